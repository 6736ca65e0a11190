import type { Brief } from '@aide-memoire/schema';
import type { EditorialDiagnostic } from './finding.ts';
import type { Rule } from './rule.ts';
import { dayOf } from './support/dates.ts';

/** Leave to break a rule, for a reason and until a day. */
export interface Waiver {
  /** Rule id, or a family: `text/*`. */
  readonly rule: string;
  /** JSON Pointer of the place, with all below it; the whole brief when left out. */
  readonly path?: string;
  readonly reason: string;
  /** Last day on which it holds: `2025-06-30`. */
  readonly expires: string;
}

/** A waiver and where it was read; `undefined` for one that was handed in. */
export interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly path: string | undefined;
}

/** The waivers of a brief's `x-waivers`, and what is wrong with those that cannot be used. */
export function waiversIn(
  brief: Brief,
  rules: readonly Rule[],
): { waivers: readonly PlacedWaiver[]; diagnostics: readonly EditorialDiagnostic[] } {
  const list = brief['x-waivers'];
  if (list === undefined) return { waivers: [], diagnostics: [] };
  if (!Array.isArray(list)) return { waivers: [], diagnostics: [invalid('/x-waivers', 'it is no list')] };
  const waivers: PlacedWaiver[] = [];
  const diagnostics: EditorialDiagnostic[] = [];
  list.forEach((entry: unknown, index) => {
    const path = `/x-waivers/${index}`;
    const reason = reasonAgainst(entry, rules);
    if (reason !== undefined) diagnostics.push(invalid(path, reason));
    else if (isWaiver(entry)) waivers.push({ waiver: entry, path });
  });
  return { waivers, diagnostics };
}

const isWaiver = (entry: unknown): entry is Waiver =>
  typeof entry === 'object' && entry !== null && typeof Reflect.get(entry, 'rule') === 'string';

function reasonAgainst(entry: unknown, rules: readonly Rule[]): string | undefined {
  if (typeof entry !== 'object' || entry === null) return 'it is no object';
  const get = (key: string): unknown => Reflect.get(entry, key);
  const rule = get('rule');
  if (typeof rule !== 'string') return 'it names no rule';
  if (!rules.some(({ id }) => matches(rule, id))) return `there is no rule "${rule}"`;
  const reason = get('reason');
  if (typeof reason !== 'string' || reason.trim() === '') return 'it gives no reason';
  const expires = get('expires');
  if (typeof expires !== 'string' || dayOf(expires) === undefined)
    return 'it has no last day ("expires", as 2025-06-30)';
  const path = get('path');
  if (path !== undefined && (typeof path !== 'string' || (path !== '' && !path.startsWith('/'))))
    return '"path" is no JSON Pointer';
  return undefined;
}

function invalid(path: string, reason: string): EditorialDiagnostic {
  return {
    code: 'waiver/invalid',
    severity: 'error',
    path,
    message: `This waiver cannot be used: ${reason}.`,
    note: 'A waiver has "rule", "reason" and "expires", and may have "path" (a JSON Pointer).',
  };
}

/** Whether a waiver's rule, or family, is the rule of an id. */
export const matches = (rule: string, id: string): boolean =>
  rule === id || (rule.endsWith('/*') && id.startsWith(rule.slice(0, -1)));

const covers = ({ rule, path = '' }: Waiver, found: EditorialDiagnostic): boolean =>
  matches(rule, found.code) && (found.path === path || found.path.startsWith(`${path}/`));

/** What is left of findings when waivers were heard. */
interface Waived {
  readonly kept: readonly EditorialDiagnostic[];
  /** About the waivers themselves. */
  readonly remarks: readonly EditorialDiagnostic[];
  /** Those that covered something. */
  readonly used: ReadonlySet<PlacedWaiver>;
}

/** Whether a waiver's last day is over. Without `today` none is. */
export const isPast = ({ waiver }: PlacedWaiver, today: string | undefined): boolean =>
  today !== undefined && waiver.expires < today;

/**
 * Takes away the findings that waivers cover. A waiver past its last day covers nothing and is reported; so is one that had
 * nothing to cover, but for those that are `excused`.
 */
export function waive(
  found: readonly EditorialDiagnostic[],
  waivers: readonly PlacedWaiver[],
  today: string | undefined,
  excused: readonly PlacedWaiver[] = [],
): Waived {
  const valid = waivers.filter((placed) => !isPast(placed, today));
  const used = new Set<PlacedWaiver>();
  const kept = found.filter((finding) => {
    const covering = valid.filter(({ waiver }) => covers(waiver, finding));
    for (const placed of covering) used.add(placed);
    return covering.length === 0;
  });
  const idle = valid.filter((placed) => !used.has(placed) && !excused.includes(placed));
  const past = waivers.filter((placed) => isPast(placed, today));
  return { kept, remarks: [...past.map(expired), ...idle.map(unused)], used };
}

function expired({ waiver, path }: PlacedWaiver): EditorialDiagnostic {
  return {
    code: 'waiver/expired',
    severity: 'warning',
    path: path ?? waiver.path ?? '',
    message: `The waiver of ${waiver.rule} ended on ${waiver.expires}.`,
    actual: waiver.expires,
    note: `Mend the place, or give the waiver a later day. Its reason was: ${waiver.reason}`,
  };
}

function unused({ waiver, path }: PlacedWaiver): EditorialDiagnostic {
  return {
    code: 'waiver/unused',
    severity: 'info',
    path: path ?? waiver.path ?? '',
    message: `The waiver of ${waiver.rule} has nothing to cover.`,
    note: 'Take it away: what it was for is mended, or its path leads elsewhere.',
  };
}
