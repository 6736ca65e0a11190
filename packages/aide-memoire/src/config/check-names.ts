import { rules, unknownSettings } from '@aide-memoire/editorial';
import { templates } from '@aide-memoire/handout';
import { type Diagnostic, suggest, toPointer } from '@aide-memoire/schema';
import { formats } from '../formats.ts';
import type { Config } from './config.ts';
import { checkContrast } from './contrast.ts';

/** What a configuration names and there is not: formats, templates, sections, rules; and colours that would not be read in grey. */
export function checkNames(config: Config): Diagnostic[] {
  const named = (
    path: readonly (string | number)[],
    name: string,
    known: readonly string[],
    kind: string,
  ): Diagnostic[] => {
    if (known.includes(name)) return [];
    const near = suggest(name, known);
    return [
      {
        code: 'config/unknown-name',
        severity: 'error',
        path: toPointer(path),
        message: `There is no ${kind} "${name}".`,
        actual: name,
        ...(near === undefined ? {} : { expected: near }),
        note: near === undefined ? `There is ${known.join(', ')}.` : `Did you mean "${near}"?`,
      },
    ];
  };
  const templateNames = Object.keys(templates);
  const parts = partNames();
  return [
    ...(config.formats ?? []).flatMap((name, index) =>
      named(['formats', index], name, Object.keys(formats), 'format'),
    ),
    ...(config.templates ?? []).flatMap((name, index) =>
      named(['templates', index], name, templateNames, 'template'),
    ),
    ...Object.entries(config.sections ?? {}).flatMap(([template, order]) => [
      ...named(['sections', template], template, templateNames, 'template'),
      ...order.flatMap((name, index) =>
        named(
          ['sections', template, index],
          name.replace(/^keyNotes\/[1-9]\d*$/, 'keyNotes'),
          parts,
          'part of a handout',
        ),
      ),
    ]),
    ...Object.keys(config.fit ?? {}).flatMap((name) => named(['fit', name], name, templateNames, 'template')),
    ...unknownSettings(rules, config.rules ?? {}).map((finding) => ({ ...finding, path: '/rules' })),
    ...checkContrast(config),
  ];
}

/** What a template that is read can print: the parts of the first such template, which names every one. */
function partNames(): string[] {
  const [reading] = Object.values(templates).flatMap((template) =>
    'sections' in template ? [template] : [],
  );
  return Object.keys(reading?.sections ?? {});
}
