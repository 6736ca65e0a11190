import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { shapeText } from './shape-text.ts';

const shape = async (...texts: string[]) =>
  shapeText(
    texts.map((text, index) => ({ text, style: { ...style, bold: index % 2 === 1 } })),
    await setter(),
  );

it('parts styles, and lets a line end where words end and not where styles do', async () => {
  const { pieces } = await shape('one', 'two three-', 'four');
  expect(pieces.map(({ word, span, ending }) => [word.text, span, ending])).toEqual([
    ['one', 0, 'none'],
    ['two', 1, 'none'],
    [' ', 1, 'may'],
    ['three-', 1, 'may'],
    ['four', 2, 'none'],
  ]);
});

it('gives right-to-left text an odd level', async () => {
  const { pieces, base } = await shape('a שלום b');
  expect(base).toBe(0);
  expect(pieces.map(({ level }) => level)).toContain(1);
  expect((await shape('שלום a')).base).toBe(1);
});

it('reports a grapheme that no face has once, and draws it each time', async () => {
  const { pieces, missing } = await shape('中 and 中');
  expect(missing).toEqual(['中']);
  expect(pieces.filter(({ word }) => word.text === '中' && !word.blank).length).toBe(2);
});

it('loses no character of any text, however it is parted into styles', async () => {
  const given = await setter();
  const text = fc.array(fc.constantFrom(...'ab Zé-–9.\nकिक्षा।עבم😀\u00ad\u00a0\u200d()'), { maxLength: 25 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const spans = texts.map((each) => ({ text: each.join(''), style }));
      const { pieces } = shapeText(spans, given);
      const whole = spans.map((span) => span.text).join('');
      expect(pieces.map(({ word }) => word.text).join('')).toBe(whole.replaceAll('\n', ' '));
      let offset = 0;
      for (const { start, word } of pieces) {
        expect(start).toBe(offset);
        offset += word.text.length;
      }
    }),
    { numRuns: 400 },
  );
});
