import { peer } from '../peers.mjs';
import { linesOf, template } from '../template.mjs';

/** Lines in a loop over a template; tables as lines. */
export async function prepare({ content }) {
  const { TemplateHandler } = await peer('easy-template-x');
  const bytes = await template([
    ['{#lines}'],
    ['{#headings}'],
    ['{text}', 'heading'],
    ['{/headings}'],
    ['{#bodies}'],
    ['{text}'],
    ['{/bodies}'],
    ['{#items}'],
    ['{text}', 'item'],
    ['{/items}'],
    ['{/lines}'],
  ]);
  const only = (text) => (text === undefined ? [] : [{ text }]);
  const lines = linesOf(content).map(({ heading, body, item }) => ({
    headings: only(heading),
    bodies: only(body),
    items: only(item),
  }));
  return async () => new Uint8Array(await new TemplateHandler().process(Buffer.from(bytes), { lines }));
}
