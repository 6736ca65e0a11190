import { cleanText, type SectionName, suggest } from '@aide-memoire/schema';
import { type Block, isComment, type Part, partsOf, strayBlock } from './blocks.ts';
import { attribute, readFields } from './fields.ts';
import { defaultName, type Names, recognise, type SpellingLang } from './language.ts';
import { trimPieces } from './pieces.ts';
import type { Reading } from './reading.ts';
import { offsetsOf, toPieces } from './run.ts';
import { sectionNames, spellings } from './sections/index.ts';
import type { SectionSpelling } from './spelling.ts';
import { type Read, readText } from './texts.ts';

/** A section's key as an id in a heading: `key-details`. */
export const sectionId = (name: SectionName) =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const NAMES = Object.fromEntries(
  sectionNames.flatMap((name): [SectionName, Names][] => {
    const spelling = spellings[name];
    return spelling === 'front-matter' ? [] : [[name, spelling.names]];
  }),
) as Record<SectionName, Names>;

/** The section that the words of a heading name; words behind a colon may be the author's own. */
export function sectionOfWords(words: string, lang: SpellingLang): SectionName | undefined {
  return recognise(NAMES, words, lang) ?? recognise(NAMES, words.split(':')[0] ?? words, lang);
}

/** Reads the blocks of a body into the document that the front matter has begun. */
export function readBody(blocks: readonly Block[], front: Readonly<Read>, reading: Reading): Read {
  const document: Read = { ...front };
  const { lead, parts } = partsOf(blocks, 2, reading);
  readTitle(lead, document, reading);
  const seen = new Set<SectionName>();
  for (const part of parts) readSection(part, document, front, seen, reading);
  return document;
}

function readTitle(lead: readonly Block[], document: Read, reading: Reading): void {
  let seen = false;
  for (const block of lead) {
    if (isComment(block)) continue;
    if (block.type !== 'heading' || block.depth !== 1 || seen) {
      strayBlock(block, 'before the first section', reading);
      continue;
    }
    seen = true;
    if (document.title !== undefined) twice('The title', offsetsOf(block), reading);
    const pieces = trimPieces(toPieces(block.children, reading.source));
    reading.placeKey(['title'], offsetsOf(block));
    document.title = readText(pieces, ['title'], reading) ?? '';
  }
}

function twice(what: string, at: { start: number; end: number }, reading: Reading): void {
  const message = `${what} stands here a second time.`;
  reading.report(
    {
      code: 'markdown/section-twice',
      message,
      note: 'Keep one of them: in the body or in the front matter.',
    },
    at,
  );
}

function readSection(
  part: Part,
  document: Read,
  front: Readonly<Read>,
  seen: Set<SectionName>,
  reading: Reading,
): void {
  const { id, ...run } = part.heading;
  const name =
    id === undefined
      ? sectionOfWords(part.words, reading.lang)
      : sectionNames.find((key) => sectionId(key) === id.value);
  const spelling = name === undefined ? undefined : spellings[name];
  if (name === undefined || spelling === undefined || spelling === 'front-matter') {
    unknownSection(part, spelling === 'front-matter', reading);
    return;
  }
  if (seen.has(name) || front[name] !== undefined) {
    // The first one stands, so that what is said of it still holds.
    twice('This section', run, reading);
    return;
  }
  seen.add(name);
  reading.placeKey([name], run);
  const value = spelling.read(part.blocks, reading);
  document[name] = value;
  const { heading: isOwn } = readFields(run, { heading: attribute.flag }, [name], reading);
  const wording = readText(
    run.pieces,
    spelling.heading.filter((key) => key !== undefined),
    reading,
  );
  if (
    wording !== undefined &&
    (isOwn === true || cleanText(wording) !== defaultName(spelling.names, reading.lang))
  ) {
    keepHeading(wording, spelling, document, run, reading);
  }
}

/** Puts an author's own wording of a heading where the brief keeps it. */
function keepHeading(
  wording: string,
  { heading: [holder, key] }: Pick<SectionSpelling<SectionName>, 'heading'>,
  document: Read,
  at: { start: number; end: number },
  reading: Reading,
): void {
  const value = document[holder];
  if (key === undefined) {
    if (value !== undefined) twice('This heading', at, reading);
    document[holder] = wording;
    return;
  }
  const map = typeof value === 'object' && value !== null ? value : {};
  if (key in map) twice('This heading', at, reading);
  document[holder] = { [key]: wording, ...map };
}

function unknownSection({ heading, words }: Part, isData: boolean, reading: Reading): void {
  const known = Object.values(NAMES).map((names) => defaultName(names, reading.lang));
  const all = Object.values(NAMES).flatMap((names) => names[reading.lang]);
  const near = suggest(words.split(':')[0] ?? words, all);
  const own = 'To keep words of your own, say which section it is: ## Words {#timeline}.';
  const note = isData
    ? 'This section is data: write it in the front matter.'
    : `${near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean "${near}"?`} ${own}`;
  reading.report(
    {
      code: 'markdown/unknown-section',
      message: `There is no section "${words}".`,
      actual: words,
      ...(near === undefined ? {} : { expected: near }),
      note,
    },
    heading.id ?? heading,
  );
}
