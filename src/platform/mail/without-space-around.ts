/** Only what mail calls space goes; `trim` would also take characters that a forged header hides behind. */
export function withoutSpaceAround(value: string): string {
  let [from, to] = [0, value.length];
  while (isSpace(value[from])) from += 1;
  while (to > from && isSpace(value[to - 1])) to -= 1;
  return value.slice(from, to);
}

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\r' || character === '\n';
