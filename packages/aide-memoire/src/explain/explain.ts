import { rules } from '@aide-memoire/editorial';
import { suggest } from '@aide-memoire/schema';
import { codes } from './codes/index.ts';

/** What is known of a code, or the code that was perhaps meant. */
export interface Explained {
  /** Ends with a line feed. */
  readonly text?: string;
  readonly near?: string;
}

/** Says what the code of a finding means, why it matters and how to mend it; `cite/*` says it of a family. */
export function explain(code: string): Explained {
  const pages = pagesOf();
  const family = code.endsWith('/*') ? code.slice(0, -1) : undefined;
  const found = [...pages].filter(([id]) => (family === undefined ? id === code : id.startsWith(family)));
  if (found.length > 0) return { text: found.map(([, text]) => text).join('\n') };
  const families = [...pages.keys()].map((id) => `${id.split('/')[0]}/*`);
  const near = suggest(code, [...pages.keys(), ...new Set(families)]);
  return near === undefined ? {} : { near };
}

/** The text about every code, in the order of the docs. */
function pagesOf(): ReadonlyMap<string, string> {
  const own = codes.map(({ code, severity, title, why, mend, example }): [string, string] => [
    code,
    page(code, severity, title, [why, ...(example === undefined ? [] : [`Example: ${example}`]), mend]),
  ]);
  const editorial = rules.map(({ id, severity, title, why, mend, example }): [string, string] => [
    id,
    page(id, `${severity}, editorial rule`, title, [
      why,
      `Wrong: ${example.wrong}`,
      `Right: ${example.right}`,
      mend,
    ]),
  ]);
  return new Map([...own, ...editorial]);
}

const page = (code: string, severity: string, title: string, parts: readonly string[]) =>
  `${code} (${severity})\n  ${title}.\n${parts.map((part) => `  ${part.replaceAll('\n', '\n    ')}\n`).join('')}`;
