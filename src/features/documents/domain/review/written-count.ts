const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`.split(/\s+/);
const german =
  `null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn
  neunzehn zwanzig`.split(/\s+/);
const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
]);

/** A count in digits or folded words up to 49: `12`, `nine`, `twenty-two`. */
export function writtenCount(folded: string): number | undefined {
  if (/^\d{1,2}(?:[.,]\d)?$/.test(folded)) return Number(folded.replace(',', '.'));
  const named = [small.indexOf(folded), german.indexOf(folded)].find((place) => place > 0);
  if (named !== undefined) return named;
  const [ten = '', one = ''] = folded.split('-');
  const whole = tens.get(ten);
  return whole === undefined ? undefined : whole + Math.max(0, small.indexOf(one));
}
