import { emphasis, type Inline, paragraph, strong, text } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { all, handoutOf, valOf, wordsOf, written } from '../../test/read.ts';

const write = (...children: Inline[]) => written(handoutOf(paragraph(children, { from: '/x' })));
const link = (url: string): Inline => ({ type: 'link', url, children: [text('words')] });

describe('inline', () => {
  it('combines marks into one style', async () => {
    const { root } = await write(
      strong([text('a'), emphasis([text('b'), { type: 'inlineCode', value: 'c' }])]),
    );
    expect(
      all(root, 'w:r')
        .slice(-3)
        .map((run) => valOf(run, 'w:rStyle')),
    ).toEqual(['Strong', 'StrongEmphasis', 'CodeStrongEmphasis']);
  });

  it('does not mark strong words where all is bold, since that would undo it', async () => {
    const title = [text('a '), strong([text('b')])];
    const { root } = await written(handoutOf({ type: 'section', level: 1, id: 's', title, children: [] }));
    expect(all(root, 'w:rStyle')).toEqual([]);
  });

  it('stores one relationship for one address, in its canonical spelling', async () => {
    const { parts, root } = await write(
      link('HTTPS://Example.org/a?b=c&d=é'),
      link('https://example.org/a?b=c&d=%C3%A9'),
    );
    expect(parts.get('word/_rels/document.xml.rels')?.match(/Target="https:[^"]*"/g)).toEqual([
      'Target="https://example.org/a?b=c&amp;d=%C3%A9"',
    ]);
    expect(new Set(all(root, 'w:hyperlink').map(({ attributes }) => attributes['r:id'])).size).toBe(1);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '',
    'http://',
    'http://[::bad',
    'x',
    `https://e.org/${'a'.repeat(2100)}`,
  ])('prints the words of a link to %j without it, and says so', async (url) => {
    const { root, diagnostics } = await write(link(url));
    expect([all(root, 'w:hyperlink'), wordsOf(root).endsWith('words')]).toEqual([[], true]);
    expect(diagnostics).toMatchObject([{ code: 'docx/link-refused', severity: 'warning', path: '/x' }]);
  });

  it('leads references to the bookmarks of anchors, names made fit', async () => {
    const id = `1 é-${'x'.repeat(60)}`;
    const { root } = await write(
      { type: 'anchor', id },
      { type: 'ref', target: id, children: [text('there')] },
    );
    const name = all(root, 'w:bookmarkStart')[0]?.attributes['w:name'];
    expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
    expect(all(root, 'w:hyperlink')[0]?.attributes['w:anchor']).toBe(name);
  });

  it('prints a reference to nothing as words, and says so', async () => {
    const { root, diagnostics } = await write({ type: 'ref', target: 'nowhere', children: [text('there')] });
    expect(all(root, 'w:hyperlink')).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'docx/reference-without-target', path: '/x' }]);
  });

  it('speaks the language of a node', async () => {
    const { root } = await write({ type: 'text', value: 'bonjour', data: { lang: 'fr-CA' } });
    expect(all(root, 'w:lang').at(-1)?.attributes).toEqual({ 'w:val': 'fr-CA' });
  });
});
