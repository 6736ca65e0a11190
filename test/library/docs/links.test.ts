import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, textOf } from '../../support/repository.ts';
import { PAGES } from './pages.ts';

/** Names of headings as GitHub makes them. */
const anchorsOf = (markdown: string): Set<string> => {
  const seen = new Map<string, number>();
  const names = withoutCode(markdown)
    .split('\n')
    .flatMap((line) => /^#{1,6} (.+?)(?: \{#[\w-]+\})?$/.exec(line)?.[1] ?? [])
    .map((heading) => {
      const name = heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return count === 0 ? name : `${name}-${count}`;
    });
  const placed = [...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...names, ...placed]);
};

const withoutCode = (markdown: string): string =>
  markdown
    .replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, ''));

/** Links of a page that lead to nothing. */
function broken(page: string): string[] {
  const text = withoutCode(textOf(page));
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return target.startsWith('http:') ? [`${target} is not https`] : [];
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
    if (!existsSync(join(ROOT, file))) return [`${target} is not there`];
    if (anchor === undefined || !file.endsWith('.md')) return [];
    return anchorsOf(textOf(file)).has(anchor) ? [] : [`${target}: no such heading`];
  });
}

it.each(PAGES)('the links of %s lead somewhere', (page) => {
  expect(broken(page)).toEqual([]);
});
