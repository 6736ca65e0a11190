import type { Brief, Question, Severity } from '@aide-memoire/schema';
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

/** What rules that compare briefs look at; little enough to be kept of thousands. */
export interface Compared extends Pick<Brief, 'id' | 'lang'> {
  readonly exam?:
    | {
        readonly questions?: readonly Pick<Question, 'id' | 'stem'>[] | undefined;
      }
    | undefined;
}

/** An editorial rule: what it is called, why it is there, and how it looks. */
export interface Rule extends RuleText {
  readonly options: Options;
  /** Every place of the brief that breaks the rule. */
  readonly check: (context: Context, given?: Options) => readonly Finding[];
  /** In a rule that compares the briefs of a run: the same, from what is kept of each. */
  readonly compare?: (brief: Compared, all: readonly Compared[], given?: Options) => readonly Finding[];
}

/** What the author of a rule writes. */
export interface RuleSpec<Given extends Options> extends RuleText {
  /** Options and their defaults. */
  readonly options?: Given;
  readonly check: (context: Context, options: Given) => readonly Finding[];
}

/** What the author of a rule that compares briefs writes. */
export interface ComparingRuleSpec<Given extends Options> extends RuleText {
  /** Options and their defaults. */
  readonly options: Given;
  readonly compare: (brief: Compared, all: readonly Compared[], options: Given) => readonly Finding[];
}

/** Makes a rule. Options that are not given, or not of the type of the default, keep the default. */
export function defineRule<Given extends Options>(spec: RuleSpec<Given>): Rule {
  const defaults = (spec.options ?? {}) as Given;
  return {
    ...spec,
    options: defaults,
    check: (context, given) => spec.check(context, settle(defaults, given)),
  };
}

/** Makes a rule that compares the briefs of a run. */
export function defineComparingRule<Given extends Options>(spec: ComparingRuleSpec<Given>): Rule {
  return {
    ...spec,
    check: ({ brief, collection }, given) => spec.compare(brief, collection, settle(spec.options, given)),
    compare: (brief, all, given) => spec.compare(brief, all, settle(spec.options, given)),
  };
}

function settle<Given extends Options>(defaults: Given, given: Options | undefined): Given {
  if (given === undefined) return defaults;
  const fitting = Object.entries(given).filter(([key, value]) => typeof value === typeof defaults[key]);
  return { ...defaults, ...Object.fromEntries(fitting) };
}
