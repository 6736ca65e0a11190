import { suggest } from '@aide-memoire/schema';
import { InvalidArgumentError } from 'commander';
import { SPELLING_NAMES } from '../files/spelling-names.ts';
import { formats } from '../formats.ts';

/** An option of a command. Help, docs and shell completion are made from it. */
export interface OptionSpec {
  /** As commander writes them: `--to <formats>`. */
  readonly flags: string;
  readonly help: string;
  /** Reads what was given; `before` is what an earlier use of the option gave. Throws an `InvalidArgumentError`. */
  readonly read?: (given: string, before: never) => unknown;
  /** Words that may be given, for shells to complete. */
  readonly words?: readonly string[];
  /** The key of the configuration that says the same; else why there is none. */
  readonly config: string | { readonly none: string };
}

/** Why an option has no key in the configuration. */
const PER_RUN = { none: 'it is about this one run' };
const PER_FILE = { none: 'it is about these files' };

/** A word of a list. */
const choice = (kind: string, words: readonly string[]) => (given: string) => {
  if (words.includes(given)) return given;
  throw unknownWord(kind, given, words);
};

/** Words of a list, parted by commas. */
const choices = (kind: string, words: readonly string[]) => (given: string) => [
  ...new Set(list(given).map(choice(kind, words))),
];

/** Words parted by commas. */
const list = (given: string) => given.split(',').map((word) => word.trim());

/** What to say of a word that is not in a list. */
export function unknownWord(kind: string, word: string, known: readonly string[]): InvalidArgumentError {
  const near = suggest(word, known);
  const few = known.length > 12 ? '' : ` There is ${known.join(', ')}.`;
  return new InvalidArgumentError(
    `There is no ${kind} "${word}".${near === undefined ? few : ` Did you mean "${near}"?`}`,
  );
}

const wholeNumber = (least: number) => (given: string) => {
  const number = Number(given);
  if (Number.isInteger(number) && number >= least) return number;
  throw new InvalidArgumentError(`Write a whole number from ${least}.`);
};

const FORMATS = Object.keys(formats);
const EDITIONS = ['student', 'teacher'];
const REPORTS = ['pretty', 'json', 'github', 'sarif'];

export const config: OptionSpec = {
  flags: '--config <file>',
  help: 'configuration; else aide-memoire.config.yaml, .json, .js or .ts from here upwards',
  config: { none: 'it names the configuration' },
};
export const report: OptionSpec = {
  flags: '--format <format>',
  help: `how findings are told: ${REPORTS.join(', ')} (default: pretty)`,
  read: choice('way of telling findings', REPORTS),
  words: REPORTS,
  config: 'report',
};
export const quiet: OptionSpec = { flags: '-q, --quiet', help: 'tell errors only', config: 'quiet' };
export const verbose: OptionSpec = {
  flags: '-v, --verbose',
  help: 'tell every file, those too that did not change',
  config: 'verbose',
};
export const jobs: OptionSpec = {
  flags: '--jobs <number>',
  help: 'most threads (default: as many as there are cores)',
  read: wholeNumber(1),
  config: 'jobs',
};
export const rule: OptionSpec = {
  flags: '--rule <id=level>',
  help: 'set an editorial rule, or a family such as text/*, to off, info, warning, error; as often as wanted',
  read: readRule,
  config: 'rules',
};
export const today: OptionSpec = {
  flags: '--today <date>',
  help: 'the day that rules about dates go by: 2024-12-21 (default: the day of the run)',
  read: (given: string) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
    throw new InvalidArgumentError('Write a day: 2024-12-21.');
  },
  config: 'today',
};
export const noEditorial: OptionSpec = {
  flags: '--no-editorial',
  help: 'check shapes and references only',
  config: 'editorial',
};
export const toFormats: OptionSpec = {
  flags: '--to <formats>',
  help: `formats, parted by commas: ${FORMATS.join(', ')} (default: docx,pdf)`,
  read: choices('format', FORMATS),
  words: FORMATS,
  config: 'formats',
};
export const template: OptionSpec = {
  flags: '--template <names>',
  help: 'templates, parted by commas; "aide-memoire formats" lists them (default: handout)',
  read: list,
  config: 'templates',
};
export const edition: OptionSpec = {
  flags: '--edition <names>',
  help: 'editions, parted by commas: student, teacher (default: that of the template)',
  read: choices('edition', EDITIONS),
  words: EDITIONS,
  config: 'editions',
};
export const out: OptionSpec = {
  flags: '--out <dir>',
  help: 'folder for the files; - writes the only file to standard output (default: out)',
  config: 'out',
};
export const institute: OptionSpec = {
  flags: '--institute <name>',
  help: 'name in the running heads',
  config: 'institute',
};
export const letterhead: OptionSpec = {
  flags: '--letterhead <file>',
  help: 'a Word file whose headers, footers, margins and styles Word handouts get',
  config: 'letterhead',
};
export const lang: OptionSpec = {
  flags: '--lang <tags>',
  help: 'languages to print in, parted by commas: en, hi (default: each brief in its own)',
  read: list,
  config: 'languages',
};
export const fit: OptionSpec = {
  flags: '--fit <pages>',
  help: 'most pages: 2, or study-sheet=2; type is set smaller until it fits',
  read: readFit,
  config: 'fit',
};
export const noEmbed: OptionSpec = {
  flags: '--no-embed',
  help: 'let files not carry their brief',
  config: 'embed',
};
export const strict: OptionSpec = {
  flags: '--strict',
  help: 'let errors of the editorial rules stop a brief too',
  config: 'strict',
};
export const noCache: OptionSpec = {
  flags: '--no-cache',
  help: 'keep nothing of what is made, and use nothing that was kept',
  config: 'cache',
};
export const prune: OptionSpec = {
  flags: '--prune',
  help: 'take away outputs that no brief makes any more',
  config: 'prune',
};
export const shard: OptionSpec = {
  flags: '--shard <part/parts>',
  help: 'build one part of the briefs only: 2/5',
  read: (given: string) => {
    const [, part = 0, of = 0] = /^(\d+)\/(\d+)$/.exec(given)?.map(Number) ?? [];
    if (part >= 1 && part <= of) return { part, of };
    throw new InvalidArgumentError('Write which part, and how many there are: 2/5.');
  },
  config: PER_RUN,
};
export const watch: OptionSpec = {
  flags: '--watch',
  help: 'go on, and build again what a change touches',
  config: PER_RUN,
};
export const toSpelling: OptionSpec = {
  flags: '--to <spelling>',
  help: `one of ${SPELLING_NAMES.join(', ')}`,
  read: choice('spelling', SPELLING_NAMES),
  words: SPELLING_NAMES,
  config: PER_FILE,
};
export const outBeside: OptionSpec = {
  flags: '--out <dir>',
  help: 'folder for the files; - writes to standard output (default: beside their originals)',
  config: PER_FILE,
};
export const force: OptionSpec = {
  flags: '--force',
  help: 'overwrite files that are there with other words',
  config: PER_RUN,
};
export const onlyCheck: OptionSpec = {
  flags: '--check',
  help: 'change nothing; exit 1 if a file would change',
  config: PER_RUN,
};
export const brief: OptionSpec = {
  flags: '--brief <file>',
  help: 'the brief that the files were made from',
  config: PER_FILE,
};
export const noLeak: OptionSpec = {
  flags: '--no-leak',
  help: 'prove that nothing in the files is for teachers only; needs --brief',
  config: PER_RUN,
};
export const parity: OptionSpec = {
  flags: '--parity',
  help: 'prove that files of one document in several formats tell the same facts in the same order',
  config: PER_RUN,
};
export const title: OptionSpec = { flags: '--title <text>', help: 'title of the brief', config: PER_FILE };
export const ownLang: OptionSpec = {
  flags: '--lang <tag>',
  help: 'language that it is written in (default: en)',
  config: PER_FILE,
};
export const outFile: OptionSpec = {
  flags: '--out <file>',
  help: 'where to write it (default: standard output)',
  config: PER_FILE,
};
export const instituteName: OptionSpec = {
  flags: '--institute <name>',
  help: 'name of the institute (default: Your Institute)',
  config: { none: 'it is written into the configuration' },
};

const LEVELS = ['off', 'info', 'warning', 'error'] as const;

type Levels = Readonly<Record<string, (typeof LEVELS)[number]>>;

function readRule(given: string, before: Levels = {}): Levels {
  const at = given.lastIndexOf('=');
  const level = LEVELS.find((word) => word === given.slice(at + 1));
  if (at < 0 || level === undefined)
    throw new InvalidArgumentError(`Write a rule and one of ${LEVELS.join(', ')}: text/quotes=off.`);
  return { ...before, [given.slice(0, at)]: level };
}

/** Most pages by template; that of all templates stands under `*`. */
function readFit(
  given: string,
  before: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const at = given.indexOf('=');
  const name = at < 0 ? '*' : given.slice(0, at);
  const most = Number(given.slice(at + 1));
  if (!Number.isInteger(most) || most < 1)
    throw new InvalidArgumentError('Write a number of pages: 2, or study-sheet=2.');
  return { ...before, [name]: most };
}
