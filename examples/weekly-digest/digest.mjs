// Makes one digest of the briefs that appeared in the seven days up to a date:
//   node digest.mjs 2024-12-22 out ../briefs/us-russia-miami-talks/markdown ../briefs/simla-1972/markdown
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { compose, templates, text } from '@aide-memoire/handout';
import { formats, loadDefaultFaces, readBriefs } from 'aide-memoire';

const [until = '2024-12-22', out = 'out', ...paths] = argv.slice(2);
const since = new Date(Date.parse(until) - 6 * 86_400_000).toISOString().slice(0, 10);

const briefs = [];
for await (const { file, brief } of readBriefs({ paths })) {
  if (brief === undefined)
    throw new Error(`${file?.name ?? 'A brief'} has errors: \`aide-memoire check\` tells which.`);
  const { publishedOn } = brief.publication;
  if (since <= publishedOn && publishedOn <= until) briefs.push(brief);
}
if (briefs.length === 0) throw new Error(`Nothing appeared from ${since} to ${until}.`);

/** A tree one level deeper, its ids told apart from those of the other briefs. */
const below = (node, id) => {
  if (Array.isArray(node)) return node.map((one) => below(one, id));
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, below(value, id)]));
  if (node.type === 'section')
    return { ...inner, level: Math.min(node.level + 1, 3), id: `${id}-${node.id}` };
  if (node.type === 'ref') return { ...inner, target: `${id}-${node.target}` };
  if (['anchor', 'table', 'figure'].includes(node.type) && node.id)
    return { ...inner, id: `${id}-${node.id}` };
  return inner;
};

const sections = ['whyInNews', 'keyDetails', 'glossary', 'timeline', 'sources'];
const composed = briefs.map((brief) => ({
  brief,
  handout: compose(brief, { template: templates['study-sheet'], sections, lang: 'en' }).handout,
}));
const [first] = composed;
const mark = composed.map(({ handout }) => handout.meta.mark).find((words) => words !== undefined);
const title = `Digest, ${since} to ${until}`;
const digest = {
  ...first.handout,
  meta: {
    id: `digest-${until}`,
    template: 'digest',
    edition: 'student',
    stamp: until,
    title: [text(title)],
    shortTitle: [text(title)],
    plain: { title, keywords: [] },
    // One brief that is not verified is enough for the whole to say so.
    ...(mark === undefined ? {} : { mark }),
  },
  pages: { ...first.handout.pages, head: { start: title }, foot: { end: 'Page {page} of {pages}' } },
  children: [
    { type: 'contents', depth: 1, title: [text('This week')], pageNumbers: true },
    ...composed.map(({ brief, handout }) => ({
      type: 'section',
      level: 1,
      id: brief.id,
      title: handout.meta.title,
      children: below(handout.children, brief.id),
    })),
  ],
};

await mkdir(out, { recursive: true });
const context = { fonts: await loadDefaultFaces(), images: new Map(), attachments: [] };
for (const format of ['docx', 'pdf']) {
  const write = await formats[format].load();
  const { bytes, extension } = await write(digest, context);
  await writeFile(join(out, `digest-${until}.${extension}`), bytes);
  console.log(join(out, `digest-${until}.${extension}`));
}
