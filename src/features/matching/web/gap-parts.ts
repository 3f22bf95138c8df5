/** The parts of a bar, from what is shown to what cannot be told. */
export const gapParts = ['shown', 'partly', 'unshown', 'missing', 'unclear'] as const;
export type GapPart = (typeof gapParts)[number];
