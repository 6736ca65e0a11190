import { specimen } from '@aide-memoire/handout/specimen';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromDocxLibrary, head, minimalParts, packed, withParts } from '../../test/letterheads.ts';
import { contextWith } from '../../test/read.ts';
import { writtenOn } from '../../test/written-on.ts';
import { docxWriter } from '../docx-writer.ts';
import { lintDocx } from '../lint/lint-docx.ts';
import { openLetterhead } from './open-letterhead.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('openLetterhead', () => {
  const codes = (bytes: Uint8Array) => {
    const { letterhead, diagnostics } = openLetterhead(bytes);
    return [letterhead === undefined ? 'refused' : 'used', ...diagnostics.map(({ code }) => code)];
  };
  const minimal = minimalParts();
  const withDocument = (xml: string) => packed({ ...minimal, 'word/document.xml': xml });
  const typed = (type: string) =>
    packed({
      ...minimal,
      '[Content_Types].xml': (minimal['[Content_Types].xml'] ?? '').replace(
        /application\/vnd[^"]*main\+xml/,
        type,
      ),
    });

  it.each([
    ['docx/letterhead-not-word', 'nothing', new Uint8Array()],
    ['docx/letterhead-not-word', 'a text', strToU8('Dear Sir')],
    ['docx/letterhead-not-word', 'a zip of something else', packed({ 'a.txt': 'x' })],
    [
      'docx/letterhead-not-word',
      'a spreadsheet',
      typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    ],
    [
      'docx/letterhead-not-word',
      'a package without a document',
      packed({ ...minimal, '_rels/.rels': '<Relationships/>' }),
    ],
    [
      'docx/letterhead-encrypted',
      'a compound file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ],
    ['docx/letterhead-damaged', 'a zip cut off', packed(minimal).slice(0, 300)],
    [
      'docx/letterhead-damaged',
      'a document that is not well formed',
      withDocument('<w:document><w:body></w:document>'),
    ],
    [
      'docx/letterhead-damaged',
      'a document type with entities',
      withDocument(`<!DOCTYPE x [<!ENTITY a "aa">]><w:document xmlns:w="${W}"><w:body/></w:document>`),
    ],
    ['docx/letterhead-damaged', 'a document without end', withDocument('<w:p>'.repeat(100_000))],
    ['docx/letterhead-damaged', 'a part outside', packed({ ...minimal, '../evil': 'x' })],
    [
      'docx/letterhead-strict',
      'a strict document',
      withDocument(
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>',
      ),
    ],
    [
      'docx/letterhead-too-large',
      'a zip bomb',
      packed({ ...minimal, 'word/media/a.bin': new Uint8Array(65 * 2 ** 20) }),
    ],
    [
      'docx/letterhead-too-large',
      'too many parts',
      packed({
        ...minimal,
        ...Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`x/${index}`, ''])),
      }),
    ],
    ['docx/letterhead-too-large', 'too many bytes', new Uint8Array(21 * 2 ** 20)],
  ])('refuses with %s: %s', (code, _, bytes) => {
    expect(codes(bytes)).toEqual(['refused', code]);
  });

  it('refuses an entry that grows past its declared size', () => {
    const bytes = packed({ ...minimal, 'word/media/a.bin': new Uint8Array(100_000) });
    const view = new DataView(bytes.buffer);
    // The size stands at 24 of an entry of the central directory (APPNOTE 4.3.12).
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 100_000)
        view.setUint32(at + 24, 10, true);
    const [outcome] = codes(bytes);
    const unpacked = outcome === 'used' ? unzipSync(bytes)['word/media/a.bin']?.length : 0;
    expect(unpacked).toBeLessThanOrEqual(10);
  });

  it('takes templates, and documents with macros without them', () => {
    expect(
      codes(typed('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml')),
    ).toEqual(['used']);
    expect(codes(typed('application/vnd.ms-word.document.macroEnabled.main+xml'))).toEqual([
      'used',
      'docx/letterhead-macros',
    ]);
  });

  it('leaves macros out of what it writes', async () => {
    const parts = withParts([{ kind: 'vbaProject', target: 'vbaProject.bin' }], {
      'word/vbaProject.bin': 'evil',
    });
    const { parts: written, said } = await writtenOn(packed(parts));
    expect(said).toContain('docx/letterhead-macros');
    expect([...written.keys()].join()).not.toContain('vba');
  });

  it('leaves a linked template, a lock and the question about fields out', async () => {
    const settings = `<w:settings xmlns:w="${W}"><w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="readOnly"/><w:updateFields w:val="true"/></w:settings>`;
    const parts = withParts([{ kind: 'settings', target: 'settings.xml' }], {
      'word/settings.xml': settings,
      'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://evil.example/a.dotm" TargetMode="External"/></Relationships>`,
    });
    const { parts: written, said, bytes } = await writtenOn(packed(parts));
    expect(said).toEqual(expect.arrayContaining(['docx/letterhead-outside', 'docx/letterhead-protected']));
    expect([...written.values()].join()).not.toMatch(/evil\.example|documentProtection|updateFields/);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it.each([
    ['a linked picture', 'image', 'https://evil.example/track.png', true],
    ['a link to a file', 'hyperlink', 'file:///etc/passwd', true],
    ['an embedded object', 'oleObject', 'embeddings/a.bin', false],
  ])('refuses %s in a head', (_, kind, target, external) => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>';
    const rels = withParts([{ kind, target, external }], {})['word/_rels/document.xml.rels'] ?? '';
    const parts = withParts(
      [{ kind: 'header', target: 'header1.xml' }],
      { 'word/header1.xml': head('x'), 'word/_rels/header1.xml.rels': rels, 'word/embeddings/a.bin': 'x' },
      section,
    );
    expect(codes(packed(parts))).toEqual(['refused', 'docx/letterhead-outside']);
  });

  it('does without a part that is named and not there', () => {
    expect(codes(packed(withParts([{ kind: 'theme', target: 'theme/theme1.xml' }], {})))).toEqual([
      'used',
      'docx/letterhead-part-missing',
    ]);
  });

  it('refuses a head that is not well formed', () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>';
    const parts = withParts(
      [{ kind: 'header', target: 'header1.xml' }],
      { 'word/header1.xml': '<w:hdr>' },
      section,
    );
    expect(codes(packed(parts))).toEqual(['refused', 'docx/letterhead-damaged']);
  });

  it('never throws on a letterhead with bytes changed', async () => {
    const sound = await fromDocxLibrary();
    for (let at = 0; at < sound.length; at += 211) {
      const spoilt = sound.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x5a;
      const { letterhead } = openLetterhead(spoilt);
      if (letterhead !== undefined) await docxWriter({ letterhead })(specimen(), contextWith());
    }
  });

  it('takes stored entries as well as deflated ones', () => {
    const files = Object.fromEntries(Object.entries(minimal).map(([name, xml]) => [name, strToU8(xml)]));
    expect(codes(zipSync(files, { level: 0 }))).toEqual(['used']);
  });
});
