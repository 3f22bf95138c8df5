import { fold, type MailWords } from './mail-words.ts';
import { isOccupation, namesOccupation } from './occupation.ts';
import { isSmall, type TitleSpan, titleSpans } from './title-span.ts';
import { articles, fillerWords, leadWords, neverInTitle, trailWords } from './title-words.ts';

/** A title of a job as found, and how surely it is one. */
export interface RoleFound {
  readonly role: string;
  /** 1: only its form speaks for it; more: words around it, an occupation, a repetition. */
  readonly weight: number;
}

/** A text with its words; what a title is looked for in. */
export interface TitleText {
  readonly text: string;
  readonly words: MailWords;
}

const charactersRead = 2_000;
const surelyRole = 2.7;
/** For a title none of whose words is known as an occupation. */
const surelyUnknown = 3.4;
const weights = { form: 0.5, before: 1.2, after: 1.6, gender: 4, piece: 1, smallLetters: 2.2 };
const bracketsBehind = /\s?\(([^()\n]{1,40})\)/y;
const genderMark = /^\s?[a-z](?:\s?[/|*]\s?[a-z*]{1,2}){1,3}\s?$/i;
const twoNames = /^\p{Lu}\p{Ll}+ \p{Lu}/u;

/** The title of the job a mail is about; undefined when none can be told with some certainty. */
export function roleFound(subject: TitleText, body: TitleText): RoleFound | undefined {
  const found = new Map<string, RoleFound>();
  for (const { role, weight } of [...mentionsIn(subject, weights.piece), ...mentionsIn(body, 0)]) {
    if (role.length < 3 || /^\d/.test(role)) continue;
    const key = fold(role);
    const known = found.get(key);
    found.set(key, { role: known?.role ?? role, weight: (known?.weight ?? 0) + weight });
  }
  const [best] = [...found.values()]
    .map(({ role, weight }) => ({ role, weight: Math.min(weight, 4) + formWeight(role) }))
    .filter(({ role, weight }) => weight >= (hasOccupation(role) ? surelyRole : surelyUnknown))
    .sort((a, b) => b.weight - a.weight || b.role.length - a.role.length);
  return best;
}

/** Everything that has the form of a title, and how strongly its surroundings speak for one. */
function mentionsIn(part: TitleText, forPiece: number): RoleFound[] {
  const { text, words } = part;
  return [
    ...titleSpans(text, words, charactersRead).flatMap((span) => titleOf(part, span, forPiece)),
    ...smallTitles(part, forPiece > 0),
  ];
}

/** A run of capital words without what is no title at its ends. */
function titleOf(part: TitleText, span: TitleSpan, forPiece: number): RoleFound[] {
  const { text, words } = part;
  const first = titleStart(part, span);
  const last = titleEnd(part, first, span.last);
  if (first > last) return [];
  const end = endWithComplement(part, last);
  const brackets = last === span.last ? bracketsAt(text, end) : undefined;
  const gendered = brackets !== undefined && genderMark.test(brackets);
  const kept = brackets !== undefined && !gendered && !twoNames.test(brackets) && !/\d/.test(brackets);
  const role = `${text.slice(words.starts[first], end)}${kept ? ` (${brackets})` : ''}`;
  const weight =
    weights.form +
    (gendered ? weights.gender : 0) +
    around(part, first, last) +
    (hasOccupation(role) ? forPiece : 0);
  return [{ role: role.replace(/\s+/g, ' '), weight }];
}

function bracketsAt(text: string, place: number): string | undefined {
  bracketsBehind.lastIndex = place;
  return bracketsBehind.exec(text)?.[1];
}

/** Where the title begins behind `Application for`, `Vacancy No. 12` or `Dear`. */
function titleStart({ text, words }: TitleText, { first, last }: TitleSpan): number {
  let start = first;
  for (let at = first; at <= last; at++) {
    const ledTo = leadWords.has(words.words[at] ?? '') && fillerWords.has(words.words[at + 1] ?? '');
    if (ledTo || (words.words[at] === 'a' && at > first)) start = at + 1;
  }
  while (start <= last && isNoStart({ text, words }, start)) start++;
  return start;
}

function isNoStart({ text, words }: TitleText, at: number): boolean {
  const word = words.words[at] ?? '';
  const next = words.words[at + 1] ?? '';
  if (ranks.has(word)) return !isOccupation(next);
  if (inTitlesToo.has(word)) return fillerWords.has(next);
  const isCode = isNumber(next) && text.slice(words.ends[at], words.starts[at + 1]) === '/';
  return isCode || isNoTitle(word);
}

const ranks = new Set(['first', 'second', 'next', 'new']);
/** Words that lead to a title, and begin some: `Stage Manager`, `Test Engineer`. */
const inTitlesToo = new Set([
  'stage',
  'test',
  'application',
  'search',
  'post',
  'work',
  'place',
  'screening',
  'interview',
]);
const placeWords = new Set(['in', 'im', 'with', 'en', 'van']);

function titleEnd({ text, words }: TitleText, first: number, spanLast: number): number {
  let last = spanLast;
  for (let at = first + 1; at < spanLast; at++) {
    if (
      placeWords.has(words.words[at] ?? '') &&
      hasOccupation(text.slice(words.starts[first], words.ends[at - 1]))
    ) {
      last = at - 1;
      break;
    }
  }
  while (last > first && isNoEnd(words.words, last)) last--;
  return last;
}

const isNoEnd = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  if (word === 'i' || fillerWords.has(words[at - 1] ?? '')) return false;
  return endsNoTitle.has(word) || neverInTitle.has(word) || isNumber(word);
};
/** Words behind a title that belong to it when a further one follows. */
const endsNoTitle = new Set([...trailWords].filter((word) => !/ship$/.test(word)));

const complement = / (?:d['’]|(?:de|du|des|del|da|do) )\p{Ll}+(?!\p{L})/uy;

/** `Architecte d’intérieur`, `Chefe de cozinha`: what follows an occupation in small letters. */
function endWithComplement({ text, words }: TitleText, last: number): number {
  const end = words.ends[last] ?? 0;
  if (!isOccupation(words.words[last] ?? '')) return end;
  complement.lastIndex = end;
  return complement.test(text) ? complement.lastIndex : end;
}

const isNoTitle = (word: string): boolean =>
  neverInTitle.has(word) || leadWords.has(word) || fillerWords.has(word) || isNumber(word);
const isNumber = (word: string): boolean => /^(?:[a-z]{2,3})?\d{3,}$|^\d+$/.test(word);

/** What the words before and after say for a title. */
function around({ words }: TitleText, first: number, last: number): number {
  const inSentence = (at: number): string =>
    words.sentenceStarts[at] === words.sentenceStarts[first] ? (words.words[at] ?? '') : '';
  const after = trailWords.has(inSentence(last + 1)) ? weights.after : 0;
  return after + (isLedTo(words.words, first) ? weights.before : 0);
}

const longestLead = 5;

function isLedTo(words: readonly string[], first: number): boolean {
  if (articles.has(words[first - 1] ?? '')) return true;
  for (let at = first - 1; at >= 0 && at >= first - longestLead; at--) {
    const word = words[at] ?? '';
    if (leadWords.has(word)) return true;
    if (!fillerWords.has(word)) return false;
  }
  return false;
}

const notInSmallTitle =
  /^(?:.{1,2}|my|new|other|another|good|great|best|next|first|second|who|that|and|und|from|more|most|not|any|some|one|two|such|which|than|same|right)$/;

/** `we go on without you as night porter`, `your cabin crew interview`: titles in small letters. */
function smallTitles(part: TitleText, inSubject: boolean): RoleFound[] {
  const { text, words } = part;
  const found: RoleFound[] = [];
  for (let last = 0; last < words.words.length && (words.starts[last] ?? 0) < charactersRead; last++) {
    if (!isOccupation(words.words[last] ?? '') || !isSmall(text, words, last)) continue;
    const first = smallStart(part, last);
    if (!(inSubject && isWholePiece(part, first, last)) && !standsForTitle(words, first, last)) continue;
    const role = text.slice(words.starts[first], words.ends[last]).replace(/\s+/g, ' ');
    found.push({
      role: role.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
      weight: weights.smallLetters,
    });
  }
  return found;
}

function smallStart({ text, words }: TitleText, last: number): number {
  let first = last;
  while (first > 0 && first > last - 2 && words.sentenceStarts[first - 1] === words.sentenceStarts[last]) {
    const before = words.words[first - 1] ?? '';
    const apart = text.slice(words.ends[first - 1], words.starts[first]);
    if (!/^[ -]$/.test(apart) || notInSmallTitle.test(before) || isNoTitle(before)) break;
    first--;
  }
  return first;
}

/** `Re: Bench joiner`: a subject that is a title and nothing else. */
const isWholePiece = ({ text, words }: TitleText, first: number, last: number): boolean =>
  words.words.slice(0, first).every((word) => neverInTitle.has(word)) &&
  /^\s*(?:$|[-–—|:,([])/.test(text.slice(words.ends[last]));

const asWords = new Set(['as', 'als', 'como', 'comme']);

function standsForTitle({ words, sentenceStarts }: MailWords, first: number, last: number): boolean {
  const before = words[first - 1] ?? '';
  if (sentenceStarts[last + 1] === sentenceStarts[last] && trailWords.has(words[last + 1] ?? '')) return true;
  return asWords.has(before) || (isLedTo(words, first) && !articles.has(before)) || isAsA(words, first);
}

const isAsA = (words: readonly string[], first: number): boolean =>
  fillerWords.has(words[first - 1] ?? '') &&
  (asWords.has(words[first - 2] ?? '') || isPlaceFor(words, first - 2));
const isPlaceFor = (words: readonly string[], at: number): boolean =>
  leadWords.has(words[at] ?? '') || (fillerWords.has(words[at] ?? '') && leadWords.has(words[at - 1] ?? ''));

/** Titles of those who write such mails. */
const ofRecruiting =
  /\b(?:hiring|talent|recruit\w*|human resources|hr|people (?:team|operations|partner)|personal\w*|rh|rrhh)\b|^(?:manager|director|president|founder|owner|ceo|head|team lead|office|crew office|sales|kitchen|bar|host)$/i;

const hasOccupation = (text: string): boolean =>
  text.split(/[^\p{L}-]+/u).some((word) => word !== '' && namesOccupation(word));

/** What the title's own words say: an occupation among them, and not a name or a whole sentence. */
function formWeight(role: string): number {
  const words = role.split(/\s+/);
  const occupation = hasOccupation(role) ? 2.2 : 0;
  const length = words.length > 8 ? -2 : words.length > 1 ? 0.3 : 0;
  return occupation + length - (ofRecruiting.test(role) ? 2 : 0);
}
