import {
  afterClues,
  beforeClues,
  firstClues,
  innerClues,
  lastClues,
  noRoleClues,
  readerClue,
  shapeClue,
} from '#features/inbox/domain/told-role/role-clues.ts';
import {
  type RoleMail,
  type RoleText,
  readerNames,
  roleTexts,
  writtenRole,
} from '#features/inbox/domain/told-role/role-texts.ts';

import { sameWords } from '../same-words.ts';

/** The clues of every word of a text as the first, the last and an inner one of a title. */
export interface RolePart {
  readonly starts: readonly (readonly string[])[];
  readonly ends: readonly (readonly string[])[];
  readonly inner: readonly (readonly string[])[];
  readonly spans: readonly { readonly first: number; readonly last: number; readonly isRight: boolean }[];
}

/** One mail with all that may be its title, and whether it has none. */
export interface RoleExample {
  readonly parts: readonly RolePart[];
  readonly none: readonly string[];
  readonly hasNone: boolean;
}

/** A mail as it is learned from. */
export function roleExample(mail: RoleMail, role: string | undefined): RoleExample {
  const reader = readerNames(mail);
  return {
    parts: roleTexts(mail).map((text) => rolePart(text, reader, role)),
    none: noRoleClues(mail.subject !== ''),
    hasNone: role === undefined,
  };
}

function rolePart(text: RoleText, reader: ReadonlySet<string>, role: string | undefined): RolePart {
  const { words, zone, spans } = text;
  return {
    starts: words.map(({ word }, at) => [...firstClues(word), ...beforeClues(words, at, zone)]),
    ends: words.map(({ word }, at) => [...lastClues(word), ...afterClues(words, at, zone)]),
    inner: words.map((each) => [
      ...innerClues(each.word),
      shapeClue(each),
      ...(reader.has(each.word) ? [readerClue] : []),
    ]),
    spans: spans.map((span) => ({
      ...span,
      isRight: role !== undefined && sameWords(writtenRole(text, span), role),
    })),
  };
}
