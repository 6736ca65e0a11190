// One writer in a process of its own: node bench/pdf/run.mjs <writer> <inputs.json> <warm|cold|growth>
import { readFileSync, writeFileSync } from 'node:fs';

const [, , name, inputs, mode, output] = process.argv;
const { load } = await import(`./writers/${name}.mjs`);
const write = await load();
const documents = JSON.parse(readFileSync(inputs, 'utf8'));

if (mode === 'cold') {
  const bytes = await write(documents[0]);
  writeFileSync(output, bytes);
} else if (mode === 'growth') {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const cpu = process.cpuUsage();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }, 20);
  const bytes = await write(documents[0]);
  clearInterval(timer);
  const { user, system } = process.cpuUsage(cpu);
  peak = Math.max(peak, process.memoryUsage().heapUsed);
  writeFileSync(output, bytes);
  console.log(
    JSON.stringify({
      cpu: (user + system) / 1000,
      heap: peak - before,
      rss: process.resourceUsage().maxRSS * 1024,
      bytes: bytes.length,
    }),
  );
} else {
  const warmUp = documents.slice(0, 30);
  for (const document of warmUp) await write(document);
  const rest = documents.slice(30);
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  let size = 0;
  let sample;
  for (const document of rest) {
    const bytes = await write(document);
    size += bytes.length;
    sample ??= bytes;
  }
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const { user, system } = process.cpuUsage(cpu);
  writeFileSync(output, sample);
  console.log(
    JSON.stringify({
      cpu: (user + system) / 1000 / rest.length,
      wall: wall / rest.length,
      bytes: size / rest.length,
      rss: process.resourceUsage().maxRSS * 1024,
    }),
  );
}
