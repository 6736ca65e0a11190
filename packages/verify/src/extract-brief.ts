import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The brief that a finished file carries, or what it says of it. */
export interface CarriedBrief {
  /** `talks.json`. */
  readonly name: string;
  /** The brief's JSON, byte for byte as it was put in; absent in Markdown, which only says its digest. */
  readonly bytes?: Uint8Array;
  /** SHA-256 of these bytes as the file says it, hexadecimal. */
  readonly sha256?: string;
}

/** What writers say of the source that they attach. */
const DIGEST = /SHA-256: ([\da-f]{64})/;
const NAMESPACE = 'urn:aide-memoire:attachment';

/**
 * Finds the brief in a finished file by the ending of its name: `md`, `docx` or `pdf`. Gives `undefined` where there is none; rejects for
 * any other ending, and for a damaged file.
 */
export async function extractBrief(bytes: Uint8Array, extension: string): Promise<CarriedBrief | undefined> {
  if (extension === 'md') return inMarkdown(new TextDecoder().decode(bytes));
  if (extension === 'docx') return inDocx(bytes);
  if (extension === 'pdf') return inPdf(bytes);
  throw new RangeError(`No reader for files that end in .${extension}; there is one for md, docx and pdf.`);
}

function inMarkdown(text: string): CarriedBrief | undefined {
  const [, name = '', description = ''] = /<!-- (\S+\.json): ([^>]*) -->\s*$/.exec(text) ?? [];
  return name === '' ? undefined : { name, ...digestIn(description) };
}

function inDocx(bytes: Uint8Array): CarriedBrief | undefined {
  const files = unzipSync(bytes, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
  for (const data of Object.values(files)) {
    const root = fromXml(strFromU8(data)).children.find((node): node is Element => node.type === 'element');
    const { xmlns, name, description, relationship } = root?.attributes ?? {};
    if (xmlns !== NAMESPACE || relationship !== 'Source' || !name) continue;
    const text = (root?.children ?? []).map((node) => ('value' in node ? node.value : '')).join('');
    return { name, bytes: strToU8(text), ...digestIn(description ?? '') };
  }
  return undefined;
}

interface PdfAttachment {
  readonly filename: string;
  readonly content: Uint8Array;
  readonly description?: string;
}

async function inPdf(bytes: Uint8Array): Promise<CarriedBrief | undefined> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  try {
    const found = (await (await task.promise).getAttachments()) as Record<string, PdfAttachment> | null;
    const source = Object.values(found ?? {}).find(({ filename }) => filename.endsWith('.json'));
    if (source === undefined) return undefined;
    const { filename: name, content, description = '' } = source;
    return { name, bytes: new Uint8Array(content), ...digestIn(description) };
  } finally {
    await task.destroy();
  }
}

function digestIn(description: string): Pick<CarriedBrief, 'sha256'> {
  const [, sha256] = DIGEST.exec(description) ?? [];
  return sha256 === undefined ? {} : { sha256 };
}
