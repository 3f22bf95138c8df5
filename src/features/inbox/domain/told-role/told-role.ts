import { fold } from '../mail-words.ts';
import { afterClues, beforeClues, lengthClue, noRoleClues, readerClue, shapeClue } from './role-clues.ts';
import { type ReadyRoleModel, roleModel } from './role-model.ts';
import { longestRole, type RoleSpan } from './role-spans.ts';
import { type RoleMail, type RoleText, readerNames, roleTexts, writtenRole } from './role-texts.ts';

interface Told {
  readonly role: string;
  /** The odds of all the places where it stands. */
  odds: number;
  /** The score of the best of them. */
  best: number;
}

/** The title of the job a mail is about; undefined when it most likely names none. */
export function toldRole(mail: RoleMail, model: ReadyRoleModel = roleModel()): string | undefined {
  const reader = readerNames(mail);
  const found = roleTexts(mail).flatMap((text) => {
    const scoreOf = scoring(text, reader, model);
    return text.spans.map((span) => ({ text, span, score: scoreOf(span) }));
  });
  const best = found.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const told = new Map<string, Told>();
  for (const { text, span, score } of found)
    if (score > best - hopeless) add(told, writtenRole(text, span), score);
  const none = noRoleClues(mail.subject !== '').reduce((sum, clue) => sum + model.weightOf(clue), 0);
  const likeliest = [...told.values()].reduce<Told | undefined>(
    (most, each) => (most && most.odds >= each.odds ? most : each),
    undefined,
  );
  return likeliest && likeliest.odds > Math.exp(none) ? likeliest.role : undefined;
}

/** What lies so far below the best, as natural-log odds, cannot win by being said several times. */
const hopeless = 6;

/** The same title at several places counts as one, written as at the best of them. */
function add(told: Map<string, Told>, role: string, score: number): void {
  const key = asSpoken(role);
  const known = told.get(key);
  const odds = (known?.odds ?? 0) + Math.exp(score);
  if (known && known.best >= score) known.odds = odds;
  else told.set(key, { role, odds, best: score });
}

const asSpoken = (role: string): string =>
  fold(role)
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();

/** How well stretches of a text fit a title, as natural-log odds. */
function scoring(
  { words, zone }: RoleText,
  reader: ReadonlySet<string>,
  model: ReadyRoleModel,
): (span: RoleSpan) => number {
  const sumOf = (clues: readonly string[]): number =>
    clues.reduce((sum, clue) => sum + model.weightOf(clue), 0);
  const starts = words.map(({ word }, at) => model.ofWord(word).first + sumOf(beforeClues(words, at, zone)));
  const ends = words.map(({ word }, at) => model.ofWord(word).last + sumOf(afterClues(words, at, zone)));
  const upTo = [0];
  for (const each of words) {
    const isReader = reader.has(each.word) ? model.weightOf(readerClue) : 0;
    const inner = model.ofWord(each.word).inner + model.weightOf(shapeClue(each)) + isReader;
    upTo.push((upTo.at(-1) ?? 0) + inner);
  }
  const lengths = Array.from({ length: longestRole + 1 }, (_, length) => model.weightOf(lengthClue(length)));
  return ({ first, last }) =>
    (starts[first] ?? 0) +
    (ends[last] ?? 0) +
    (upTo[last + 1] ?? 0) -
    (upTo[first] ?? 0) +
    (lengths[last - first + 1] ?? 0);
}
