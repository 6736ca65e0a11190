import type { CommandSpec } from './command.ts';
import * as option from './options.ts';

const PATHS = {
  flags: '[paths...]',
  help: 'briefs (.md, .yaml, .json), or folders of them; - is standard input; those of the configuration when left out',
};
const telling = [option.report, option.quiet, option.verbose];
const printing = [
  option.institute,
  option.letterhead,
  option.lang,
  option.fit,
  option.noEmbed,
  option.template,
  option.edition,
];

/** All commands in the order of the help. A new one is a file and an entry here. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'check',
    summary: 'Check briefs; every problem of every file in one run.',
    argument: PATHS,
    options: [option.noEditorial, option.rule, option.today, option.jobs, option.config, ...telling],
    examples: [
      { line: 'aide-memoire check briefs/', does: 'checks a folder' },
      {
        line: 'aide-memoire check briefs/ --rule text/quotes=off --rule "cite/*=error"',
        does: 'sets one rule, and a family of rules',
      },
      { line: 'aide-memoire check briefs/ --format github', does: 'annotates lines in GitHub Actions' },
    ],
    load: async () => (await import('./check-command.ts')).runCheck,
  },
  {
    name: 'build',
    summary: 'Build handouts from briefs; what did not change is not built again.',
    argument: PATHS,
    options: [
      option.toFormats,
      option.out,
      ...printing,
      option.strict,
      option.rule,
      option.today,
      option.prune,
      option.noCache,
      option.jobs,
      option.shard,
      option.watch,
      option.config,
      ...telling,
    ],
    examples: [
      {
        line: 'aide-memoire build talks.md --to md,docx,pdf --template handout,study-sheet --out out',
        does: 'builds two templates in three formats',
      },
      {
        line: 'aide-memoire build briefs/ --shard 2/5',
        does: 'builds the second fifth, on one of five machines',
      },
      { line: 'aide-memoire build talks.md --to pdf --out - > talks.pdf', does: 'writes to standard output' },
      { line: 'aide-memoire build --watch', does: 'builds what the configuration names, and goes on' },
    ],
    load: async () => (await import('./build-command.ts')).runBuild,
  },
  {
    name: 'verify',
    summary: 'Prove what finished files hold: no secrets, the same facts, what their brief builds to today.',
    argument: { flags: '<files...>', help: 'finished files: .md, .docx, .pdf' },
    options: [option.brief, option.noLeak, option.parity, ...printing, option.config, ...telling],
    examples: [
      {
        line: 'aide-memoire verify --no-leak --brief talks.md out/talks.pdf out/talks.docx',
        does: 'proves that students’ files hold no answers',
      },
      {
        line: 'aide-memoire verify --parity out/talks.*',
        does: 'proves that all formats tell the same facts',
      },
      {
        line: 'aide-memoire verify out/talks.pdf --brief talks.md',
        does: 'tells whether a file is up to date',
      },
    ],
    load: async () => (await import('./verify-command.ts')).runVerify,
  },
  {
    name: 'extract',
    summary: 'Give back the brief that a finished file carries.',
    argument: { flags: '<file>', help: 'a finished file: .docx, .pdf' },
    options: [option.outFile],
    examples: [{ line: 'aide-memoire extract out/talks.pdf --out talks.json', does: 'saves the brief' }],
    load: async () => (await import('./extract-command.ts')).runExtract,
  },
  {
    name: 'convert',
    summary: 'Spell briefs in another way: Markdown, YAML or JSON. Nothing of them is lost, save comments.',
    argument: { flags: '<paths...>', help: 'briefs, or folders of them; - is standard input' },
    options: [{ ...option.toSpelling }, option.outBeside, option.force, ...telling],
    examples: [
      { line: 'aide-memoire convert briefs/ --to yaml --out yaml', does: 'spells a folder in YAML' },
      { line: 'aide-memoire convert - --to json --out - < talks.md', does: 'works in a pipe' },
    ],
    load: async () => (await import('./convert-command.ts')).runConvert,
  },
  {
    name: 'fmt',
    summary: 'Bring briefs into their canonical form, in place; comments of YAML stay.',
    argument: { flags: '<paths...>', help: 'briefs, or folders of them; - is standard input' },
    options: [option.onlyCheck, ...telling],
    examples: [{ line: 'aide-memoire fmt briefs/ --check', does: 'says which files are not in it' }],
    load: async () => (await import('./fmt-command.ts')).runFmt,
  },
  {
    name: 'migrate',
    summary: 'Lead briefs of older versions to the current one, in place; comments and formatting stay.',
    argument: { flags: '<paths...>', help: 'briefs (.md, .yaml, .json), or folders of them' },
    options: [option.onlyCheck, ...telling],
    examples: [{ line: 'aide-memoire migrate briefs/ --check', does: 'says what would change' }],
    load: async () => (await import('./migrate-command.ts')).runMigrate,
  },
  {
    name: 'new',
    summary: 'Begin a brief.',
    argument: { flags: '<id>', help: 'its id, which is the name of its file too: simla-1972' },
    options: [option.title, option.ownLang, option.toSpelling, option.outBeside],
    examples: [
      {
        line: 'aide-memoire new paris-accords-1973 --title "Paris Peace Accords" --to yaml --out briefs',
        does: 'writes briefs/paris-accords-1973.yaml',
      },
    ],
    load: async () => (await import('./new-command.ts')).runNew,
  },
  {
    name: 'init',
    summary:
      'Write a starting folder: a configuration, a first brief, and what to do next. Nothing is overwritten.',
    argument: { flags: '[folder]', help: 'where to write it (default: .)' },
    options: [option.instituteName],
    examples: [
      { line: 'aide-memoire init handouts --institute "Example Institute"', does: 'begins in a folder' },
    ],
    load: async () => (await import('./init-command.ts')).runInit,
  },
  {
    name: 'explain',
    summary: 'Say what the code of a finding means, why it matters and how to mend it.',
    argument: { flags: '<codes...>', help: 'codes: cite/hedge, or families: cite/*' },
    options: [],
    examples: [{ line: 'aide-memoire explain schema/date', does: 'explains one code' }],
    load: async () => (await import('./explain-command.ts')).runExplain,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of briefs, or of the configuration.',
    argument: { flags: '[name]', help: 'brief or config (default: brief)', words: ['brief', 'config'] },
    options: [],
    examples: [{ line: 'aide-memoire schema > brief.schema.json', does: 'saves it for an editor' }],
    load: async () => (await import('./schema-command.ts')).runSchema,
  },
  {
    name: 'formats',
    summary: 'List formats, templates with their editions, and spellings.',
    options: [],
    examples: [{ line: 'aide-memoire formats', does: 'lists them' }],
    load: async () => (await import('./formats-command.ts')).runFormats,
  },
  {
    name: 'completion',
    summary: 'Print a script that completes commands and options in a shell.',
    argument: {
      flags: '<shell>',
      help: 'bash, zsh or fish',
      words: ['bash', 'zsh', 'fish'],
    },
    options: [],
    examples: [{ line: 'source <(aide-memoire completion bash)', does: 'completes in this shell' }],
    load: async () => (await import('./completion-command.ts')).runCompletion,
  },
];
