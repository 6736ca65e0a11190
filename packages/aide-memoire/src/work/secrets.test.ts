import { checkBrief, type Diagnostic } from '@aide-memoire/schema';
import { expect, it } from 'vitest';
import { secretsOf } from './secrets.ts';

const { brief } = checkBrief({
  schemaVersion: 1,
  id: 'talks',
  lang: 'en',
  title: 'Talks',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'Talks' },
  exam: {
    questions: [
      {
        id: 'q',
        kind: 'descriptive',
        origin: { type: 'practice' },
        stem: 'Discuss the Final Act of 1975.',
        answer: { intro: ['The third basket was kept apart by Kissinger'], body: [], conclusion: [] },
      },
    ],
  },
});

const finding = (message: string, note?: string): Diagnostic => ({
  code: 'text/x',
  severity: 'warning',
  message,
  ...(note === undefined ? {} : { note }),
});

it('tells findings that quote what is for teachers only from others', () => {
  expect(brief).toBeDefined();
  const isSecret = secretsOf(brief);
  expect(isSecret([])).toBe(false);
  expect(isSecret([finding('Discuss the Final Act of 1975.')])).toBe(false);
  expect(
    isSecret([finding('Long.'), finding('“The  third basket was kept apart by Kissinger” is long.')]),
  ).toBe(true);
  expect(isSecret([finding('Long.', 'Shorten “the third basket was kept apart by Kissinger”.')])).toBe(true);
});

it('takes nothing for harmless about a brief that could not be read', () => {
  expect(secretsOf(undefined)([finding('Odd.')])).toBe(true);
  expect(secretsOf(undefined)([])).toBe(false);
});
