import { stringify } from 'yaml';
import * as z from 'zod';
import { Config } from '../../packages/aide-memoire/src/config/config.ts';

/** What is read of zod's definition of a schema here. */
type Def = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
};

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def;

/** The page of docs that lists every key of the configuration, with what it is for and an example. */
export function configurationPage(): string {
  const rows = rowsOf(Config, []);
  return `${HEAD}
| key | what it is | example |
| --- | ---------- | ------- |
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

function rowsOf(schema: z.core.$ZodType, path: readonly string[]): string[][] {
  return Object.entries(defOf(schema).shape ?? {}).flatMap(([key, field]) => {
    const { description = '', examples } = z.globalRegistry.get(field) ?? {};
    const [first] = Array.isArray(examples) ? examples : [];
    const example = first === undefined ? '' : `\`${spell(first)}\``;
    return [
      [`\`${[...path, key].join('.')}\``, description, example],
      ...rowsOf(innermost(field), [...path, key]),
    ];
  });
}

/** The map inside of a field, an optional one or one of several ways to write it. */
function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  const { shape, innerType, options } = defOf(schema);
  if (shape !== undefined) return schema;
  const inner = innerType ?? options?.find((option) => defOf(option).shape !== undefined);
  return inner === undefined ? schema : innermost(inner);
}

const spell = (value: unknown) =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim().replaceAll('|', '\\|');

const HEAD = `# Configuration

<!-- Written by scripts/write-configuration.mjs from the schema of the configuration. -->

\`aide-memoire init\` writes a first one; [\`examples/institute\`](../examples/institute) is a complete one. It is called \`aide-memoire.config.yaml\` (or \`.json\`, \`.js\`,
\`.mjs\`, \`.ts\`), and is looked for from the working folder upwards, as far as the folder that holds \`.git\` and no further than home. One that is code
is run only where it lies in the working folder itself, or is named by \`--config\`. Paths in it start from its own folder. What is said on the
command line goes before what it says.

Words that are printed may be a map from language to text: \`{ en: Meridian Institute, hi: मेरिडियन संस्थान }\`.
`;
