import { specimen } from '@aide-memoire/handout/specimen';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contextWith } from '../../test/read.ts';
import { toDocx } from '../to-docx.ts';
import { lintDocx } from './lint-docx.ts';
import { LINT_RULES } from './lint-rules.ts';

/** The specimen with one part changed, or left out. */
async function spoilt(name: string, change: (text: string) => string | undefined): Promise<Uint8Array> {
  const files = unzipSync((await toDocx(specimen(), contextWith())).bytes);
  const text = strFromU8(files[name] ?? new Uint8Array());
  const changed = change(text);
  if (changed === text) throw new Error('The change changes nothing.');
  const { [name]: _, ...others } = files;
  return zipSync(changed === undefined ? others : { ...others, [name]: strToU8(changed) });
}

/** Changes that break a rule each: code, part, what is replaced, by what. */
const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

describe('lintDocx', () => {
  const breaks: [string, string, string | RegExp, string][] = [
    ['docx/dangling-style', DOCUMENT, 'w:pStyle w:val="Lead"', 'w:pStyle w:val="Gone"'],
    ['docx/dangling-style', 'word/styles.xml', 'w:basedOn w:val="Figure"', 'w:basedOn w:val="Gone"'],
    ['docx/dangling-style', 'word/header1.xml', 'w:pStyle w:val="Header"', 'w:pStyle w:val="Gone"'],
    ['docx/missing-defaults', 'word/styles.xml', 'w:docDefaults', 'w:docDefault'],
    ['docx/dangling-numbering', DOCUMENT, 'w:numId w:val="6"', 'w:numId w:val="99"'],
    [
      'docx/dangling-numbering',
      'word/numbering.xml',
      'w:abstractNumId w:val="3"',
      'w:abstractNumId w:val="99"',
    ],
    ['docx/dangling-anchor', DOCUMENT, 'w:name="first_part"', 'w:name="elsewhere"'],
    ['docx/duplicate-bookmark', DOCUMENT, 'w:name="lists"', 'w:name="FIRST_part"'],
    ['docx/long-bookmark', DOCUMENT, 'w:name="grid"', `w:name="${'x'.repeat(41)}"`],
    ['docx/dangling-relationship', RELATIONSHIPS, 'Id="rId7"', 'Id="rId99"'],
    ['docx/missing-part', RELATIONSHIPS, 'Target="settings.xml"', 'Target="gone.xml"'],
    ['docx/missing-part', RELATIONSHIPS, 'Target="settings.xml"', 'Target="//["'],
    ['docx/unsafe-link', RELATIONSHIPS, 'Target="https://example.org', 'Target="javascript:example.org'],
    ['docx/malformed-part', DOCUMENT, '</w:body>', ''],
    ['docx/dangling-field', DOCUMENT, ' SEQ Table', ' REF gone'],
    ['docx/dangling-note', 'word/settings.xml', '<w:footnote w:id="0"/>', '<w:footnote w:id="77"/>'],
    ['docx/broken-field', DOCUMENT, 'w:fldCharType="end"', 'w:fldCharType="separate"'],
    ['docx/duplicate-id', DOCUMENT, '<wp:docPr id="2"', '<wp:docPr id="1"'],
    ['docx/duplicate-id', 'word/styles.xml', 'w:styleId="Subtitle"', 'w:styleId="Title"'],
    ['docx/ragged-table', DOCUMENT, '</w:tc></w:tr>', '</w:tc><w:tc><w:p/></w:tc></w:tr>'],
    ['docx/empty-picture', DOCUMENT, /<wp:extent cx="\d+"/, '<wp:extent cx="0"'],
    [
      'docx/asks-to-update',
      DOCUMENT,
      '<w:fldChar w:fldCharType="begin"',
      '<w:fldChar w:dirty="true" w:fldCharType="begin"',
    ],
    ['docx/asks-to-update', 'word/settings.xml', '<w:zoom', '<w:updateFields/><w:zoom'],
    ['docx/unknown-language', DOCUMENT, 'w:bidi="hi-IN"', 'w:bidi="Hindi!"'],
    ['docx/missing-language', 'word/styles.xml', 'w:lang w:val="en-IN"', 'w:lang w:none="en-IN"'],
    ['docx/missing-title', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
    ['docx/missing-headings', DOCUMENT, /w:pStyle w:val="Heading\d"/g, 'w:pStyle w:val="Lead"'],
    ['docx/empty-heading', DOCUMENT, />Side A</g, '> <'],
    ['docx/heading-order', DOCUMENT, 'w:val="Heading1"', 'w:val="Heading2"'],
    ['docx/missing-alt', DOCUMENT, /<wp:docPr([^>]*) descr="[^"]+"/, '<wp:docPr$1 descr=""'],
    ['docx/file-name-alt', DOCUMENT, /<wp:docPr([^>]*) descr="[^"]+"/, '<wp:docPr$1 descr="dot.PNG"'],
    ['docx/floating-object', DOCUMENT, /wp:inline/g, 'wp:anchor'],
    ['docx/missing-table-header', DOCUMENT, /<w:tblHeader\/>|w:firstColumn="1"/g, ''],
    ['docx/missing-table-description', DOCUMENT, /<w:tbl(?:Caption|Description)[^>]*>/g, ''],
    ['docx/merged-cells', DOCUMENT, '<w:tcW', '<w:vMerge/><w:tcW'],
    ['docx/nested-table', DOCUMENT, /(<w:tc>.*?)(<w:p>)/, '$1<w:tbl><w:tblGrid/></w:tbl>$2'],
    [
      'docx/blank-row',
      DOCUMENT,
      /(<w:tr>)(?=.*Ukraine)/,
      '<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>$1',
    ],
    ['docx/empty-paragraphs', DOCUMENT, '<w:sectPr>', '<w:p/><w:p/><w:p/><w:sectPr>'],
    ['docx/repeated-blanks', DOCUMENT, '>A note.<', '>A     note.<'],
    ['docx/unclear-link', DOCUMENT, '>a link<', '>click here<'],
    ['docx/unclear-link', DOCUMENT, '>a link<', '>https://example.org<'],
    ['docx/low-contrast', DOCUMENT, '<w:rPr>', '<w:rPr><w:color w:val="AAAAAA"/>'],
    ['docx/low-contrast', DOCUMENT, '<w:rPr>', '<w:rPr><w:color w:val="444444"/><w:shd w:fill="555555"/>'],
  ];
  it.each(breaks)('finds %s in %s', async (code, part, from, to) => {
    const findings = lintDocx(await spoilt(part, (text) => text.replace(from, to)));
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it('has a file that breaks each rule', () => {
    const broken = new Set([...breaks.map(([code]) => code), 'docx/unreadable']);
    expect(Object.keys(LINT_RULES).filter((code) => !broken.has(code))).toEqual([]);
  });

  it('finds a part that is gone', async () => {
    const findings = lintDocx(await spoilt('word/theme/theme1.xml', () => undefined));
    expect(findings).toMatchObject([{ code: 'docx/missing-part', actual: 'theme/theme1.xml' }]);
  });

  it('says of other bytes that they are no Word file', () => {
    for (const bytes of [new Uint8Array(), strToU8('PK'), zipSync({ a: strToU8('b') })]) {
      expect(lintDocx(bytes)).toMatchObject([{ code: 'docx/unreadable' }]);
    }
  });
});
