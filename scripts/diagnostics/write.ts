import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { diagnosticPages } from './pages.ts';
import { seedReport } from './seed-report.ts';

const folder = new URL('../../docs/diagnostics/', import.meta.url);
const pages = diagnosticPages();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(new URL(file, folder));
for (const [file, text] of pages) writeFileSync(new URL(file, folder), text);
writeFileSync(new URL('../../docs/seed-report.md', import.meta.url), seedReport());
