import { describe, expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { breakLines } from './break.ts';
import type { Line } from './line.ts';
import { type ShapedText, shapeText } from './shape-text.ts';
import { totalFit } from './total-fit.ts';

const TEXT =
  'The Miami discussions underscore the complexity of contemporary conflict resolution, where great power competition intersects with regional security concerns and normative principles of international law, and where incremental confidence-building measures matter more than declarations.';

const shape = async (text: string, lang = 'en') =>
  shapeText([{ text, style: { ...style, lang } }], await setter());
const spacesOf = ({ pieces }: Line): number => {
  const shown = pieces.slice(0, pieces.findLastIndex(({ word }) => !word.blank) + 1);
  return shown.reduce((sum, { word, width }) => sum + (word.blank ? width : 0), 0);
};
const setWidths = (lines: readonly Line[]): number[] =>
  lines.map((line) => line.width + line.stretch * spacesOf(line));
const textOf = (lines: readonly Line[], { text }: ShapedText): string =>
  lines.map(({ start, end }) => text.slice(start, end)).join('');

describe('totalFit', () => {
  it('sets all lines but the last to the full width, and loses nothing', async () => {
    const shaped = await shape(TEXT);
    for (const width of [240, 320, 480]) {
      const lines = totalFit(shaped, width) ?? [];
      expect(textOf(lines, shaped)).toBe(TEXT);
      for (const set of setWidths(lines).slice(0, -1)) expect(set).toBeCloseTo(width, 5);
      expect(setWidths(lines).at(-1)).toBeLessThanOrEqual(width + 0.01);
    }
  });

  it('has more even spaces than lines filled one by one', async () => {
    const shaped = await shape(TEXT);
    const width = 260;
    const worst = (lines: readonly Line[]): number =>
      Math.max(...lines.slice(0, -1).map((line) => Math.abs(width - line.width) / spacesOf(line)));
    expect(worst(totalFit(shaped, width) ?? [])).toBeLessThan(worst(breakLines(shaped, width)));
  });

  it('hyphenates where spaces would gape, but no name, number or address', async () => {
    const ends = async (text: string, lang = 'en'): Promise<string[]> => {
      const shaped = await shape(text, lang);
      return (totalFit(shaped, 150) ?? []).flatMap(({ pieces, start, end }) =>
        pieces.at(-1)?.said === '' ? [text.slice(start, end)] : [],
      );
    };
    expect((await ends(TEXT)).length).toBeGreaterThan(0);
    for (const line of await ends(TEXT)) expect(line).toMatch(/[a-z]{2}$/);
    expect(await ends('MULTILATERALISM-AND Constantinople, 1234567890 '.repeat(9))).toEqual([]);
    expect(
      (await ends('अंतरराष्ट्रीय कूटनीतिक संवाद की प्रक्रिया में विश्वासबहाली महत्वपूर्ण है '.repeat(5), 'hi')).length,
    ).toBeGreaterThan(0);
  });

  it('ends no paragraph with the rest of a parted word alone', async () => {
    const words = TEXT.split(' ');
    for (let count = 3; count < words.length; count++) {
      const shaped = await shape(words.slice(0, count).join(' '));
      for (const width of [120, 150, 180]) {
        const last = totalFit(shaped, width)?.at(-1);
        const begins =
          last === undefined || last.start === 0 || /[ -]/.test(shaped.text[last.start - 1] ?? '');
        const ends = shaped.text.slice(last?.start).trimEnd();
        expect(begins || ends.includes(' '), `${ends} at ${width}`).toBe(true);
      }
    }
  });

  it('begins a new line at a line feed', async () => {
    const shaped = await shape('one two\nthree four');
    expect((totalFit(shaped, 300) ?? []).map(({ start, end }) => shaped.text.slice(start, end))).toEqual([
      'one two\n',
      'three four',
    ]);
  });

  it('gives up on a word that is wider than a line', async () => {
    expect(totalFit(await shape(`a ${'X'.repeat(200)} b`), 200)).toBeUndefined();
  });

  it('takes time in proportion to the words', async () => {
    const shaped = await shape(TEXT.repeat(300));
    const start = process.cpuUsage();
    expect((totalFit(shaped, 260) ?? []).length).toBeGreaterThan(1000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});
