import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkBrief, type Diagnostic, hasErrors, Slug } from '@aide-memoire/schema';
import { overwrite } from './files/overwrite.ts';
import { problem } from './files/problem.ts';
import { showPath } from './files/show-path.ts';
import { type SpellingName, spellings } from './files/spellings.ts';

/** What to begin with. */
export interface NewBriefOptions {
  /** Its id, in small letters, digits and hyphens; the name of its file too. */
  readonly id: string;
  /** Made from the id when absent. */
  readonly title?: string;
  /** Language that it is written in, BCP 47; `en` when absent. */
  readonly lang?: string;
  /** `md` when absent. */
  readonly to?: SpellingName;
  /** Folder for the file; `cwd` when absent. */
  readonly out?: string;
  /** Takes the text instead of a folder. */
  readonly sink?: (text: string) => void;
  /** The day of its publication, ISO 8601. */
  readonly today: string;
  readonly cwd?: string;
}

/** What was written. */
export interface NewBrief {
  /** Names of the files, relative to `cwd`. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/** Writes the beginning of a brief: what every brief has, and a section to go on with. A file that is there is not overwritten. */
export async function newBrief(options: NewBriefOptions): Promise<NewBrief> {
  const { id, lang = 'en', to = 'md', out = '.', cwd = process.cwd(), sink, today } = options;
  const title = options.title ?? titleOf(id);
  if (!Slug.safeParse(id).success) return { written: [], diagnostics: [noId(id)], ok: false };
  const { brief, diagnostics } = checkBrief({
    schemaVersion: 1,
    id,
    lang,
    title,
    publication: { publishedOn: today, state: 'draft' },
    event: { name: title },
    context: {
      body: lang.startsWith('hi')
        ? 'यहाँ लिखें कि वार्ता से पहले क्या हुआ।'
        : 'Write here what came before the event.',
    },
  });
  if (brief === undefined || hasErrors(diagnostics)) return { written: [], diagnostics, ok: false };
  const { load, ending } = spellings[to];
  const { write } = await load();
  const text = write(brief).get(lang) ?? '';
  if (sink !== undefined) {
    sink(text);
    return { written: [], diagnostics, ok: true };
  }
  const target = resolve(cwd, out, `${id}${ending}`);
  const name = showPath(target, cwd);
  const isThere = (await readFile(target).catch(() => undefined)) !== undefined;
  const failed = isThere
    ? problem(
        'file/exists',
        name,
        'There is a file of this name already.',
        'Choose another id, or move the file away.',
      )
    : await overwrite(target, name, text);
  if (failed !== undefined) return { written: [], diagnostics: [failed], ok: false };
  return { written: [name], diagnostics, ok: true };
}

const noId = (id: string) =>
  problem(
    'schema/format',
    undefined,
    `"${id}" cannot be the id of a brief.`,
    'Write small letters, digits and hyphens: paris-accords-1973.',
  );

/** `paris-accords-1973` is perhaps “Paris accords 1973”. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words === '' ? id : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
