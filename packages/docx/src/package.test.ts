import { specimen } from '@aide-memoire/handout/specimen';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { all, written } from '../test/read.ts';

/** Time and date of every local file header, as MS-DOS has them (APPNOTE 4.4.6). */
function stamps(bytes: Uint8Array): [time: number, date: number][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: [number, number][] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    found.push([view.getUint16(at + 10, true), view.getUint16(at + 12, true)]);
    at += 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return found;
}

describe('zipPackage', () => {
  it('dates every entry to the first day that a zip knows', async () => {
    const { bytes, parts } = await written(specimen());
    expect(stamps(bytes)).toEqual([...parts].map(() => [0, 0x0021]));
  });

  it('names a content type for every part', async () => {
    const { parts } = await written(specimen());
    const { root } = parseXml(parts.get('[Content_Types].xml') ?? '');
    if (root === null) throw new Error('There are no content types.');
    const overrides = all(root, 'Override').map(({ attributes }) => attributes.PartName?.slice(1));
    const defaults = all(root, 'Default').map(({ attributes }) => attributes.Extension);
    for (const name of overrides) expect(parts.has(name ?? ''), name).toBe(true);
    const plain = [...parts.keys()].filter(
      (name) => !overrides.includes(name) && name !== '[Content_Types].xml',
    );
    for (const name of plain) expect(defaults).toContain(name.split('.').at(-1));
    // XML without a type of its own would be read as data: only parts that Word looks up by relationship may.
    expect(plain.filter((name) => name.endsWith('.xml'))).toEqual([]);
  });

  it('says in the properties what the handout is', async () => {
    const core = (await written(specimen())).parts.get('docProps/core.xml') ?? '';
    const { root } = parseXml(core);
    const said = (root?.children ?? []).flatMap((child) =>
      child instanceof XmlElement ? [[child.name, child.text] as const] : [],
    );
    expect(Object.fromEntries(said)).toEqual({
      'dc:title': 'Specimen: talks & “agreements” <b>',
      'dc:subject': 'Test',
      'dc:creator': 'Institute & Co.',
      'cp:lastModifiedBy': 'Institute & Co.',
      'cp:keywords': 'a&b; c',
      'dc:language': 'en-IN',
      'dcterms:created': '2024-12-20T00:00:00Z',
      'dcterms:modified': '2024-12-20T00:00:00Z',
    });
  });
});
