import { foldedWords } from './folded-words.ts';

/** Words that may stand for each other in phrases of one language, by a name: `<soon>` for “tonight”, “tomorrow”, … */
export type WordGroups = Readonly<Record<string, string>>;

/** A list of phrases, one a line or between commas; what follows `#` is a remark for readers. */
export type Phrases = string;

/**
 * The expression that finds a phrase in folded words. A phrase is words, with
 * `a|b_c` for one of several (an underscore joins words), `word?` for one that may be missing, `word*` for all that begin so,
 * `<name>` for a group, `..` for up to three other words, `...` for up to eight, `^` for the beginning and `$` for the end.
 * Throws when a group is not known.
 */
export function phrasePattern(phrase: string, groups: WordGroups): string {
  return phrase
    .trim()
    .split(/\s+/)
    .map((token) => tokenPattern(token, groups))
    .join('');
}

/** One expression for a whole list of phrases. */
export function phrasesPattern(phrases: Phrases, groups: WordGroups): RegExp {
  const patterns = phrasesListed(phrases).map((phrase) => phrasePattern(phrase, groups));
  return new RegExp(`(?<= )(?:${patterns.join('|')})`, 'g');
}

/** The phrases of a list without remarks. */
export const phrasesListed = (phrases: Phrases): string[] =>
  phrases
    .split('\n')
    .flatMap((line) => line.replace(/#.*/, '').split(','))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** A gap never leaps over a word that denies what follows, nor over a figure of speech that was taken out. */
const otherWord = '(?!(?:not|never|nicht|nie|niemals|pas|jamais|niet|nooit|nunca|§) )[^ ]+ ';

function tokenPattern(token: string, groups: WordGroups): string {
  if (token === '..') return `(?:${otherWord}){0,3}`;
  if (token === '...') return `(?:${otherWord}){0,8}`;
  if (token === '^') return '(?<=^ )';
  if (token === '$') return '(?![^ ])';
  if (token.endsWith('?')) return `(?:${tokenPattern(token.slice(0, -1), groups)})?`;
  const named = /^<(.+)>$/.exec(token)?.[1];
  if (named === undefined) return `(?:${token.split('|').map(wordPattern).join('|')})`;
  const group = groups[named];
  if (group === undefined) throw new Error(`No group of words is called “${named}”.`);
  return `(?:${phrasesListed(group)
    .map((member) => phrasePattern(member, groups))
    .join('|')})`;
}

function wordPattern(word: string): string {
  const open = word.endsWith('*');
  const plain = foldedWords(word.replace(/_/g, ' ').replace(/[äöü]/g, '$&qq')).trim().replaceAll('qq', 'e?');
  return open ? `${plain}[^ ]* ` : `${plain} `;
}
