import type { Section } from '@aide-memoire/handout';
import { text } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { handoutOf } from '../../test/read.ts';
import { element, serialize } from '../xml.ts';
import { bookmarksOf } from './bookmarks.ts';

const section = (id: string): Section => ({ type: 'section', level: 1, id, title: [text(id)], children: [] });
const bookmarks = (...ids: string[]) => bookmarksOf(handoutOf(...ids.map(section)));

describe('bookmarksOf', () => {
  it('tells names apart that Word would take for one', () => {
    const { name } = bookmarks('a-b', 'a_b', 'A.B');
    expect(['a-b', 'a_b', 'A.B'].map(name)).toEqual(['a_b', 'a_b_2', 'A_B_3']);
  });

  it('knows the places inside derived blocks, and no others', () => {
    const { name } = bookmarksOf(handoutOf({ type: 'sides', children: [section('side')] }));
    expect([name('side'), name('specimen')]).toEqual(['side', undefined]);
  });

  it('sets a bookmark once', () => {
    const { around } = bookmarks('x');
    const names = (id: string) => around(id, [element('w:r')]).map((part) => serialize(part));
    expect(names('x')).toHaveLength(3);
    expect(names('x')).toEqual(['<w:r/>']);
    expect(names('y')).toEqual(['<w:r/>']);
  });
});
