import type { List, ListItem } from '@aide-memoire/handout';
import { paragraph, text } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { handoutOf, paragraphsOf, written } from '../../../test/read.ts';

const item = (...children: ListItem['children']): ListItem => ({ type: 'listItem', children });
const words = (value: string) => paragraph([text(value)]);
const list = (ordered: boolean, start: number | undefined, ...children: ListItem[]): List => ({
  type: 'list',
  ordered,
  ...(start === undefined ? {} : { start }),
  children,
});

const overrides = async (...lists: List[]) => {
  const numbering = (await written(handoutOf(...lists))).parts.get('word/numbering.xml') ?? '';
  return Array.from(
    numbering.matchAll(/<w:lvlOverride w:ilvl="(\d)"><w:startOverride w:val="(\d+)"\/>/g),
    ([, level, start]) => `${level}:${start}`,
  );
};

describe('list', () => {
  it('gives every list a number of its own', async () => {
    const one = list(true, undefined, item(words('a')), item(words('b')));
    const paragraphs = await paragraphsOf(
      one,
      list(true, undefined, item(words('c'))),
      list(false, undefined, item(words('d'))),
    );
    expect(paragraphs.map(({ style, list: number }) => [style, number])).toEqual([
      ['ListNumber', '6'],
      ['ListNumber', '6'],
      ['ListNumber', '7'],
      ['ListBullet', '8'],
    ]);
  });

  it('starts anew, or where it says', async () => {
    expect(
      await overrides(
        list(true, undefined, item(words('a'), list(true, 5, item(words('b'))))),
        list(true, 3, item(words('c'))),
        list(false, undefined, item(words('d'))),
      ),
    ).toEqual(['0:1', '1:5', '0:3']);
  });

  it('tells levels by their styles, and goes on under an item', async () => {
    const inner = list(false, undefined, item(words('two'), words('more')));
    expect(await paragraphsOf(list(true, 1, item(words('one'), words('below'), inner)))).toMatchObject([
      { style: 'ListNumber', level: '0', words: 'one' },
      { style: 'ListContinue', list: undefined, words: 'below' },
      { style: 'ListBullet2', level: '1', words: 'two' },
      { style: 'ListContinue2', words: 'more' },
    ]);
  });

  it('stays at the last level however deep', async () => {
    let deep = list(true, 1, item(words('end')));
    for (let depth = 0; depth < 8; depth += 1) deep = list(true, 1, item(words('x'), deep));
    const paragraphs = await paragraphsOf(deep);
    expect(paragraphs.at(-1)).toMatchObject({ style: 'ListNumber5', level: '4', words: 'end' });
  });

  it('marks an item that starts with no paragraph', async () => {
    expect(await paragraphsOf(list(true, 1, item({ type: 'divider' })))).toMatchObject([
      { style: 'ListNumber', words: '' },
      { style: 'Divider' },
    ]);
  });
});
