/** An amount as people write it: `2,400`, `2.400,50`, `2 400`, `38k`; undefined when it is none. */
export function writtenAmount(written: string): number | undefined {
  const [, digits = '', thousand] =
    /^\D{0,4}?(\d[\d.,'’ \u00a0\u202f]*)(k)?\D{0,4}$/iu.exec(written.trim()) ?? [];
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? '';
  const whole = (cents === '' ? digits : digits.slice(0, -cents.length - 1)).replace(/\D/g, '');
  const amount = Number(`${whole}.${cents || 0}`) * (thousand ? 1_000 : 1);
  return whole !== '' && amount > 0 && amount <= 100_000_000 ? amount : undefined;
}
