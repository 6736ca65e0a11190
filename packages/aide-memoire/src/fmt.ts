import { extname } from 'node:path';
import { writeMarkdownBrief, writeMarkdownFiles } from '@aide-memoire/markdown';
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
    for (const { text, path, name, to } of await canonicalFiles(brief, file)) {
      if (typeof to !== 'string') {
        diagnostics.push(to);
        continue;
      }
      const isPipe = name === STDIN_NAME && !dryRun;
      if (isPipe) sink?.(to);
      if (to === text || isPipe) continue;
      const failed = dryRun ? undefined : await overwrite(path, name, to);
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
  /** What it is to be, or what would be lost then. */
  readonly to: string | Diagnostic;
}

/** The files of a brief, with what they are to be. */
async function canonicalFiles(brief: Brief, file: BriefFile): Promise<Canonical[]> {
  const spelling = SPELLINGS.get(extname(file.path).toLowerCase());
  if (spelling === undefined) return [];
  if (spelling.ending === '.yaml')
    return [{ ...file, to: formatYamlBrief(brief, file.text) ?? comments(file.name) }];
  if (spelling.ending === '.json')
    return [{ ...file, to: (await spelling.load()).write(brief).get(brief.lang) ?? file.text }];
  return canonicalPages(brief, file);
}

/** A page that has no translations beside it holds all its languages itself. */
function canonicalPages(brief: Brief, file: BriefFile): Canonical[] {
  const { translations = [] } = file;
  if (translations.length === 0) return [{ ...file, to: kept(file, writeMarkdownBrief(brief)) }];
  const texts = writeMarkdownFiles(brief);
  const pages = [
    { page: file, lang: brief.lang },
    ...translations.map((page) => ({ page, lang: /\.([^.]+)\.md$/.exec(page.path)?.[1] ?? '' })),
  ];
  const homeless = [...texts.keys()].filter((lang) => !pages.some((page) => page.lang === lang));
  if (homeless.length > 0) return [{ ...file, to: noFile(file.name, homeless) }];
  return pages.map(({ page, lang }) => ({ ...page, to: kept(page, texts.get(lang) ?? page.text) }));
}

/** A text in place of a page, if no comment is lost by it. */
const kept = ({ text, name }: BriefFile, to: string) => (losesComments(text, to) ? comments(name) : to);

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

const noFile = (name: string, langs: readonly string[]): Diagnostic =>
  problem(
    'file/no-translation',
    name,
    `This page has texts in ${langs.join(', ')}, and no file beside it for them; it stays as it is.`,
    'Write the file, or put the translations that have one into the page too.',
  );
