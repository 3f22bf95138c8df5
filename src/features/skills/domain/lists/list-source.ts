import { z } from 'zod';

/** Where names beside Rebound's own come from: the two official lists, and what the person wrote down. */
export const listSources = ['onet', 'esco', 'mine'] as const;
export const listSourceSchema = z.enum(listSources);
export type ListSource = z.output<typeof listSourceSchema>;

/** What a source is called, and what its licence asks to be said wherever it is used. */
export const aboutSource: Readonly<Record<ListSource, { title: string; attribution?: string }>> = {
  onet: {
    title: 'O*NET',
    attribution:
      'Includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET® is a trademark of USDOL/ETA. Rebound has modified some of this information; USDOL/ETA has not approved, endorsed or tested these modifications.',
  },
  esco: {
    title: 'ESCO',
    attribution:
      'Uses the ESCO classification of the European Commission. Rebound has modified some of this information.',
  },
  mine: { title: 'Your own list' },
};
