import { readTaggedPages, type TaggedElement } from '../pdf.ts';
import type { Piece, Reading } from './piece.ts';

/** Reads a tagged PDF file by its structure: labels of items are left out, and footnotes stand apart. Rejects for a damaged file. */
export async function readPdfPieces(bytes: Uint8Array): Promise<Reading> {
  const pieces: Piece[] = [];
  const notes: Piece[] = [];
  const visit = (node: TaggedElement, parent: string): void => {
    const place = `page ${node.page}`;
    if (isFootnote(node)) notes.push({ text: wordsOf({ ...node, parts: withoutLabels(node) }, []), place });
    else if (node.role === 'Lbl' && parent === 'LI' && ENUMERATOR.test(wordsOf(node, []).trim())) return;
    else if (holdsWords(node)) {
      const inside: TaggedElement[] = [];
      const words = wordsOf(node, inside);
      // Numbers of pages end the entries of contents.
      const isEntry = node.role === 'TOCI' || parent === 'TOCI';
      pieces.push({ text: isEntry ? words.replace(/[\s.]*\p{Nd}+\s*$/u, '') : words, place });
      for (const note of inside) visit(note, node.role);
    } else for (const part of node.parts) if (typeof part !== 'string') visit(part, node.role);
  };
  for (const node of await readTaggedPages(bytes)) visit(node, '');
  return { pieces, notes };
}

/** Bullets, and numbers of items. */
const ENUMERATOR = /^(?:\p{Po}|\p{Pd}|\p{S}|\(?\p{Nd}{1,3}[.)]?|\(?\p{L}[.)])$/u;

const isLabel = (part: string | TaggedElement): boolean =>
  typeof part !== 'string' && part.role === 'Lbl' && wordsOf(part, []).trim().startsWith('[');

const isFootnote = (node: TaggedElement): boolean => node.role === 'Note' && node.parts.some(isLabel);

const withoutLabels = ({ parts }: TaggedElement) => parts.filter((part) => !isLabel(part));

const INLINE = /^(?:Span|Link|Reference|Strong|Em|Code|Quote|Annot|NonStruct)$/;

/** Words stand in it, not only elements that do. */
function holdsWords({ parts }: TaggedElement): boolean {
  return parts.some((part) => (typeof part === 'string' ? part.trim() !== '' : INLINE.test(part.role)));
}

/** The words of an element; blocks inside of it are left for later. */
function wordsOf({ parts }: TaggedElement, later: TaggedElement[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (INLINE.test(part.role)) return wordsOf(part, later);
      later.push(part);
      return '';
    })
    .join('');
}
