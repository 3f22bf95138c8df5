import { employerLabel } from '#features/inbox/domain/company/employer-label.ts';
import { fold, mailWords } from '#features/inbox/domain/mail-words.ts';
import { senderOf } from '#features/inbox/domain/sender.ts';
import type { LabelledMail } from '../labelled-mails.ts';

/** A label without hyphens, where it is to be cut, and the words said beside it. */
export interface KnownCut {
  readonly label: string;
  /** Where each word ends. */
  readonly ends: readonly number[];
  readonly said: ReadonlySet<string>;
}

/** A made-up name as a domain would have it. */
export function cutOfName(name: string): KnownCut {
  const words = wordsOf(name);
  return { label: words.join(''), ends: endsOf(words), said: new Set() };
}

/** The parts of a sender's label, when the employer's name is just those letters. */
export function cutsOfMail({ mail, company }: LabelledMail): KnownCut[] {
  const sender = senderOf(mail.from);
  const label = employerLabel(sender);
  if (!label || !company) return [];
  const letters = label.replaceAll('-', '');
  const all = wordsOf(company);
  const written = [all, without(all, 'and'), without(all, 'the')].find((words) => words.join('') === letters);
  if (!written) return [];
  const said = new Set(
    [mail.subject ?? '', sender.name, mail.text ?? ''].flatMap((text) => mailWords(text).words),
  );
  return parted(label.split('-'), endsOf(written), said);
}

/** The ends within each part; none when a hyphen stands inside a word. */
function parted(parts: readonly string[], ends: readonly number[], said: ReadonlySet<string>): KnownCut[] {
  let start = 0;
  const cuts: KnownCut[] = [];
  for (const label of parts) {
    const from = start;
    start += label.length;
    if (!ends.includes(start)) return [];
    cuts.push({
      label,
      ends: ends.filter((end) => end > from && end <= start).map((end) => end - from),
      said,
    });
  }
  return cuts;
}

const without = (words: readonly string[], word: string): string[] => words.filter((each) => each !== word);

const wordsOf = (name: string): string[] =>
  fold(name)
    .replaceAll('&', ' and ')
    .replace(/['’]s\b/g, 's')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

function endsOf(words: readonly string[]): number[] {
  let end = 0;
  return words.map((word) => {
    end += word.length;
    return end;
  });
}
