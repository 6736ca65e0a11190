import { writeFileSync } from 'node:fs';
import { commandsPage } from './page.ts';

writeFileSync(new URL('../../docs/commands.md', import.meta.url), commandsPage());
