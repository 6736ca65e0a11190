import { textIn } from '@aide-memoire/schema';
import type { Finding } from '../../finding.ts';
import { type Compared, defineComparingRule } from '../../rule.ts';
import { normal } from '../../support/words.ts';

/** A question of the run, by its words. */
interface Entry {
  readonly brief: Compared;
  readonly index: number;
  readonly name: string;
  /** Each once; once all of a run are known, the rarest first. */
  readonly words: readonly string[];
}

export const duplicate = defineComparingRule({
  id: 'question/duplicate',
  severity: 'warning',
  title: 'Nearly the same question twice',
  why: 'A test that asks the same thing twice tests half as much.',
  mend: 'Keep one of them, or ask for something else.',
  example: {
    wrong: '“Evaluate the role of mediators in the talks.” in two briefs',
    right: 'each question once',
  },
  options: { likeness: 0.85 },
  compare: (brief, all, { likeness }) => findDuplicates(brief, all, likeness),
});

/** Questions of a brief that are nearly others of the run. */
function findDuplicates(brief: Compared, collection: readonly Compared[], likeness: number): Finding[] {
  if ((brief.exam?.questions ?? []).length === 0) return [];
  const index = indexOf(collection.includes(brief) ? collection : [...collection, brief], likeness);
  return (index.byBrief.get(brief) ?? []).flatMap((own) => {
    const same = firstLike(own, index, likeness);
    if (same === undefined) return [];
    const name = same.brief === brief ? same.name : `${same.brief.id}, ${same.name}`;
    return [
      { path: ['exam', 'questions', own.index, 'stem'], message: `This is nearly the question ${name}.` },
    ];
  });
}

/** Of two in one brief the later is told; one brief is not compared with another edition of itself. */
function firstLike(own: Entry, { byWord }: Index, likeness: number): Entry | undefined {
  for (const word of prefixOf(own.words, likeness))
    for (const other of byWord.get(word) ?? []) {
      const isOther = other.brief === own.brief ? other.index < own.index : other.brief.id !== own.brief.id;
      if (isOther && likenessOf(own.words, other.words) >= likeness) return other;
    }
  return undefined;
}

interface Index {
  readonly likeness: number;
  readonly byBrief: ReadonlyMap<Compared, readonly Entry[]>;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
}

const indexes = new WeakMap<readonly Compared[], Index>();

/**
 * The questions of a run by the words that one like them must share; made once for a run. Words come with the rarest first: common ones
 * would lead from each question to nearly all others.
 */
function indexOf(collection: readonly Compared[], likeness: number): Index {
  const known = indexes.get(collection);
  if (known?.likeness === likeness) return known;
  const entries = collection.map((brief): [Compared, Entry[]] => [brief, entriesOf(brief)]);
  const counts = new Map<string, number>();
  for (const word of entries.flatMap(([, own]) => own).flatMap(({ words }) => words))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const rank = (word: string) => counts.get(word) ?? 0;
  const byBrief = new Map<Compared, readonly Entry[]>();
  const byWord = new Map<string, Entry[]>();
  for (const [brief, own] of entries) {
    const ranked = own.map((entry) => ({
      ...entry,
      words: entry.words.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    }));
    byBrief.set(brief, ranked);
    for (const entry of ranked)
      for (const word of prefixOf(entry.words, likeness)) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [entry]);
        else list.push(entry);
      }
  }
  const made = { likeness, byBrief, byWord };
  indexes.set(collection, made);
  return made;
}

/** The questions of a brief; of very short ones nothing can be said. */
function entriesOf(brief: Compared): Entry[] {
  return (brief.exam?.questions ?? []).flatMap(({ id, stem }, index): Entry[] => {
    const words = [...new Set(normal(textIn(stem, brief.lang)).trim().split(' '))];
    return words.length < 5 ? [] : [{ brief, index, name: id, words }];
  });
}

/**
 * The first words in order, one of which two questions must share to be that much alike: all but that share of the words, and
 * one more (prefix filtering).
 */
function prefixOf(words: readonly string[], likeness: number): readonly string[] {
  return words.slice(0, words.length - Math.ceil(words.length * likeness) + 1);
}

/** Share of the words of both that both have. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const common = a.filter((word) => other.has(word)).length;
  return common / (a.length + b.length - common);
}
