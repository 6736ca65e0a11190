import { sourcesOf, textOf } from '../support/repository.ts';

/** An import of a source file. */
export interface Import {
  readonly file: string;
  readonly target: string;
  /** Only types: gone when the code runs. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import and re-export of a package's sources. */
export function importsOf(folder: string): Import[] {
  return sourcesOf(folder).flatMap((file) => {
    const code = textOf(file).replaceAll(/\/\*[\s\S]*?\*\//g, '');
    return [
      ...[...code.matchAll(STATEMENT)].map((match) => ({
        file,
        target: match[2] ?? '',
        typeOnly: match[1] !== undefined,
      })),
      ...[...code.matchAll(DYNAMIC)].map((match) => ({ file, target: match[1] ?? '', typeOnly: false })),
    ];
  });
}
