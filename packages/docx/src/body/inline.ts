import type { Cite, Inline, InlineHandlers, Link, Ref } from '@aide-memoire/handout';
import { citeLabel, writeInlines } from '@aide-memoire/handout/writing';
import { finding } from '../diagnostics.ts';
import { rawRun, textRuns } from '../runs.ts';
import { PLAIN, revoiced, type Voice } from '../voice.ts';
import { element, joined, type XmlElement } from '../xml.ts';
import { citation, isNote } from './citation.ts';
import { printableUrl } from './links.ts';
import type { Scope } from './scope.ts';

/** How the words at hand are said, and where they stand. */
interface Words {
  readonly scope: Scope;
  readonly voice: Voice;
  readonly lang: string;
  /** The style of the paragraph is bold already. Bold on bold is a toggle in Word and would come out light. */
  readonly bold: boolean;
  /** How many emphases and links are around. */
  readonly nested: number;
}

/** The runs of inline content. */
export function inlineRuns(
  nodes: readonly Inline[],
  scope: Scope,
  { voice = PLAIN, bold = false }: { voice?: Voice; bold?: boolean } = {},
): XmlElement[] {
  return inside(nodes, {
    scope,
    voice: bold ? revoiced(voice, { strong: false }) : voice,
    lang: scope.lang,
    bold,
    nested: 0,
  });
}

/** Emphasis in emphasis says nothing new after a few; a stack is not to be exhausted by it. */
const DEEPEST = 40;

/** The words of nodes at any depth, in their order. */
function wordsOf(nodes: readonly Inline[]): string {
  const words: string[] = [];
  const open: Inline[] = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) words.push(node.value);
    else if ('children' in node) open.push(...node.children.toReversed());
    else if (node.type === 'cite') words.push(citeLabel(node.items));
  }
  return words.join('');
}

/** What becomes of each kind of inline content. */
const handlers: InlineHandlers<XmlElement[], [Words]> = {
  text: (node, words) => runs(node.value, spoken(node, words)),
  emphasis: (node, words) => inside(node.children, said(spoken(node, words), { emphasis: true })),
  strong: (node, words) => inside(node.children, said(spoken(node, words), { strong: !words.bold })),
  inlineCode: (node, words) => runs(node.value, said(spoken(node, words), { code: true })),
  link: (node, words) => link(node, spoken(node, words)),
  break: () => [rawRun(element('w:br'))],
  cite: (node, words) => cite(node, spoken(node, words)),
  ref: (node, words) => reference(node, spoken(node, words)),
  anchor: (node, { scope }) => scope.draft.bookmarks.around(node.id, []),
};

function inside(nodes: readonly Inline[], words: Words): XmlElement[] {
  if (words.nested > DEEPEST) return runs(wordsOf(nodes), words);
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'text') return handlers.text(only, words);
  return joined(writeInlines(handlers, closeToNotes(nodes, words), deeper(words)));
}

/** The number of a footnote is raised, and stands at the word: the space before a label in brackets goes. */
function closeToNotes(nodes: readonly Inline[], { scope, voice }: Words): readonly Inline[] {
  if (voice.link || !hasNote(nodes, scope)) return nodes;
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'text' || next?.type !== 'cite' || !isNote(next, scope)) return node;
    return { ...node, value: node.value.trimEnd() };
  });
}

function hasNote(nodes: readonly Inline[], scope: Scope): boolean {
  for (const node of nodes) if (node.type === 'cite' && isNote(node, scope)) return true;
  return false;
}

function runs(text: string, { voice, lang, scope }: Words): XmlElement[] {
  return textRuns(text, { voice, lang, documentLang: scope.draft.handout.lang });
}

function said(words: Words, voice: Partial<Voice>): Words {
  return but(words, revoiced(words.voice, voice), words.lang, words.nested);
}

function spoken(node: Inline, words: Words): Words {
  return node.data?.lang === undefined ? words : but(words, words.voice, node.data.lang, words.nested);
}

function deeper(words: Words): Words {
  return but(words, words.voice, words.lang, words.nested + 1);
}

/** The same place with other words: by name, so that all have one shape. */
function but({ scope, bold }: Words, voice: Voice, lang: string, nested: number): Words {
  return { scope, voice, lang, bold, nested };
}

/** A citation inside a link would lead to two places: it is a label there. */
function cite(node: Cite, words: Words): XmlElement[] {
  const note = words.voice.link ? undefined : citation(node, words.scope, inlineRuns);
  return note ?? runs(citeLabel(node.items), words);
}

/** A link out; one inside another link, or with an address that Word would choke on, gives its words alone. */
function link({ url, title, children }: Link, words: Words): XmlElement[] {
  if (words.voice.link) return inside(children, words);
  const { draft, from } = words.scope;
  const target = printableUrl(url);
  if (target === undefined) {
    draft.diagnostics.push(
      finding('docx/link-refused', 'warning', `The link to "${url}" is printed without its address.`, from),
    );
    return inside(children, words);
  }
  const attributes = {
    'r:id': draft.relationships.to('hyperlink', target, true),
    'w:tooltip': title ?? undefined,
    'w:history': 1,
  };
  return [element('w:hyperlink', attributes, ...inside(children, said(words, { link: true })))];
}

/** A reference inside the document. */
function reference({ target, children }: Ref, words: Words): XmlElement[] {
  if (words.voice.link) return inside(children, words);
  const { draft, from } = words.scope;
  const anchor = draft.bookmarks.name(target);
  if (anchor === undefined) {
    const message = `Nothing in the document is called "${target}"; the reference is printed as plain words.`;
    draft.diagnostics.push(finding('docx/reference-without-target', 'warning', message, from));
    return inside(children, words);
  }
  return [
    element(
      'w:hyperlink',
      { 'w:anchor': anchor, 'w:history': 1 },
      ...inside(children, said(words, { link: true })),
    ),
  ];
}
