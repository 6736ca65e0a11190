import type { PhrasingContent, Strong, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { spellTree } from '../mdast/to-text.ts';
import { CiteMarks, MARK, maskCites, unmaskCites } from './cite-marks.ts';

describe('citation marks', () => {
  it.each(['a [@x] b', '[@x, p. *4*; @y-2] and [@z]', '`[@x]`', 'a|[@x, p|4]|b', '\\\\[@x]', '[@x,\np. 4]'])(
    'keep the length of %j, and give it back',
    (source) => {
      const { text, cites } = maskCites(source);
      expect(text).toHaveLength(source.length);
      expect(text).toMatch(MARK);
      expect(text).not.toContain('@');
      expect(unmaskCites(text, cites)).toBe(source);
    },
  );

  it.each(['[@]', '[@X]', '\\[@x]', '[x]', '[@x, p. 4;]', '[@x\n\n]', '[@x [y]]'])(
    'leave %j alone',
    (source) => {
      expect(maskCites(source)).toEqual({ text: source, cites: new Map() });
    },
  );

  it('tell thousands of groups apart', () => {
    const source = Array.from({ length: 2000 }, (_, index) => `[@s${index}]`).join('');
    const { text, cites } = maskCites(source);
    expect(cites.size).toBe(2000);
    expect(unmaskCites(text, cites)).toBe(source);
  });

  it('are not to be had by typing them', () => {
    expect(maskCites('\u2045\uFDD2\uFDD2\u2046 [@x]').text).toMatch(/^\u2045\uFFFE{2}\u2046 \u2045\uFDD2/);
  });

  it('become citation groups beside emphasis too', () => {
    const marks = new CiteMarks();
    const mark: Text = { type: 'text', value: marks.add({ type: 'cite', items: [{ source: 'x' }] }) };
    const strong: Strong = { type: 'strong', children: [{ type: 'text', value: '“b”' }] };
    const children: PhrasingContent[] = [mark, { type: 'emphasis', children: [strong] }, mark];
    const written = spellTree({ type: 'root', children: [{ type: 'paragraph', children }] });
    expect(marks.unmask(written)).toBe('[@x]***“b”***[@x]\n');
  });

  it('keep the backslash before them from taking their bracket', () => {
    const marks = new CiteMarks();
    const value = `a\\${marks.add({ type: 'cite', items: [{ source: 'x' }] })}`;
    const children: PhrasingContent[] = [{ type: 'text', value }];
    const written = spellTree({ type: 'root', children: [{ type: 'paragraph', children }] });
    expect(marks.unmask(written)).toBe('a\\\\[@x]\n');
  });

  it('are one for groups that are written alike', () => {
    const { text, cites } = maskCites('[@a][@b][@a][@long][@long]');
    expect(cites.size).toBe(3);
    expect(unmaskCites(text, cites)).toBe('[@a][@b][@a][@long][@long]');
  });

  it('become citation groups when a text is written', () => {
    const marks = new CiteMarks();
    const text = `a ${marks.add({ type: 'cite', items: [{ source: 'x', locator: 'p. 4' }, { source: 'y' }] })}`;
    expect(marks.unmask(text)).toBe('a [@x, p. 4; @y]');
  });
});
