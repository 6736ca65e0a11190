import { commands } from '../../packages/aide-memoire/src/cli/commands.ts';
import type { OptionSpec } from '../../packages/aide-memoire/src/cli/options.ts';

const INTRODUCTION = `# The command line

<!-- Written by scripts/write-commands.mjs from the table of commands, which the help and the completion of shells are made from too. -->

\`npx aide-memoire <command>\`; \`--help\` after any of them says what stands here.

- **Streams.** Data go to standard output: findings of \`check\` and \`verify\`, names of files that other commands wrote, texts that were asked for. All else goes
  to standard error. \`-\` stands for standard input among paths, and for standard output after \`--out\`; binary files are not written to a terminal.
- **Exit codes.** 0: all is well. 1: the content has problems, or the disk refused. 2: the command was used wrongly. 130: it was broken off.
- **Colours** are for terminals; \`NO_COLOR\` and \`FORCE_COLOR\` are heard.
- **The configuration** may say what options say, by the key that stands beside them; what is said on the command line goes before. See [Configuration](configuration.md).
- **Findings** (\`--format\`): \`pretty\` for people, \`json\` for programs, \`github\` as annotations in GitHub Actions, \`sarif\` (2.1.0) for code scanners.
- **What did not change is not built again.** \`.aide-memoire.manifest.json\` beside the outputs says what they were made from, by digests and not by times; it may be
  committed. What was made is kept in \`node_modules/.cache/aide-memoire\`, or in \`.aide-memoire\` where there are no packages, and can be thrown away at any moment.
- **Nothing is lost.** A file appears whole or not at all. Whatever happens to a build, what it finished stays, and the next one completes it.
`;

/** The text of `docs/commands.md`. */
export function commandsPage(): string {
  return `${INTRODUCTION}\n${commands.map(aboutCommand).join('\n')}`;
}

function aboutCommand({ name, summary, argument, options, examples }: (typeof commands)[number]): string {
  const usage = [name, argument?.flags, options.length > 0 ? '[options]' : undefined]
    .filter(Boolean)
    .join(' ');
  const parts = [`## ${name}`, '', summary, '', '```text', `aide-memoire ${usage}`, '```', ''];
  if (argument !== undefined) parts.push(`\`${argument.flags}\`: ${argument.help}.`, '');
  if (options.length > 0)
    parts.push(
      '| option | what it does | in the configuration |',
      '| --- | --- | --- |',
      ...options.map(aboutOption),
      '',
    );
  for (const { line, does } of examples)
    parts.push(`${capital(does)}:`, '', '```console', `$ ${line}`, '```', '');
  return parts.join('\n');
}

const aboutOption = ({ flags, help, config }: OptionSpec) =>
  `| \`${flags}\` | ${capital(cell(help))} | ${typeof config === 'string' ? `\`${config}\`` : `– ${config.none}`} |`;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
