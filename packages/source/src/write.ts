import type { Brief } from '@aide-memoire/schema';
import { stringify } from 'yaml';
import { canonicalTexts } from './canonical.ts';

/** Keys that say what a brief is, first; the others follow in the order of the vocabulary. */
const FIRST = ['$schema', 'schemaVersion', 'id', 'lang', 'alsoIn', 'title', 'shortTitle'];

/** Writes a checked brief as YAML. `readYamlBrief` gives an equal brief back, and writing that one gives the same text. */
export function writeYamlBrief(brief: Brief): string {
  return stringify(ordered(brief), { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Writes a checked brief as JSON with an indent of two; as `writeYamlBrief`. */
export function writeJsonBrief(brief: Brief): string {
  return `${JSON.stringify(ordered(brief), null, 2)}\n`;
}

function ordered(brief: Brief): Record<string, unknown> {
  const entries = Object.entries(canonicalTexts(brief)).filter(([, value]) => value !== undefined);
  const rank = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a) - rank(b)));
}
