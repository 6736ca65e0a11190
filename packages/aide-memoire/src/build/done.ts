import type { Diagnostic } from '@aide-memoire/schema';
import type { Identity, Outcome } from '../work/tasks.ts';
import { type Assessed, unnamed } from './assess.ts';
import type { ManifestOutput, Told } from './manifest.ts';
import type { StagedFiles } from './outputs.ts';

/** A document with its findings. Its bytes are let go when they lie on the disk. */
export interface Document {
  readonly name: string;
  readonly found: readonly Diagnostic[];
  readonly output: ManifestOutput;
  readonly isFresh: boolean;
}

/** One brief whose documents are there, but perhaps not in their places. */
export interface Done {
  readonly item: Assessed;
  readonly identity: Identity;
  readonly readFindings: readonly Diagnostic[];
  /** Whether these quote what is for teachers only. */
  readonly isSecret: boolean;
  readonly documents: readonly Document[];
  readonly staged: StagedFiles | undefined;
}

/** Whether what shows only when all briefs are seen together may stop this one. */
export const mayBeStopped = ({ member }: Identity, outcome: Outcome | undefined): boolean =>
  outcome?.comparable?.compared.exam !== undefined ||
  (member.related ?? []).some(({ type }) => type === 'precedes' || type === 'follows');

/** Findings as the manifest holds them. */
export const toldOf = (found: readonly Diagnostic[], isSecret: boolean): { readonly found?: Told } =>
  found.length === 0 ? {} : { found: isSecret ? 'withheld' : unnamed(found) };

/** A record by its keys in alphabetical order. */
export const sorted = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The same finding comes from every template and every format; it is told once. */
export function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byText = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...byText.values()];
}
