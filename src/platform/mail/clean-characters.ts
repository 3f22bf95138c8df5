/** What the bytes 0x80 to 0x9F mean in windows-1252, in order; a space where they mean nothing. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const controls = /(?![\t\n\r])\p{Cc}/gu;

/**
 * The text without control characters, which no database keeps and nobody sees.
 * Those of U+0080 to U+009F are quotes and dashes of windows-1252 that Node 20 leaves undecoded.
 */
export function cleanCharacters(text: string): string {
  return text.replace(controls, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? '');
}
