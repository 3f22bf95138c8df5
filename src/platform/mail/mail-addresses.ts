import { type Address, addressParser } from 'postal-mime';

/** `Name <mailbox@domain>`, the name quoted or of plain words, or the address alone; nothing that needs decoding. */
const usual =
  /^(?:(?:"([\w][\w .'&+/-]*[\w.])"|([A-Za-z][A-Za-z0-9]*(?: [A-Za-z][A-Za-z0-9]*)*)) ?)?<([A-Za-z0-9][\w.+-]*@[A-Za-z0-9][A-Za-z0-9.-]*)>$/;

/** The addresses of a header. Nearly all are written in one way, and are read without the library that knows all ways. */
export function mailAddresses(header: string): readonly Address[] {
  const found = usual.exec(header);
  const address = found?.[3];
  if (address === undefined) return addressParser(header);
  return [{ address, name: found?.[1] ?? found?.[2] ?? '' }];
}
