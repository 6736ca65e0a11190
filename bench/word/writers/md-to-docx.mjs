import { peer } from '../peers.mjs';

/** From the Markdown of the same handout. */
export async function prepare({ markdown }) {
  const { convertMarkdownToDocx } = await peer('@mohtasham/md-to-docx');
  return async () => new Uint8Array(await (await convertMarkdownToDocx(markdown)).arrayBuffer());
}
