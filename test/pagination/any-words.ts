import type { Inline } from '@aide-memoire/handout';
import type { Random } from './random.ts';

const ENGLISH =
  'the of and to in talks between officials represent significant development international diplomacy engagement sovereignty humanitarian corridor ceasefire negotiations territory neutral venue mechanism confidence-building institutional framework (see below), implementation; constitutional disarmament 2024 ₹1,23,456 UNSC/IAEA “constructive” multilateralism a an is as by for on with at from under over'.split(
    ' ',
  );
const HINDI =
  'शिमला समझौता द्विपक्षीय वार्ता के माध्यम से शांतिपूर्ण समाधान अंतरराष्ट्रीय संबंध और कूटनीतिक संवाद की प्रक्रिया में विश्वास'.split(
    ' ',
  );

/** So many words at least and at most, some of them set apart. */
export function words(random: Random, least: number, most: number): Inline[] {
  const from = random.chance(0.06) ? HINDI : ENGLISH;
  const plain = (count: number): Inline => ({
    type: 'text',
    value: Array.from({ length: count }, () => random.pick(from)).join(' '),
  });
  const count = random.between(least, most);
  if (count < 8 || random.chance(0.6)) return [plain(count)];
  const first = random.between(1, count - 2);
  const kind = random.pick(['strong', 'emphasis', 'link'] as const);
  const middle: Inline =
    kind === 'link'
      ? { type: 'link', url: 'https://example.org/a', children: [plain(1)] }
      : { type: kind, children: [plain(1)] };
  return [
    plain(first),
    { type: 'text', value: ' ' },
    middle,
    { type: 'text', value: ' ' },
    plain(count - first - 1),
  ];
}

/** A paragraph's worth. */
export function sentence(random: Random): Inline[] {
  const said = words(random, 3, random.chance(0.15) ? 220 : 60);
  if (random.chance(0.7)) return said;
  const number = random.between(1, SOURCES);
  return [...said, { type: 'text', value: ' ' }, { type: 'cite', items: [{ source: `s${number}`, number }] }];
}

/** Sources that texts may cite. */
const SOURCES = 12;

/** A note for each source. */
export const sourceNotes = (random: Random): { source: string; children: Inline[] }[] =>
  Array.from({ length: SOURCES }, (_, index) => ({
    source: `s${index + 1}`,
    children: words(random, 4, 40),
  }));

/** A title's worth. */
export const title = (random: Random): Inline[] => words(random, 1, 9);
