import { toPdf } from '../../../packages/pdf/dist/index.js';
import { faces } from '../faces.mjs';

export const about = 'tagged, PDF/UA-1 and PDF/A-3a';

export function load() {
  const context = { fonts: faces(), images: new Map(), attachments: [] };
  return async ({ handout }) => (await toPdf(handout, context)).bytes;
}
