import type { Handout } from '../tree/handout.ts';

/** Fields of nodes that are no words: kinds, places, names of files. */
const SILENT = new Set(['type', 'from', 'id', 'audience', 'image', 'template', 'edition', 'lang', 'target']);

/** Every word that a handout holds, its properties and alternative texts included, letters and digits alone. */
export function textOfTree({ meta, pages, notes, children }: Handout): string {
  return fold([meta, pages.head, pages.foot, pages.watermark, notes, children].map(wordsOf).join('\n'));
}

/** Letters and digits alone: marks and spaces do not make a text another one. */
export const fold = (text: string) =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join(isText(value[0]) ? '' : '\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, child]) => (SILENT.has(key) ? '' : wordsOf(child)))
    .filter((words) => words !== '')
    .join('\n');
}

/** Stressed words are nodes of their own, and run on. */
const isText = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && (('value' in node && 'type' in node) || isStressed(node));

const isStressed = (node: object): boolean =>
  'type' in node &&
  ['emphasis', 'strong', 'link', 'break', 'cite', 'ref', 'anchor'].includes(String(node.type));
