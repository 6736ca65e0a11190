import { proveNoLeak } from '../no-leak.ts';
import { proveParity } from '../parity.ts';
import { plural } from '../report/summary.ts';
import { proveUpToDate } from '../verify.ts';
import { type PrintFlags, printOptionsOf } from './build-command.ts';
import type { Action } from './command.ts';
import { UsageError } from './exit.ts';
import { openConfig } from './open-config.ts';
import { Telling, type TellingFlags } from './telling.ts';
import { checkTemplates } from './template-names.ts';

interface Flags extends PrintFlags, TellingFlags {
  readonly brief?: string;
  readonly leak: boolean;
  readonly parity?: boolean;
}

/** `aide-memoire verify`: findings are its data. */
export const runVerify: Action<Flags> = async ({ args: files, flags, terminal }) => {
  const { brief, leak, parity } = flags;
  const { cwd } = terminal;
  checkTemplates(flags.template);
  if (!leak && brief === undefined)
    throw new UsageError('Say which brief the files were made from: --brief talks.md.');
  if (leak && brief === undefined && parity !== true)
    throw new UsageError(
      'Say what to prove: --no-leak, --parity, or --brief alone for whether files are up to date.',
    );
  const opened = await openConfig(flags.config, terminal);
  if (opened === undefined) return false;
  const telling = new Telling(terminal, flags, opened.config, true);
  const said: string[] = [];
  let isWell = true;
  const tell = (proof: { ok: boolean; diagnostics: Parameters<Telling['findings']>[0] }, words: string) => {
    telling.findings(proof.diagnostics);
    isWell &&= proof.ok;
    if (proof.ok) said.push(words);
  };
  const count = plural(files.length, 'file');
  if (!leak && brief !== undefined) {
    const proof = await proveNoLeak({ brief, files, cwd });
    tell(proof, `No leak: ${plural(proof.secrets, 'secret')} looked for in ${count}.`);
  }
  if (parity === true) {
    const proof = await proveParity({ files, cwd });
    const documents = plural(proof.documents, 'document');
    tell(proof, `The same facts in the same order: ${documents}, ${proof.pieces} pieces of text.`);
  }
  if (leak && parity !== true && brief !== undefined) {
    const proof = await proveUpToDate({ ...printOptionsOf(flags, opened, terminal), brief, files });
    tell(proof, `Up to date: ${count}.`);
  }
  telling.end(files.length, { ok: isWell }, said.join(' '));
  return isWell;
};
