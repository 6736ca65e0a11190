import { dotPng, specimen } from '../specimen.ts';
import type { Context, Writer } from '../writer/context.ts';
import type { Readings, Write, WriterCheck } from './check.ts';
import { oneByOne } from './one-by-one.ts';
import { paragraphsOf, printedTexts, squeezed } from './texts.ts';
import { watched } from './watched.ts';

/**
 * What every writer has to hold, as checks to run one by one in any test runner. They write the specimen, which has one of everything and
 * the texts that hurt, and read the file back with `textOf`.
 *
 * @example
 * for (const { name, problems } of writerChecks(toText, { textOf: (bytes) => new TextDecoder().decode(bytes) }))
 *   it(name, async () => expect(await problems()).toEqual([]));
 */
export function writerChecks(writer: Writer, { textOf, context }: Readings): WriterCheck[] {
  const given: Context = {
    fonts: context?.fonts ?? [],
    attachments: context?.attachments ?? [],
    images: new Map([...(context?.images ?? []), ['dot', { mediaType: 'image/png', bytes: dotPng }]]),
  };
  const write: Write = (handout) => writer(handout, given);
  const said = async () => squeezed(await textOf((await write(specimen())).bytes));
  return [
    { name: 'gives a file that says what it is', problems: () => named(write) },
    {
      name: 'prints every text of the specimen',
      problems: async () => {
        const file = await said();
        return printedTexts(specimen())
          .filter((text) => !file.includes(squeezed(text)))
          .map((text) => `Lost: ${JSON.stringify(text)}.`);
      },
    },
    { name: 'prints paragraphs in the order of the tree', problems: async () => inOrder(await said()) },
    { name: 'heeds the mark of the handout, such as DRAFT', problems: () => marked(write) },
    {
      name: 'gives equal bytes for equal input, whatever it wrote in between',
      problems: () => repeats(write),
    },
    {
      name: 'asks neither the clock nor for chance',
      problems: async () => {
        // What an engine asks once, when it is loaded, says nothing of the file.
        await write(specimen());
        return (await watched(() => write(specimen()))).map((what) => `It calls ${what}.`);
      },
    },
    { name: 'leaves the handout as it was', problems: () => leaves(write) },
    {
      name: 'writes every block alone, poor ones too, and a handout without any',
      problems: () => alone(write),
    },
  ];
}

async function named(write: Write): Promise<string[]> {
  const { bytes, mediaType, extension, diagnostics } = await write(specimen());
  return [
    ...(bytes.length > 0 ? [] : ['The file is empty.']),
    ...(/^[a-z]+\/[\w.+-]+$/.test(mediaType) ? [] : [`Not a media type: ${mediaType}.`]),
    ...(/^[a-z0-9]+$/.test(extension) ? [] : [`Not an extension without its dot: ${extension}.`]),
    ...diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `An error where all is well: ${code}: ${message}`),
  ];
}

function inOrder(file: string): string[] {
  let at = 0;
  for (const text of paragraphsOf(specimen().children).map(squeezed)) {
    const found = file.indexOf(text, at);
    if (found < 0) return [`Not after what stands before it: ${JSON.stringify(text)}.`];
    at = found + text.length;
  }
  return [];
}

/** Running heads and watermarks are no part of what many readers give as the text of a file: so the bytes must tell. */
async function marked(write: Write): Promise<string[]> {
  const { meta, ...rest } = specimen();
  const files = await Promise.all(
    ['SPECIMEN', 'DRAFT'].map((mark) => write({ ...rest, meta: { ...meta, mark } })),
  );
  return equal(files[0]?.bytes, files[1]?.bytes) ? ['Another mark makes no difference.'] : [];
}

const equal = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one?.length === other?.length && one?.every((byte, at) => byte === other?.[at]) === true;

async function repeats(write: Write): Promise<string[]> {
  const first = await write(specimen());
  await write({ ...specimen(), lang: 'hi', children: [] });
  const second = await write(structuredClone(specimen()));
  return equal(first.bytes, second.bytes) ? [] : ['The second file differs from the first.'];
}

async function leaves(write: Write): Promise<string[]> {
  const handout = specimen();
  await write(handout);
  return JSON.stringify(handout) === JSON.stringify(specimen()) ? [] : ['It changed the handout.'];
}

async function alone(write: Write): Promise<string[]> {
  const found: string[] = [];
  for (const { name, handout } of oneByOne())
    await write(handout).catch((error: unknown) => {
      found.push(`${name}: ${String(error)}`);
    });
  return found;
}
