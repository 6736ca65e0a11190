// LibreOffice without a window, in a profile of its own.
import { join } from 'node:path';
import { run } from './checks.mjs';

/** Converts files of a folder there. Throws with what LibreOffice says where it fails. */
export function convert(folder, files, to) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = files.map((file) => join(folder, file));
  const { status, stderr } = run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder,
    ...paths,
  ]);
  if (status !== 0) throw new Error(stderr);
}
