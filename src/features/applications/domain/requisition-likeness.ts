const plain = (number: string): string => number.toLowerCase().replace(/[^a-z0-9]/g, '');
const digitsOf = (number: string): string => number.replace(/\D/g, '');
const enoughDigits = 4;

/** Under which numbers are looked for that may be the same: their digits, where these are enough. */
export const requisitionKey = (number: string): string =>
  digitsOf(number).length >= enoughDigits ? digitsOf(number) : plain(number);

/** Whether two numbers of openings are one: "R-10023", "r10023" and "10023"; not "JR-10023". */
export function sameRequisition(a: string, b: string): boolean {
  if (requisitionKey(a) !== requisitionKey(b)) return false;
  return plain(a) === plain(b) || [a, b].some((number) => plain(number) === requisitionKey(number));
}
