import { describe, expect, it } from 'vitest';
import { startTags } from './xml-tags.ts';

describe('startTags', () => {
  it('gives names and attributes in order, quotes of both kinds and references resolved', () => {
    const tags = startTags(`<?xml version="1.0"?><a b="1 &amp; &#x48;&#73;" c='"'><d/>text &lt;x&gt;</a>`);
    expect(tags.map(({ name, attributes }) => [name, Object.fromEntries(attributes)])).toEqual([
      ['a', { b: '1 & HI', c: '"' }],
      ['d', {}],
    ]);
  });

  it('is not led astray by a greater-than sign in an attribute', () => {
    expect(startTags('<a b=">"/><c/>').map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('leaves a reference alone that names no character', () => {
    expect(startTags('<a b="&#x110000;&nbsp;"/>')[0]?.attributes.get('b')).toBe('&#x110000;&nbsp;');
  });
});
