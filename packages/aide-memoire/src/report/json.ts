import type { Reporter } from './reporter.ts';

/** One JSON document: `diagnostics`, and what else there is to tell. A finding is a line, so that a long run need not be kept. */
export function jsonReporter(): Reporter {
  let isFirst = true;
  return {
    begin: () => '{"diagnostics":[',
    findings: (diagnostics) =>
      diagnostics
        .map((found) => {
          const before = isFirst ? '\n' : ',\n';
          isFirst = false;
          return `${before}${JSON.stringify(found)}`;
        })
        .join(''),
    end: (more) => {
      const rest = Object.entries(more).map(
        ([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`,
      );
      return `\n]${rest.join('')}}\n`;
    },
  };
}
