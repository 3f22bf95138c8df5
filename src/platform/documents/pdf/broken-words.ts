import type { LooseLine } from '../write-lines.ts';

const broken = /(\p{L}{2,})[-\u00AD\u2010]$/u;
const rest = /^(\p{Ll}{2,})([\p{P}]*)(?: +|$)/u;
/** Words that stand before or after a hyphen of their own: such a line end may be part of the word. */
const before =
  /^(?:self|well|co|non|pre|post|multi|cross|full|part|long|short|high|low|end|user|customer|client|team|time|data|real|on|off|in|out|up|down|first|second|third|day|world|award|cost|fast|hands|open|state|decision|problem|detail|goal|result|results|mid|semi|sub|inter|anti|ex|vice|e)$/i;
const after =
  /^(?:based|driven|oriented|related|level|facing|time|end|term|wide|free|up|to|of|in|and|on|site|line|the|making|solving|class|winning|effective|paced|source|house|scale|quality|performing|volume|speaking|functional|depth|und|oder)$/i;

/** Joins words that a line end broke, and only those: "customer-facing" keeps its hyphen. */
export function joinBrokenWords(lines: readonly LooseLine[]): LooseLine[] {
  const joined: LooseLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const whole = last && !line.apart && last.size === line.size ? join(last.text, line.text) : undefined;
    if (!last || !whole) {
      joined.push(line);
      continue;
    }
    joined[joined.length - 1] = { ...last, text: whole[0] };
    if (whole[1] !== '') joined.push({ ...line, text: whole[1] });
  }
  return joined.map((line) => ({ ...line, text: line.text.replaceAll('\u00AD', '') }));
}

function join(text: string, next: string): [string, string] | undefined {
  const start = broken.exec(text)?.[1];
  const found = rest.exec(next);
  if (start === undefined || !found) return undefined;
  const [whole, end = '', mark = ''] = found;
  const isSoft = text.endsWith('\u00AD');
  if (!isSoft && (before.test(start) || after.test(end))) return undefined;
  return [`${text.slice(0, -1)}${end}${mark}`, next.slice(whole.length)];
}
