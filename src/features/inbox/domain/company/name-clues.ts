import { fold } from '../mail-words.ts';
import { namesOccupation } from '../occupation.ts';
import type { Sender } from '../sender.ts';
import { companyWords } from './company-words.ts';
import { likenessOf } from './label-likeness.ts';
import { lettersOf, plainWords } from './letters-of.ts';
import type { CompanyClues, NameCandidate } from './name-candidate.ts';
import { hasJoint } from './name-spans.ts';
import type { IsWord } from './piece-clues.ts';

/** What stands in the sender's address beside the mail. */
interface SenderNames {
  readonly display: string;
  readonly label: string | undefined;
}

/** Who sends for others: of such a sender the domain is not the employer's. */
const agency =
  /search|headhunt|staff|recruit|personal|uitzend|detacher|consult|executive|talent|interim|placement|resourcing|hunters|people|careers|jobs|hr$|rh$/;

/** Adds what a name itself says, and what it has to do with the sender. */
export function nameClues(candidate: NameCandidate, mail: CompanyClues, from: SenderNames): void {
  const { clues, name } = candidate;
  const words = plainWords(name);
  const zones = ['p', 's', 't', 'd'].filter((zone) => clues.has(zone)).join('');
  addForm(clues, name, words, zones);
  addKnown(clues, words, zones, mail.isWord);
  addPeople(clues, name, words, mail);
  addDisplay(candidate, words, mail.sender, from.display);
  addLikeness(candidate, mail.sender.service, zones, from.label);
}

/** Whether it is made of words of the language. */
function addKnown(clues: Set<string>, words: readonly string[], zones: string, isWord: IsWord): void {
  if (words.every(isWord)) clues.add('all words').add(`all words ${Math.min(words.length, 3)} ${zones}`);
  if (!words.some(isWord)) clues.add('no words');
}

/** What it has to do with the sender's name and mailbox. */
function addDisplay(
  { clues, letters }: NameCandidate,
  words: readonly string[],
  { mailbox, service }: Sender,
  display: string,
): void {
  const inMailbox = words.some((word) => word.length > 2 && lettersOf(mailbox).includes(word));
  if (inMailbox) clues.add('in mailbox');
  if (service !== 'own') clues.add(`sent by ${service}`);
  if (!clues.has('p') || lettersOf(display) !== letters) return;
  clues.add('whole display').add(`whole display ${words.length}`);
  clues.add(`whole display ${inMailbox ? 'in mailbox' : 'elsewhere'} ${service}`);
  if (isMailboxOf(words, mailbox)) clues.add('mailbox of a person').add(`mailbox of a person ${service}`);
}

/** How like the sender's domain it is. */
function addLikeness(
  candidate: NameCandidate,
  service: Sender['service'],
  zones: string,
  written: string | undefined,
): void {
  if (written === undefined) {
    candidate.clues.add('no label');
    return;
  }
  const label = lettersOf(written);
  const likeness = likenessOf(candidate, label);
  for (const beside of ['', service, zones, ...(agency.test(label) ? ['agency'] : [])])
    candidate.clues.add(`${likeness} ${beside}`);
}

/** `Sam Reed <sam.reed@…>`: people are called in parts, firms in one word. */
function isMailboxOf(words: readonly string[], mailbox: string): boolean {
  const parts = mailbox.split(/[._-]/);
  return parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part)));
}

function addForm(clues: Set<string>, name: string, words: readonly string[], zones: string): void {
  clues.add(`zones ${zones}`).add(`${words.length} words`).add(`${words.length} words ${zones}`);
  clues.add(`first ${words[0]}`).add(`last ${words.at(-1)}`);
  for (const word of words) {
    clues.add(`=${word}`);
    if (word.length > 5) clues.add(`-${word.slice(-4)}`).add(`${word.slice(0, 4)}-`);
  }
  if (companyWords.has(words.at(-1) ?? '')) clues.add('last of company');
  if (words.some(namesOccupation)) clues.add('occupation');
  if (namesOccupation(words.at(-1) ?? '')) clues.add('last of occupation');
  if (/^[\p{Lu}&\d]+$/u.test(name)) clues.add('capitals');
  if (/\d/.test(name)) clues.add('digit');
  if (hasJoint(name)) clues.add('joint');
}

/** Whether it is the reader or the job. */
function addPeople(
  clues: Set<string>,
  name: string,
  words: readonly string[],
  { to, role }: CompanyClues,
): void {
  const reader = plainWords(to.replace(/@.*$/, '').replace(/[<>".]/g, ' '));
  if (words.some((word) => word.length > 2 && reader.includes(word))) clues.add('reader');
  if (role === undefined) return;
  if (fold(role).includes(fold(name))) clues.add('in role');
  if (fold(name).includes(fold(role))) clues.add('has role');
}
