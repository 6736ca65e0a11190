import { specimen } from '@aide-memoire/handout/specimen';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contextWith } from '../../test/read.ts';
import { toDocx } from '../to-docx.ts';
import { lintDocx } from './lint-docx.ts';

/** The specimen with one part changed, or left out. */
async function spoilt(name: string, change: (text: string) => string | undefined): Promise<Uint8Array> {
  const files = unzipSync((await toDocx(specimen(), contextWith())).bytes);
  const text = strFromU8(files[name] ?? new Uint8Array());
  const changed = change(text);
  if (changed === text) throw new Error('The change changes nothing.');
  const { [name]: _, ...others } = files;
  return zipSync(changed === undefined ? others : { ...others, [name]: strToU8(changed) });
}

const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

describe('lintDocx', () => {
  it.each([
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
  ])('finds %s in %s', async (code, part, from, to) => {
    const findings = lintDocx(await spoilt(part, (text) => text.replace(from, to)));
    expect(findings.map((finding) => finding.code)).toContain(code);
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
