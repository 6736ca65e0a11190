import {
  type AssertionReasonMcq,
  deriveMcq,
  type Mcq,
  type PairsMcq,
  type PrintedOption,
} from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { factTable } from '../compose/tables.ts';
import type { Block } from '../tree/block.ts';
import { paragraph, text } from '../tree/build.ts';
import type { List, Table, Terms } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { letter, sayChoice } from '../words/mcq.ts';

/** What stands under the stem of a multiple-choice question for everybody: statements, pairs or events, and the options; never the key. */
export function mcqBlocks(
  question: Mcq,
  from: string,
  composer: Composer,
  { order, prefix }: { readonly order?: readonly number[]; readonly prefix?: string } = {},
): Block[] {
  const prompt =
    question.format === 'single'
      ? []
      : [paragraph([text(composer.words.mcq.prompts[question.format])], { from, keepWithNext: true })];
  const all = deriveMcq(question).options;
  const options = (order ?? all.map((_, index) => index)).flatMap((index, place) => {
    const option = all[index];
    // Options may stand in another order, the letters never do.
    const key = all[place]?.key ?? '';
    if (option === undefined) return [];
    const words = optionText(option, `${from}/options/${index}`, composer);
    // In a row a letter must not be parted from its option at a line end.
    return [[text(`(${key})${composer.condensed ? '\u00A0' : ' '}`), ...words]];
  });
  return [...matter(question, from, composer, prefix), ...prompt, ...optionLines(options, from, composer)];
}

/** Options one below the other, or in a row where room is dear. */
function optionLines(options: readonly Inline[][], from: string, composer: Composer): Block[] {
  if (composer.condensed) return [paragraph(joinInline(options, ' \u00A0 '), { from })];
  return options.map((words, index) => paragraph(words, { from, keepWithNext: index < options.length - 1 }));
}

/** The words of an option: the author's own, or those of a derived one. */
export function optionText(option: PrintedOption, from: string, composer: Composer): Inline[] {
  return 'choice' in option
    ? [text(sayChoice(option.choice, composer.words.mcq.choice))]
    : composer.inline(option.text, `${from}/text`);
}

function matter(question: Mcq, from: string, composer: Composer, prefix?: string): Block[] {
  switch (question.format) {
    case 'single':
      return [];
    case 'statements-select':
    case 'statements-count':
      return [
        numbered(
          question.statements.map((statement, index) =>
            composer.inline(statement.text, `${from}/statements/${index}/text`),
          ),
          `${from}/statements`,
        ),
      ];
    case 'assertion-reason':
      return [assertion(question, from, composer)];
    case 'match':
      return [lists(question, from, composer, prefix)];
    case 'pairs-count':
      return [
        numbered(
          question.pairs.map(({ left, right }, index) => [
            ...composer.inline(left, `${from}/pairs/${index}/left`),
            text(' : '),
            ...composer.inline(right, `${from}/pairs/${index}/right`),
          ]),
          `${from}/pairs`,
        ),
      ];
    case 'chronology':
      return [
        numbered(
          question.events.map((event, index) => composer.inline(event.text, `${from}/events/${index}/text`)),
          `${from}/events`,
        ),
      ];
  }
}

function numbered(items: readonly Inline[][], from: string): List {
  return {
    type: 'list',
    ordered: true,
    from,
    keepWithNext: true,
    children: items.map((item, index) => ({
      type: 'listItem',
      from: `${from}/${index}`,
      children: [paragraph(item, { from: `${from}/${index}` })],
    })),
  };
}

function assertion({ statements }: AssertionReasonMcq, from: string, composer: Composer): Terms {
  return {
    type: 'terms',
    layout: 'run-in',
    from: `${from}/statements`,
    keepWithNext: true,
    children: statements.map((statement, index) => ({
      type: 'term',
      from: `${from}/statements/${index}`,
      label: [text(composer.words.mcq.statement(index === 0 ? 'I' : 'II'))],
      children: composer.inline(statement.text, `${from}/statements/${index}/text`),
    })),
  };
}

/** The two lists beside each other, the second in the order in which it is printed. */
function lists(question: PairsMcq, from: string, composer: Composer, prefix?: string): Table {
  const { pairs } = question;
  const order = deriveMcq(question).secondList ?? [];
  const [first, second] = composer.words.mcq.lists;
  return factTable({
    id: prefix === undefined ? `match-${question.id}` : `match-${prefix}-${question.id}`,
    summary: composer.plain(question.stem),
    shares: [1, 1],
    head: [[text(first)], [text(second)]],
    from: `${from}/pairs`,
    rows: pairs.map(({ left }, index) => {
      const other = order[index] ?? index;
      const right = pairs[other]?.right ?? '';
      return {
        from: `${from}/pairs/${index}`,
        cells: [
          [text(`${letter(index)}. `), ...composer.inline(left, `${from}/pairs/${index}/left`)],
          [text(`${index + 1}. `), ...composer.inline(right, `${from}/pairs/${other}/right`)],
        ],
      };
    }),
  });
}
