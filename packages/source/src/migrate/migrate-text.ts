import { type Diagnostic, type MigrationOperation, migrate } from '@aide-memoire/schema';
import { readJsonText } from '../json-text.ts';
import { indexLines, type LineIndex } from '../lines.ts';
import { locate } from '../places.ts';
import type { ReadOptions } from '../read.ts';
import { readYamlText, type YamlValue } from '../yaml-text.ts';
import { editJson } from './json.ts';
import { editYaml } from './yaml.ts';

/** A text in the current version of the vocabulary. */
export interface MigratedText {
  /** The text; as it was given if there was nothing to do or nothing could be done. */
  readonly text: string;
  readonly changed: boolean;
  /** What kept the text from being migrated, with line and column. Whether the brief is valid is not looked at. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Leads a brief in YAML to the current version. Comments, the order of keys and everything else that no step changes stay as they were
 * typed. Doing it again changes nothing. Never throws for a bad text. `base` is where the text begins in its file.
 */
export function migrateYamlText(
  text: string,
  options: ReadOptions = {},
  base: { lines: LineIndex; offset: number } = { lines: indexLines(text), offset: 0 },
): MigratedText {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const at = mark === '' ? base : { lines: base.lines, offset: base.offset + mark.length };
  return migrated(text, readYamlText(body, at), options, (operations) => {
    const edited = mark + editYaml(body, operations);
    return { edited, value: readYamlText(edited.slice(mark.length)).value };
  });
}

/** As `migrateYamlText`, for JSON; what is added is indented as the rest. */
export function migrateJsonText(text: string, options: ReadOptions = {}): MigratedText {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return migrated(text, readJsonText(text.slice(mark.length)), options, (operations) => {
    const edited = editJson(text.slice(mark.length), operations);
    return { edited: mark + edited, value: readJsonText(edited).value };
  });
}

function migrated(
  text: string,
  { value, places, diagnostics }: YamlValue,
  { file }: ReadOptions,
  edit: (operations: readonly MigrationOperation[]) => { edited: string; value: unknown },
): MigratedText {
  const told = (found: readonly Diagnostic[]): MigratedText => ({
    text,
    changed: false,
    diagnostics: found.map((finding) => locate(finding, places, file)),
  });
  // What can be read of a text with syntax errors is not the whole, and no step can be sure of it.
  if (diagnostics.length > 0) return told(diagnostics);
  const migration = migrate(value);
  if (migration.diagnostics.length > 0) return told(migration.diagnostics);
  if (migration.operations.length === 0) return told([]);
  const result = attempt(() => edit(migration.operations));
  // Whatever the text is like, the change must come to what the steps say.
  if (
    result === undefined ||
    JSON.stringify(sorted(result.value)) !== JSON.stringify(sorted(migration.value))
  )
    return told([notEditable]);
  return { text: result.edited, changed: true, diagnostics: [] };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    // NotApplicable, or what the parsers and operations throw for what does not fit.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const notEditable: Diagnostic = {
  code: 'migrate/not-editable',
  severity: 'error',
  path: '',
  message: 'This text is written in a way in which it cannot be changed in place.',
  note: 'Write out what stands behind aliases and merge keys, and migrate again.',
};

/** A value with the keys of its maps in one order: a moved key may come earlier or later. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => [key, sorted(child)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
