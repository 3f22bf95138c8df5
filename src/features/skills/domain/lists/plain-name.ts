/** A name as it is kept: one kind of space, none at the ends. */
export const plainName = (written: string): string => written.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The names in one cell, each only once. */
export const namesIn = (cell: string | undefined, between: string): string[] =>
  [...new Set((cell ?? '').split(between).map(plainName))].filter((name) => name !== '');

/** By what names are compared. */
export const nameKey = (name: string): string => name.toLowerCase();
