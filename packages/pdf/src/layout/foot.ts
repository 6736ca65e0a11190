import { asArtifact, type Mark } from './mark.ts';
import type { Column, Group } from './pages.ts';
import type { Slab } from './slab.ts';

/** Length of the rule over notes, points. */
const NOTE_RULE = 72;

/** Sum of the heights of some slabs. */
export const heightOf = (slabs: readonly Slab[]): number =>
  slabs.reduce((sum, { height }) => sum + height, 0);

/** The notes of some slabs. */
export const notesOf = (chunk: readonly Slab[]): Slab[] => chunk.flatMap(({ notes = [] }) => notes);

/** A slab that repeats what has been said before. */
export const asDecoration = (slab: Slab): Slab => ({
  ...slab,
  notes: [],
  marks: slab.marks.flatMap((mark) => {
    const plain = asArtifact(mark);
    return plain === undefined ? [] : [plain];
  }),
});

/** Notes at the foot of a column, under a short rule. */
export function footOf(notes: readonly Slab[], { x, top, height }: Column, grid: number): Group[] {
  let y = top + height - heightOf(notes);
  const rule: Mark = { kind: 'rule', x: 0, y: 0, toX: NOTE_RULE, toY: 0, weight: 0.4 };
  const groups: Group[] = [{ marks: [rule], x, y: y - grid * 0.2, height: 0 }];
  for (const note of notes) {
    groups.push({ marks: note.marks, x, y, height: note.height });
    y += note.height;
  }
  return groups;
}
