import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { proveParity } from './prove-parity.ts';

const page = (...lines: string[]) => ({ name: 'talks.md', bytes: strToU8(lines.join('\n\n')) });

const paragraph = (text: string, style = 'BodyText') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const file = (body: string, footnotes = '') => ({
  name: 'Talks.DOCX',
  bytes: zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    'word/footnotes.xml': strToU8(`<w:footnotes xmlns:w="w">${footnotes}</w:footnotes>`),
  }),
});

const differences = async (...files: Parameters<typeof proveParity>[0]) =>
  (await proveParity(files)).differences.map(({ file, kind, text, place }) =>
    [file, kind, text, place].join(' '),
  );

describe('proveParity', () => {
  it('minds no mark of stress, no number of an item, no place of the title', async () => {
    const one = page('# Talks', '**DRAFT**', '*Talks of 1972*', 'They *met*.', '1. Prisoners', '2. Borders');
    const other = file(['They met.', 'Prisoners', 'Borders'].map((text) => paragraph(text)).join(''));
    expect(await differences(one, other)).toEqual([]);
  });

  it('says what is missing and what is extra, in whole words, with the place', async () => {
    const one = page('# Talks', 'They met in 1972 in Shimla.');
    const other = file(paragraph('Talks', 'Title') + paragraph('They met in 1973 in Shimla.'));
    expect(await differences(one, other)).toEqual([
      'Talks.DOCX missing 1972 line 3',
      'Talks.DOCX extra 1973 paragraph 2',
    ]);
    expect(
      await differences(one, file(paragraph('Talk', 'Title') + paragraph('They met in 1972 in Shimla.'))),
    ).toEqual(['Talks.DOCX missing Talks line 1']);
  });

  it('minds the order', async () => {
    const lines = ['They met on the first day.', 'They parted on the second.'];
    const turned = file(
      lines
        .toReversed()
        .map((text) => paragraph(text))
        .join(''),
    );
    expect(await differences(page(...lines), turned)).not.toEqual([]);
  });

  it('reads a citation where its note is called, and a second time', async () => {
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>[3, p. 4] A treaty.</w:t></w:r></w:p></w:footnote>';
    const called = '<w:bookmarkStart w:name="n"/><w:r><w:footnoteReference w:id="2"/></w:r>';
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const again = `${mark('begin')}<w:r><w:instrText> NOTEREF n \\f </w:instrText></w:r>${mark('separate')}<w:r><w:t>7</w:t></w:r>${mark('end')}`;
    const body = `<w:p><w:r><w:t>Signed</w:t></w:r>${called}<w:r><w:t>, ratified</w:t></w:r>${again}<w:r><w:t> later</w:t></w:r></w:p>`;
    expect(await differences(page('Signed [3, p. 4], ratified [3, p. 4] later'), file(body, note))).toEqual(
      [],
    );
  });

  it('reads parties beside each other one after another, and no numbers of pages in contents', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const sides = `<w:tbl><w:tblPr><w:tblStyle w:val="HandoutSides"/></w:tblPr>${row('India', 'Pakistan')}${row('Gandhi', 'Bhutto')}</w:tbl>`;
    const entry =
      '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Parties</w:t><w:tab/><w:t>12</w:t></w:r></w:p>';
    expect(
      await differences(page('Parties', 'India', 'Gandhi', 'Pakistan', 'Bhutto'), file(entry + sides)),
    ).toEqual([]);
  });

  it('refuses what it cannot read, and one file alone', async () => {
    await expect(proveParity([page('a')])).rejects.toThrow(/two files/);
    await expect(proveParity([page('a'), { name: 'a.odt', bytes: strToU8('') }])).rejects.toThrow(/a\.odt/);
    await expect(proveParity([page('a'), { name: 'a.docx', bytes: strToU8('no zip') }])).rejects.toThrow();
  });
});
