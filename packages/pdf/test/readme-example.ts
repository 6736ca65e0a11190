import { readFileSync } from 'node:fs';
import { defaultFaces } from '@aide-memoire/fonts';
import type { Handout } from '@aide-memoire/handout';
import { toPdf } from '@aide-memoire/pdf';

const fonts = defaultFaces.map(({ url, ...face }) => ({ ...face, bytes: new Uint8Array(readFileSync(url)) }));

export async function studySheet(handout: Handout): Promise<Uint8Array> {
  const { bytes, diagnostics } = await toPdf(handout, { fonts, images: new Map(), attachments: [] });
  for (const { code, message } of diagnostics) process.stderr.write(`${code}: ${message}\n`);
  return bytes;
}
