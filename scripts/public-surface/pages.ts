import { apiPage } from './api-page.ts';
import { type ApiReport, apiReports } from './api-reports.ts';
import { type ApiModel, exportsOf, nameOf } from './model.ts';

/** The files that stand in the repository for what the packages export, and what is wrong with them. */
export interface PublicSurface {
  /** By path from the root: reports for review, pages for the docs. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
  /** Exported names that no docstring tells of. */
  readonly undocumented: readonly string[];
}

/** The public surface of the packages as they are built. */
export function publicSurface(): PublicSurface {
  const reports = apiReports();
  const files = new Map<string, string>();
  for (const made of reports) {
    files.set(`api/${made.entry.report}.api.md`, made.report);
    files.set(`docs/api/${made.entry.report}.md`, apiPage(made));
  }
  files.set('docs/api/README.md', indexPage(reports));
  return {
    files,
    problems: reports.flatMap(({ entry, problems }) => problems.map((text) => `${entry.specifier}: ${text}`)),
    undocumented: reports.flatMap(({ entry, model }) =>
      undocumented(model).map((name) => `${entry.specifier}: ${name}`),
    ),
  };
}

function undocumented(model: ApiModel): string[] {
  const told = new Set(
    exportsOf(model)
      .filter(({ docComment }) => docComment)
      .map(nameOf),
  );
  return [...new Set(exportsOf(model).map(nameOf))].filter((name) => !told.has(name));
}

function indexPage(reports: readonly ApiReport[]): string {
  const rows = reports.map(
    ({ entry, model }) =>
      `| [\`${entry.specifier}\`](${entry.report}.md) | ${entry.description} | ${new Set(exportsOf(model).map(nameOf)).size} |`,
  );
  return [
    '<!-- Made by scripts/write-public-surface.mjs from the built types; do not edit. -->',
    '',
    '# API',
    '',
    'Every name that a package exports, from its types. What is not here is not public: a path inside a package cannot be imported. A change to these',
    'names shows in review, as a change to a file of `api/`.',
    '',
    '| entry | gives | names |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
