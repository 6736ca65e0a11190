// Runs the benchmarks, on packages as they are built.
import { buildPackages } from './build-packages.mjs';

buildPackages();
await import('../bench/read-and-check.mjs');
