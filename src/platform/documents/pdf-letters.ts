/** Source Sans 3 has Latin, Greek and Cyrillic letters, digits, marks of text, and a few signs. */
const unknown =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{Mn}\s!-~¡-¿×÷‐-―‘-„†-•…‰‹›€№™←-↓−≈≠≤≥□]/gu;

/** Invisible marks say nothing on paper. */
const invisible = /\p{Cf}|\p{Variation_Selector}|\p{Zl}|\p{Zp}/gu;

/** The text with □ for every letter that a PDF cannot show, and how many those were. */
export function writable(text: string): { readonly text: string; readonly unwritten: number } {
  let unwritten = 0;
  const written = text
    .normalize('NFC')
    .replace(invisible, '')
    // Thin and narrow spaces, as between days, are spaces.
    .replace(/[\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(unknown, () => {
      unwritten += 1;
      return '□';
    });
  return { text: written, unwritten };
}
