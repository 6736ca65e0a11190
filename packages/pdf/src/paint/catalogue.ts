import { zlibSync } from 'fflate';
import { sRgbProfile } from '../file/colour-profile.ts';
import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import { pdfDate, pdfString } from '../file/pdf-text.ts';
import { type FileInfo, xmp } from '../file/xmp.ts';
import { nameTree } from './attachments.ts';

const PRODUCER = 'aide-memoire';

/** What hangs from the root of a file. */
export interface Parts {
  readonly info: FileInfo;
  readonly pages: Ref;
  readonly tree: Ref;
  readonly outline: Ref | undefined;
  /** A tree of names. */
  readonly places: string;
  readonly files: readonly (readonly [name: string, spec: Ref])[];
}

let profile: Uint8Array | undefined;

/** Writes the root of a file that claims PDF/A-3a and PDF/UA-1, its metadata and its properties. */
export function writeCatalogue(
  file: FileWriter,
  { info, pages, tree, outline, places, files }: Parts,
): { readonly root: Ref; readonly properties: Ref } {
  profile ??= zlibSync(sRgbProfile(), { level: 9 });
  // Metadata stay readable for tools that search files for XMP (ISO 19005-3, 6.6.2.1).
  const metadata = file.raw('/Type /Metadata /Subtype /XML', xmp(info, PRODUCER));
  const colours = file.raw('/N 3 /Filter /FlateDecode', profile);
  const embedded =
    files.length === 0 ? '' : ` /EmbeddedFiles ${nameTree(files.map(([name, spec]) => [name, to(spec)]))}`;
  const associated = files.length === 0 ? '' : ` /AF [${files.map(([, spec]) => to(spec)).join(' ')}]`;
  const bookmarks = outline === undefined ? '' : ` /Outlines ${to(outline)} /PageMode /UseOutlines`;
  const root = file.object(
    `<</Type /Catalog /Pages ${to(pages)} /Lang ${pdfString(info.lang)} /MarkInfo <</Marked true>> /StructTreeRoot ${to(tree)} /ViewerPreferences <</DisplayDocTitle true>> /PageLabels <</Nums [0 <</S /D>>]>> /Metadata ${to(metadata)} /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile ${to(colours)}>>] /Names <</Dests ${places}${embedded}>>${associated}${bookmarks}>>`,
  );
  return { root, properties: file.object(propertiesOf(info)) };
}

function propertiesOf({ title, subject, author, keywords, day }: FileInfo): string {
  const date = pdfDate(day);
  const entry = (name: string, value: string | undefined): string =>
    value === undefined || value === '' ? '' : ` /${name} ${pdfString(value)}`;
  return `<<${[
    entry('Title', title),
    entry('Author', author),
    entry('Subject', subject),
    entry('Keywords', keywords.join(', ')),
    entry('Creator', PRODUCER),
    entry('Producer', PRODUCER),
  ].join('')} /CreationDate ${date} /ModDate ${date}>>`;
}
