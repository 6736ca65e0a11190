import { readFileSync } from 'node:fs';
import { compose, templates } from '@aide-memoire/handout';
import { checkBrief } from '@aide-memoire/schema';
import { readDocx } from '@aide-memoire/verify';
import { describe, expect, it } from 'vitest';
import { write } from '../support/outputs.ts';

// What is written for a reader, of every example in every template and language but the one whose parts test/goldens has whole.
// `vitest run --project whole word/goldens -u` writes them anew; read the difference before committing it.
const EXAMPLES = [
  ['simla-1972/json/shimla-samjhauta-1972.json', 'hi'],
  ['simla-1972/json/shimla-samjhauta-1972.json', 'en'],
  ['singapore-2018/json/singapore-summit-2018.json', 'en'],
] as const;
const cases = EXAMPLES.flatMap(([file, lang]) =>
  Object.values(templates).map(
    (template) => [file.split('/')[0] ?? '', template.name, lang, file, template] as const,
  ),
);

describe.each(cases)('%s as %s in %s', (example, name, lang, file, template) => {
  it('is written as before', async () => {
    const text = readFileSync(new URL(`../../examples/briefs/${file}`, import.meta.url), 'utf8');
    const { brief } = checkBrief(JSON.parse(text));
    if (brief === undefined) throw new Error(`${file} has errors.`);
    const { handout } = compose(brief, { template, lang, institute: 'Example Institute' });
    const { parts } = readDocx((await write(handout, 'docx')).bytes);
    const shown = [...parts].filter(([part]) =>
      /word\/(?:document|footnotes|header\d|footer\d)\.xml$/.test(part),
    );
    const unpacked = shown
      .map(([part, xml]) => `===== ${part}\n${xml.replaceAll('><', '>\n<')}\n`)
      .join('\n');
    await expect(unpacked).toMatchFileSnapshot(`goldens/${example}.${name}.${lang}.txt`);
  });
});
