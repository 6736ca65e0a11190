import { text } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { describe, expect, it } from 'vitest';
import {
  fromDocxLibrary,
  fromLibreOffice,
  head,
  minimalParts,
  packed,
  withParts,
} from '../../test/letterheads.ts';
import { writtenOn } from '../../test/written-on.ts';
import { lintDocx } from '../lint/lint-docx.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const letterheads = [
  ['the docx library', fromDocxLibrary],
  ['LibreOffice', async () => fromLibreOffice()],
  ['hand, with the fewest parts', async () => packed(minimalParts())],
] as const;

describe.each(letterheads)('a letterhead made by %s', (_, make) => {
  it('carries the specimen, with nothing dangling', async () => {
    const { bytes } = await writtenOn(await make());
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('gives equal bytes for equal input', async () => {
    const letterhead = await make();
    expect((await writtenOn(letterhead)).bytes).toEqual((await writtenOn(letterhead)).bytes);
  });

  it('gets the mark and the watermark on every head', async () => {
    const { pages } = specimen();
    const { parts } = await writtenOn(await make(), {
      ...specimen(),
      pages: { ...pages, watermark: 'BATCH A' },
    });
    const heads = [...parts].filter(([, xml]) => xml.includes('<w:hdr'));
    expect(heads.length).toBeGreaterThan(0);
    for (const [, xml] of heads) expect(xml).toMatch(/string="BATCH A".*>SPECIMEN</s);
  });
});

describe('what stays of a letterhead', () => {
  it('is its heads, feet, pictures, margins and styles', async () => {
    const { parts } = await writtenOn(await fromDocxLibrary());
    const all = [...parts.values()].join('\n');
    expect(all).toContain('Academy, first page');
    expect(all).toContain('Phone 011-1234');
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/')).length).toBeGreaterThan(1);
    const document = parts.get('word/document.xml') ?? '';
    expect(document).toMatch(/w:pgMar w:top="2200" w:right="1000" w:bottom="1400" w:left="1700"/);
    expect(document).toContain('<w:titlePg/>');
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toMatch(/w:styleId="Heading1">.*?7A1F1F/s);
    expect(styles).toContain('Georgia');
    expect(styles).toContain('w:styleId="HandoutTable"');
  });

  it('is not its text, and that is said', async () => {
    const { parts, said } = await writtenOn(await fromDocxLibrary());
    expect(parts.get('word/document.xml')).not.toContain('Sample');
    expect(parts.get('word/footnotes.xml')).not.toContain('A note of the letterhead');
    expect(said).toContain('docx/letterhead-text-left-out');
  });

  it('keeps its lists, and ours count past them', async () => {
    const { parts } = await writtenOn(await fromDocxLibrary());
    const numbering = parts.get('word/numbering.xml') ?? '';
    const ids = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(numbering).toContain('%1)');
  });

  it('footnotes count past its separators', async () => {
    const handout = { ...specimen(), notes: [{ source: 'first', children: [text('Said so')] }] };
    const { parts } = await writtenOn(await fromDocxLibrary(), handout);
    const id = /<w:footnoteReference w:id="(\d+)"/.exec(parts.get('word/document.xml') ?? '')?.[1];
    expect(parts.get('word/footnotes.xml')).toMatch(new RegExp(`<w:footnote w:id="${id}">.*Said so`));
  });
});

describe('styles that clash', () => {
  it('go by another id and name, and are told', async () => {
    const { parts, said } = await writtenOn(await fromDocxLibrary());
    const styles = parts.get('word/styles.xml') ?? '';
    // `Lead` is the letterhead's name for body text: its own, whatever the id.
    expect(parts.get('word/document.xml')).toContain('<w:pStyle w:val="Lead"/>');
    expect(styles).toContain('w:styleId="HandoutLead"');
    expect(said).toContain('docx/letterhead-style-clash');
  });

  it('keeps to the names of Word in another language', async () => {
    const styles = `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const { parts, bytes } = await writtenOn(
      packed(withParts([{ kind: 'styles', target: 'styles.xml' }], { 'word/styles.xml': styles })),
    );
    expect(parts.get('word/document.xml')).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(parts.get('word/styles.xml')).toContain('<w:basedOn w:val="Standard"/>');
    expect(parts.get('word/styles.xml')).toContain('<w:docDefaults>');
    expect(lintDocx(bytes)).toEqual([]);
  });
});

describe('what a letterhead lacks', () => {
  it('is ours: head, foot and styles', async () => {
    const { parts } = await writtenOn(packed(minimalParts()));
    const all = [...parts.values()].join('\n');
    expect(all).toContain('Institute &amp; Co.');
    expect(all).toContain(' NUMPAGES ');
  });

  it('is a mark on a first page without a head', async () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:titlePg/></w:sectPr>';
    const parts = withParts(
      [{ kind: 'header', target: 'header1.xml' }],
      { 'word/header1.xml': head('Own') },
      section,
    );
    const { parts: written } = await writtenOn(packed(parts));
    const first = /<w:headerReference w:type="first" r:id="(\w+)"/.exec(
      written.get('word/document.xml') ?? '',
    )?.[1];
    expect(first).toBeDefined();
    expect(written.get('word/handout-header-first.xml')).toContain('>SPECIMEN<');
  });
});
