import { jsonSchemas } from '../json-schemas.ts';
import type { Action } from './command.ts';
import { UsageError } from './exit.ts';

/** `aide-memoire schema`: the schema is its data. */
export const runSchema: Action<object> = async ({ args, terminal }) => {
  const [name = 'brief'] = args;
  const make = Object.hasOwn(jsonSchemas, name) ? jsonSchemas[name] : undefined;
  if (make === undefined)
    throw new UsageError(`There is no schema "${name}". There is ${Object.keys(jsonSchemas).join(', ')}.`);
  terminal.out(`${JSON.stringify(make(), undefined, 2)}\n`);
  return true;
};
