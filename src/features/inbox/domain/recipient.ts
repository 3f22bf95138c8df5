/** The one address that a mail was sent to, without tags; undefined when there are several, or none. */
export function recipientOf(to: string): string | undefined {
  const addresses = to.match(/[^\s<>,;"']+@[^\s<>,;"']+/g) ?? [];
  const different = new Set(addresses.map((address) => address.toLowerCase().replace(/\+[^@]*@/, '@')));
  const [only] = different;
  return different.size === 1 ? only : undefined;
}
