// Runs the command line from a clone: builds what changed first, and takes paths from where the user stands.
import { buildPackages } from './build-packages.mjs';

buildPackages();
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import('../packages/aide-memoire/dist/cli/bin.js');
