// One writer in a process of its own: `node run.mjs <writer> <input.json> once|warm`. Says what it took as JSON.
import { readFileSync } from 'node:fs';

const [, , writer, input, mode] = process.argv;
const { prepare } = await import(`./writers/${writer}.mjs`);
const write = await prepare(JSON.parse(readFileSync(input, 'utf8')));
const time = async () => {
  const start = process.cpuUsage();
  const bytes = await write();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, bytes: bytes.length };
};
let least = await time();
if (mode === 'warm') {
  const CALLS = 15;
  for (let index = 0; index < 60; index += 1) await write();
  for (let round = 0; round < 9; round += 1) {
    const start = process.cpuUsage();
    for (let call = 0; call < CALLS; call += 1) await write();
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000 / CALLS;
    if (round === 0 || ms < least.ms) least = { ...least, ms };
  }
}
console.log(JSON.stringify({ ...least, memory: process.resourceUsage().maxRSS / 1024 }));
