/** A mistake that a fixture says it has. */
export interface Seeded {
  readonly line: number;
  readonly column: number;
  readonly code: string;
}

const MARK = /⟦([a-z]+\/[a-z-]+)⟧/g;

/**
 * Fixtures carry a mark ⟦code⟧ right before the place of each mistake. Gives the text without marks, and the places that they
 * stood at: lines and columns from 1, columns in UTF-16 units.
 */
export function unmark(marked: string): { text: string; seeded: Seeded[] } {
  const seeded: Seeded[] = [];
  const lines = marked.split('\n').map((line, index) => {
    let removed = 0;
    for (const match of line.matchAll(MARK)) {
      seeded.push({ line: index + 1, column: match.index - removed + 1, code: match[1] ?? '' });
      removed += match[0].length;
    }
    return line.replaceAll(MARK, '');
  });
  return { text: lines.join('\n'), seeded };
}
