import { dotPng, specimen } from '@aide-memoire/handout/specimen';
import { proveParity } from '@aide-memoire/verify';
import { formats } from 'aide-memoire';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, exampleOf } from '../support/examples.ts';
import { composeAll, context, FORMATS } from '../support/outputs.ts';

const cases = EXAMPLES.flatMap(({ folder, langs }) =>
  langs.flatMap((lang) =>
    composeAll(exampleOf(folder), lang).map((handout) => ({
      name: `${folder} ${lang} ${handout.meta.template} ${handout.meta.edition}`,
      handout,
    })),
  ),
);

const images = new Map([['dot', { mediaType: 'image/png', bytes: dotPng }]] as const);

const filesOf = (handout: (typeof cases)[number]['handout']) =>
  Promise.all(
    FORMATS.map(async (format) => {
      const writer = await formats[format]?.load();
      if (writer === undefined) throw new RangeError(format);
      return { name: `talks.${format}`, bytes: (await writer(handout, { ...context, images })).bytes };
    }),
  );

describe.each([...cases, { name: 'one of everything', handout: specimen() }])('$name', ({ handout }) => {
  const files = filesOf(handout);

  it('says in every format what was composed, in order', async () => {
    const { differences, signs } = await proveParity(await files, handout);
    expect(differences).toEqual([]);
    expect(signs).toBeGreaterThan(50);
  });

  it('says the same in every format', async () => {
    const { differences } = await proveParity(await files);
    expect(differences).toEqual([]);
  });
});
