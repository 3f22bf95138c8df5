import { dialled } from './help-line.ts';

interface Text {
  readonly number: string;
  readonly word?: string | undefined;
}

/** Opens a message to a line, with the word it asks for already written. */
export function textLink({ number, word }: Text): string {
  return `sms:${dialled(number)}${word === undefined ? '' : `?body=${encodeURIComponent(word)}`}`;
}
