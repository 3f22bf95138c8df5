/** Whether an English word is right as written, in American or British spelling; capital and small letters are told apart. */
export async function englishSpelling(): Promise<(word: string) => boolean> {
  const [{ default: nspell }, { default: dictionary }] = await Promise.all([
    import('nspell'),
    import('dictionary-en'),
  ]);
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const spelling = nspell(decode(dictionary.aff), decode(dictionary.dic));
  return (word) => spelling.correct(word) || americanOf(word).some((form) => spelling.correct(form));
}

/** British endings and their American forms. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/is(e[sdr]?|ing|ations?|able|ers)$/, 'iz$1'],
  [/ys(e[sdr]?|ing)$/, 'yz$1'],
  [/our(s|ed|ing|ite|ites|able|ful|less|hood|y|ly|er|ers)?$/, 'or$1'],
  [/tre(s|d)?$/, 'ter$1'],
  [/ll(ed|ing|er|ers|ery|or|ors)$/, 'l$1'],
  [/llen$/, 'len'],
  [/l(ment|ments|ful|fully)$/, 'll$1'],
  [/ogue(s)?$/, 'og$1'],
  [/mme(s|d)?$/, 'm$1'],
  [/ence(s)?$/, 'ense$1'],
  [/ae/, 'e'],
  [/oe/, 'e'],
];
const others = new Map(
  `cheque:check tyre:tire kerb:curb grey:gray plough:plow mould:mold sceptical:skeptical aluminium:aluminum practise:practice practising:practicing
  practised:practiced judgement:judgment storey:story ageing:aging jewellery:jewelry manoeuvre:maneuver draught:draft paediatric:pediatric
  whilst:while amongst:among learnt:learned fulfil:fulfill enrol:enroll skilful:skillful instalment:installment moult:molt`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

function americanOf(word: string): string[] {
  const plural = others.get(word.replace(/s$/, ''));
  const changed = endings
    .filter(([british]) => british.test(word))
    .map(([british, to]) => word.replace(british, to));
  return [...(plural ? [plural] : []), ...changed];
}
