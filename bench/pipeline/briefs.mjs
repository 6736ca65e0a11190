import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXAMPLES = [
  'singapore-2018/json/singapore-summit-2018.json',
  'us-russia-miami-talks/json/us-russia-miami-talks.json',
  'simla-1972/json/shimla-samjhauta-1972.json',
].map((file) => fileURLToPath(new URL(`../../examples/briefs/${file}`, import.meta.url)));

/** Writes so many briefs, all different: the examples in turn, each text with a number of its own. Repeatable. */
export function makeBriefs(folder, count) {
  mkdirSync(folder, { recursive: true });
  const examples = EXAMPLES.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  for (let index = 0; index < count; index += 1) {
    const { related: _, ...brief } = structuredClone(examples[index % examples.length]);
    const own = { ...number(brief, index), id: `${brief.id}-${index}` };
    writeFileSync(join(folder, `brief-${index}.json`), `${JSON.stringify(own, null, 2)}\n`);
  }
}

/** Texts of several words get a number at their end: other words, other lines, other pages. */
function number(value, index, key = '') {
  if (Array.isArray(value)) return value.map((item) => number(item, index, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, number(part, index, name)]));
  const isProse =
    typeof value === 'string' && ['body', 'text', 'intro', 'stem'].includes(key) && value.includes(' ');
  return isProse ? value.replace(/([.।?]?)$/u, ` ${index}$1`) : value;
}
