/** Writes a text line by line and says where each passage stands. */
export function textWriter() {
  let text = '';
  const write = (words: string): [number, number] => {
    const start = text.length;
    text += words;
    return [start, text.length];
  };
  return {
    write,
    /** A line of its own; nothing for no words. */
    line(words: string): [number, number] {
      const place = write(words);
      if (words !== '') text += '\n';
      return place;
    },
    gap: () => {
      if (text !== '' && !text.endsWith('\n\n')) text += '\n';
    },
    text: () => text.trimEnd(),
  };
}
export type TextWriter = ReturnType<typeof textWriter>;
