import { type Brief, docsOf, type Question, toPointer } from '@aide-memoire/schema';
import type { ConfiguredRule } from './config.ts';
import { configure, type RuleConfig, unknownSettings } from './config.ts';
import { contextOf } from './context.ts';
import type { Tables } from './data/index.ts';
import type { EditorialDiagnostic, Finding } from './finding.ts';
import type { Compared, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { isPast, matches, type PlacedWaiver, type Waiver, waive, waiversIn } from './waivers.ts';

/** What the caller may say besides the brief. */
export interface LintOptions {
  /** Severity and options by rule id; `text/*` sets a family, `off` switches off. */
  readonly rules?: RuleConfig;
  /** The day of the check, ISO 8601. Rules and waivers that need it are silent without it. */
  readonly today?: string;
  /** All briefs of the run, for rules that compare them. */
  readonly collection?: readonly Compared[];
  /** Waivers besides those in the brief's `x-waivers`. */
  readonly waivers?: readonly Waiver[];
  /** Tables with rows of one's own, in place of shipped ones; see `extend` of `@aide-memoire/exams`. */
  readonly tables?: Partial<Tables>;
}

const WEIGHT = { info: 0, warning: 1, error: 2 } as const;

/**
 * Looks at a checked brief as a careful editor would. Every finding has its rule's id as code and a JSON Pointer as path, and comes
 * in the order of the rules' table; whoever has the text adds line and column. Never throws for a checked brief.
 *
 * @example
 * lintBrief(brief, { today: '2024-12-21', rules: { 'text/*': 'off', 'text/long-sentence': ['info', { words: 40 }] } });
 */
export function lintBrief(brief: Brief, options: LintOptions = {}): EditorialDiagnostic[] {
  const config = options.rules ?? {};
  const own = waiversIn(brief, rules);
  const waivers = [...own.waivers, ...handedIn(options)];
  const { kept, remarks } = waive(look(brief, configure(rules, config), options), waivers, options.today);
  return [...unknownSettings(rules, config), ...own.diagnostics, ...kept, ...remarks].map(withPage);
}

/** Questions without what is known of them besides. */
const stemsOf = (questions: readonly Pick<Question, 'id' | 'stem'>[] = []) =>
  questions.map(({ id, stem }) => ({ id, stem }));

/** What is kept of a brief for the rules that compare the briefs of a run. */
export interface Comparable {
  readonly compared: Compared;
  /** Leave that may cover what those rules find, and whether it was of use already. */
  readonly waivers: readonly (PlacedWaiver & { readonly used: boolean })[];
}

/**
 * As `lintBrief`, but leaves the rules that compare the briefs of a run for later: `lintCollection` gives what they find. So the briefs
 * of a long run need not be kept. Settings of unknown rules are the caller's to look for, once for a run.
 */
export function lintAlone(
  brief: Brief,
  options: Omit<LintOptions, 'collection'> = {},
): { readonly diagnostics: readonly EditorialDiagnostic[]; readonly comparable: Comparable } {
  const alone = configure(rules, options.rules ?? {}).filter(({ rule }) => rule.compare === undefined);
  const own = waiversIn(brief, rules);
  const waivers = [...own.waivers, ...handedIn(options)];
  const later = waivers.filter((placed) => mayCompare(placed) && !isPast(placed, options.today));
  const { kept, remarks, used } = waive(look(brief, alone, options), waivers, options.today, later);
  const { id, lang, exam } = brief;
  return {
    diagnostics: [...own.diagnostics, ...kept, ...remarks].map(withPage),
    comparable: {
      compared:
        exam === undefined ? { id, lang } : { id, lang, exam: { questions: stemsOf(exam.questions) } },
      waivers: later.map((placed) => ({ ...placed, used: used.has(placed) })),
    },
  };
}

/** What the rules that compare briefs find in each brief of a run, in the order of the briefs. */
export function lintCollection(
  all: readonly Comparable[],
  { rules: config = {}, today }: Pick<LintOptions, 'rules' | 'today'> = {},
): readonly (readonly EditorialDiagnostic[])[] {
  const comparing = configure(rules, config).filter(({ rule }) => rule.compare !== undefined);
  const collection = all.map(({ compared }) => compared);
  return all.map(({ compared, waivers }) => {
    const found = comparing.flatMap((configured) =>
      (configured.rule.compare?.(compared, collection, configured.options) ?? []).map((finding) =>
        diagnosticOf(finding, configured),
      ),
    );
    const { kept, remarks } = waive(
      found,
      waivers,
      today,
      waivers.filter(({ used }) => used),
    );
    return [...kept, ...remarks].map(withPage);
  });
}

function look(
  brief: Brief,
  configured: readonly ConfiguredRule[],
  options: LintOptions,
): EditorialDiagnostic[] {
  const context = contextOf(brief, options);
  return configured.flatMap((each) =>
    each.rule.check(context, each.options).map((finding) => diagnosticOf(finding, each)),
  );
}

const handedIn = ({ waivers = [] }: LintOptions): PlacedWaiver[] =>
  waivers.map((waiver) => ({ waiver, path: undefined }));

const mayCompare = ({ waiver }: PlacedWaiver) =>
  rules.some(({ id, compare }) => compare !== undefined && matches(waiver.rule, id));

const withPage = (diagnostic: EditorialDiagnostic): EditorialDiagnostic =>
  diagnostic.url === undefined ? { ...diagnostic, url: docsOf(diagnostic.code) } : diagnostic;

const pages = new Map(rules.map(({ id }) => [id, docsOf(id)]));
const pageOf = ({ id }: Rule) => pages.get(id) ?? docsOf(id);

function diagnosticOf(finding: Finding, { rule, severity }: ConfiguredRule): EditorialDiagnostic {
  const { path, message, expected, actual, note, patch, atMost } = finding;
  return {
    code: rule.id,
    severity: atMost !== undefined && WEIGHT[atMost] < WEIGHT[severity] ? atMost : severity,
    message,
    path: toPointer(path),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    note: note ?? rule.mend,
    ...(patch === undefined ? {} : { patch }),
    url: pageOf(rule),
  };
}
