import { specimen } from '@aide-memoire/handout/specimen';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../paragraph.ts';
import { handoutSkeleton, skeletonInput } from '../skeleton/handout-skeleton.ts';
import { element, serialize, type XmlElement } from '../xml.ts';
import { BOUND_STYLES, isBound, kept } from './keep.ts';

const marks = (part: XmlElement) => Array.from(serialize(part).matchAll(/<w:(keep\w+)/g), ([, name]) => name);
const two = () => [paragraph('BodyText', []), paragraph('BodyText', [])];

describe('kept', () => {
  it('leaves a block alone that asks for nothing', () => {
    const written = two();
    expect(kept({ type: 'x' }, written)).toEqual(written);
  });

  it('binds all parts but the last to the next, and breaks none', () => {
    expect(kept({ type: 'x', keepTogether: true }, two()).map(marks)).toEqual([
      ['keepNext', 'keepLines'],
      ['keepLines'],
    ]);
  });

  it('binds the last part to what follows', () => {
    expect(kept({ type: 'x', keepWithNext: true }, two()).map(marks)).toEqual([[], ['keepNext']]);
  });

  it('sets each mark once, in the order of the schema, also inside tables', () => {
    const table = element('w:tbl', {}, element('w:tc', {}, paragraph('BodyText', [], { rtl: true })));
    const both = { type: 'x', keepTogether: true, keepWithNext: true };
    const [twice] = kept(both, kept(both, [table]));
    expect(serialize(twice ?? '')).toContain(
      '<w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/><w:keepLines/><w:bidi/></w:pPr>',
    );
  });
});

describe('isBound', () => {
  it('knows every style that binds its paragraphs, outside of tables', () => {
    const { measures = new Map() } = handoutSkeleton(skeletonInput(specimen(), new Map()));
    const bound = [...measures].flatMap(([id, { keepNext }]) => (keepNext ? [id] : []));
    expect(new Set(bound.filter((id) => !id.startsWith('Table')))).toEqual(BOUND_STYLES);
  });

  it('takes a paragraph for what it says itself', () => {
    const [bound] = kept({ type: 'x', keepWithNext: true }, [paragraph('BodyText', [])]);
    expect([bound, paragraph('BodyText', []), paragraph('Heading2', [])].map(isBound)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
