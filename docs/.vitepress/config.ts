import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const docs = fileURLToPath(new URL('..', import.meta.url));
const REPOSITORY = 'https://github.com/aide-memoire/aide-memoire/blob/main';

const titleOf = (page: string): string =>
  /^# (.+)$/m.exec(readFileSync(join(docs, page), 'utf8'))?.[1]?.replaceAll('`', '') ?? page;

/** A page for the side of the site, by the title that it has. */
const page = (path: string) => ({
  text: titleOf(path),
  link: `/${path.replace(/README\.md$/, '').replace(/\.md$/, '')}`,
});

/** The pages of a folder, without its first. */
const folder = (path: string) =>
  readdirSync(join(docs, path))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => page(`${path}/${name}`));

const group = (text: string, ...items: object[]) => ({ text, collapsed: false, items });
const shut = (path: string, ...more: object[]) => ({
  ...page(`${path}/README.md`),
  collapsed: true,
  items: [...folder(path), ...more],
});

/** Pages that are there: those of commands are made by another script. */
const there = (...paths: string[]) => {
  const names = new Set(readdirSync(docs));
  return paths.filter((path) => names.has(path)).map(page);
};

export default defineConfig({
  title: 'aide-memoire',
  description: 'Checked briefs on diplomatic events into Word handouts and tagged PDFs',
  lang: 'en',
  outDir: '../out/site',
  cleanUrls: true,
  rewrites: { ':folder/README.md': ':folder/index.md' },
  markdown: {
    config: (md) => {
      // On GitHub a page leads to the files beside it; on the site those outside of the docs are on GitHub.
      md.core.ruler.push('links-out', (state) => {
        const { relativePath = '' } = (state.env ?? {}) as { relativePath?: string };
        for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === 'link_open' ? (token.attrGet('href') ?? '') : '';
          if (href === '' || /^(?:[a-z]+:|#|\/)/.test(href)) continue;
          const target = normalize(
            join('docs', dirname(relativePath.replace(/index\.md$/, 'README.md')), href),
          );
          const isPage = target.startsWith('docs/') && /\.md(?:#|$)/.test(target);
          if (!isPage) token.attrSet('href', `${REPOSITORY}/${target}`);
        }
      });
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: 'deep',
    sidebar: [
      group('Begin', page('start/institute.md'), page('start/app.md'), page('start/pipeline.md')),
      group(
        'Write',
        ...there(
          'authoring.md',
          'brief.md',
          'commands.md',
          'configuration.md',
          'well-known-actors.md',
          'seed-report.md',
        ),
        shut('diagnostics'),
      ),
      group(
        'Print',
        ...there('gallery.md', 'printing.md', 'accessibility.md', 'text-extraction.md', 'word-lint.md'),
        page('contact-sheets/README.md'),
      ),
      group(
        'Build on it',
        shut('api'),
        ...there(
          'architecture.md',
          'add-a-section.md',
          'add-a-rule.md',
          'add-a-template.md',
          'add-a-writer.md',
          'performance.md',
          'comparison.md',
        ),
        shut('decisions'),
      ),
    ],
    footer: { message: 'MIT licence' },
  },
});
