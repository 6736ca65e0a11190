import { type Brief, docsOf, toPointer } from '@aide-memoire/schema';
import type { ConfiguredRule } from './config.ts';
import { configure, type RuleConfig, unknownSettings } from './config.ts';
import { contextOf } from './context.ts';
import type { Tables } from './data/index.ts';
import type { EditorialDiagnostic, Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Waiver, waive, waiversIn } from './waivers.ts';

/** What the caller may say besides the brief. */
export interface LintOptions {
  /** Severity and options by rule id; `text/*` sets a family, `off` switches off. */
  readonly rules?: RuleConfig;
  /** The day of the check, ISO 8601. Rules and waivers that need it are silent without it. */
  readonly today?: string;
  /** All briefs of the run, for rules that compare them. */
  readonly collection?: readonly Brief[];
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
  const context = contextOf(brief, options);
  const found = configure(rules, config).flatMap((configured) =>
    configured.rule.check(context, configured.options).map((finding) => diagnosticOf(finding, configured)),
  );
  const own = waiversIn(brief, rules);
  const handedIn = (options.waivers ?? []).map((waiver) => ({ waiver, path: undefined }));
  return [
    ...unknownSettings(rules, config),
    ...own.diagnostics,
    ...waive(found, [...own.waivers, ...handedIn], options.today),
  ].map((diagnostic) => (diagnostic.url === undefined ? withPage(diagnostic) : diagnostic));
}

const withPage = (diagnostic: EditorialDiagnostic): EditorialDiagnostic => ({
  ...diagnostic,
  url: docsOf(diagnostic.code),
});

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
