import { type Section, text } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { all, handoutOf, valOf, wordsOf, written } from '../../../test/read.ts';

const section = (level: 1 | 2 | 3, id: string, ...children: Section['children']): Section => ({
  type: 'section',
  level,
  id,
  title: [text(`Title of ${id}`), { type: 'anchor', id: `in-${id}` }],
  children,
});
const write = (depth: 1 | 2 | 3, ...sections: Section['children']) =>
  written(handoutOf({ type: 'contents', depth, title: [text('Contents')] }, ...sections));

describe('contents', () => {
  it('is filled with links to the sections, those inside other blocks included', async () => {
    const { root } = await write(2, section(1, 'a', section(2, 'b', section(3, 'c'))), {
      type: 'sides',
      children: [section(2, 'd')],
    });
    const entries = all(root, 'w:sdtContent').flatMap((content) => all(content, 'w:p'));
    expect(entries.map((entry) => [valOf(entry, 'w:pStyle'), wordsOf(entry)])).toEqual([
      ['TOCHeading', 'Contents'],
      ['TOC1', 'Title of a'],
      ['TOC2', 'Title of b'],
      ['TOC2', 'Title of d'],
    ]);
    const anchors = entries
      .flatMap((entry) => all(entry, 'w:hyperlink'))
      .map(({ attributes }) => attributes['w:anchor']);
    expect(anchors).toEqual(['a', 'b', 'd']);
  });

  it('is a field that is begun and ended, and is not out of date', async () => {
    const { root, xml } = await write(3, section(1, 'a'), section(1, 'b'));
    const marks = all(root, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
    expect(marks).toEqual(['begin', 'separate', 'end']);
    expect(all(root, 'w:instrText').map((field) => field.text)).toEqual([' TOC \\o "1-3" \\n \\h \\z \\u ']);
    expect(xml).not.toContain('w:dirty');
  });

  it('is not there where there is nothing to list', async () => {
    expect(all((await write(1, section(2, 'b'))).root, 'w:sdt')).toEqual([]);
  });

  it('leaves anchors to the headings', async () => {
    const { root } = await write(1, section(1, 'a'));
    expect(all(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toEqual(['a', 'in_a']);
  });

  describe('with numbers of pages', () => {
    const numbered = { type: 'contents', depth: 1, pageNumbers: true, title: [text('Contents')] } as const;
    const parts = [section(1, 'a'), { type: 'pageBreak' } as const, section(1, 'b')];

    it('says the pages, and how Word reckons them anew', async () => {
      const { root } = await written(handoutOf({ ...numbered, title: [...numbered.title] }, ...parts));
      const content = all(root, 'w:sdtContent')[0];
      if (content === undefined) throw new Error('There are no contents.');
      expect(all(content, 'w:instrText').map((field) => field.text.trim())).toEqual([
        'TOC \\o "1-1" \\h \\z \\u',
        'PAGEREF a \\h',
        'PAGEREF b \\h',
      ]);
      expect(all(content, 'w:hyperlink').map(wordsOf)).toEqual(['Title of a1', 'Title of b2']);
    });

    it('says none in fonts whose measures it does not know', async () => {
      const handout = handoutOf({ ...numbered, title: [...numbered.title] }, ...parts);
      const { root, diagnostics } = await written({ ...handout, brand: { fonts: { text: 'Georgia' } } });
      expect(diagnostics).toMatchObject([{ code: 'docx/contents-without-pages' }]);
      expect(all(root, 'w:hyperlink').map(wordsOf)).toEqual(['Title of a', 'Title of b']);
    });
  });
});
