/** The text of a file of patterns: `patterns` as the package `hyphen` has them, rows of levels and a tree of letters. */
export function patternsFile(name, [rows, tree]) {
  const found = [];
  const walk = (node, letters) => {
    const [children, row] =
      typeof node === 'number' ? [{}, node] : Array.isArray(node) ? node : [node, undefined];
    if (row !== undefined) found.push(spell(letters, rows[row]));
    for (const [letter, child] of Object.entries(children)) walk(child, letters + letter);
  };
  walk(tree, '');
  return `// Written by packages/pdf/scripts/write-patterns.mjs from hyphen/patterns/${name}.js (hyph-utf8, MIT); do not edit.

/** Patterns of Liang's method in TeX's spelling, with spaces between them. */
export const patterns =
  '${found.join(' ')}';
`;
}

// Levels stand between the letters that they belong to; noughts are left out.
function spell(letters, levels) {
  const parts = [...letters].map((letter, index) => `${levels[index] || ''}${letter}`);
  return parts.join('') + (levels[letters.length] || '');
}
