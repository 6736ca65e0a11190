import { type Diagnostic, docsOf } from '@aide-memoire/schema';
import type { Reporter, ReporterOptions } from './reporter.ts';

const REPOSITORY = 'https://github.com/aide-memoire/aide-memoire';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Findings as a SARIF 2.1.0 log, which code scanners read. Results come as they are found; the rules they broke, after them. */
export function sarifReporter({ version }: ReporterOptions): Reporter {
  const codes = new Set<string>();
  let isFirst = true;
  return {
    begin: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
    findings: (diagnostics) =>
      diagnostics
        .map((found) => {
          codes.add(found.code);
          const before = isFirst ? '\n' : ',\n';
          isFirst = false;
          return `${before}${JSON.stringify(resultOf(found))}`;
        })
        .join(''),
    end: () => {
      const rules = [...codes]
        .toSorted()
        .map((id) => ({ id, helpUri: `${REPOSITORY}/blob/main/${docsOf(id)}` }));
      const driver = {
        name: 'aide-memoire',
        semanticVersion: version,
        informationUri: REPOSITORY,
        rules,
      };
      return `\n],"tool":${JSON.stringify({ driver })}}]}\n`;
    },
  };
}

function resultOf({ code, severity, message, note, file, place }: Diagnostic) {
  const region =
    place === undefined
      ? {}
      : {
          region: {
            startLine: place.start.line,
            startColumn: place.start.column,
            endLine: place.end.line,
            endColumn: place.end.column,
          },
        };
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: note === undefined ? message : `${message} ${note}` },
    ...(file === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }] }),
  };
}

/** A path as a relative URI reference. A colon in its first part would make a scheme of it. */
const uriOf = (file: string) => file.split('/').map(encodeURIComponent).join('/');
