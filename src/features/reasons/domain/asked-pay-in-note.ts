/** The pay that somebody asked for, as they wrote it down. */
export interface NotedPay {
  readonly pay: number;
  readonly quote: string;
}

const named =
  /(?:\b(?:i|we) (?:asked|said|named|wanted)\b|\basked for\b|\b(?:salary|pay) (?:asked|wanted|expectations?|wish)\b|\b(?:desired|expected) (?:salary|pay)\b|\bmy (?:ask|expectation)\b|\bgehaltsw[uü]nsch\w*|\bgehaltsvorstellung\w*|\bsalariswens\b|\bpretens[aã]o salarial\b|\baspiraci[oó]n salarial\b|\bprétentions? salariales?\b)[^\d\n]{0,25}(?<digits>\d{1,3}(?:[.,' ]\d{3})+|\d{2,6})\s?(?<thousand>k\b)?/iu;
/** A number below this is no pay: a day, an hour, a count. */
const least = 1_000;

/** Reads "I asked for 55k" and "Gehaltswunsch: 48.000 €"; undefined when the note names no such pay. */
export function askedPayInNote(note: string): NotedPay | undefined {
  const found = named.exec(note);
  if (!found) return undefined;
  const pay = Number(found.groups?.digits?.replace(/\D/g, '')) * (found.groups?.thousand ? 1_000 : 1);
  return pay >= least ? { pay, quote: found[0].trim() } : undefined;
}
