import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { isName, isProse } from '../../support/fields.ts';
import { normal } from '../../support/words.ts';

const NO_WORDS =
  /\.(?:jpe?g|png|gif|svg|webp)$|^(?:image|photo|picture|map|chart|graphic|img|dsc)[\s_-]*\d*$|^(?:image|photo|picture) of\b/iu;

export const alt = defineRule({
  id: 'a11y/alt',
  severity: 'error',
  title: 'An alternative text that tells nothing',
  why: 'Those who cannot see the picture have only these words; “photo1.jpg”, or the caption again, are none.',
  mend: 'Say in a sentence what the picture shows and why it is there.',
  example: { wrong: 'alt: signing.jpg', right: 'alt: Two leaders sign at a table, aides stand behind them.' },
  check: ({ brief }) =>
    (brief.media ?? []).flatMap(({ alt: text, caption }, index) => {
      const said = textIn(text, brief.lang);
      const repeats = caption !== undefined && normal(textIn(caption, brief.lang)) === normal(said);
      if (!repeats && !NO_WORDS.test(said.trim())) return [];
      return [
        {
          path: ['media', index, 'alt'],
          message: repeats
            ? 'The alternative text is the caption again.'
            : `“${said}” does not say what is to be seen.`,
          actual: said,
        },
      ];
    }),
});

const COLOURS = ['red', 'green', 'blue', 'yellow', 'orange', 'purple', 'grey', 'gray'];
const HINDI_COLOURS = ['रंग में'];
const COLOUR =
  /\b(?:(?:shown|marked|highlighted|printed|given|indicated|written|coded|listed) in (?:red|green|blue|yellow|orange|purple|grey|gray)|(?:the )?(?:red|green|blue|yellow|orange) (?:rows?|cells?|columns?|entries|items|text|box(?:es)?))\b|(?:लाल|हरे|नीले|पीले) रंग में/iu;

export const colourOnly = defineRule({
  id: 'a11y/colour-only',
  severity: 'warning',
  title: 'Something that only a colour tells',
  why: 'Handouts are photocopied, and one man in twelve does not see red and green as others do.',
  mend: 'Say it with a word or a sign besides.',
  example: { wrong: 'Disputed items are marked in red.', right: 'Disputed items are marked “disputed”.' },
  check: ({ words: index }) =>
    index.near(COLOURS, HINDI_COLOURS).flatMap((text) => {
      const words = isName(text) ? undefined : COLOUR.exec(text.plain)?.[0];
      return words === undefined
        ? []
        : [{ path: text.path, message: `“${words}”: in black and white nobody can tell.`, actual: words }];
    }),
});

const FAKE = /^(?:#{1,6}\s|(?:\*\*|__)[^*_]+(?:\*\*|__):?$)/u;

export const headingSkip = defineRule({
  id: 'a11y/heading-skip',
  severity: 'error',
  title: 'A paragraph that plays a heading',
  why: 'A screen reader goes from heading to heading; a bold paragraph is none, so the level it stands for is skipped.',
  mend: 'Make a labelled note or a section of it.',
  example: { wrong: 'a paragraph “**Why it matters**” in the context', right: 'context.significance' },
  check: ({ texts }) =>
    texts.filter(isProse).flatMap((text) => {
      const fake = text.source.split('\n\n').find((paragraph) => FAKE.test(paragraph));
      return fake === undefined
        ? []
        : [{ path: text.path, message: 'This paragraph looks like a heading and is none.', actual: fake }];
    }),
});

export const titleLength = defineRule({
  id: 'a11y/title-length',
  severity: 'warning',
  title: 'A title that is too long to be shown',
  why: 'Windows, bookmarks and running heads cut titles: the part that tells briefs apart is then gone.',
  mend: 'Keep the title to 90 characters and the short title to 40.',
  example: { wrong: 'a title of 120 characters', right: 'a title of 60, and a shortTitle of 20' },
  options: { title: 90, shortTitle: 40 },
  check: ({ texts }, limits) =>
    texts.flatMap((text) => {
      const limit =
        text.field === 'title' ? limits.title : text.field === 'shortTitle' ? limits.shortTitle : undefined;
      if (limit === undefined) return [];
      const length = [...text.plain].length;
      return length <= limit
        ? []
        : [{ path: text.path, message: `The title has ${length} characters, ${limit} are shown.` }];
    }),
});
