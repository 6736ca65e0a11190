// One document in a process of its own: `node once.mjs <pdf|word> <writer> <input.json> <output>`.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , format, writer, input, output] = process.argv;
const document = JSON.parse(readFileSync(input, 'utf8'));
const module = await import(`../${format}/writers/${writer}.mjs`);
const write = format === 'pdf' ? await module.load() : await module.prepare(document);
writeFileSync(output, await write(document));
