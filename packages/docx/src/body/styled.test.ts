import { specimen } from '@aide-memoire/handout/specimen';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { all } from '../../test/read.ts';
import { lookOf } from '../skeleton/styles/look.ts';
import { stylesPart } from '../skeleton/styles/styles.ts';
import { BOLD_STYLES } from './styled.ts';

describe('BOLD_STYLES', () => {
  it('are the paragraph styles that are bold', () => {
    const { root } = parseXml(stylesPart(lookOf(specimen().pages, { text: 'en-IN', complex: 'hi-IN' })));
    if (root === null) throw new Error('There are no styles.');
    const styles = all(root, 'w:style').filter(({ attributes }) => attributes['w:type'] === 'paragraph');
    const byId = new Map(styles.map((style) => [style.attributes['w:styleId'], style]));
    const isBold = (id: string | undefined): boolean => {
      const style = byId.get(id ?? '');
      return (
        style !== undefined &&
        (all(style, 'w:b').length > 0 || isBold(all(style, 'w:basedOn')[0]?.attributes['w:val']))
      );
    };
    expect([...byId.keys()].filter(isBold).sort()).toEqual([...BOLD_STYLES].sort());
  });
});
