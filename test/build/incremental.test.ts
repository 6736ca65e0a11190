import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, loadConfig } from 'aide-memoire';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, greyPng, makeFolder, smallBrief } from '../support/briefs.ts';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
  for (const id of ['accord', 'summit', 'treaty']) folder.put(`briefs/${id}.yaml`, smallBrief(id));
});
afterEach(() => folder.remove());

const TO = ['md', 'docx', 'pdf'];
const run = (options: BuildOptions = {}) =>
  build({ paths: ['briefs'], to: TO, cwd: folder.path, cache: false, ...options });
/** Names of the files that a build has written. */
const written = async (options?: BuildOptions) => {
  const { outputs, ok, diagnostics } = await run(options);
  expect(ok, JSON.stringify(diagnostics)).toBe(true);
  return outputs.filter((output) => output.written).map(({ path }) => path.split(/[\\/]/).at(-1));
};

describe('a build that was done before', () => {
  it('writes nothing, whatever the times of the files are', async () => {
    expect(await written()).toHaveLength(9);
    const before = folder.files('out');
    for (const name of [...Object.keys(before).map((file) => `out/${file}`), 'briefs/accord.yaml'])
      utimesSync(join(folder.path, name), Math.random() * 1e9, Math.random() * 1e9);
    const again = await run();
    expect([again.written, again.unchanged]).toEqual([0, 9]);
    expect(folder.files('out')).toEqual(before);
  });

  it('writes the files of a brief that changed, and no others', async () => {
    await run();
    folder.put('briefs/summit.yaml', smallBrief('summit').replace('Miami', 'Geneva'));
    expect(await written()).toEqual(['summit.md', 'summit.docx', 'summit.pdf']);
  });

  it('mends an output that somebody changed or took away', async () => {
    await run();
    const before = folder.files('out');
    folder.put('out/treaty.md', 'mine');
    rmSync(join(folder.path, 'out/treaty.pdf'));
    expect(await written()).toEqual(['treaty.md', 'treaty.pdf']);
    expect(folder.files('out')).toEqual(before);
  });

  it('tells the findings of what it did not build again too', async () => {
    folder.put(
      'briefs/summit.yaml',
      smallBrief('summit', 'related: [{ type: background, brief: nowhere }]\n'),
    );
    const first = await run();
    const second = await run();
    expect(second.written).toBe(0);
    expect(second.diagnostics).toEqual(first.diagnostics);
    expect(second.diagnostics).toHaveLength(1);
    expect(second.diagnostics[0]).toMatchObject({
      file: 'briefs/summit.yaml',
      place: { start: { line: 8 } },
    });
  });

  it('builds for another format without the others being forgotten', async () => {
    await run();
    expect(await written({ to: ['md'], templates: ['study-sheet'] })).toHaveLength(3);
    expect(await written()).toEqual([]);
    expect(await written({ to: ['md'], templates: ['study-sheet'] })).toEqual([]);
  });
});

describe('what goes into an output', () => {
  const configured = async (text: string) => {
    folder.put('aide-memoire.config.yaml', text);
    const { config, folder: place } = await loadConfig({ cwd: folder.path });
    return { config, configFolder: place };
  };

  it('a changed logo builds what shows it', async () => {
    folder.put('logo.png', greyPng(0));
    const brand = await configured('institute: { name: Ours, logo: logo.png }\n');
    await run(brand);
    expect(await written(brand)).toEqual([]);
    folder.put('logo.png', greyPng(1));
    const changed = await written(brand);
    // Markdown names a logo at most, and is the same as before.
    expect(changed.toSorted()).toEqual(
      ['accord', 'summit', 'treaty'].flatMap((id) => [`${id}.docx`, `${id}.pdf`]),
    );
  });

  it('a changed name of the institute builds all, a changed folder or rule nothing', async () => {
    await run(await configured('institute: { name: Ours }\n'));
    expect(
      await written(await configured('institute: { name: Ours }\nrules: { text/quotes: off }\n')),
    ).toEqual([]);
    expect((await written(await configured('institute: { name: Others }\n'))).length).toBeGreaterThan(5);
  });

  it('most pages concern their template alone', async () => {
    const templates = ['handout', 'study-sheet'];
    await run({ templates, to: ['pdf'] });
    const events: string[] = [];
    await run({
      templates,
      to: ['pdf'],
      fit: { 'study-sheet': 9 },
      onEvent: (event) => events.push(event.type),
    });
    const manifest = JSON.parse(folder.read('out/.aide-memoire.manifest.json').toString()) as {
      briefs: Record<string, { outputs: Record<string, { key: string }> }>;
    };
    const { outputs } = manifest.briefs['../briefs/accord.yaml'] ?? { outputs: {} };
    await run({ templates, to: ['pdf'], fit: { 'study-sheet': 8 } });
    const later = JSON.parse(folder.read('out/.aide-memoire.manifest.json').toString()) as typeof manifest;
    const now = later.briefs['../briefs/accord.yaml']?.outputs ?? {};
    expect(now['accord.pdf']?.key).toBe(outputs['accord.pdf']?.key);
    expect(now['accord.study-sheet.pdf']?.key).not.toBe(outputs['accord.study-sheet.pdf']?.key);
    expect(events).toContain('brief');
  });
});

describe('outputs that no brief makes any more', () => {
  it('are told, and with prune taken away', async () => {
    await run();
    rmSync(join(folder.path, 'briefs/treaty.yaml'));
    const told = await run();
    expect(told.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'build/orphan out/treaty.docx',
      'build/orphan out/treaty.md',
      'build/orphan out/treaty.pdf',
    ]);
    expect(readdirSync(join(folder.path, 'out'))).toContain('treaty.pdf');
    await run({ prune: true });
    expect(readdirSync(join(folder.path, 'out')).filter((name) => name.startsWith('treaty'))).toEqual([]);
    expect((await run()).diagnostics).toEqual([]);
  });

  it('are those of an id that was given up, and not those of a brief that was not named', async () => {
    await run();
    folder.put('briefs/treaty.yaml', smallBrief('pact'));
    const { diagnostics } = await run({ paths: ['briefs/treaty.yaml'], prune: true });
    expect(diagnostics.map(({ file }) => file)).toEqual([
      'out/treaty.docx',
      'out/treaty.md',
      'out/treaty.pdf',
    ]);
    const left = readdirSync(join(folder.path, 'out'));
    expect(left.filter((name) => name.endsWith('.md'))).toEqual(['accord.md', 'pact.md', 'summit.md']);
  });

  it('are not those of a brief with an error: its old files stay', async () => {
    await run();
    const before = folder.read('out/treaty.md');
    folder.put('briefs/treaty.yaml', `${smallBrief('treaty')}titel: x\n`);
    const { ok, diagnostics } = await run({ prune: true });
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-key']);
    expect(folder.read('out/treaty.md').equals(before)).toBe(true);
  });
});

describe('the cache', () => {
  const cache = 'kept';
  const entries = () =>
    (readdirSync(join(folder.path, cache), { recursive: true }) as string[])
      .filter((name) => /[\da-f]{64}$/.test(name))
      .map((name) => join(folder.path, cache, name));

  it('gives back what was made, after the folder of outputs is gone', async () => {
    await run({ cache });
    const before = folder.files('out');
    expect(entries()).toHaveLength(9);
    rmSync(join(folder.path, 'out'), { recursive: true });
    await run({ cache });
    expect(folder.files('out')).toEqual(before);
  });

  it('can be thrown away, and a damaged entry is made again', async () => {
    await run({ cache });
    const before = folder.files('out');
    for (const [index, entry] of entries().entries())
      writeFileSync(
        entry,
        index % 2 === 0 ? '' : `${'0'.repeat(64)}\n{"name":"../../evil","found":[]}\nlies`,
      );
    rmSync(join(folder.path, 'out'), { recursive: true });
    await run({ cache });
    expect(folder.files('out')).toEqual(before);
    rmSync(join(folder.path, cache), { recursive: true });
    rmSync(join(folder.path, 'out'), { recursive: true });
    await run({ cache });
    expect(folder.files('out')).toEqual(before);
  });

  it('does not lead out of the folder of outputs', async () => {
    await run({ cache });
    for (const entry of entries()) {
      const body = `${JSON.stringify({ name: '../evil.md', found: [], isEmpty: false })}\nlies`;
      writeFileSync(entry, `${createHash('sha256').update(body).digest('hex')}\n${body}`);
    }
    rmSync(join(folder.path, 'out'), { recursive: true });
    expect(await written({ cache })).toHaveLength(9);
    expect(readdirSync(folder.path)).not.toContain('evil.md');
  });

  it('stands two builds at once', async () => {
    const [one, two] = await Promise.all([run({ cache }), run({ cache })]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    const before = folder.files('out');
    rmSync(join(folder.path, 'out'), { recursive: true });
    await run({ cache: false });
    expect(folder.files('out')).toEqual(before);
  });

  it('lies beside packages where there are any, and keeps out of git', async () => {
    await run({ cache: true });
    expect(folder.read('.aide-memoire/.gitignore').toString()).toBe('*\n');
    mkdirSync(join(folder.path, 'node_modules'));
    rmSync(join(folder.path, 'out'), { recursive: true });
    await run({ cache: true });
    expect(readdirSync(join(folder.path, 'node_modules/.cache/aide-memoire')).length).toBeGreaterThan(1);
  });
});

describe('the manifest', () => {
  it('is the same for the same outputs, and read again when it is damaged', async () => {
    await run();
    const before = folder.files('out');
    folder.put('out/.aide-memoire.manifest.json', '{ "version": 1, "briefs": { "x"');
    const again = await run();
    // What was made is what stands there: nothing is written but the manifest.
    expect(again.written).toBe(0);
    expect(folder.files('out')).toEqual(before);
  });

  it('holds nothing of the machine', async () => {
    await run();
    expect(folder.read('out/.aide-memoire.manifest.json').toString()).not.toContain(folder.path);
  });
});

describe('parts of a build', () => {
  it('build every brief once, and together what one build makes', async () => {
    for (let index = 0; index < 7; index += 1) folder.put(`briefs/b${index}.yaml`, smallBrief(`b${index}`));
    const of = 3;
    const names: string[] = [];
    for (let part = 1; part <= of; part += 1) {
      const { outputs } = await run({ to: ['md'], shard: { part, of } });
      names.push(...outputs.map(({ path }) => path));
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(10);
    // A build of all after them finds everything done.
    expect(await written({ to: ['md'] })).toEqual([]);
  });

  it('agree on who may have an id', async () => {
    folder.put('briefs/zz.yaml', smallBrief('accord'));
    const found: string[] = [];
    for (const part of [1, 2]) {
      const { diagnostics } = await run({ to: ['md'], shard: { part, of: 2 } });
      found.push(...diagnostics.map(({ code, file }) => `${code} ${file}`));
    }
    expect(found).toEqual(['reference/duplicate-id briefs/zz.yaml']);
  });
});

describe('briefs of a run together', () => {
  it('a circle of briefs stops the one that closes it, and none of its files stays beside', async () => {
    const related = (type: string, brief: string) => `related: [{ type: ${type}, brief: ${brief} }]\n`;
    folder.put('briefs/accord.yaml', smallBrief('accord', related('precedes', 'summit')));
    folder.put('briefs/summit.yaml', smallBrief('summit', related('precedes', 'accord')));
    const { ok, diagnostics, outputs } = await run({ to: ['md'] });
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code, place }) => [code, place?.start.line])).toEqual([
      ['reference/circle', 8],
    ]);
    expect(outputs).toHaveLength(2);
    expect(readdirSync(join(folder.path, 'out')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
