// Writes docs/diagnostics (a page for each family of codes) and docs/seed-report.md. Run after a rule or a code changes:
//   node scripts/write-diagnostics.mjs
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('diagnostics/write.ts', import.meta.url));
const args = ['--conditions=@aide-memoire/source', '--import', import.meta.resolve('tsx'), script];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(status ?? 1);
