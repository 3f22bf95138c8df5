const facts: readonly (readonly [string, (own: string) => boolean])[] = [
  ['a link', (own) => /https?:|www\./.test(own)],
  ['many links', (own) => (own.match(/https?:|www\./g) ?? []).length > 2],
  ['money', (own) => /[$£€]|\b(?:eur|usd|chf|gbp)\b/i.test(own)],
  ['a time of day', (own) => /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr)\b/i.test(own)],
  ['a question', (own) => own.includes('?')],
  ['ends with a question', (own) => /\?[^.?!]*$/.test(own.trim().slice(-120))],
  ['a signature mark', (own) => /\n-- ?\n/.test(own)],
  ['a list', (own) => (own.match(/\n\s*[-*•]\s/g) ?? []).length > 2],
  ['few words', (own) => own.length < 160],
  ['many words', (own) => own.length > 900],
  ['a telephone number', (own) => /\+?\d[\d ()-]{8,}/.test(own)],
  ['an exclamation', (own) => own.includes('!')],
];

/** What can be seen of a text without reading it, by name. */
export const kindFacts = (own: string): string[] =>
  facts.flatMap(([name, isSo]) => (isSo(own) ? [`fact:${name}`] : []));
