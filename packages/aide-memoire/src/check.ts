import { extname } from 'node:path';
import { lintBrief, type RuleConfig } from '@aide-memoire/editorial';
import { type Brief, checkCollection, type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { inTextOrder, locate, type Places } from '@aide-memoire/source';
import { type BriefFile, discover } from './files/discover.ts';
import { SPELLINGS } from './files/spellings.ts';

/** What to check. */
export interface CheckOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
  /** How the editorial rules are set; `false` leaves them out. */
  readonly editorial?: EditorialOptions | false;
}

/** How the editorial rules are set. */
export interface EditorialOptions {
  /** Severity and options by rule id; `text/*` sets a family. */
  readonly rules?: RuleConfig;
  /** The day of the check, ISO 8601; rules that need it are silent without it. */
  readonly today?: string;
}

/** One file that was read as a brief. */
export interface CheckedFile extends BriefFile {
  /** There only if nothing that stops a build was found. */
  readonly brief?: Brief;
  /** Findings about shapes, references and, where they were asked for, of the editorial rules; in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly places: Places;
}

/** Outcome of a check. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  /** Every finding of every file, and of the run as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/** Reads and checks briefs. Every finding of every file comes in one run; rejects only if the disk fails. */
export async function check({ paths, cwd = process.cwd(), editorial = {} }: CheckOptions): Promise<Checked> {
  const found = await discover(paths, cwd);
  const collected = inCollection(found.files.map(readOne));
  const files = editorial === false ? collected : collected.map((file) => edit(file, collected, editorial));
  const none = found.diagnostics.length === 0 && files.length === 0 ? [nothing(paths)] : [];
  const diagnostics = [...found.diagnostics, ...none, ...files.flatMap((file) => file.diagnostics)];
  return { files, diagnostics, ok: !hasErrors(diagnostics) };
}

function readOne(file: BriefFile): CheckedFile {
  const spelling = SPELLINGS.get(extname(file.path).toLowerCase());
  if (spelling === undefined) throw new RangeError(`No reader for ${file.name}`);
  const translations = (file.translations ?? []).map(({ name, text }) => ({ text, file: name }));
  return { ...file, ...spelling.read(file.text, { file: file.name, translations }) };
}

/** What only shows when the briefs of a run are seen together: two of one id, references from one to another. */
function inCollection(files: readonly CheckedFile[]): CheckedFile[] {
  const whole = files.filter((file) => file.brief !== undefined);
  const findings = checkCollection(whole.flatMap(({ brief }) => (brief === undefined ? [] : [brief])));
  return files.map((file) => {
    const found = findings[whole.indexOf(file)] ?? [];
    if (found.length === 0) return file;
    const added = withFindings(file, found);
    if (!hasErrors(found)) return added;
    const { brief: _, ...rest } = added;
    return rest;
  });
}

function edit(
  file: CheckedFile,
  all: readonly CheckedFile[],
  { rules, today }: EditorialOptions,
): CheckedFile {
  if (file.brief === undefined) return file;
  const collection = all.flatMap(({ brief }) => (brief === undefined ? [] : [brief]));
  const options = {
    collection,
    ...(rules === undefined ? {} : { rules }),
    ...(today === undefined ? {} : { today }),
  };
  return withFindings(file, lintBrief(file.brief, options));
}

function withFindings(file: CheckedFile, found: readonly Diagnostic[]): CheckedFile {
  const located = found.map((diagnostic) => locate(diagnostic, file.places, file.name));
  const diagnostics = [...file.diagnostics, ...located].toSorted(inTextOrder(file.name));
  return { ...file, diagnostics };
}

function nothing(paths: readonly string[]): Diagnostic {
  return {
    code: 'file/no-brief',
    severity: 'error',
    message: `No brief was found in ${paths.join(', ')}.`,
    note: 'A brief is a .md, .yaml, .yml or .json file that holds "schemaVersion".',
  };
}
