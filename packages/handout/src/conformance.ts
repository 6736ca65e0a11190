// What every writer of handouts has to hold, as checks for any test runner. Its own entry, because only tests need it.
export type { Readings, WriterCheck } from './conformance/check.ts';
export { writerChecks } from './conformance/writer-checks.ts';
