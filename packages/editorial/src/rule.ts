import type { Severity } from '@aide-memoire/schema';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';

/** What can be set in a rule. */
export type Options = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/** What stands about a rule in the docs. */
export interface RuleText {
  /** Family and name: `cite/hedge`. */
  readonly id: string;
  /** Severity where the configuration says nothing. */
  readonly severity: Severity;
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  /** What it finds, and what it lets pass. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** Name of the shipped table that it rests on, if any. */
  readonly table?: string;
  /** Whether its findings carry a change that mends them. */
  readonly mends?: boolean;
}

/** An editorial rule: what it is called, why it is there, and how it looks. */
export interface Rule extends RuleText {
  readonly options: Options;
  /** Every place of the brief that breaks the rule. */
  readonly check: (context: Context, given?: Options) => readonly Finding[];
}

/** What the author of a rule writes. */
export interface RuleSpec<Given extends Options> extends RuleText {
  /** Options and their defaults. */
  readonly options?: Given;
  readonly check: (context: Context, options: Given) => readonly Finding[];
}

/** Makes a rule. Options that are not given, or not of the type of the default, keep the default. */
export function defineRule<Given extends Options>(spec: RuleSpec<Given>): Rule {
  const defaults: Options = spec.options ?? {};
  return {
    ...spec,
    options: defaults,
    check: (context, given) => {
      if (given === undefined) return spec.check(context, defaults as Given);
      const fitting = Object.entries(given).filter(([key, value]) => typeof value === typeof defaults[key]);
      return spec.check(context, { ...defaults, ...Object.fromEntries(fitting) } as Given);
    },
  };
}
