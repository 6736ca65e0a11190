import { type RuleConfig, rules, unknownSettings } from '@aide-memoire/editorial';
import { UsageError } from './exit.ts';

/** Throws for a rule that there is not. */
export function checkRules(config: RuleConfig | undefined): void {
  const [first] = unknownSettings(rules, config ?? {});
  if (first !== undefined)
    throw new UsageError(
      `There is no rule "${first.actual}".${first.note === undefined ? '' : ` ${first.note}`}`,
    );
}
