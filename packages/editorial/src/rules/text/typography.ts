import { toPointer } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { isBody, isName, isSectionHeading } from '../../support/fields.ts';
import { replaceIn } from '../../support/patch.ts';
import type { TextAt } from '../../support/texts.ts';

const STRAIGHT = /["']/g;

/** Curly marks for straight ones: opening after a space, a bracket, a dash or another opening mark; closing elsewhere. */
function curly(text: string): string {
  return text.replaceAll(STRAIGHT, (mark, index: number, whole: string) => {
    const before = whole[index - 1] ?? ' ';
    const opens = /[\s([{—–/“‘"']/u.test(before);
    if (mark === '"') return opens ? '“' : '”';
    return opens ? '‘' : '’';
  });
}

export const quotes = defineRule({
  id: 'text/quotes',
  severity: 'info',
  title: 'Straight quotation marks',
  why: 'Straight marks are those of a typewriter; print has opening and closing ones.',
  mend: 'Use “ ” and ‘ ’. The change offered sets them in the whole brief.',
  example: { wrong: '"constructive"', right: '“constructive”' },
  mends: true,
  check: ({ texts }) => {
    // In code and in addresses a straight mark is what it is.
    const straight = texts.filter(({ source }) => /["']/.test(source) && !/[`<]|\]\(/.test(source));
    const [first] = straight;
    if (first === undefined) return [];
    const count = straight.reduce((sum, { source }) => sum + (source.match(STRAIGHT)?.length ?? 0), 0);
    return [
      {
        path: first.path,
        message: `${count} straight quotation marks and apostrophes in ${straight.length} texts, this one first.`,
        patch: straight.flatMap((text) => replaceIn(text, curly(text.source))),
      },
    ];
  },
});

const SPACED = /[\u00A0\u2000-\u200A\u202F\u205F\u3000 ]{2,}/gu;
/** What every one of them has. */
const HOLE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]| [ ,;:.?!]/;
const BEFORE_STOP = / +(?=[,;:.?!](?:\s|$))/gu;

export const doubleSpace = defineRule({
  id: 'text/double-space',
  severity: 'info',
  title: 'Spaces where none belong',
  why: 'Two spaces, or one before a comma, show as holes in print. (Plain double spaces are taken away when a file is read.)',
  mend: 'Take the space away. The change offered does.',
  example: { wrong: 'talks , and then', right: 'talks, and then' },
  mends: true,
  check: ({ texts }) =>
    texts.flatMap((text) => {
      if (!HOLE.test(text.source)) return [];
      const mended = text.source.replaceAll(SPACED, ' ').replaceAll(BEFORE_STOP, '');
      if (mended === text.source) return [];
      return [{ path: text.path, message: 'There is a space too many.', patch: replaceIn(text, mended) }];
    }),
});

const EMOJI =
  /(?:\p{Regional_Indicator}{2}|(?![©®™↔])\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic})*\uFE0F?)\s?/gu;

/** No emoji stands before these in Unicode, and most of punctuation does. */
const PICTURE = /[\u203C-\uFFFF]/;

export const emojiInPrint = defineRule({
  id: 'text/emoji-in-print',
  severity: 'info',
  title: 'An emoji in a text that is printed',
  why: 'Text faces have no emoji: they print as boxes, or not at all, and in black and white flags all look alike.',
  mend: 'Take it away. Icons of key details have their own field. The change offered does.',
  example: { wrong: '🎯 Status', right: 'Status' },
  mends: true,
  check: ({ texts }) =>
    texts.flatMap((text) => {
      if (!PICTURE.test(text.source)) return [];
      const mended = text.source.replaceAll(EMOJI, '').trim();
      if (mended === text.source.trim() || mended === '') return [];
      const [emoji = ''] = text.source.match(EMOJI) ?? [];
      return [
        {
          path: text.path,
          message: `${emoji.trim()} will not print.`,
          actual: emoji.trim(),
          patch: replaceIn(text, mended),
        },
      ];
    }),
});

const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|nor|but|as|vs|via|amid)$/;

/** How a heading is written; `undefined` where it is too short to tell. */
function caseOf({ plain }: TextAt): 'title' | 'sentence' | undefined {
  const words = plain
    .split(/[\s/:–—-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.test(word.toLowerCase()));
  const rest = words.slice(1);
  if (rest.length < 2) return undefined;
  const small = rest.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (small === 0) return 'title';
  // A heading that is mostly names can be in either.
  return small >= rest.length / 2 ? 'sentence' : undefined;
}

export const headingCase = defineRule({
  id: 'text/heading-case',
  severity: 'info',
  title: 'Headings in two manners',
  why: 'Headings In Title Case beside headings in sentence case look like two hands at work.',
  mend: 'Choose one manner, and keep to it.',
  example: {
    wrong: '“Discussion Agenda and Key Issues” and “How others reacted to it”',
    right: 'both in sentence case',
  },
  check: ({ texts }) => {
    const headings = texts.filter((text) => isSectionHeading(text) && text.english);
    const told = headings.flatMap((text) => {
      const manner = caseOf(text);
      return manner === undefined ? [] : [{ text, manner }];
    });
    const titles = told.filter(({ manner }) => manner === 'title');
    const sentences = told.filter(({ manner }) => manner === 'sentence');
    if (titles.length === 0 || sentences.length === 0) return [];
    const [fewer, more] =
      titles.length < sentences.length ? [titles, 'sentence case'] : [sentences, 'title case'];
    return fewer.map(({ text }) => ({
      path: text.path,
      message: `Most headings are in ${more}, and this one is not.`,
      actual: text.plain,
    }));
  },
});

export const parallel = defineRule({
  id: 'text/parallel',
  severity: 'info',
  title: 'List items that begin or end in two manners',
  why: 'Items of one list are read as equals: a small letter or a full stop in one of them sets it apart.',
  mend: 'Begin all with a capital or none, and end all with a full stop or none. The change offered sets the capital.',
  example: {
    wrong: '- Energy security\n- conflict prevention',
    right: '- Energy security\n- Conflict prevention',
  },
  mends: true,
  check: ({ texts }) => {
    const lists = new Map<string, TextAt[]>();
    for (const text of texts) {
      if (!text.field.endsWith('/*') || !text.english || isName(text) || !isBody(text)) continue;
      const list = `${toPointer(text.whole.slice(0, -1))}#${text.lang}`;
      lists.set(list, [...(lists.get(list) ?? []), text]);
    }
    return [...lists.values()].flatMap((items) => {
      if (items.length < 2) return [];
      const small = items.filter(({ plain }) => /^\p{Ll}/u.test(plain));
      const [first] = small;
      const found = [];
      if (first !== undefined && small.length < items.length)
        found.push({
          path: first.path,
          message: 'Some items of this list begin with a capital, and this one does not.',
          actual: first.plain,
          patch: small
            .filter(({ source }) => /^\p{Ll}/u.test(source))
            .flatMap((text) => replaceIn(text, text.source.slice(0, 1).toUpperCase() + text.source.slice(1))),
        });
      const stopped = items.filter(({ plain }) => /[.।]$/u.test(plain));
      const [stop] = stopped;
      if (stop !== undefined && stopped.length < items.length)
        found.push({
          path: stop.path,
          message: 'Some items of this list end with a full stop, others do not.',
          actual: stop.plain,
        });
      return found;
    });
  },
});

const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{3,6}s?(?![\p{L}\p{N}-])/u;

export const acronymInHeading = defineRule({
  id: 'text/acronym-in-heading',
  severity: 'info',
  title: 'An abbreviation in a heading',
  why: 'Headings are read first, and in the contents alone: nothing has been expanded yet.',
  mend: 'Write it out in the heading.',
  example: { wrong: 'For UPSC aspirants', right: 'For candidates of the Civil Services Examination' },
  table: 'abbreviations',
  check: ({ texts, tables, brief, actors }) => {
    const declared = (brief.actors ?? []).flatMap(({ id }) => actors.namesOf(id));
    const known = new Set([...tables.abbreviations.map(({ short }) => short), ...declared]);
    return texts.flatMap((text) => {
      if (!isSectionHeading(text) || !text.english || text.plain === text.plain.toUpperCase()) return [];
      const word = ACRONYM.exec(text.plain)?.[0];
      if (word === undefined || known.has(word) || /^[IVXLC]+$/.test(word)) return [];
      return [{ path: text.path, message: `“${word}” stands in a heading.`, actual: word }];
    });
  },
});
