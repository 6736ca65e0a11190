import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalInline, type Phrasing, parseInline, spellInline, trimInline } from './index.ts';

/** Marks of the inline subset, whole constructs of it, what only looks like one, scripts, emoji and marks of direction. */
const TOKENS = [
  ...'*_`[]()<>&#\\!|~:".a1-',
  '**',
  '__',
  '``',
  '@x',
  '[@s1]',
  '[@a-b, p. 4]',
  '[@s1, a|b; @s2]',
  '&amp;',
  '&#59;',
  '&nbsp;',
  '&#x20;',
  ' ',
  ' ',
  '\n',
  'word',
  'क्ष',
  '🇮🇳',
  '1.',
  '- ',
  '\u200F',
  '\u202E',
  '\u00A0',
  '[a](https://x.org)',
  '](https://x.org)',
  '<https://x.org>',
  '*b*',
  '_b_',
  '**c**',
  '`d`',
  '<b>',
];

const hostile = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

const numRuns = Number(process.env.FUZZ ?? 500);

/** Phrasing with neighbouring texts made one, as there is no telling them apart. */
function joined(nodes: readonly Phrasing[]): Phrasing[] {
  const result: Phrasing[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { ...node, value: last.value + node.value };
    else result.push('children' in node ? { ...node, children: joined(node.children) } : node);
  }
  return result;
}

describe('spellInline', () => {
  it('gives plain words back whatever they are', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const nodes: Phrasing[] = [{ type: 'text', value: words.replaceAll('\n', ' ') }];
        expect(joined(parseInline(spellInline(nodes)))).toEqual(nodes);
      }),
      { numRuns },
    );
  });

  it('gives phrasing back, whatever stands beside what', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const nodes = trimInline(joined(parseInline(source)));
        expect(joined(parseInline(spellInline(nodes)))).toEqual(nodes);
      }),
      { numRuns },
    );
  });

  it.each([
    ['[@s1]**2024**', '[@s1]**2024**'],
    ['*a*[@s1]*b*', '*a*[@s1]*b*'],
    ['_a_[@s1]', '*a*[@s1]'],
    ['a[@s1]_b_', 'a[@s1]*b*'],
    ['a_b[@s1]', 'a_b[@s1]'],
    ['“*a*”[@s1, *p. 4*]', '“*a*”[@s1, *p. 4*]'],
    ['\\\\[@s1]', '\\\\[@s1]'],
    ['a [@s1, a|b; @s2, c\\d]', 'a [@s1, a|b; @s2, c\\d]'],
  ])('keeps the citations of %j', (source, spelling) => {
    expect(canonicalInline(source)).toBe(spelling);
    expect(parseInline(source).filter(({ type }) => type === 'cite')).toHaveLength(1);
  });
});

describe('the canonical spelling', () => {
  it.each([
    ['a_b', ['a\\_b', 'a&#95;b', 'a&#x5f;b', '&#97;_b']],
    ['2 * 3 * 4', ['2 \\* 3 \\* 4', '2 * 3 \\* 4']],
    ['AT&T', ['AT&amp;T', 'AT\\&T']],
    ['*a* b', ['_a_ b', '*a* b&#x20;', '&nbsp;*a* b']],
    ['**a**', ['__a__', '**&#97;**']],
    ['# a', ['\\# a', '&#35; a']],
    ['a [@s1, p. 4]', ['a  [@s1,p. 4]'.replace('  ', ' '), 'a [@s1,  p. 4 ]']],
  ])('of %j is the same for all that mean it', (canonical, others) => {
    expect([canonical, ...others].map(canonicalInline)).toEqual(Array(others.length + 1).fill(canonical));
  });

  it('is one for equal phrasing: escapes and references that are not needed leave no trace', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const words = source.replaceAll('\n', ' ').trim();
        const escaped = words.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
        const referred = words.replaceAll(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
        const plain = spellInline([{ type: 'text', value: words }]);
        expect([escaped, referred].map(canonicalInline)).toEqual([plain, plain]);
      }),
      { numRuns },
    );
  });

  it('stays as it is a second time', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const once = canonicalInline(source);
        expect(canonicalInline(once)).toBe(once);
        expect(once).toBe(once.trim());
      }),
      { numRuns },
    );
  });
});
