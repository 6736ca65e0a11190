import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';
import { Config } from './config/config.ts';

/** The JSON Schemas (draft 2020-12) that editors and other programs may go by. */
export const jsonSchemas: Readonly<Record<string, () => unknown>> = {
  /** Of a brief, as `@aide-memoire/schema` ships it. */
  brief: () => {
    const path = createRequire(import.meta.url).resolve('@aide-memoire/schema/brief.schema.json');
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  },
  /** Of the configuration. */
  config: () => z.toJSONSchema(Config, { io: 'input', unrepresentable: 'any' }),
};
