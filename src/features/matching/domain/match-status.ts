/** Shown; shown in part, weaker or next to it; not shown though a résumé would say so; not to be told from a résumé. */
export const matchStatuses = ['met', 'partly', 'missing', 'unclear'] as const;
export type MatchStatus = (typeof matchStatuses)[number];
