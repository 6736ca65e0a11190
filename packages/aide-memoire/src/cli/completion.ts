import type { CommandSpec } from './command.ts';
import type { OptionSpec } from './options.ts';

/** A shell that commands can be completed in. */
export type Shell = 'bash' | 'zsh' | 'fish';

const NAME = 'aide-memoire';

/** Scripts that complete commands, options and their words, made from the table of commands. */
export const completion: Readonly<Record<Shell, (commands: readonly CommandSpec[]) => string>> = {
  bash,
  zsh,
  fish,
};

/** `--to` of `--to <formats>`; `-q` and `--quiet` of `-q, --quiet`. */
const namesOf = ({ flags }: OptionSpec) => flags.replace(/ <.*/, '').split(', ');
const argumentOf = ({ flags }: OptionSpec) => / <(.*)>/.exec(flags)?.[1];

function bash(commands: readonly CommandSpec[]): string {
  const cases = commands.flatMap(({ name, options, argument }) => [
    ...options
      .filter(({ words }) => words !== undefined)
      .map((option) => `    ${name}:${namesOf(option).at(-1)}) words="${option.words?.join(' ')}" ;;`),
    `    ${name}:*) words="${[...options.flatMap(namesOf), ...(argument?.words ?? [])].join(' ')} --help" ;;`,
  ]);
  return `# Completion of ${NAME} in bash: source <(${NAME} completion bash)
_aide_memoire() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')} --help --version"
  else
    case "$command:$before" in
${cases.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ "\${#COMPREPLY[@]}" -eq 0 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _aide_memoire ${NAME}
`;
}

/** Inside of single quotes a shell only needs to be told of single quotes. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function zsh(commands: readonly CommandSpec[]): string {
  const plain = (text: string) => text.replaceAll(/[[\]:\\]/g, (mark) => `\\${mark}`);
  const optionsOf = (options: readonly OptionSpec[]) =>
    options.flatMap((option) =>
      namesOf(option).map((name) => {
        const value = argumentOf(option);
        const action = option.words === undefined ? '_files' : `(${option.words.join(' ')})`;
        return quoted(`${name}[${plain(option.help)}]${value === undefined ? '' : `:${value}:${action}`}`);
      }),
    );
  const cases = commands.map(({ name, options, argument }) => {
    const rest = argument?.words === undefined ? '*:file:_files' : `*:word:(${argument.words.join(' ')})`;
    return `    ${name}) _arguments ${[...optionsOf(options), quoted(rest)].join(' ')} ;;`;
  });
  return `#compdef ${NAME}
# Completion of ${NAME} in zsh: source <(${NAME} completion zsh)
_aide_memoire() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map(({ name, summary }) => quoted(`${name}:${plain(summary)}`)).join(' ')})
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT -= 1 ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _aide_memoire ${NAME}
`;
}

function fish(commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap(({ name, summary, options, argument }) => [
    `complete -c ${NAME} -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => {
      const names = namesOf(option).map((each) =>
        each.startsWith('--') ? `-l ${each.slice(2)}` : `-s ${each.slice(1)}`,
      );
      const value =
        option.words === undefined
          ? argumentOf(option) === undefined
            ? ''
            : ' -r'
          : ` -x -a ${quoted(option.words.join(' '))}`;
      return `complete -c ${NAME} -n '__fish_seen_subcommand_from ${name}' ${names.join(' ')}${value} -d ${quoted(option.help)}`;
    }),
    ...(argument?.words === undefined
      ? []
      : [
          `complete -c ${NAME} -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(argument.words.join(' '))}`,
        ]),
  ]);
  return `# Completion of ${NAME} in fish: ${NAME} completion fish | source\n${lines.join('\n')}\n`;
}
