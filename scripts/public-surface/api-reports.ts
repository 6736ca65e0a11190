import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { type Entry, publicEntries, ROOT } from './entries.ts';
import type { ApiModel } from './model.ts';

const LOUD = new Set<string>(['error', 'warning']);
const quiet = { logLevel: ExtractorLogLevel.None };
const warned = { logLevel: ExtractorLogLevel.Warning };

/** What API Extractor makes of an entry. */
export interface ApiReport {
  readonly entry: Entry;
  /** Every exported name with its signature, for review. */
  readonly report: string;
  /** The same as data, with docstrings, for the API pages. */
  readonly model: ApiModel;
  readonly problems: readonly string[];
}

/** What a consumer sees of each package, from its built types, one entry after the other. The packages must have been built. */
export function apiReports(): ApiReport[] {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    return publicEntries().map((entry) => reportOf(entry, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOf(entry: Entry, folder: string): ApiReport {
  const target = join(folder, entry.report);
  mkdirSync(target);
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(target, 'api-extractor.json'),
    packageJsonFullPath: join(ROOT, 'packages', entry.folder, 'package.json'),
    configObject: {
      projectFolder: join(ROOT, 'packages', entry.folder),
      mainEntryPointFilePath: entry.types,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023', 'DOM'],
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            strict: true,
            skipLibCheck: true,
            types: ['node'],
          },
          files: [entry.types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${entry.report}.api.md`,
        reportFolder: target,
        reportTempFolder: target,
      },
      docModel: { enabled: true, apiJsonFilePath: join(target, 'model.json') },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: warned },
        // Docstrings are plain sentences here, not TSDoc; a `@` or a brace in them means itself.
        extractorMessageReporting: {
          default: warned,
          'ae-missing-release-tag': quiet,
          'ae-unresolved-link': quiet,
          // Members of types that say enough by their names; that each export has its sentence is tested on the model.
          'ae-undocumented': quiet,
          // A type that a signature needs and the entry does not export: shown in the report, for review.
          'ae-forgotten-export': { ...warned, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: quiet },
      },
      newlineKind: 'lf',
    },
  });
  const problems: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (LOUD.has(message.logLevel) && message.category !== 'console')
        problems.push(`${message.messageId}: ${message.text}`);
      message.logLevel = ExtractorLogLevel.None;
    },
  });
  return {
    entry,
    report: readFileSync(join(target, `${entry.report}.api.md`), 'utf8'),
    model: JSON.parse(readFileSync(join(target, 'model.json'), 'utf8')) as ApiModel,
    problems,
  };
}
