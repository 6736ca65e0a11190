import type { ApiReport } from './api-reports.ts';
import { type ApiMember, exportsOf, nameOf } from './model.ts';

const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['Functions', ['Function']],
  ['Values', ['Variable', 'Class', 'Enum']],
  ['Types', ['Interface', 'TypeAlias']],
];
/** Beyond this a value is shown by its name: the type of a zod schema repeats what the reference of fields says better. */
const LONGEST = 600;

/** One page of the docs: every exported name of an entry with its sentence and its type, as Markdown. */
export function apiPage({ entry, model }: ApiReport): string {
  const members = exportsOf(model);
  const lines = [
    '<!-- Made by scripts/write-public-surface.mjs from the built types; do not edit. -->',
    '',
    `# ${entry.specifier}`,
    '',
    `${entry.description}. How it is used: [README](../../packages/${entry.folder}/README.md).`,
  ];
  // A schema and the type inferred from it share a name, and a sentence.
  const values = new Set(members.filter(({ kind }) => kind === 'Variable').map(nameOf));
  for (const [title, kinds] of KINDS) {
    const here = members.filter(
      (member) => kinds.includes(member.kind) && !(title === 'Types' && values.has(nameOf(member))),
    );
    if (here.length === 0) continue;
    lines.push('', `## ${title}`);
    for (const [name, same] of groups(here)) {
      lines.push('', `### ${name}`);
      const said = same.map(sentence).find((text) => text !== '');
      if (said) lines.push('', said);
      lines.push('', '```ts', ...same.map(code), '```');
    }
  }
  return `${lines.join('\n')}\n`;
}

function groups(members: readonly ApiMember[]): Map<string, ApiMember[]> {
  const found = new Map<string, ApiMember[]>();
  for (const member of members) found.set(nameOf(member), [...(found.get(nameOf(member)) ?? []), member]);
  return found;
}

/** The words of a docstring, as Markdown that a site generator takes as words. */
function sentence({ docComment = '' }: ApiMember): string {
  const text = docComment
    .replace(/^\/\*\*\n?|\s*\*\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n');
  const [words = '', example] = text.split(/^@example\s*$/m);
  const escaped = words
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '\\<')))
    .join('')
    .trim();
  return example === undefined ? escaped : `${escaped}\n\n${fenced(example.trim())}`;
}

const fenced = (example: string) => (example.startsWith('```') ? example : `\`\`\`ts\n${example}\n\`\`\``);

function code(member: ApiMember): string {
  const text = member.excerptTokens
    .map((token) => token.text)
    .join('')
    .replace(/^export (declare )?/, '')
    .trim();
  if (member.kind === 'Interface') return interfaceCode(text, member.members ?? []);
  if (member.kind !== 'Variable') return text;
  return text.length > LONGEST ? `const ${nameOf(member)}: …` : `const ${text};`;
}

function interfaceCode(head: string, members: readonly ApiMember[]): string {
  if (members.length === 0) return `${head} {}`;
  const body = members.flatMap((member) => {
    const said = sentence(member).replaceAll('\\<', '<');
    const line = member.excerptTokens.map((token) => token.text).join('');
    return [...(said === '' ? [] : [`/** ${said.replaceAll('\n', ' ')} */`]), line];
  });
  return `${head} {\n${body.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}\n}`;
}
