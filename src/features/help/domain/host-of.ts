/** The name of the site of an address, without a leading `www.`; the address itself when it has none. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? address;
}
