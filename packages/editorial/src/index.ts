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
export { type LintOptions, lintBrief } from './lint.ts';
export type { Options, Rule, RuleText } from './rule.ts';
export { rules } from './rules/index.ts';
export type { Waiver } from './waivers.ts';
