/** The spans that can be asked for on the screen, in weeks. */
export const spans = [4, 8, 12, 26] as const;

/** No forecast looks further: by then pace and market are others. */
export const mostWeeks = 26;

/** The weeks at which a forecast is worked out, so that it can be drawn as a fan. */
const drawn = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26] as const;

/** Those weeks and the one that was asked for, the nearest first. */
export const weeksAhead = (asked: number): number[] => [...new Set([...drawn, asked])].sort((a, b) => a - b);
