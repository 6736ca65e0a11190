// What a composed example says and how much of what it holds, to hold a finished Word file against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, templates } from '../../packages/handout/dist/index.js';
import { checkBrief } from '../../packages/schema/dist/index.js';
import { ROOT } from '../build-packages.mjs';

/** The handout that a built file was made from, by the name of the file: `<id>[.<template>][.<lang>].docx`. */
export function composedFor(file) {
  for (const example of readdirSync(join(ROOT, 'examples/briefs')).sort()) {
    const folder = join(ROOT, 'examples/briefs', example, 'json');
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
      const { brief } = checkBrief(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (brief === undefined || !file.startsWith(`${brief.id}.`)) continue;
      const rest = file
        .slice(brief.id.length + 1)
        .split('.')
        .slice(0, -1);
      const template = templates[rest.find((part) => part in templates) ?? 'handout'];
      const lang = rest.find((part) => !(part in templates)) ?? brief.lang;
      return compose(brief, { template, lang, institute: 'Example Institute' }).handout;
    }
  }
  throw new Error(`No example was built as ${file}.`);
}

/** Where a node keeps what is printed, in the order of print. */
const PRINTED = [
  'when',
  'title',
  'label',
  'caption',
  'lead',
  'stem',
  'tag',
  'provenance',
  'limits',
  'children',
  'words',
  'attribution',
];

/** Texts of a tree in the order they are read in. Of parties beside each other, the names come before the people. */
export function textsOf(node, beside) {
  if (Array.isArray(node)) return node.flatMap((child) => textsOf(child, beside));
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'sides' && beside)
    return [
      ...textsOf(
        node.children.map(({ title }) => title),
        beside,
      ),
      ...textsOf(
        node.children.map(({ children }) => children),
        beside,
      ),
    ];
  const own = node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [];
  return [...own, ...PRINTED.flatMap((key) => textsOf(node[key], beside))];
}

/** Every node of a tree. */
export function nodesOf(node) {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  return [...('type' in node ? [node] : []), ...Object.values(node).flatMap(nodesOf)];
}
