import { type Brief, type Diagnostic, hasErrors, memberOf, referencesOf } from '@aide-memoire/schema';
import { inTextOrder, locate } from '@aide-memoire/source';
import { type BriefRead, readBrief } from '../read-brief.ts';
import { secretsOf } from './secrets.ts';
import type { Identity, Made, Outcome, Task } from './tasks.ts';

/** Does a task. What it gives depends on the task alone, on whatever thread it is done. */
export async function perform(task: Task): Promise<Outcome> {
  const read = await readBrief(task.file);
  const linted = await lint(read, task);
  const { brief } = read;
  const isStopped =
    brief === undefined || (task.print?.strict === true && hasErrors(linted.diagnostics ?? []));
  const made = isStopped || task.print === undefined ? [] : await print(read, task.print);
  const found = [...read.diagnostics, ...(linted.diagnostics ?? [])].toSorted(inTextOrder(read.file.name));
  return {
    found,
    isSecret: secretsOf(brief)(found),
    made,
    ...(linted.comparable === undefined ? {} : { comparable: linted.comparable }),
    ...(brief === undefined ? {} : { identity: identityOf(brief, read) }),
  };
}

async function lint({ brief, places, file }: BriefRead, { editorial }: Task) {
  if (brief === undefined || editorial === false) return {};
  const { lintAlone } = await import('@aide-memoire/editorial');
  const { diagnostics, comparable } = lintAlone(brief, editorial);
  return { comparable, diagnostics: diagnostics.map((found) => locate(found, places, file.name)) };
}

function identityOf(brief: Brief, { places, file }: BriefRead): Identity {
  const member = memberOf(brief);
  const placed = referencesOf(member).map((path): [string, Pick<Diagnostic, 'file' | 'place'>] => {
    const { place, file: where } = locate(
      { code: '', severity: 'info', message: '', path },
      places,
      file.name,
    );
    return [
      path,
      { ...(where === undefined ? {} : { file: where }), ...(place === undefined ? {} : { place }) },
    ];
  });
  const { lang } = brief;
  return placed.length === 0 ? { lang, member } : { lang, member, places: Object.fromEntries(placed) };
}

async function print(read: BriefRead, wish: NonNullable<Task['print']>): Promise<readonly Made[]> {
  const { printBrief } = await import('./print.ts');
  return printBrief(read, wish);
}
