import { type Phrasing, parseInline, plainText as plainOf, safeUrl } from '@aide-memoire/prose';
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
import { paragraph, text as textNode } from '../tree/build.ts';
import type { Paragraph } from '../tree/core.ts';
import type { CiteItem, Inline } from '../tree/inline.ts';
import { sayWhen } from '../words/when.ts';
import type { Words } from '../words/words.ts';

/** What composing one brief needs, and all that a section's composer gets. */
export interface Composer {
  readonly brief: Brief;
  readonly lang: string;
  readonly words: Words;
  readonly edition: 'student' | 'teacher';
  /** A text of the brief as inline content, in the language of the handout. `from` is its JSON Pointer. */
  inline(text: Text, from: string): Inline[];
  /** The same with its citations behind it. */
  cited(text: Text, cites: readonly Cite[] | undefined, from: string): Inline[];
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

/** Makes the composer of one brief. Diagnostics go to `report`. */
export function createComposer(
  brief: Brief,
  options: {
    lang: string;
    words: Words;
    edition: 'student' | 'teacher';
    report: (diagnostic: Diagnostic) => void;
  },
): Composer {
  const numbers = new Map<string, number>();
  const { lang, words, edition, report } = options;
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
  const convert = (nodes: readonly Phrasing[], from: string): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'cite':
          return [{ type: 'cite', items: node.items.map(({ source, locator }) => item(source, locator)) }];
        case 'link': {
          const url = safeUrl(node.url);
          if (url !== undefined) return [{ ...node, url, children: convert(node.children, from) }];
          report(unsafeLink(node.url, from));
          return convert(node.children, from);
        }
        case 'emphasis':
        case 'strong':
          return [{ ...node, children: convert(node.children, from) }];
        default:
          return [node];
      }
    });
  const inline = (text: Text, from: string) => convert(parseInline(textIn(text, lang)), from);
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
  return {
    brief,
    lang,
    words,
    edition,
    report,
    inline,
    cited: (text, cites, from) => [...inline(text, from), ...citation(cites)],
    prose: (text, from, cites) => {
      const parts = paragraphsOf(textIn(text, lang));
      return parts.map((part, index) => {
        const nodes = convert(parseInline(part), from);
        return paragraph(index === parts.length - 1 ? [...nodes, ...citation(cites)] : nodes, { from });
      });
    },
    plain: (text) => plainOf(textIn(text, lang)),
    when: (when, from) => convert(parseInline(sayWhen(when, words, lang)), from),
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

function unsafeLink(url: string, from: string): Diagnostic {
  return {
    code: 'compose/unsafe-link',
    severity: 'warning',
    path: from,
    message: 'This link is left out: only http, https and mailto addresses are printed.',
    actual: url,
    note: 'Its words are kept. Write a full web address.',
  };
}
