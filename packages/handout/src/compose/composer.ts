import { parseInline, plainText as plainOf } from '@aide-memoire/prose';
import {
  type Brief,
  type Cite,
  type Diagnostic,
  paragraphsOf,
  sourceOf,
  type Text,
  textIn,
  type When,
  wellKnownActor,
} from '@aide-memoire/schema';
import { emphasis, paragraph, text as textNode } from '../tree/build.ts';
import type { Paragraph } from '../tree/core.ts';
import type { Edition, PageSetup } from '../tree/handout.ts';
import type { CiteItem, Inline } from '../tree/inline.ts';
import { sayWhen } from '../words/when.ts';
import type { Words } from '../words/words.ts';
import { convertInline } from './convert-inline.ts';
import type { BookletOptions } from './options.ts';
import { translationWatch } from './translations.ts';

/** What composing one brief needs, and all that a section's composer gets. */
export interface Composer {
  readonly brief: Brief;
  readonly lang: string;
  readonly words: Words;
  readonly edition: Edition;
  /** The pages that will be printed on: paper, margins, sizes of type. */
  readonly pages: Omit<PageSetup, 'head' | 'foot'>;
  readonly booklet: BookletOptions;
  /** Whether addresses have QR codes beside them. */
  readonly qrCodes: boolean;
  /** Whether less is said where the brief marks what matters. */
  readonly condensed: boolean;
  /** A text of the brief as inline content, in the language of the handout. `from` is its JSON Pointer. */
  inline(text: Text, from: string): Inline[];
  /** A claim with its citations behind it; in a teacher's edition one without any is marked. */
  cited(text: Text, cites: readonly Cite[] | undefined, from: string): Inline[];
  /** Citations alone, behind a space; nothing where there are none. */
  citation(cites: readonly Cite[] | undefined): Inline[];
  /** The mark of a claim without a source: nothing in a student's edition. */
  unsourced(): Inline[];
  /** Running text as paragraphs; citations go behind the last. */
  prose(text: Text, from: string, cites?: readonly Cite[]): Paragraph[];
  /** The words of a text without marks. */
  plain(text: Text): string;
  /** A date in words. */
  when(when: When, from: string): Inline[];
  /** The name of an actor: the brief's own, else the well-known one, else its id. */
  actor(id: string, form?: 'name' | 'shortName'): string;
  /** The number that a source is cited by; given in the order of first use. */
  citeNumber(source: string): number;
  /** Ids of the sources cited so far, in the order of their numbers. */
  citedSources(): readonly string[];
  report(diagnostic: Diagnostic): void;
}

/** What the composer of one brief is made from. */
export interface ComposerOptions {
  readonly lang: string;
  readonly words: Words;
  readonly edition: Edition;
  readonly pages: Omit<PageSetup, 'head' | 'foot'>;
  readonly booklet: BookletOptions;
  readonly qrCodes: boolean;
  readonly condensed: boolean;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Makes the composer of one brief. Diagnostics go to `report`. */
export function createComposer(brief: Brief, options: ComposerOptions): Composer {
  const numbers = new Map<string, number>();
  const { lang, words, edition, report } = options;
  const watch = translationWatch(brief, lang, report);
  const citeNumber = (source: string) => {
    const known = numbers.get(source);
    if (known !== undefined) return known;
    numbers.set(source, numbers.size + 1);
    return numbers.size;
  };
  const item = (source: string, locator: string | undefined): CiteItem => ({
    source,
    number: citeNumber(source),
    ...(locator === undefined ? {} : { locator }),
  });
  const parsed = (words: string, from: string) => convertInline(parseInline(words), from, { item, report });
  const inline = (text: Text, from: string) => parsed(watch(text, from), from);
  const citation = (cites: readonly Cite[] | undefined): Inline[] =>
    cites === undefined || cites.length === 0
      ? []
      : [
          textNode(' '),
          {
            type: 'cite',
            items: cites.map((cite) =>
              item(sourceOf(cite), typeof cite === 'string' ? undefined : cite.locator),
            ),
          },
        ];
  const unsourced = (): Inline[] =>
    edition === 'student'
      ? []
      : [
          {
            ...textNode(' '),
            data: { audience: 'teacher' },
          },
          {
            ...emphasis([textNode(`[${words.paper.noSource}]`)]),
            data: { audience: 'teacher' },
          },
        ];
  const closed = (nodes: Inline[], cites: readonly Cite[] | undefined): Inline[] => {
    const behind = citation(cites);
    if (behind.length > 0) return [...nodes, ...behind];
    return nodes.length === 0 || nodes.some(holdsCite) ? nodes : [...nodes, ...unsourced()];
  };
  return {
    brief,
    ...options,
    inline,
    citation,
    unsourced,
    cited: (text, cites, from) => closed(inline(text, from), cites),
    prose: (text, from, cites) => {
      const parts = paragraphsOf(watch(text, from));
      return parts.map((part, index) => {
        const nodes = parsed(part, from);
        return paragraph(index === parts.length - 1 ? [...nodes, ...citation(cites)] : nodes, { from });
      });
    },
    plain: (text) => plainOf(textIn(text, lang)),
    when: (when, from) => {
      if (typeof when !== 'string' && when.label !== undefined) watch(when.label, `${from}/label`);
      return parsed(sayWhen(when, words, lang), from);
    },
    actor: (id, form = 'name') => {
      const own = brief.actors?.find((actor) => actor.id === id);
      if (own !== undefined)
        return plainOf(textIn((form === 'shortName' ? own.shortName : undefined) ?? own.name, lang));
      const known = wellKnownActor(id);
      if (known === undefined) return id;
      return textIn({ ...((form === 'shortName' ? known.shortName : undefined) ?? known.name) }, lang);
    },
    citeNumber,
    citedSources: () => [...numbers.keys()],
  };
}

function holdsCite(node: Inline): boolean {
  return node.type === 'cite' || ('children' in node && node.children.some(holdsCite));
}
