import { type Severity, suggest } from '@aide-memoire/schema';
import type { EditorialDiagnostic } from './finding.ts';
import type { Options, Rule } from './rule.ts';
import { perList } from './support/per-list.ts';

/** How much a rule weighs, or that it is not wanted. */
export type Level = Severity | 'off';

/** Setting of a rule: how much it weighs, and what can be set in it. */
export type Setting = Level | readonly [Level, Options];

/** Settings by rule id; `text/*` sets a family. A rule's own line wins over that of its family. */
export type RuleConfig = Readonly<Record<string, Setting>>;

/** A rule as the configuration wants it. */
export interface ConfiguredRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Options | undefined;
}

/** The setting of all rules of a rule’s family: `text/*`. */
const familyOf = ({ id }: Rule) => `${id.slice(0, id.indexOf('/'))}/*`;

const asTheyAre = perList((rules: readonly Rule[]) =>
  rules.map((rule): ConfiguredRule => ({ rule, severity: rule.severity, options: undefined })),
);

/** Applies a configuration to rules; those that are off fall out. */
export function configure(rules: readonly Rule[], config: RuleConfig): readonly ConfiguredRule[] {
  if (Object.keys(config).length === 0) return asTheyAre(rules);
  return rules.flatMap((rule): ConfiguredRule[] => {
    const setting = config[rule.id] ?? config[familyOf(rule)] ?? rule.severity;
    const [level, options] = typeof setting === 'string' ? [setting, undefined] : setting;
    return level === 'off' ? [] : [{ rule, severity: level, options }];
  });
}

/** Settings that name no rule: a typing error would switch nothing off in silence. */
export function unknownSettings(rules: readonly Rule[], config: RuleConfig): EditorialDiagnostic[] {
  const set = Object.keys(config);
  if (set.length === 0) return [];
  const known = new Set(rules.flatMap((rule) => [rule.id, familyOf(rule)]));
  return set
    .filter((id) => !known.has(id))
    .map((id) => {
      const near = suggest(id, [...known]);
      return {
        code: 'config/unknown-rule',
        severity: 'error',
        path: '',
        message: `The configuration sets "${id}", and there is no such rule.`,
        actual: id,
        ...(near === undefined ? {} : { expected: near }),
        note: near === undefined ? 'The docs list every rule.' : `Did you mean "${near}"?`,
      };
    });
}
