import type { Diagnostic } from '@aide-memoire/schema';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Findings as workflow commands of GitHub Actions, which shows them beside the lines: `::error file=…,line=…::message`. */
export const showGithub = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((found) => `${commandOf(found)}\n`).join('');

function commandOf({ severity, code, message, note, file, place }: Diagnostic): string {
  const properties = Object.entries({
    file,
    line: place?.start.line,
    // A range over several lines has no columns there.
    col: place?.start.column,
    endLine: place?.end.line,
    endColumn: place?.start.line === place?.end.line ? place?.end.column : undefined,
    title: code,
  }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]));
  const text = note === undefined ? message : `${message}\n${note}`;
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(text)}`;
}

// As in the toolkit of GitHub Actions, packages/core/src/command.ts.
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
