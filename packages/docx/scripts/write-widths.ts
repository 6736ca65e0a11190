import { writeFileSync } from 'node:fs';
import { widthsSource } from './widths.ts';

writeFileSync(new URL('../src/layout/carlito.generated.ts', import.meta.url), widthsSource());
