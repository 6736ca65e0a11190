import type { Block, BlockBase } from '@aide-memoire/handout';
import { LIST_STEP, type ListPlace, listStyle } from '../list-kinds.ts';
import type { ParagraphStyleId } from '../skeleton/styles/styles.ts';
import type { XmlElement } from '../xml.ts';
import type { Draft } from './draft.ts';
import { kept } from './keep.ts';

/** Where in a document a block stands. */
export interface Scope {
  readonly draft: Draft;
  /** BCP 47 language of what surrounds the block. */
  readonly lang: string;
  /** JSON Pointer of the nearest place in the brief. */
  readonly from: string | undefined;
  /** Style of a plain paragraph here. */
  readonly prose: ParagraphStyleId;
  /** Whether this is running text or the cell of a table. */
  readonly place: ListPlace;
  /** How many lists are around. */
  readonly depth: number;
  /** How many blocks are around. */
  readonly nested: number;
  /** Room from the indent to the right edge, twips. */
  readonly width: number;
  /** Width of the column that all this stands in, twips. */
  readonly column: number;
  /** From the left edge, twips. */
  readonly indent: number;
  /** Whether a citation may have a footnote here: not in headings, captions and rows that repeat. */
  readonly notes: boolean;
  /** Writes blocks that stand inside this one. */
  readonly write: (blocks: readonly Block[], scope: Scope) => XmlElement[];
}

/** What may be other in a part of a scope. */
type Change = {
  readonly [Key in 'lang' | 'prose' | 'place' | 'depth' | 'width' | 'indent' | 'notes']?:
    | Scope[Key]
    | undefined;
};

/**
 * A scope with changes; what is absent or `undefined` stays. By name and not by a spread: V8 gives what is spread another shape at
 * each place in a program, and a document makes a hundred thousand scopes, which all that is written here reads from.
 */
export function within(scope: Scope, change: Change): Scope {
  return {
    draft: scope.draft,
    lang: change.lang ?? scope.lang,
    from: scope.from,
    prose: change.prose ?? scope.prose,
    place: change.place ?? scope.place,
    depth: change.depth ?? scope.depth,
    nested: scope.nested,
    width: change.width ?? scope.width,
    column: scope.column,
    indent: change.indent ?? scope.indent,
    notes: change.notes ?? scope.notes,
    write: scope.write,
  };
}

/** The scope of blocks that stand in another. */
export function deeper(scope: Scope): Scope {
  return copied(scope, scope.lang, scope.from, scope.nested + 1);
}

/** The same for what changes with every block, and in its shape. */
function copied(scope: Scope, lang: string, from: string | undefined, nested: number): Scope {
  return {
    draft: scope.draft,
    lang,
    from,
    prose: scope.prose,
    place: scope.place,
    depth: scope.depth,
    nested,
    width: scope.width,
    column: scope.column,
    indent: scope.indent,
    notes: scope.notes,
    write: scope.write,
  };
}

/** Writes one block with what every block may carry: its language, its source, and what is to be kept together. */
export function block<Node extends BlockBase>(
  node: Node,
  scope: Scope,
  write: (inner: Scope) => XmlElement[],
): XmlElement[] {
  return kept(node, write(copied(scope, node.lang ?? scope.lang, node.from ?? scope.from, scope.nested)));
}

/** The scope of what stands under a numbered or bulleted line: one step further in. */
export function inItem(scope: Scope): Scope {
  return within(scope, {
    prose: listStyle(scope.place, 'Continue', scope.depth),
    depth: scope.depth + 1,
    width: Math.max(LIST_STEP, scope.width - LIST_STEP),
    indent: scope.indent + LIST_STEP,
  });
}
