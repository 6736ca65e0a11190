import type { Cite, Inline, SourceNote } from '@aide-memoire/handout';
import { citeLabel, text } from '@aide-memoire/handout/writing';
import { paragraph } from '../paragraph.ts';
import { fieldRuns } from '../runs.ts';
import { element, type XmlElement } from '../xml.ts';
import { type Scope, within } from './scope.ts';

/**
 * A citation as a footnote that Word numbers: it says the label that the list of sources goes by, and each source in short.
 * Cited again in the same chapter, it is a reference to that footnote.
 * `undefined` where no footnote may stand or the handout has nothing to say of the sources: the label is printed then.
 */
export function citation(
  { items }: Cite,
  scope: Scope,
  inline: (nodes: readonly Inline[], scope: Scope) => XmlElement[],
): XmlElement[] | undefined {
  const { notes, handout, bookmarks } = scope.draft;
  const said = items.map(({ source }) => notes.of(source)).filter((note) => note !== undefined);
  if (!scope.notes || said.length === 0) return undefined;
  const label = citeLabel(items);
  const { number, again } = notes.number(label);
  const name = `_Note${number}`;
  const shown = element('w:t', {}, String(number));
  if (again) return fieldRuns(`NOTEREF ${name} \\f \\h`, [reference(shown)]);
  // Word sets no space between the number and the words of a note.
  const words = inline(
    [text(` ${label} `), ...joined(said)],
    within(scope, { lang: handout.lang, notes: false }),
  );
  const id = notes.idOf(number);
  const note = paragraph('FootnoteText', [reference(element('w:footnoteRef')), ...words]);
  notes.add(element('w:footnote', { 'w:id': id }, note));
  return bookmarks.named(name, [reference(element('w:footnoteReference', { 'w:id': id }))]);
}

function joined(notes: readonly SourceNote[]): Inline[] {
  return notes.flatMap(({ children }, index) => (index === 0 ? children : [text('; '), ...children]));
}

function reference(mark: XmlElement): XmlElement {
  const style = element('w:rPr', {}, element('w:rStyle', { 'w:val': 'FootnoteReference' }));
  return element('w:r', {}, style, mark);
}

/** Whether a citation becomes a footnote here: its number then stands close to the word before. */
export function isNote({ items }: Cite, { notes, draft }: Scope): boolean {
  return notes && items.some(({ source }) => draft.notes.of(source) !== undefined);
}
