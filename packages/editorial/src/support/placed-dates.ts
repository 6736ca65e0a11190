import { type Brief, edtfOf, type Path } from '@aide-memoire/schema';

/** A date of a brief and where its EDTF string stands. */
export interface PlacedDate {
  readonly edtf: string;
  readonly path: Path;
}

/** Dates of the event, its sessions and the timeline. */
export function placedDates(brief: Brief): PlacedDate[] {
  const { event, timeline } = brief;
  const all: [NonNullable<typeof event.when> | undefined, Path][] = [
    [event.when, ['event', 'when']],
    [event.resumes, ['event', 'resumes']],
    ...(event.sessions ?? []).map(({ when }, index): [typeof when, Path] => [
      when,
      ['event', 'sessions', index, 'when'],
    ]),
    ...(timeline?.entries ?? []).map(({ when }, index): [typeof when, Path] => [
      when,
      ['timeline', 'entries', index, 'when'],
    ]),
  ];
  return all.flatMap(([when, path]) => {
    if (when === undefined) return [];
    return [{ edtf: edtfOf(when), path: typeof when === 'string' ? path : [...path, 'edtf'] }];
  });
}
