import { conferences } from './conferences.ts';
import { mediated } from './mediated.ts';
import { onPartySoil } from './party-soil.ts';
import type { Summit } from './summit.ts';
import { superpowers } from './superpowers.ts';
import { thirdGround } from './third-ground.ts';

export { type Summit, type SummitGround, summitKey } from './summit.ts';

/** Meetings of the past: name, year, place, and whose ground it was. */
export const summits: readonly Summit[] = [
  ...superpowers,
  ...mediated,
  ...thirdGround,
  ...onPartySoil,
  ...conferences,
];
