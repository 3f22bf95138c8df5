import { fold } from '../mail-words.ts';
import type { RoleZone } from './role-clues.ts';
import { type RoleSpan, roleSpans } from './role-spans.ts';
import { type RoleWord, roleWords } from './role-words.ts';

/** A part of a mail with its words and all that may be a title in it. */
export interface RoleText {
  readonly zone: RoleZone;
  readonly text: string;
  readonly words: readonly RoleWord[];
  readonly spans: readonly RoleSpan[];
}

/** The mail a title is looked for in. */
export interface RoleMail {
  readonly subject: string;
  /** What the sender wrote. */
  readonly text: string;
  /** To whom it was sent: no title. */
  readonly to: string;
}

const subjectRead = 200;
const textRead = 1_000;
const replyPrefix = /^\s*(?:(?:re|aw|antw|fw|fwd|rv|res|wg|tr)\s*:\s*)+/i;

/** Subject and text, as far as they are read. */
export const roleTexts = ({ subject, text }: RoleMail): RoleText[] => [
  roleText(subject.slice(0, subjectRead).replace(replyPrefix, ''), 's'),
  roleText(text.slice(0, textRead), 't'),
];

function roleText(text: string, zone: RoleZone): RoleText {
  const words = roleWords(text);
  return { zone, text, words, spans: roleSpans(words) };
}

/** The names of the reader, folded. */
export const readerNames = ({ to }: RoleMail): ReadonlySet<string> =>
  new Set(
    fold(to.replace(/@.*$/, ''))
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2),
  );

/** The title as written. */
export const writtenRole = ({ text, words }: RoleText, { first, last }: RoleSpan): string =>
  text.slice(words[first]?.start, words[last]?.end).replace(/\s+/g, ' ');
