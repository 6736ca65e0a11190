import { templates } from '@aide-memoire/handout';
import { suggest } from '@aide-memoire/schema';
import { UsageError } from './exit.ts';

/** Throws for a template that there is not. */
export function checkTemplates(names: readonly string[] | undefined): void {
  const known = Object.keys(templates);
  for (const name of names ?? []) {
    if (known.includes(name)) continue;
    const near = suggest(name, known);
    throw new UsageError(
      `There is no template "${name}". ${near === undefined ? `There is ${known.join(', ')}.` : `Did you mean "${near}"?`}`,
    );
  }
}

/** Most pages by template, from what was given; a number without a template is for all of them. */
export function fitOf(
  given: Readonly<Record<string, number>> | undefined,
): Readonly<Record<string, number>> | undefined {
  if (given === undefined) return undefined;
  const { '*': every, ...own } = given;
  checkTemplates(Object.keys(own));
  const all =
    every === undefined ? [] : Object.keys(templates).map((name): [string, number] => [name, every]);
  return { ...Object.fromEntries(all), ...own };
}
