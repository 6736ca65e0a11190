// Copies the faces that this package ships out of its development dependencies into `files/`: the whole static
// TrueType files, byte for byte. Run after a change of their versions: `node scripts/copy-faces.mjs`.
import { copyFileSync, mkdirSync } from 'node:fs';
import { faces } from './faces.mjs';

const root = new URL('..', import.meta.url);
mkdirSync(new URL('files', root), { recursive: true });
for (const { file, source } of faces) {
  copyFileSync(new URL(`node_modules/${source}`, root), new URL(`files/${file}`, root));
}
