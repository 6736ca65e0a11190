import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGES, sourcesOf, textOf } from '../support/repository.ts';
import { importsOf } from './imports.ts';

/** The only imports allowed, by package; `markdown` has two folders with two rules. Own files are always allowed. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  schema: ['zod'],
  prose: ['@aide-memoire/schema', 'mdast', 'mdast-util-from-markdown', 'mdast-util-to-markdown'],
  source: ['@aide-memoire/schema', '@aide-memoire/prose', 'yaml', 'jsonc-parser', 'vfile-message'],
  exams: ['@aide-memoire/schema'],
  editorial: ['@aide-memoire/schema', '@aide-memoire/prose', '@aide-memoire/exams'],
  handout: ['@aide-memoire/schema', '@aide-memoire/prose', '@aide-memoire/exams', 'unist', 'uqr'],
  'markdown/spelling': [
    '@aide-memoire/schema',
    '@aide-memoire/prose',
    '@aide-memoire/source',
    'mdast',
    'unist',
    'unified',
    'remark-parse',
    'mdast-util-from-markdown',
    'mdast-util-to-markdown',
    'mdast-util-gfm-table',
    'mdast-util-frontmatter',
    'micromark-extension-gfm-table',
    'micromark-extension-frontmatter',
    'yaml',
  ],
  'markdown/export': ['@aide-memoire/handout', 'mdast', 'mdast-util-to-markdown', 'mdast-util-gfm-table'],
  markdown: ['mdast', 'mdast-util-to-markdown', 'mdast-util-gfm-table', 'mdast-util-frontmatter'],
  docx: ['@aide-memoire/handout', '@aide-memoire/handout/writing', 'fflate'],
  pdf: [
    '@aide-memoire/handout',
    '@aide-memoire/handout/writing',
    'harfbuzzjs',
    'bidi-js',
    'linebreak',
    'unicode-segmenter',
    'unicode-segmenter/grapheme',
    'fflate',
  ],
  fonts: [],
  verify: [
    '@aide-memoire/handout',
    '@aide-memoire/handout/writing',
    '@cantoo/pdf-lib',
    'fflate',
    'mdast',
    'xast',
    'mdast-util-from-markdown',
    'mdast-util-gfm-table',
    'micromark-extension-gfm-table',
    'pdfjs-dist/legacy/build/pdf.mjs',
    'xast-util-from-xml',
  ],
};

/** Rule of a source file: that of its folder where it has one, else that of its package. */
function ruleFor(file: string): readonly string[] {
  const [, folder = '', , sub = ''] = file.split('/');
  return EDGES[`${folder}/${sub}`] ?? EDGES[folder] ?? [];
}

const isOwn = (target: string) => target.startsWith('.');

describe.each(Object.keys(EDGES).filter((name) => !name.includes('/')))('%s', (folder) => {
  it('imports only what its row allows', () => {
    const stray = importsOf(folder)
      .filter(({ target }) => !isOwn(target))
      .filter(({ file, target }) => !ruleFor(file).includes(target))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(stray).toEqual([]);
  });

  it('touches neither disk, clock, environment nor network', () => {
    // What tells of writers that ask the clock has to name it.
    const WATCH = 'packages/handout/src/conformance/watched.ts';
    const effects = /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|globalThis\.fetch|\bfetch\()/;
    expect(
      sourcesOf(folder).filter(
        (file) => file !== WATCH && effects.test(textOf(file).replaceAll(/^\s*(?:\*|\/\/).*$/gm, '')),
      ),
    ).toEqual([]);
  });
});

describe('the two folders of markdown', () => {
  it('do not import each other', () => {
    const crossing = importsOf('markdown')
      .filter(({ target }) => isOwn(target))
      .map(({ file, target }) => [file, posix.join(posix.dirname(file), target)] as const)
      .filter(
        ([file, target]) =>
          file.includes('/spelling/') !== target.includes('/spelling/') &&
          /\/(?:spelling|export)\//.test(file) &&
          /\/(?:spelling|export)\//.test(target),
      );
    expect(crossing).toEqual([]);
  });
});

it('every package has a row', () => {
  expect(PACKAGES.filter((folder) => folder !== 'aide-memoire' && EDGES[folder] === undefined)).toEqual([]);
});

it('no package loads anything at its top level with await', () => {
  const waiting = PACKAGES.flatMap(sourcesOf).filter((file) =>
    /^(?:export\s+)?(?:const\s+[^=]+=\s*)?await\b/m.test(textOf(file)),
  );
  expect(waiting).toEqual([]);
});

it('no file imports itself around a corner', () => {
  expect(findCycle(PACKAGES.flatMap((folder) => importsOf(folder)))).toBeUndefined();
});

/** A circle of files that import each other when they run. */
function findCycle(
  imports: readonly { file: string; target: string; typeOnly: boolean }[],
): string[] | undefined {
  const edges = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports) {
    if (typeOnly || !isOwn(target)) continue;
    edges.set(file, [...(edges.get(file) ?? []), posix.join(posix.dirname(file), target)]);
  }
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
