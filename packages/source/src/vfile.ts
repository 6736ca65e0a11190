import type { Diagnostic } from '@aide-memoire/schema';
import { VFileMessage } from 'vfile-message';

/** A diagnostic as a message of the unified ecosystem. */
export function toVFileMessage(diagnostic: Diagnostic): VFileMessage {
  const { code, message, severity, place, file, note, url, expected, actual } = diagnostic;
  const [source, ruleId] = code.split('/');
  const result = new VFileMessage(message, {
    ...(place === undefined ? {} : { place }),
    ...(source === undefined ? {} : { source }),
    ...(ruleId === undefined ? {} : { ruleId }),
  });
  result.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  return Object.assign(
    result,
    definedOnly({ file, note, url, actual, expected: expected === undefined ? undefined : [expected] }),
  );
}

function definedOnly(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
