import { fold } from './mail-words.ts';
import { domainName, type Sender } from './sender.ts';

/** How a name is written in the domain a mail came from. */
export type DomainLikeness = 'same' | 'part' | 'start' | 'initials' | 'none';

/** How far a name and the sender's domain (or the mailbox at a tracking system) are the same letters. */
export function domainLikeness(name: string, { service, mailbox, domain }: Sender): DomainLikeness {
  if (service === 'free-mail' || service === 'job-board') return 'none';
  const label = squash(service === 'applicant-system' ? mailbox : (domainName(domain) ?? ''));
  if (label.length < 3) return 'none';
  if (service === 'own' && sortedWords(name) === sortedWords(domainName(domain) ?? '')) return 'same';
  const spoken = lettersAlike(squash(name.replaceAll('&', ' and ')), initials(name), label);
  return spoken === 'same' ? spoken : strongest(spoken, lettersAlike(squash(name), initials(name), label));
}

const order: readonly DomainLikeness[] = ['same', 'part', 'initials', 'start', 'none'];
const strongest = (one: DomainLikeness, other: DomainLikeness): DomainLikeness =>
  order.indexOf(one) <= order.indexOf(other) ? one : other;

function lettersAlike(letters: string, initials: string, label: string): DomainLikeness {
  if (letters === label) return 'same';
  const shorter = Math.min(letters.length, label.length);
  if (shorter >= 4 && (label.includes(letters) || letters.startsWith(label) || letters.endsWith(label)))
    return 'part';
  if (initials === label || (initials.length >= 3 && label.startsWith(initials))) return 'initials';
  const common = commonStart(letters, label);
  return common >= 4 && common >= label.length * 0.55 ? 'start' : 'none';
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** `Café Morgenrot` and `morgenrot-cafe` are the same words. */
const sortedWords = (text: string): string =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .sort()
    .join(' ');

const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

const initials = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : word.slice(0, 1)))
    .join('')
    .toLowerCase();
