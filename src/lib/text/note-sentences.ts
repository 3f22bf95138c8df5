/** The sentences of a private note, as written; a note without full stops is one. */
export const noteSentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["'”’»)]*)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
