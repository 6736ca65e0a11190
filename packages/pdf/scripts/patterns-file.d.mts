/** The text of a file of patterns: `patterns` as the package `hyphen` has them, rows of levels and a tree of letters. */
export function patternsFile(
  name: string,
  patterns: readonly [rows: readonly (readonly number[])[], tree: object],
): string;
