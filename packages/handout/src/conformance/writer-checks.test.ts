import { expect, it } from 'vitest';
import type { Handout } from '../tree/handout.ts';
import type { Writer } from '../writer/context.ts';
import { printedTexts } from './texts.ts';
import { writerChecks } from './writer-checks.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const plain = ({ meta, ...rest }: Handout) => [meta.mark, ...printedTexts({ meta, ...rest })].join('\n');

/** A writer of nothing but the texts, changed at one place. */
const writer =
  (text: (handout: Handout) => string, more: Partial<Awaited<ReturnType<Writer>>> = {}): Writer =>
  async (handout) => ({
    bytes: bytesOf(text(handout)),
    mediaType: 'text/plain',
    extension: 'txt',
    diagnostics: [],
    ...more,
  });

/** Names of the checks that a writer does not hold. */
async function broken(made: Writer): Promise<string[]> {
  const found: string[] = [];
  for (const { name, problems } of writerChecks(made, { textOf }))
    if ((await problems()).length > 0) found.push(name);
  return found;
}

it('a writer of all the texts holds every check', async () => {
  expect(await broken(writer(plain))).toEqual([]);
});

it('a file that is not named is told', async () => {
  expect(await broken(writer(plain, { extension: '.txt' }))).toEqual(['gives a file that says what it is']);
  expect(await broken(writer(plain, { mediaType: 'text' }))).toEqual(['gives a file that says what it is']);
});

it('a lost text is told', async () => {
  const lossy = writer((handout) => plain(handout).replace('ज्ञान', ''));
  expect(await broken(lossy)).toContain('prints every text of the specimen');
});

it('another order is told', async () => {
  const turned = writer((handout) => plain({ ...handout, children: handout.children.toReversed() }));
  expect(await broken(turned)).toEqual(['prints paragraphs in the order of the tree']);
});

it('a mark that is left out is told', async () => {
  const unmarked = writer((handout) => printedTexts(handout).join('\n'));
  expect(await broken(unmarked)).toEqual(['heeds the mark of the handout, such as DRAFT']);
});

it('files that differ are told', async () => {
  let count = 0;
  const counting = writer((handout) => {
    count += 1;
    return `${plain(handout)}\n${count}`;
  });
  expect(await broken(counting)).toEqual(['gives equal bytes for equal input, whatever it wrote in between']);
});

it('a writer that asks the clock or the dice is told, even if it does not print what they say', async () => {
  const asks = (ask: () => unknown) =>
    broken(
      writer((handout) => {
        ask();
        return plain(handout);
      }),
    );
  const name = 'asks neither the clock nor for chance';
  expect(await asks(() => Date.now())).toEqual([name]);
  expect(await asks(() => new Date())).toEqual([name]);
  expect(await asks(() => Math.random())).toEqual([name]);
  expect(await asks(() => new Date(0))).toEqual([]);
});

it('a changed handout is told', async () => {
  const changing = writer((handout) => {
    Reflect.set(handout.meta, 'stamp', '2000-01-01');
    return plain(handout);
  });
  expect(await broken(changing)).toEqual(['leaves the handout as it was']);
});

it('a writer that fails on a poor block is told of it by name', async () => {
  const failing = writer((handout) => {
    if (handout.children.length === 0) throw new RangeError('Nothing to write.');
    return plain(handout);
  });
  const checks = writerChecks(failing, { textOf });
  const alone = checks.find(({ name }) => name.startsWith('writes every block alone'));
  expect(await alone?.problems()).toEqual(['nothing: RangeError: Nothing to write.']);
});
