import type { KeptDocument } from './stored-document.ts';

/** Whether a simple program gets the words in the same order as a person; spaces and line ends do not count. */
export const isReadAlike = ({ text, asParserSees }: Pick<KeptDocument, 'text' | 'asParserSees'>): boolean =>
  bare(text) === bare(asParserSees);

const bare = (text: string): string => text.replaceAll(/\s+/g, '');
