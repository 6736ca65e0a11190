import { readFileSync } from 'node:fs';
import { toDocx } from '@aide-memoire/docx';
import { defaultFaces } from '@aide-memoire/fonts';
import { compose, type Edition } from '@aide-memoire/handout';
import { toMarkdown } from '@aide-memoire/markdown';
import { toPdf } from '@aide-memoire/pdf';
import { readYamlBrief } from '@aide-memoire/source';
import { readBack } from '@aide-memoire/verify';
import { describe, expect, it } from 'vitest';
import { dateQuiz } from './date-quiz.ts';

const file = new URL('../briefs/us-russia-miami-talks/yaml/us-russia-miami-talks.yaml', import.meta.url);
const fonts = defaultFaces.map(({ url, family, weight, style }) => ({
  family,
  weight,
  style,
  bytes: new Uint8Array(readFileSync(url)),
}));

function quiz(edition: Edition) {
  const { brief } = readYamlBrief(readFileSync(file, 'utf8'));
  if (brief === undefined) throw new Error('The brief has errors.');
  return compose(brief, { template: dateQuiz, edition });
}

describe.each([toMarkdown, toDocx, toPdf])('a template of one’s own in %o', (write) => {
  const written = async (edition: Edition) => {
    const { bytes, extension } = await write(quiz(edition).handout, {
      fonts,
      images: new Map(),
      attachments: [],
    });
    return (await readBack(bytes, extension)).text;
  };

  it('prints the events', async () => {
    const text = await written('student');
    expect(text).toContain('What happened');
    expect(text).toContain('Conflict Escalation');
  });

  it('prints the dates for teachers alone', async () => {
    expect(await written('teacher')).toContain('February 2022');
    expect(await written('student')).not.toContain('February 2022');
  });
});

it('says what the brief lacks', () => {
  const { brief } = readYamlBrief(
    'schemaVersion: 1\nid: bare\nlang: en\ntitle: Bare\npublication: { publishedOn: 2025-05-05 }\nevent: { name: Talks, when: 1972, host: in }\n',
  );
  if (brief === undefined) throw new Error('The brief has errors.');
  const { handout, diagnostics } = compose(brief, { template: dateQuiz });
  expect(handout.children).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain('compose/nothing-to-print');
});
