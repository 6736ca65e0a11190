import { writeFileSync } from 'node:fs';
import { widthsSource } from './widths.mjs';

writeFileSync(new URL('../src/layout/carlito.generated.ts', import.meta.url), widthsSource());
