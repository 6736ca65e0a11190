// The tables of the benchmark as Markdown, for the terminal and for docs/performance.md.
import { cpus } from 'node:os';

const number = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));
const percent = (value) => (value === undefined ? '–' : `${(value * 100).toFixed(0)} %`);
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, at) => (at === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const times = (value, ours) =>
  value === undefined || ours === undefined ? '–' : `${(value / ours).toFixed(2)} ×`;

/** All tables, with what they mean. */
export function pageOf({ results, pages, folders, on, load }) {
  const pdf = results.filter(({ format }) => format === 'pdf');
  const word = results.filter(({ format }) => format === 'word');
  const cost = (rows) =>
    rows.map(({ name, version, cold, bytes }) => [
      `${name} ${version}`,
      number(cold.wall),
      number(cold.cpu),
      times(cold.cpu, rows[0]?.cold.cpu),
      number(cold.memory),
      number(bytes / 1024, 1),
    ]);
  const head = ['tool', 'wall ms', 'CPU ms', 'CPU, ours = 1', 'MiB', 'KiB'];
  return `Measured ${on} with Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model.trim()}, under a load of ${load.toFixed(1)} as it began. Each tool makes one file of the same brief in a process of its own, started for it: what
loading costs is in it. The least CPU of three runs, the children of the process included; MiB is the most memory that one process held. Writers get the brief as headings, paragraphs, lists and tables, no
more than the simplest of them can show; ours get the whole handout.

### One PDF

${table(head, cost(pdf))}

${table(
  [
    'tool',
    'pages',
    'tagged',
    'bookmarks',
    'Hindi words found',
    'same bytes twice',
    'qpdf: sound',
    'rules of PDF/UA-1 and PDF/A-3a broken',
  ],
  pdf.map(({ name, facts, hindi, reproducible }) => [
    name,
    facts.pages,
    facts.tagged,
    facts.bookmarks,
    percent(hindi),
    reproducible,
    facts.qpdf,
    facts.findings,
  ]),
)}

Hindi: sixty words of a dictionary, set with the same face in the plainest way that each tool has, looked for by poppler as they are spelt. Rules broken are those of our own \`lintPdf\`, which tells of 37; a tool
that does not claim PDF/A breaks those about it.

### One Word file

${table(head, cost(word))}

${table(
  ['tool', 'headings', 'same bytes twice', 'rules of our lint broken'],
  word.map(({ name, facts, reproducible }) => [name, facts.headings, reproducible, facts.findings]),
)}

### From the pages of one brief to 500

${table(
  ['format', 'pages', 'CPU ms', 'CPU ms a page', 'MiB', 'KiB a page'],
  pages.map(({ format, pages: count, cpu, memory, bytes }) => [
    format,
    count,
    number(cpu),
    number(cpu / count, 1),
    number(memory),
    number(bytes / 1024 / count, 1),
  ]),
)}

### From 1 to 10,000 briefs

Different briefs, half of the words of their prose changed, each with about a hundred findings that \`check\` shows with their lines; \`--no-editorial\` leaves the rules out. A command that took over a minute is not
asked for more.

${table(
  ['command', 'briefs', 'wall s', 'CPU s', 'ms a brief', 'MiB'],
  folders.map(({ command, count, wall, cpu, memory }) => [
    command,
    count.toLocaleString('en'),
    number(wall / 1000, 2),
    number(cpu / 1000, 2),
    number(wall / count, 1),
    number(memory),
  ]),
)}
`;
}
