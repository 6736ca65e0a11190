// One PDF by our writer and nothing else, as a program does it: bundled before it is measured, as the command line is.
// node cold.mjs <inputs.json> <output>
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from './writers/aide-memoire.mjs';

const [, , inputs, output] = process.argv;
const [document] = JSON.parse(readFileSync(inputs, 'utf8'));
writeFileSync(output, await load()(document));
