import { peer } from '../peers.mjs';
import { linesOf, template } from '../template.mjs';

/** Lines in a loop over a template; tables as lines. */
export async function prepare({ content }) {
  const { default: Docxtemplater } = await peer('docxtemplater');
  const { default: PizZip } = await peer('pizzip');
  const bytes = await template([
    ['{#lines}'],
    ['{#heading}'],
    ['{heading}', 'heading'],
    ['{/heading}'],
    ['{#body}'],
    ['{body}'],
    ['{/body}'],
    ['{#item}'],
    ['{item}', 'item'],
    ['{/item}'],
    ['{/lines}'],
  ]);
  const lines = linesOf(content);
  return async () => {
    const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
    document.render({ lines });
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
}
