import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MailKind, mailKinds } from '#features/inbox/domain/job-mail.ts';

/** One made-up sentence and the kind of mail that it alone makes likely. */
export interface LabelledSentence {
  readonly kind: MailKind;
  readonly text: string;
}

const folder = join(import.meta.dirname, 'sentences');

/** The sentences of the project that speak for a kind; those that decide nothing are left out. */
export const labelledSentences = (): LabelledSentence[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => sentencesOf(readFileSync(join(folder, name), 'utf8')));

const sentencesOf = (content: string): LabelledSentence[] =>
  content
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n').map((line) => line.trim());
      const kind = mailKinds.find((each) => each === heading.split(' ')[0]);
      return kind ? lines.filter(Boolean).map((text) => ({ kind, text })) : [];
    });
