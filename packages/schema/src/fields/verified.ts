import * as z from 'zod';

/** How far one fact has been checked. */
export const FactVerification = z.enum(['verified', 'reported', 'disputed', 'unverified']).meta({
  title: 'Verification of a fact',
  description: 'How far this has been checked.',
});
