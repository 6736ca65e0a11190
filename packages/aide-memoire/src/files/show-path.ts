import { isAbsolute, relative, sep } from 'node:path';

/** A path as it is shown: relative to the working folder, with forward slashes. */
export const showPath = (path: string, cwd: string): string =>
  relative(cwd, path).split(sep).join('/') || path;

/** Whether a path is a folder or lies in it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
