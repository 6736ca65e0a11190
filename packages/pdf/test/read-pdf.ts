import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A structure element with all the text under it. */
export interface ReadElement {
  readonly role: string;
  readonly text: string;
  readonly alt: string | undefined;
  readonly lang: string | undefined;
}

/** What pdf.js finds in a file. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly text: string;
  /** In the order of the tree; an element that spans pages appears once for each. */
  readonly elements: readonly ReadElement[];
  /** Titles, indented by level. */
  readonly outline: readonly string[];
  readonly urls: readonly string[];
}

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly TreeNode[];
}

/** Reads a file back with pdf.js. */
export async function openPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const elements: ReadElement[] = [];
  const urls: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = new Map<string, string>();
    const stack: (string | undefined)[] = [];
    let all = '';
    for (const item of items) {
      if ('str' in item) {
        const said = item.str + (item.hasEOL ? '\n' : '');
        all += said;
        const id = stack.findLast((each) => each !== undefined);
        if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + said);
      } else if (item.type === 'endMarkedContent') stack.pop();
      else stack.push(item.id ?? undefined);
    }
    pages.push(all);
    const tree: TreeNode | null = await page.getStructTree();
    if (tree !== null) walk(tree, marked, elements);
    const annotations: readonly { readonly url?: string }[] = await page.getAnnotations();
    for (const { url } of annotations) if (url !== undefined) urls.push(url);
  }
  const outline = titles((await pdf.getOutline()) ?? [], '');
  await task.destroy();
  return { pages, text: pages.join('\n'), elements, outline, urls };
}

function walk(node: TreeNode, marked: ReadonlyMap<string, string>, found: ReadElement[]): void {
  if (node.role !== undefined && node.role !== 'Root') {
    found.push({
      role: node.role,
      text: textOf(node, marked).replace(/\s+/g, ' ').trim(),
      alt: node.alt,
      lang: node.lang,
    });
  }
  for (const child of node.children ?? []) walk(child, marked, found);
}

const textOf = (node: TreeNode, marked: ReadonlyMap<string, string>): string =>
  node.type === 'content'
    ? (marked.get(node.id ?? '') ?? '')
    : (node.children ?? []).map((child) => textOf(child, marked)).join('');

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

const titles = (items: readonly OutlineNode[], indent: string): string[] =>
  items.flatMap(({ title, items: inner }) => [indent + title, ...titles(inner, `${indent}  `)]);
