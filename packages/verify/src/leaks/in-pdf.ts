import { readContent } from '../lint-pdf/content.ts';
import { openPdf } from '../lint-pdf/open-pdf.ts';
import { readDocument } from '../lint-pdf/pdf-document.ts';
import { Dict, type Value } from '../lint-pdf/values.ts';
import { readPdf } from '../pdf.ts';
import { textsOf } from './disguises.ts';
import type { HidingPlace } from './leak.ts';

/**
 * Everything that stands in a PDF file: what pages show and say, whether it can be seen or not, every string of every object
 * (bookmarks, alternative texts, information, notes), metadata, and the files inside. Rejects for a file that cannot be read.
 */
export async function placesInPdf(bytes: Uint8Array): Promise<HidingPlace[]> {
  const file = await openPdf(bytes);
  if (file === undefined) throw new RangeError('These bytes are no PDF file, or a damaged one.');
  const { text, artifacts } = await readPdf(bytes);
  const document = readDocument(file);
  const said = document.pages.map(({ number, content }) => ({
    place: `what page ${number} says`,
    text: content.operations
      .filter(({ operator }) => operator === 'BDC')
      .map(({ marks }) => stringsOf(marks.at(-1)?.properties).map(decode).join(''))
      .join(''),
  }));
  const objects = [...file.objects].flatMap(([ref, value]): HidingPlace[] => {
    const own = { place: `object ${ref}`, text: stringsOf(value).join('\n') };
    if (!(value instanceof Dict) || value.data === undefined) return [own];
    const shown = readContent(value.data, () => undefined).operations.flatMap(({ operands }) =>
      stringsOf([...operands]),
    );
    const texts = textsOf(value.data).map((each) => ({ place: `stream ${ref}`, text: each }));
    return [own, ...texts, { place: `strings of stream ${ref}`, text: shown.map(decode).join('') }];
  });
  return [
    { place: 'the text of the pages', text },
    { place: 'running heads and the like', text: artifacts },
    ...said,
    ...objects,
    { place: 'behind the end of the file', text: new TextDecoder('latin1').decode(bytes.subarray(-4096)) },
  ];
}

function stringsOf(value: Value): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap(stringsOf);
  return value instanceof Dict ? [...value.entries.values()].flatMap(stringsOf) : [];
}

/** A string of a content stream whose characters are bytes: UTF-16 if it says so. */
function decode(text: string): string {
  if (!text.startsWith('\u00fe\u00ff')) return text;
  let decoded = '';
  for (let at = 2; at + 1 < text.length; at += 2)
    decoded += String.fromCharCode(text.charCodeAt(at) * 256 + text.charCodeAt(at + 1));
  return decoded;
}
