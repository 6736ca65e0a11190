import { type Brief, cleanText, type SectionName } from '@aide-memoire/schema';
import { canonicalTexts, indexLines } from '@aide-memoire/source';
import type { RootContent } from 'mdast';
import { spellTree } from '../mdast/to-text.ts';
import { actorNames } from './actors.ts';
import { sectionId, sectionOfWords } from './body.ts';
import { deepEqual } from './deep-equal.ts';
import { spellFrontMatter } from './front-matter.ts';
import { defaultName, spellingLang } from './language.ts';
import { DOCUMENT_LIMIT, tooLarge } from './limits.ts';
import { readMarkdownValue } from './read-value.ts';
import { sectionNames, spellings } from './sections/index.ts';
import type { SectionSpelling } from './spelling.ts';
import { heading, NotSpellable, Writing } from './writing.ts';

/** What can stand in the body: the title, and each section. */
export type PartName = 'title' | SectionName;

/**
 * Writes a checked brief as Markdown: its sections as headings, lists and tables, everything else as YAML front matter.
 * `readMarkdownBrief` gives an equal brief back, and writing that one gives the same text. What the body cannot say (texts
 * in several languages, an author's own `x-` keys inside a section) stands in the front matter. Throws a `RangeError` if the
 * text gets longer than a reader takes (256 Ki characters).
 */
export function writeMarkdownBrief(brief: Brief): string {
  const wanted = canonicalTexts(brief);
  const body = spellBody(wanted);
  // What does not read back as it was goes to the front matter, which holds anything.
  for (;;) {
    const text = assemble(wanted, wanted, body);
    const { value } = readMarkdownValue(text);
    const lost = [...body.keys()].filter((name) => !holds(value, wanted, name));
    if (lost.length === 0) return text;
    for (const name of lost) body.delete(name);
  }
}

/** Texts of the body by part. */
export type Body = Map<PartName, string>;

/** Every part of a brief that a body can say. */
export function spellBody(brief: Brief): Body {
  const body: Body = new Map();
  for (const name of ['title', ...sectionNames] as const) {
    const text = spellPart(name, brief);
    if (text !== undefined && tooLarge(text, 0, indexLines(text)) === undefined) body.set(name, text);
  }
  return body;
}

/** Whether a part and its heading have been read back as they were. */
export function holds(value: unknown, wanted: Brief, name: PartName): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const spelling = name === 'title' ? 'front-matter' : spellings[name];
  const keys = spelling === 'front-matter' ? [name] : [name, spelling.heading[0]];
  return keys.every((key) => deepEqual(Reflect.get(value, key), Reflect.get(wanted, key)));
}

/**
 * A file: of `front` what is not in the body, then the body, which holds parts of `brief`. Throws a `RangeError` if that is longer
 * than a reader takes.
 */
export function assemble(front: Readonly<Record<string, unknown>>, brief: Brief, body: Body): string {
  const rest = new Map(Object.entries(front).filter(([, value]) => value !== undefined));
  for (const name of body.keys()) {
    rest.delete(name);
    const spelling = name === 'title' ? 'front-matter' : spellings[name];
    if (spelling === 'front-matter' || ownHeading(spelling, brief) === undefined) continue;
    const [holder, key] = spelling.heading;
    if (key === undefined) rest.delete(holder);
    else if (holder !== name) {
      const { [key]: _, ...others } = Object(rest.get(holder)) as Record<string, unknown>;
      if (Object.keys(others).length === 0) rest.delete(holder);
      else rest.set(holder, others);
    }
  }
  const text = [spellFrontMatter(Object.fromEntries(rest)), ...body.values()].join('\n');
  if (text.length > DOCUMENT_LIMIT)
    throw new RangeError(`This brief is longer than ${DOCUMENT_LIMIT} characters of Markdown.`);
  return text;
}

/** The author's own wording of a section's heading. */
function ownHeading(
  { heading: [holder, key] }: Pick<SectionSpelling<SectionName>, 'heading'>,
  brief: Brief,
): unknown {
  const value: unknown = Reflect.get(brief, holder);
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The Markdown of one part; `undefined` if there is none or the body cannot say it. */
function spellPart(name: PartName, brief: Brief): string | undefined {
  const writing = new Writing(spellingLang(brief.lang), actorNames(brief.actors, brief.lang));
  try {
    const children =
      name === 'title'
        ? [heading(1, { nodes: writing.text(brief.title), plain: true })]
        : spellSection(name, brief, writing);
    return children === undefined ? undefined : writing.cites.unmask(spellTree({ type: 'root', children }));
  } catch (error) {
    if (error instanceof NotSpellable) return undefined;
    throw error;
  }
}

function spellSection<K extends SectionName>(
  name: K,
  brief: Brief,
  writing: Writing,
): RootContent[] | undefined {
  const spelling: SectionSpelling<K> | 'front-matter' = spellings[name];
  const value: Brief[K] = brief[name];
  if (spelling === 'front-matter' || value === undefined || value === null) return undefined;
  const own = ownHeading(spelling, brief);
  if (own !== undefined && typeof own !== 'string') throw new NotSpellable('a heading in several languages');
  const standard = defaultName(spelling.names, writing.lang);
  const words = own ?? standard;
  const title = heading(2, {
    nodes: writing.text(words),
    id: sectionOfWords(words, writing.lang) === name ? undefined : sectionId(name),
    attributes: own !== undefined && cleanText(own) === standard ? [['heading', true]] : [],
  });
  return [title, ...spelling.write(value, writing)];
}
