import { readBack } from '@aide-memoire/verify';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleBrief, SPELLINGS } from '../support/examples.ts';
import { composeAll, composeReading, FORMATS, write } from '../support/outputs.ts';
import { textOf } from '../support/repository.ts';

describe('the example', () => {
  it.each(SPELLINGS)('reads to the same brief from $file', ({ file, read }) => {
    const { brief, diagnostics } = read(textOf(file), { file });
    expect(diagnostics).toEqual([]);
    expect(brief).toEqual(exampleBrief());
  });

  it('is labelled as what it is', () => {
    const brief = exampleBrief();
    expect(brief.verification?.status).toBe('fixture');
    expect(brief.exam?.questions?.map(({ origin }) => origin.type)).toEqual([
      'practice',
      'practice',
      'practice',
      'practice',
    ]);
  });
});

/** Lines of the seed page, counted without empty ones, that print leaves out: a heading that is not true, and a call to action for the screen. */
const NOT_PRINTED = new Set([47, 73, 74, 75]);

/** Letters and digits; the page's icons were destroyed before we had it, and marks of punctuation are the writers' own. */
const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Latin}\d]+(?:['’][\p{Script=Latin}]+)?/gu) ?? [];

const seedLines = textOf('test/examples/seed-page.txt')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line, index) => ({ number: index + 1, line }));

describe.each(FORMATS)('every word of the seed page stands in the %s', (format) => {
  const texts: string[] = [];

  beforeAll(async () => {
    for (const handout of composeReading(exampleBrief())) {
      const { bytes, extension } = await write(handout, format);
      texts.push((await readBack(bytes, extension)).text);
    }
  });

  it('in the order of each line', () => {
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      const words = wordsOf(text).join(' ');
      const lost = seedLines
        .filter(({ number }) => !NOT_PRINTED.has(number))
        .flatMap(({ number, line }) => missing(line, words).map((word) => `${number}: ${word}`));
      expect(lost).toEqual([]);
    }
  });
});

/** Words of a line that do not stand in a text, each phrase between marks of punctuation taken as a whole first. */
function missing(line: string, words: string): string[] {
  return line.split(/[|:;,.()]/).flatMap((phrase) => {
    const wanted = wordsOf(phrase);
    if (wanted.length === 0 || ` ${words} `.includes(` ${wanted.join(' ')} `)) return [];
    const alone = wanted.filter((word) => !` ${words} `.includes(` ${word} `));
    return alone.length === 0 && wanted.length <= 2 ? [] : [wanted.join(' ')];
  });
}

it('never prints practice questions under a heading that claims previous-year questions', async () => {
  for (const handout of composeAll(exampleBrief())) {
    for (const format of FORMATS) {
      const { bytes, extension } = await write(handout, format);
      const { text } = await readBack(bytes, extension);
      expect(text).not.toMatch(/PYQ|previous[\s-]year/i);
      expect(text).toMatch(/Practice question/);
    }
  }
});
