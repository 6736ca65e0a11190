// Builds every example in every template and each of its languages, for checks of finished documents.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../packages/aide-memoire/dist/index.js';
import { templates } from '../../packages/handout/dist/index.js';
import { ROOT } from '../build-packages.mjs';
import { check } from './checks.mjs';

/** Builds into a folder; gives the names of the files, in order. */
export async function buildExamples(folder, to) {
  const examples = readdirSync(join(ROOT, 'examples/briefs')).sort();
  const options = {
    to,
    templates: Object.keys(templates),
    out: folder,
    institute: 'Example Institute',
    cwd: ROOT,
    // What is judged is made now.
    cache: false,
  };
  const paths = examples.map((name) => join('examples/briefs', name, 'json'));
  const { ok, diagnostics } = await build({ ...options, paths });
  await check('the examples build', () => (ok ? '' : diagnostics.map(({ message }) => message).join('\n')));
  const english = await build({
    ...options,
    paths: [join('examples/briefs/simla-1972/json')],
    langs: ['en'],
  });
  await check('the bilingual example builds in its other language', () =>
    english.ok ? '' : english.diagnostics.map(({ message }) => message).join('\n'),
  );
  return readdirSync(folder)
    .filter((name) => to.some((ending) => name.endsWith(`.${ending}`)))
    .sort();
}
