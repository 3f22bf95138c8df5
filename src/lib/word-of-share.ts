/** How much a share or chance is, as one says it without numbers. */
export const shareWords = ['hardly', 'less', 'even', 'more', 'nearly'] as const;
export type ShareWord = (typeof shareWords)[number];

/**
 * The word for a share or chance (0–1), with the limits of the IPCC's calibrated language: very unlikely below 10 in 100,
 * unlikely below 33, about as likely as not up to 66, likely up to 90, very likely above (Mastrandrea et al. 2010).
 * Words are coarse on purpose: people read them differently and nearer to the middle than they are meant (Budescu, Por &
 * Broomell 2012; Willems, Albers & Smeets 2020), and "possible" means too many things to be used (Mosteller & Youtz 1990).
 */
export function wordOfShare(share: number): ShareWord {
  if (share < 0.1) return 'hardly';
  if (share < 0.33) return 'less';
  if (share <= 0.66) return 'even';
  return share <= 0.9 ? 'more' : 'nearly';
}
