import { type Brief, checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { datesIn, daysBetween, isoOf, weekdayOf, yearsIn } from './dates.ts';
import { textsOf } from './texts.ts';
import { grouped, holds, sentencesOf, wordsOf } from './words.ts';

describe('dates in texts', () => {
  it.each([
    ['on 12 June 2018', '2018-06-12'],
    ['on June 12, 2018', '2018-06-12'],
    ['2018-06-12', '2018-06-12'],
    ['12 जून 2018 को', '2018-06-12'],
    ['the 3rd July 1972', '1972-07-03'],
  ])('%s', (text, iso) => {
    expect(datesIn(text).map(({ day }) => isoOf(day))).toEqual([iso]);
  });

  it.each(['June 2018', '31 June 2018', 'version 2018-13-12', '12 Junes 2018'])('none in %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('have their weekday and distance', () => {
    expect(weekdayOf(20241222)).toBe('Sunday');
    expect(daysBetween(20241231, 20250201)).toBe(32);
    expect(daysBetween(20240301, 20240229)).toBe(-1);
  });

  it('years are not parts of other numbers', () => {
    expect(yearsIn('In 1972 and २०२४, 12,000 and 20245 of 1.1999')).toEqual([1972, 2024]);
  });
});

describe('words', () => {
  it('are counted by white space, as examiners do', () => {
    expect(wordsOf('GS-II: the U.S.-Russia talks (1951–53) — over')).toHaveLength(6);
    expect(wordsOf('शिमला समझौता, 1972')).toHaveLength(3);
  });

  it('are found whole', () => {
    expect(holds('The Camp-David talks', 'camp david')).toBe(true);
    expect(holds('Campdavid', 'camp david')).toBe(false);
  });

  it('make sentences; abbreviations end none', () => {
    expect(sentencesOf('They met. Track 1.5 vs. Track 2 was left. Why? Nobody knew.')).toEqual([
      'They met.',
      'Track 1.5 vs. Track 2 was left.',
      'Why?',
      'Nobody knew.',
    ]);
    expect(sentencesOf('वे मिले। वे फिर मिलेंगे।')).toHaveLength(2);
  });

  it('numbers are grouped', () => {
    expect([0, 999, 1000, 1200000000000, 1234.5].map(grouped)).toEqual([
      '0',
      '999',
      '1,000',
      '1,200,000,000,000',
      '1,234.5',
    ]);
  });
});

describe('texts of a brief', () => {
  const { brief } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'hi',
    title: { en: 'Talks', hi: 'वार्ता' },
    publication: { publishedOn: '2024-12-20', publisher: 'No text' },
    event: { name: 'वार्ता' },
    headings: { cta: 'Go on' },
    exam: {
      revision: [{ cue: 'When?', answer: 'In 1972' }],
      questions: [
        {
          id: 'q',
          kind: 'mcq',
          format: 'statements-select',
          origin: { type: 'practice' },
          stem: 'S',
          statements: [
            { text: 'A', correct: true, why: 'B' },
            { text: 'C', correct: false },
          ],
        },
      ],
    },
    'x-own': 'no text either',
  });
  const texts = textsOf(brief as Brief);

  it('are all there, with path, field and language', () => {
    expect(
      texts.map(({ path, field, lang, source }) => `${path.join('/')} ${field} ${lang} ${source}`),
    ).toEqual([
      'title/en title en Talks',
      'title/hi title hi वार्ता',
      'event/name event/name hi वार्ता',
      'headings/cta headings/cta hi Go on',
      'exam/questions/0/stem exam/questions/*/stem hi S',
      'exam/questions/0/statements/0/text exam/questions/*/statements/*/text hi A',
      'exam/questions/0/statements/0/why exam/questions/*/statements/*/why hi B',
      'exam/questions/0/statements/1/text exam/questions/*/statements/*/text hi C',
      'exam/revision/0/cue exam/revision/*/cue hi When?',
      'exam/revision/0/answer exam/revision/*/answer hi In 1972',
    ]);
  });

  it('know which of them is a translation', () => {
    expect(texts.filter(({ isTranslation }) => isTranslation).map(({ source }) => source)).toEqual(['Talks']);
    expect(texts[0]?.whole).toEqual(['title']);
  });
});
