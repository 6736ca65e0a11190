// Runs a program and says what it took, its children included: wall and CPU milliseconds, and the most memory that one process held.
import { spawnSync } from 'node:child_process';

const MEASURE = `
import json, resource, subprocess, sys, time
start = time.monotonic()
ran = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"status": ran.returncode, "wall": (time.monotonic() - start) * 1000,
  "cpu": (used.ru_utime + used.ru_stime) * 1000, "memory": used.ru_maxrss / 1024,
  "stdout": ran.stdout.decode(errors="replace")[-20000:], "stderr": ran.stderr.decode(errors="replace")[-400:]}))
`;

/** What a program took; `undefined` where it is not there or fails. Memory in MiB. */
export function took(command, args, options = {}) {
  const { stdout, status } = spawnSync('python3', ['-c', MEASURE, command, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...options,
  });
  if (status !== 0) return undefined;
  const figures = JSON.parse(stdout);
  return figures.status === 0 || options.anyStatus ? figures : undefined;
}

/** The run of several that took the least CPU. */
export function least(count, run) {
  const runs = Array.from({ length: count }, run).filter((figures) => figures !== undefined);
  return runs.toSorted((one, other) => one.cpu - other.cpu)[0];
}

/** Whether a program can be called, and which version it says it is. */
export function versionOf(command, args = ['--version']) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? 'installed') : undefined;
}
