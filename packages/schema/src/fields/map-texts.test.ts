import { expect, it } from 'vitest';
import { checkBrief } from '../validate/check.ts';
import { mapTexts } from './map-texts.ts';

it('changes every text in every language, and nothing else', () => {
  const { brief } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: { en: 'title', hi: 'शीर्षक' },
    publication: { publishedOn: '2024-12-20', publisher: 'kept' },
    event: { name: 'name', status: 'adjourned', when: { edtf: '2024-12', label: 'label' } },
    reactions: {
      columns: ['a', 'b', 'c'],
      rows: [{ actor: 'cn', stance: 'mixed', response: 'r', interests: ['i'] }],
    },
    exam: {
      questions: [
        { id: 'q', kind: 'essay', stem: 'stem', origin: { type: 'practice', author: 'kept' } },
        {
          id: 'm',
          kind: 'mcq',
          format: 'statements-select',
          stem: 'stem',
          origin: { type: 'practice' },
          statements: [
            { text: 'one', correct: true, why: 'why' },
            { text: 'two', correct: false },
          ],
          options: [
            { key: 'kept', text: '1 only' },
            { key: 'b', text: '2 only' },
          ],
        },
      ],
    },
    headings: { timeline: 'heading' },
    'x-own': 'kept',
  });
  if (brief === undefined) throw new Error('the brief is valid');
  const changed = mapTexts(brief, (text) => text.toUpperCase());
  expect(changed.title).toEqual({ en: 'TITLE', hi: 'शीर्षक' });
  expect(changed.event).toEqual({
    name: 'NAME',
    status: 'adjourned',
    when: { edtf: '2024-12', label: 'LABEL' },
  });
  expect(changed.reactions).toEqual({
    columns: ['A', 'B', 'C'],
    rows: [{ actor: 'cn', stance: 'mixed', response: 'R', interests: ['I'] }],
  });
  expect(changed.exam?.questions?.[0]).toEqual({
    id: 'q',
    kind: 'essay',
    stem: 'STEM',
    origin: { type: 'practice', author: 'kept' },
  });
  expect(changed.exam?.questions?.[1]).toEqual({
    id: 'm',
    kind: 'mcq',
    format: 'statements-select',
    stem: 'STEM',
    origin: { type: 'practice' },
    statements: [
      { text: 'ONE', correct: true, why: 'WHY' },
      { text: 'TWO', correct: false },
    ],
    options: [
      { key: 'kept', text: '1 ONLY' },
      { key: 'b', text: '2 ONLY' },
    ],
  });
  expect(changed.headings).toEqual({ timeline: 'HEADING' });
  expect(changed.publication.publisher).toBe('kept');
  expect(changed['x-own']).toBe('kept');
});
