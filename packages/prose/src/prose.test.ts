import { describe, expect, it } from 'vitest';
import { parseInline, plainText, safeUrl } from './index.ts';

describe('parseInline', () => {
  it('reads the inline subset', () => {
    expect(parseInline('a *b* **c** `d` [e](https://x.org)')).toEqual([
      { type: 'text', value: 'a ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
      { type: 'text', value: ' ' },
      { type: 'strong', children: [{ type: 'text', value: 'c' }] },
      { type: 'text', value: ' ' },
      { type: 'inlineCode', value: 'd' },
      { type: 'text', value: ' ' },
      { type: 'link', url: 'https://x.org', children: [{ type: 'text', value: 'e' }] },
    ]);
  });

  it('reads citations, with and without a place in the source', () => {
    expect(parseInline('Said [@un-charter, art. 2; @ht].')).toEqual([
      { type: 'text', value: 'Said ' },
      { type: 'cite', items: [{ source: 'un-charter', locator: 'art. 2' }, { source: 'ht' }] },
      { type: 'text', value: '.' },
    ]);
  });

  it.each([
    '# not a heading',
    '- not a list',
    '1. not one either',
    '> no quote',
    '---',
    '| a | b |',
    '<b>x</b>',
    '    code',
  ])('takes %j for words', (source) => {
    expect(plainText(source)).toBe(source.trim());
  });

  it('takes an escaped citation for words', () => {
    expect(parseInline('\\[@x]')).toEqual([{ type: 'text', value: '[@x]' }]);
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://x.org/a b', 'https://x.org/a%20b'],
    ['mailto:a@b.org', 'mailto:a@b.org'],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['http://[::bad', undefined],
    ['//x.org', undefined],
  ])('%s', (given, expected) => {
    expect(safeUrl(given)).toBe(expected);
  });
});
