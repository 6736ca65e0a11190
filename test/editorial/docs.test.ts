import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@aide-memoire/editorial';
import { docsOf } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { codes } from '../../packages/aide-memoire/src/explain/codes/index.ts';
import { families } from '../../packages/aide-memoire/src/explain/families.ts';
import { diagnosticPages } from '../../scripts/diagnostics/pages.ts';
import { PACKAGES, ROOT, sourcesOf, textOf } from '../support/repository.ts';

const pages = diagnosticPages();
const explained = new Set([...codes.map(({ code }) => code), ...rules.map(({ id }) => id)]);

describe('docs/diagnostics', () => {
  it.each([...pages.keys()])('%s is what the tables say', (file) => {
    expect(textOf(`docs/diagnostics/${file}`)).toBe(pages.get(file));
  });

  it('holds no page besides', () => {
    expect(readdirSync(join(ROOT, 'docs/diagnostics')).sort()).toEqual([...pages.keys()].sort());
  });

  it('has a heading for every code, at the anchor that findings link to', () => {
    const missing = [...explained].filter((code) => {
      const [file = '', anchor = ''] = docsOf(code).replace('docs/diagnostics/', '').split('#');
      const headings = [...(pages.get(file) ?? '').matchAll(/^## (.+)$/gm)].map(
        ([, heading = '']) => heading,
      );
      // A heading becomes an anchor as on GitHub: small letters, no slashes.
      return !headings.some((heading) => heading.toLowerCase().replaceAll('/', '') === anchor);
    });
    expect(missing).toEqual([]);
  });
});

/** Families whose codes are written in sources as they are; those of editorial rules are read from the table of rules. */
const WRITTEN = [...new Set(codes.map(({ code }) => code.split('/')[0]))].join('|');
/** Codes as sources spell them: `'schema/date'`. */
const CODE = new RegExp(`['\`]((?:${WRITTEN})/[a-z0-9]+(?:-[a-z0-9]+)*)['\`]`, 'g');
/** A media type, and the beginning that several codes share. */
const NO_CODES = new Set(['text/markdown', 'text/plain', 'reference/unknown']);

describe('codes of the sources', () => {
  const sources = PACKAGES.flatMap(sourcesOf).filter((file) => !file.includes('/src/explain/'));
  const named = sources.flatMap((file) =>
    [...textOf(file).matchAll(CODE)].map(([, code = '']) => ({ file, code })),
  );

  it('all have a page', () => {
    expect(named.filter(({ code }) => !explained.has(code) && !NO_CODES.has(code))).toEqual([]);
  });

  it('are those of which there are pages', () => {
    const emitted = new Set(named.map(({ code }) => code));
    const made = /^reference\/unknown-/;
    expect(
      codes.filter(({ code }) => !emitted.has(code) && !made.test(code)).map(({ code }) => code),
    ).toEqual([]);
  });

  it('that are put together have a page each', () => {
    const registries = [
      ...textOf('packages/schema/src/validate/registries.ts').matchAll(/\], '([a-z ]+)'\]|, '([a-z ]+)'\],/g),
    ].map(([, a, b]) => a ?? b ?? '');
    const made = [...new Set([...registries, 'source'])].map((name) =>
      name === 'anything' ? 'reference/unknown-id' : `reference/unknown-${name.replace(' ', '-')}`,
    );
    expect(made.length).toBeGreaterThan(4);
    expect(made.filter((code) => !explained.has(code))).toEqual([]);
  });

  it('belong to a family that the docs name', () => {
    const strange = sources.flatMap((file) =>
      [...textOf(file).matchAll(/\bcode: '([a-z0-9]+)\/[a-z0-9-]+'/g)].flatMap(([, family = '']) =>
        family in families || family === 'upsc-cse' ? [] : [`${file}: ${family}`],
      ),
    );
    expect(strange).toEqual([]);
  });
});
