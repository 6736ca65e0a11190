import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PEERS } from '../peers.mjs';
import { typstSource } from '../typst-source.mjs';

export const about = 'tagged, PDF/UA-1; native code';

export function load() {
  const { NodeCompiler, PdfStandard } = createRequire(PEERS)('@myriaddreamin/typst-ts-node-compiler');
  const fonts = fileURLToPath(new URL('../../../packages/fonts/files', import.meta.url));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return ({ content }) => {
    const bytes = compiler.pdf(
      { mainFileContent: typstSource(content) },
      { pdfStandard: PdfStandard.Ua1 ?? 'ua-1', creationTimestamp: 0 },
    );
    // Typst remembers what it has compiled; other documents must not come out of that.
    compiler.evictCache(10);
    return Promise.resolve(bytes);
  };
}
