import type { ReadBack } from './read-back.ts';

/** A structure element of a tagged PDF, with the text that is marked with it. */
export interface StructureElement {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly text: string;
  readonly children: readonly StructureElement[];
}

/** A PDF file, read back. */
export interface PdfReadBack extends ReadBack {
  readonly pages: number;
  /** The structure tree, page by page: what a screen reader follows. */
  readonly structure: readonly StructureElement[];
  /** Bookmarks, indented by two spaces a level. */
  readonly bookmarks: readonly string[];
  /** Text that belongs to no structure element: running heads and feet. */
  readonly artifacts: string;
  /** Names of the files inside. */
  readonly attachments: readonly string[];
}

/** A structure element of one page, with its texts and elements in their order. */
export interface TaggedElement {
  readonly role: string;
  readonly page: number;
  readonly parts: readonly (string | TaggedElement)[];
}

/** The structure of a PDF file, page by page; what belongs to none is left out. Rejects for a damaged file. */
export async function readTaggedPages(bytes: Uint8Array): Promise<TaggedElement[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const elements: TaggedElement[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const tree = await page.getStructTree();
      const content = await page.getTextContent({ includeMarkedContent: true });
      const marked = textOfMarks(content.items as readonly ContentItem[]);
      if (tree !== null)
        elements.push(...tree.children.map((node) => tagged(node as TreeNode, marked, number)));
    }
    return elements;
  } finally {
    await task.destroy();
  }
}

function tagged(node: TreeNode, marked: ReadonlyMap<string, string>, page: number): TaggedElement {
  const parts = (node.children ?? []).map((child) =>
    child.role === undefined ? (marked.get(child.id ?? '') ?? '') : tagged(child, marked, page),
  );
  return { role: node.role ?? '', page, parts };
}

/** Reads a PDF file back through PDF.js. Rejects for a damaged file. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReadBack> {
  // Loaded on demand: it is by far the heaviest reader.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // PDF.js takes the bytes over, so it gets a copy.
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const structure: StructureElement[] = [];
  const artifacts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [tree, content] = await Promise.all([
      page.getStructTree(),
      page.getTextContent({ includeMarkedContent: true }),
    ]);
    const marked = textOfMarks(content.items as readonly ContentItem[]);
    artifacts.push(marked.get(ARTIFACT) ?? '');
    if (tree !== null) structure.push(...tree.children.map((node) => element(node as TreeNode, marked)));
  }
  const [metadata, outline, attachments] = await Promise.all([
    document.getMetadata(),
    document.getOutline(),
    document.getAttachments(),
  ]);
  const info = metadata.info as { Title?: string; Language?: string | null };
  await task.destroy();
  const headings = structure.flatMap(headingsOf);
  return {
    pages: document.numPages,
    text: structure.flatMap(linesOf).join('\n'),
    structure,
    headings,
    artifacts: artifacts.filter((text) => text !== '').join('\n'),
    bookmarks: bookmarksOf((outline ?? []) as readonly OutlineItem[], 0),
    attachments: Object.keys((attachments ?? {}) as Record<string, unknown>),
    ...(info.Title === undefined ? {} : { title: info.Title }),
    ...(info.Language ? { lang: info.Language } : {}),
  };
}

interface ContentItem {
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

const ARTIFACT = 'artifact';

/**
 * The text of each mark of a page. Marks nest; text belongs to the innermost one that has an id. A span that ends in a hyphen at
 * the end of a line is a word that goes on in the next one; a hyphen alone in its span was put in by who set the type.
 */
function textOfMarks(items: readonly ContentItem[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: { readonly id: string; readonly tag: string }[] = [];
  let parted = false;
  for (const item of items) {
    const around = open.at(-1);
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent')
      open.push({ id: item.id ?? around?.id ?? ARTIFACT, tag: item.tag ?? '' });
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const { id, tag } = around ?? { id: ARTIFACT, tag: '' };
      const said = item.str ?? '';
      parted = (tag === 'Span' && said.endsWith('-')) || (parted && said === '');
      const text = tag === 'Span' && said === '-' ? '' : said;
      texts.set(id, (texts.get(id) ?? '') + text + (item.hasEOL === true && !parted ? ' ' : ''));
    }
  }
  return texts;
}

function element(node: TreeNode, marked: ReadonlyMap<string, string>): StructureElement {
  const children = node.children ?? [];
  const own = children.filter(({ role }) => role === undefined).map(({ id }) => marked.get(id ?? '') ?? '');
  return {
    role: node.role ?? '',
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    ...(node.lang === undefined ? {} : { lang: node.lang }),
    text: own.join('').replaceAll(/\s+/g, ' ').trim(),
    children: children.filter(({ role }) => role !== undefined).map((child) => element(child, marked)),
  };
}

function headingsOf(node: StructureElement): { level: number; text: string }[] {
  const level = /^H([1-6])$/.exec(node.role)?.[1];
  if (level !== undefined) return [{ level: Number(level), text: wholeText(node) }];
  return node.children.flatMap(headingsOf);
}

/** Roles whose text is one line of reading. */
const LINE = /^(?:H\d?|P|Title|Lbl|LBody|TD|TH|Caption|TOCI|Note|Figure|BlockQuote)$/;

function linesOf(node: StructureElement): string[] {
  if (
    LINE.test(node.role) &&
    node.children.every(({ role }) => /^(?:Span|Link|Reference|Strong|Em|Code|Quote)$/.test(role))
  ) {
    const text = wholeText(node);
    return text === '' ? [] : [text];
  }
  return [...(node.text === '' ? [] : [node.text]), ...node.children.flatMap(linesOf)];
}

function wholeText(node: StructureElement): string {
  return [node.text, ...node.children.map(wholeText)].filter((text) => text !== '').join(' ');
}

function bookmarksOf(items: readonly OutlineItem[], depth: number): string[] {
  return items.flatMap(({ title, items: below }) => [
    '  '.repeat(depth) + title,
    ...bookmarksOf(below, depth + 1),
  ]);
}
