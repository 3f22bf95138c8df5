/**
 * The one seam through which private text (notes, mail, reasons) enters and leaves a table.
 * Today it stores the text as it is; encryption under a passphrase will be put in here and nowhere else.
 */
export const sealPrivate = (text: string): string => text;
export const openPrivate = (stored: string): string => stored;

/** The same for a text that may be absent. */
export const sealOptional = (text: string | undefined): string | null =>
  text === undefined ? null : sealPrivate(text);
export const openOptional = (stored: string | null): string | undefined =>
  stored === null ? undefined : openPrivate(stored);
