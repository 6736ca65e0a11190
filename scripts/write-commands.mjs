// Writes docs/commands.md from the table of commands. Run after it changes: node scripts/write-commands.mjs
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('commands/write.ts', import.meta.url));
const args = ['--conditions=@aide-memoire/source', '--import', import.meta.resolve('tsx'), script];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(status ?? 1);
