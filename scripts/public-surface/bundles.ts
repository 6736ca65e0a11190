import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from './entries.ts';

/** Uses of ours in a browser by name, each as the module that a consumer would write. */
export const BUNDLES: Readonly<Record<string, string>> = {
  'schema, all of it': "export * from '@aide-memoire/schema';",
  'schema, the timeline alone': "export { Timeline } from '@aide-memoire/schema';",
  'reader of Markdown': "export { readMarkdownBrief } from '@aide-memoire/markdown';",
  'reader of YAML': "export { readYamlBrief } from '@aide-memoire/source';",
  'compose, with every template': "export { compose, templates } from '@aide-memoire/handout';",
  'editorial rules': "export { lintBrief } from '@aide-memoire/editorial';",
  'writer of Markdown': "export { toMarkdown } from '@aide-memoire/markdown';",
  'writer of Word files': "export { toDocx } from '@aide-memoire/docx';",
  'writer of PDFs': "export { toPdf } from '@aide-memoire/pdf';",
};

/**
 * Bytes after gzip of the minified module with everything that comes along, zod included, as a browser would load it. HarfBuzz's WebAssembly is a file beside it, and not
 * counted.
 */
export async function bundleSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    // HarfBuzz asks for Node's own modules only where it runs in Node.
    external: ['module', 'fs', 'path', 'url', 'node:*'],
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
