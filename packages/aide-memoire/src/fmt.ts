import { extname } from 'node:path';
import { type Brief, type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { formatYamlBrief, yamlComments } from '@aide-memoire/source';
import { overwrite } from './files/overwrite.ts';
import { problem } from './files/problem.ts';
import { type BriefFile, STDIN_NAME } from './files/read-sources.ts';
import { SPELLINGS } from './files/spellings.ts';
import { readBriefs } from './read-brief.ts';

/** What to bring into its canonical form. */
export interface FmtOptions {
  /** Files and folders; `-` is the text of `stdin`. */
  readonly paths: readonly string[];
  /** The text that `-` stands for. */
  readonly stdin?: string;
  /** Takes what becomes of `stdin`. */
  readonly sink?: (text: string) => void;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
  /** Only look: change no file. */
  readonly dryRun?: boolean;
}

/** Outcome. */
export interface Formatted {
  /** How many briefs were read. */
  readonly briefs: number;
  /** Names of the files that were changed, or would be. */
  readonly changed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/**
 * Brings briefs into their canonical form, in place. A brief with an error stays as it is, and so does a file with comments that the form
 * has no place for. A second run changes nothing.
 */
export async function fmt(options: FmtOptions): Promise<Formatted> {
  const { cwd = process.cwd(), dryRun = false, sink } = options;
  const changed: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let briefs = 0;
  for await (const { brief, file, diagnostics: found } of readBriefs({ ...options, cwd })) {
    diagnostics.push(...found.filter(({ severity }) => severity === 'error'));
    if (file === undefined) continue;
    briefs += 1;
    if (brief === undefined) continue;
    for (const { text, path, name, to } of canonicalFiles(brief, file)) {
      if (to === undefined) {
        diagnostics.push(comments(name));
        continue;
      }
      if (name === STDIN_NAME && !dryRun) sink?.(to);
      if (to === text) continue;
      const failed = dryRun || name === STDIN_NAME ? undefined : await overwrite(path, name, to);
      if (failed === undefined) changed.push(name);
      else diagnostics.push(failed);
    }
  }
  return { briefs, changed, diagnostics, ok: !hasErrors(diagnostics) };
}

interface Canonical {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  /** Absent where comments would be lost. */
  readonly to?: string;
}

/** The files of a brief, with what they are to be. Languages that have no file of their own stay in the first one's. */
function canonicalFiles(brief: Brief, file: BriefFile): Canonical[] {
  const spelling = SPELLINGS.get(extname(file.path).toLowerCase());
  if (spelling === undefined) return [];
  if (spelling.ending === '.yaml') {
    const to = formatYamlBrief(brief, file.text);
    return [{ ...file, ...(to === undefined ? {} : { to }) }];
  }
  const texts = spelling.write(brief);
  return [file, ...(file.translations ?? [])].map((each, index) => {
    const lang = index === 0 ? brief.lang : extname(each.path.slice(0, -extname(each.path).length)).slice(1);
    const to = texts.get(lang);
    return to === undefined || losesComments(each.text, to) ? each : { ...each, to };
  });
}

/** Whether a page has comments that what is to be written in its place has not. */
function losesComments(before: string, after: string): boolean {
  const count = (text: string) => {
    const [, head = '', body = text] = /^---\r?\n([\s\S]*?)\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
    return yamlComments(head).length + (body.match(/<!--/g)?.length ?? 0);
  };
  return count(before) > count(after);
}

const comments = (name: string): Diagnostic =>
  problem(
    'file/comments',
    name,
    'This file has comments that its canonical form has no place for, and stays as it is.',
    'Move them, or take them out. In YAML a comment stays with the key or item that it stands above.',
  );
