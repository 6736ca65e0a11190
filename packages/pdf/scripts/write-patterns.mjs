// Writes src/text/patterns/*.generated.ts: the patterns of hyphenation of the package `hyphen`, each language as one text in TeX's
// spelling (`.ab4i`). As the package has them they are modules of 160 kilobytes whose loading alone takes longer than setting a
// document. Run by hand: node packages/pdf/scripts/write-patterns.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { patternsFile } from './patterns-file.mjs';

const require = createRequire(import.meta.url);
for (const [code, name] of [
  ['en', 'en-gb'],
  ['hi', 'hi'],
]) {
  const file = patternsFile(name, require(`hyphen/patterns/${name}.js`));
  writeFileSync(new URL(`../src/text/patterns/${code}.generated.ts`, import.meta.url), file);
}
