import { checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { lintBrief } from '../../index.ts';

/** What the rule says of a label. */
function judge(label: string) {
  const { brief } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20' },
    event: { name: 'Talks' },
    keyDetails: [{ label, value: 'Value' }],
  });
  if (brief === undefined) throw new Error('The brief is valid.');
  return lintBrief(brief).filter(({ code }) => code === 'text/mojibake');
}

describe('emoji read as windows-1253, as on the seed page', () => {
  it.each([
    ['\u03C0\u2015 Status', '🎯 Status'],
    ['\u03C0\u038A\u03C0\u0388 US Delegation', '🇺🇸 US Delegation'],
    ['\u03C0\u00B7\u03C0\u038A Russian Delegation', '🇷🇺 Russian Delegation'],
  ])('%s is restored', (broken, right) => {
    expect(judge(broken)).toMatchObject([{ path: '/keyDetails/0/label', expected: right }]);
  });

  it.each(['\u03C0 Diplomatic Meeting: Key Details', '\u03C0 Location', '\u03C0 Timing', '\u03C0 For UPSC'])(
    '%s is found, and nobody can say what it was',
    (broken) => {
      const [found] = judge(broken);
      expect(found?.path).toBe('/keyDetails/0/label');
      expect(found?.patch).toBeUndefined();
    },
  );
});

describe('text read as windows-1252', () => {
  it.each([
    ['Iranâ€™s position', 'Iran’s position'],
    ['CafÃ© talks', 'Café talks'],
    ['à¤­à¤¾à¤°à¤¤', 'भारत'],
  ])('%s is restored', (broken, right) => {
    expect(judge(broken)).toMatchObject([{ expected: right }]);
  });
});

it.each(['The price of πρώτη', 'Évian and São Tomé', 'मेरा भारत', '🎯 Status', 'A “π” in quotation marks'])(
  '%s is as it should be',
  (text) => {
    expect(judge(text)).toEqual([]);
  },
);
