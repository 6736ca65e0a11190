// What pipelines wait for: starting, one brief, a thousand briefs, nothing changed, one changed, ten thousand checked. Each is a process of
// the published command; wall time, CPU time of the whole process and its largest memory stand beside an empty Node.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from './measure.mjs';
import { makeBriefs } from './pipeline/briefs.mjs';
import { leastWall, runOnce } from './pipeline/run-once.mjs';

const BIN = fileURLToPath(new URL('../packages/aide-memoire/dist/cli/bin.js', import.meta.url));
const quick = process.argv.includes('--quick');
const MANY = quick ? 100 : 1000;
const MOST = quick ? 1000 : 10_000;
const ALL = ['--to', 'md,docx,pdf', '--quiet'];

const folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
const at = (name) => join(folder, name);
let cold = 0;
const cli = (args, cwd = folder) => runOnce([BIN, ...args], cwd);
/** A short command: wall time of runs that nothing looks into, the rest of one more. */
const short = (rounds, args, cwd = folder) => ({
  ...runOnce(typeof args === 'function' ? args() : args, cwd),
  wall: leastWall(rounds, typeof args === 'function' ? args : () => args, cwd),
});

try {
  makeBriefs(at('one'), 1);
  makeBriefs(at('many'), MANY);
  makeBriefs(at('most'), MOST);
  const node = short(15, ['-e', '0']);
  const rows = [{ name: 'node -e 0', ...node }];
  const add = (name, result) => rows.push({ name, ...result });

  add('--version', short(15, [BIN, '--version']));
  add('--help', short(7, [BIN, '--help']));
  add('check one brief', short(9, [BIN, 'check', '.', '--quiet'], at('one')));
  add(
    'build one brief to three formats, cold',
    short(5, () => [BIN, 'build', '.', ...ALL, '--no-cache', '--out', at(`cold-${cold++}`)], at('one')),
  );
  add(`build ${MANY} briefs to three formats`, cli(['build', '.', ...ALL, '--out', at('out')], at('many')));
  add(
    '… the same, on one thread',
    cli(['build', '.', ...ALL, '--no-cache', '--jobs', '1', '--out', at('alone')], at('many')),
  );
  add('… nothing changed', short(3, [BIN, 'build', '.', ...ALL, '--out', at('out')], at('many')));
  const changed = Array.from({ length: 3 }, (_, round) => {
    const file = at(`many/brief-${round}.json`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"title": ', `"title": "Changed ${round}", "x-title": `),
    );
    const before = Date.now();
    const result = cli(['build', '.', '--to', 'md,docx,pdf', '--out', at('out')], at('many'));
    const written = result.stdout.trim().split('\n').filter(Boolean);
    const younger = written.filter((name) => statSync(join(at('many'), name)).mtimeMs >= before - 1);
    return { ...result, written: younger.length };
  });
  const quickest = changed.reduce((least, each) => (each.wall < least.wall ? each : least));
  add(`… one changed (${changed.map(({ written }) => written).join(', ')} files written)`, quickest);
  add(`check ${MOST} briefs`, cli(['check', '.', '--quiet', '--format', 'json'], at('most')));
  add(
    `… without the editorial rules`,
    cli(['check', '.', '--quiet', '--no-editorial', '--format', 'json'], at('most')),
  );
  add(
    `build ${MOST} briefs to Markdown`,
    cli(['build', '.', '--to', 'md', '--quiet', '--no-cache', '--out', at('mds')], at('most')),
  );
  add(
    `… and ${MANY} of them`,
    cli(['build', '.', '--to', 'md', '--quiet', '--no-cache', '--out', at('mds2')], at('many')),
  );

  console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);
  console.log(
    table(
      ['', 'wall, s', 'of node', 'CPU, s', 'memory, MB'],
      rows.map(({ name, wall, cpu, memory, status }) => [
        status === 2 ? `${name} (FAILED)` : name,
        wall.toFixed(2),
        (wall / node.wall).toFixed(1),
        cpu.toFixed(2),
        memory.toFixed(0),
      ]),
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
