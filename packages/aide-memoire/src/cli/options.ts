import { type RuleConfig, rules } from '@aide-memoire/editorial';
import { templates } from '@aide-memoire/handout';
import { suggest } from '@aide-memoire/schema';
import { InvalidArgumentError, Option } from 'commander';

/** Reads a list of words from a table, parted by commas; refuses a word that is not in the table. */
export function choices(kind: string, table: Readonly<Record<string, unknown>>): (given: string) => string[] {
  return (given) => {
    const words = [...new Set(given.split(',').map((word) => word.trim()))];
    for (const word of words) if (!Object.hasOwn(table, word)) throw unknown(kind, word, Object.keys(table));
    return words;
  };
}

const LEVELS = ['off', 'info', 'warning', 'error'] as const;

/** `--rule <id=level>`, as often as wanted. */
export function ruleOption(): Option {
  return new Option(
    '--rule <id=level>',
    `set an editorial rule, or a family such as text/*, to ${LEVELS.join(', ')}`,
  )
    .argParser(readRule)
    .default({}, 'as shipped');
}

function readRule(given: string, before: RuleConfig): RuleConfig {
  const at = given.lastIndexOf('=');
  const id = given.slice(0, at);
  const level = LEVELS.find((word) => word === given.slice(at + 1));
  if (at < 0 || level === undefined) {
    throw new InvalidArgumentError(`Write a rule and one of ${LEVELS.join(', ')}: text/quotes=off.`);
  }
  const ids = rules.map((rule) => rule.id);
  const known = [...ids, ...ids.map((rule) => `${rule.split('/')[0]}/*`)];
  if (!known.includes(id)) throw unknown('rule', id, known);
  return { ...before, [id]: level };
}

/** `--today <date>`: the clock of the rules that need one. */
export function todayOption(today: string): Option {
  return new Option('--today <date>', 'the day that rules about dates go by: 2024-12-21')
    .argParser((given) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
      throw new InvalidArgumentError('Write a day: 2024-12-21.');
    })
    .default(today, 'the day of the run');
}

function unknown(kind: string, word: string, known: readonly string[]): InvalidArgumentError {
  const near = suggest(word, known);
  const few = known.length > 12 ? '' : ` There is ${known.join(', ')}.`;
  return new InvalidArgumentError(
    `There is no ${kind} "${word}".${near === undefined ? few : ` Did you mean "${near}"?`}`,
  );
}

/** Words parted by commas. */
export const list = (given: string) => given.split(',').map((word) => word.trim());

/** `--fit <pages>`: `2` for every template, `study-sheet=2` for one. */
export function fitOption(): Option {
  return new Option(
    '--fit <pages>',
    'most pages: 2, or study-sheet=2; type is set smaller until it fits',
  ).argParser(readFit);
}

function readFit(
  given: string,
  before: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const at = given.indexOf('=');
  const name = at < 0 ? undefined : given.slice(0, at);
  const most = Number(given.slice(at + 1));
  if (!Number.isInteger(most) || most < 1)
    throw new InvalidArgumentError('Write a number of pages: 2, or study-sheet=2.');
  const names = Object.keys(templates);
  if (name !== undefined && !names.includes(name)) throw unknown('template', name, names);
  return {
    ...before,
    ...Object.fromEntries((name === undefined ? names : [name]).map((each) => [each, most])),
  };
}
