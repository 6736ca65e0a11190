import { join } from 'node:path';
import { readMarkdownBrief } from '@aide-memoire/markdown';
import type { Brief } from '@aide-memoire/schema';
import { readJsonBrief, readYamlBrief } from '@aide-memoire/source';
import { textOf } from './repository.ts';

const FOLDER = 'examples/briefs/us-russia-miami-talks';
const ID = 'us-russia-miami-talks';

/** The example in its three spellings: file and reader. */
export const SPELLINGS = [
  { file: join(FOLDER, 'markdown', `${ID}.md`), read: readMarkdownBrief },
  { file: join(FOLDER, 'yaml', `${ID}.yaml`), read: readYamlBrief },
  { file: join(FOLDER, 'json', `${ID}.json`), read: readJsonBrief },
] as const;

/** The example as a checked brief. */
export function exampleBrief(): Brief {
  const { brief, diagnostics } = readJsonBrief(textOf(SPELLINGS[2].file), { file: SPELLINGS[2].file });
  if (brief === undefined) throw new Error(`The example has errors: ${JSON.stringify(diagnostics)}`);
  return brief;
}

/** The examples by folder, with the languages that each is printed in. */
export const EXAMPLES = [
  { folder: 'simla-1972', file: 'shimla-samjhauta-1972', langs: ['hi', 'en'] },
  { folder: 'singapore-2018', file: 'singapore-summit-2018', langs: ['en'] },
  { folder: ID, file: ID, langs: ['en'] },
] as const;

/** The example of a folder as a checked brief. */
export function exampleOf(folder: (typeof EXAMPLES)[number]['folder']): Brief {
  const name = EXAMPLES.find((example) => example.folder === folder)?.file ?? ID;
  const file = join('examples/briefs', folder, 'json', `${name}.json`);
  const { brief, diagnostics } = readJsonBrief(textOf(file), { file });
  if (brief === undefined) throw new Error(`${folder} has errors: ${JSON.stringify(diagnostics)}`);
  return brief;
}
