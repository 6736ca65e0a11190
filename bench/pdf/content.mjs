import { compose, derive, templates, wordsFor } from '../../packages/handout/dist/index.js';

/** The handout of a brief. */
export const handoutOf = (brief, lang = 'en') =>
  compose(brief, { template: templates.handout, lang, institute: 'Example Institute' }).handout;

/** As many different handouts as are wanted: briefs of the examples with many of their words changed for others. */
export function differentHandouts(briefs, count) {
  const composed = briefs.map((brief) => handoutOf(brief));
  const words = [
    ...new Set(composed.flatMap((handout) => JSON.stringify(textsOf(handout)).match(/[a-z]{3,}/g) ?? [])),
  ];
  return Array.from({ length: count }, (_, index) => {
    const handout = composed[index % composed.length];
    const next = randomNumbers(index + 1);
    return changeTexts(handout, (text) =>
      text.replace(/\b[a-z]{3,}\b/g, (word) =>
        next() < 0.5 ? word : words[Math.floor(next() * words.length)],
      ),
    );
  });
}

/** One handout with the body of another many times over. */
export function longHandout(handout, times) {
  const children = Array.from({ length: times }, (_, index) =>
    changeIds(handout.children, (id) => `${id}-${index}`),
  ).flat();
  return { ...handout, children };
}

/** What every rival gets: headings, paragraphs of runs, lists and tables, no more than the simplest of them can show. */
export function plainContent(handout) {
  const words = wordsFor(handout.lang);
  const blocks = [{ kind: 'heading', level: 1, text: handout.meta.plain.title }];
  const visit = (block) => {
    switch (block.type) {
      case 'section':
        blocks.push({ kind: 'heading', level: Math.min(3, block.level + 1), text: plain(block.title) });
        block.children.forEach(visit);
        break;
      case 'paragraph':
        blocks.push({ kind: 'paragraph', runs: runs(block.children) });
        break;
      case 'list':
        blocks.push({
          kind: 'list',
          ordered: block.ordered,
          items: block.children.map((item) => itemRuns(item)),
        });
        break;
      case 'terms':
        for (const { label, children } of block.children)
          blocks.push({
            kind: 'paragraph',
            runs: [{ text: `${plain(label)}: `, bold: true }, ...runs(children)],
          });
        break;
      case 'table':
        blocks.push({
          kind: 'table',
          rows: block.children.map(({ header, children }) => ({
            header: header === true,
            cells: children.map((cell) =>
              cell.children.map((inner) => plain(inner.children ?? [])).join(' '),
            ),
          })),
        });
        break;
      case 'quote':
        block.children.forEach(visit);
        break;
      default: {
        const simpler = CORE.has(block.type) ? [] : derive(block, words);
        simpler.forEach(visit);
      }
    }
  };
  handout.children.forEach(visit);
  return { title: handout.meta.plain.title, lang: handout.lang, blocks };
}

const CORE = new Set(['figure', 'lines', 'contents', 'divider', 'pageBreak']);

const plain = (nodes) =>
  nodes.map((node) => node.value ?? (node.children === undefined ? '' : plain(node.children))).join('');

const itemRuns = (item) =>
  item.children.flatMap((block) =>
    block.type === 'list'
      ? block.children.flatMap((inner) => [{ text: ' • ' }, ...itemRuns(inner)])
      : runs(block.children ?? []),
  );

function runs(nodes, style = {}) {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return runs(node.children, { ...style, bold: true });
    if (node.type === 'emphasis') return runs(node.children, { ...style, italic: true });
    if (node.value !== undefined) return [{ text: node.value, ...style }];
    return runs(node.children ?? [], style);
  });
}

function textsOf(node) {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'text') return [node.value];
  return Object.values(node).flatMap(textsOf);
}

function changeTexts(node, change) {
  if (Array.isArray(node)) return node.map((item) => changeTexts(item, change));
  if (typeof node !== 'object' || node === null) return node;
  if (node.type === 'text') return { ...node, value: change(node.value) };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, changeTexts(value, change)]));
}

function changeIds(node, change) {
  if (Array.isArray(node)) return node.map((item) => changeIds(item, change));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      (key === 'id' || key === 'target') && typeof value === 'string'
        ? change(value)
        : changeIds(value, change),
    ]),
  );
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller). */
function randomNumbers(seed) {
  let state = seed * 7919;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
