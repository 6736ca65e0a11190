import type { Quote } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { chapter, type SectionComposer } from '../compose/section.ts';
import { paragraph, text } from '../tree/build.ts';
import type { Quote as QuoteBlock } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { sourceMark } from './marks.ts';

/** Exact words, each with who said them; those that a reaction tells stand there. One that nobody is named for is not printed. */
export const quotes: SectionComposer = (composer) => {
  const { quotes: all = [], reactions } = composer.brief;
  const told = new Set(reactions?.rows.flatMap((row) => row.quotes ?? []));
  const blocks = all.flatMap((quote, index): QuoteBlock[] => {
    if (told.has(quote.id)) return [];
    const from = `/quotes/${index}`;
    const who = speakerOf(quote, from, composer);
    if (who.length === 0) {
      composer.report(nobody(from));
      return [];
    }
    const words = [text('“'), ...composer.inline(quote.text, `${from}/text`), text('”')];
    return [
      {
        type: 'quote',
        from,
        keepTogether: true,
        children: [paragraph(words)],
        attribution: [...who, ...sourceMark(quote.text, quote.cites, composer)],
      },
    ];
  });
  return chapter('quotes', composer, blocks);
};

/** `Shinzo Abe, Prime Minister, Japan, 12 June 2018`; empty where nobody is named. */
export function speakerOf(quote: Quote, from: string, composer: Composer): Inline[] {
  const { speaker, office, actor, on, original } = quote;
  const said: Inline[][] = [
    ...(speaker === undefined ? [] : [composer.inline(speaker, `${from}/speaker`)]),
    ...(office === undefined ? [] : [composer.inline(office, `${from}/office`)]),
    ...(actor === undefined ? [] : [[text(composer.actor(actor, 'shortName'))]]),
  ];
  if (said.length === 0) return [];
  if (on !== undefined) said.push(composer.when(on, `${from}/on`));
  if (original === false) said.push([text(composer.words.labels.translated)]);
  return joinInline(said, ', ');
}

const nobody = (path: string) =>
  ({
    code: 'compose/quote-without-speaker',
    severity: 'warning',
    path,
    message: 'Nobody is named for these words, so they are not printed as a quotation.',
    note: 'Give it a "speaker", an "office" or an "actor".',
  }) as const;
