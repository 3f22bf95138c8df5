/** How much of an untrusted document is read: far more than any résumé, cover letter or posting has. */
export const documentLimits = {
  bytes: 20 * 1024 * 1024,
  pages: 60,
  /** Stretches of text on one page. */
  pieces: 20_000,
  /** Characters of text that a person could read. */
  characters: 2_000_000,
  /** Characters of markup, once scripts, styles and embedded pictures are taken out. */
  markup: 4_000_000,
  unpacked: 60 * 1024 * 1024,
  /** Unpacked bytes of one part of a Word document that is read. */
  part: 16 * 1024 * 1024,
  /** Unpacked bytes for each packed one; the XML of real documents stays below 40. */
  ratio: 150,
  entries: 4_000,
} as const;
