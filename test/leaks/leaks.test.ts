import { dotPng, specimen } from '@aide-memoire/handout/specimen';
import { findLeaks } from '@aide-memoire/verify';
import { formats } from 'aide-memoire';
import { describe, expect, it } from 'vitest';
import { context } from '../support/outputs.ts';
import { hidingPlaces } from './hiding-places.ts';

const SECRET = 'Soviet mediation was at Tashkent, in the year 1966';
const OTHER = 'Whoever knows this has seen the answers';

async function fileOf(format: string, note = 'a note'): Promise<Uint8Array> {
  const writer = await formats[format]?.load();
  if (writer === undefined) throw new RangeError(format);
  const brief = new TextEncoder().encode(JSON.stringify({ note, kind: 'x' }));
  const { bytes } = await writer(specimen(), {
    ...context,
    images: new Map([['dot', { mediaType: 'image/png', bytes: dotPng }]]),
    attachments: [
      {
        name: 'brief.json',
        mediaType: 'application/json',
        bytes: brief,
        relationship: 'Source',
        description: 'The brief',
      },
    ],
  });
  return bytes;
}

describe.each(Object.entries(hidingPlaces))('a secret in a file that ends in .%s', (format, places) => {
  const clean = fileOf(format);

  it('raises no alarm where there is none', async () => {
    expect(await findLeaks(await clean, format, [SECRET, OTHER])).toEqual([]);
  });

  it.each(Object.entries(places))('is found in %s', async (_, hide) => {
    const leaks = await findLeaks(await hide(await clean, SECRET), format, [OTHER, SECRET]);
    expect(leaks.map(({ secret }) => secret)).toEqual([SECRET]);
    expect(leaks[0]?.place).not.toBe('');
  });
});

it('there are at least fifteen hiding places', () => {
  expect(Object.values(hidingPlaces).flatMap(Object.keys).length).toBeGreaterThanOrEqual(15);
});

describe('the key of a question', () => {
  const question = { stem: 'Which?', kind: 'mcq', answer: 'c', statements: [{ text: 'One', correct: true }] };

  it.each(['pdf', 'docx'])('is found in the brief that a %s carries, however short it is', async (format) => {
    const writer = await formats[format]?.load();
    const bytes = new TextEncoder().encode(JSON.stringify({ exam: { questions: [question] } }));
    const written = await writer?.(specimen(), {
      ...context,
      attachments: [
        {
          name: 'brief.json',
          mediaType: 'application/json',
          bytes,
          relationship: 'Source',
          description: 'The brief',
        },
      ],
    });
    const leaks = await findLeaks(written?.bytes ?? new Uint8Array(), format, []);
    expect(leaks.map(({ secret }) => secret).toSorted()).toEqual([
      'exam.questions.0.answer',
      'exam.questions.0.statements.0.correct',
    ]);
  });
});

it('what cannot be read is not proven', async () => {
  await expect(findLeaks(new Uint8Array([1, 2, 3]), 'pdf', [SECRET])).rejects.toThrow(RangeError);
  await expect(findLeaks(new Uint8Array([1, 2, 3]), 'odt', [SECRET])).rejects.toThrow('md, docx and pdf');
});
