import { toDocx } from '../../../packages/docx/dist/index.js';

const context = { fonts: [], images: new Map(), attachments: [] };

/** The whole handout: styles, tables with descriptions, footnotes, languages. */
export const prepare =
  async ({ handout }) =>
  async () =>
    (await toDocx(handout, context)).bytes;
