export {
  type ConfiguredRule,
  type Level,
  type RuleConfig,
  type Setting,
  unknownSettings,
} from './config.ts';
export type { Context } from './context.ts';
export * from './data/index.ts';
export type { EditorialDiagnostic, Finding, Operation } from './finding.ts';
export { type Comparable, type LintOptions, lintAlone, lintBrief, lintCollection } from './lint.ts';
export type { Compared, Options, Rule, RuleText } from './rule.ts';
export { rules } from './rules/index.ts';
export type { Waiver } from './waivers.ts';
