// The file that other threads load.
export { perform } from './perform.ts';
