import type { Requirement } from '#features/postings/domain/requirement.ts';
import { isCommonWord } from '#lib/text/common-words.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';
import { levelOfLanguage } from './language-level.ts';

type Asked = Pick<Requirement, 'text' | 'kind' | 'skill' | 'years'>;

/** A key stays short enough to be one: what tells requirements apart stands at their beginning. */
const longest = 200;

/** What a requirement is about, the same in every posting: the skill as the vocabulary names it, else its telling words. */
export function subjectKey({ skill, text }: Pick<Asked, 'skill' | 'text'>): string {
  if (skill !== null) return `skill ${skill.toLowerCase()}`.slice(0, longest);
  const { words } = documentWords(text);
  const telling = words.filter((word) => !isCommonWord(word)).map(wordRoot);
  return `words ${(telling.length > 0 ? telling : words).join(' ')}`.slice(0, longest);
}

/** The same requirement: one subject, and as much of it. Who has two years of something may not have ten. */
export function claimKey(requirement: Asked): string {
  const { kind, text, years } = requirement;
  const level = kind === 'language' ? levelOfLanguage(text) : 0;
  const much = [years === null ? '' : ` ${years} years`, level === 0 ? '' : ` level ${level}`].join('');
  return `${subjectKey(requirement)}${much}`;
}
