import { type IncomingMail, type MailKind, mailKinds } from '#features/inbox/domain/job-mail.ts';
import { rulesProbabilities } from '#features/inbox/domain/judge-kind.ts';
import { kindFacts } from '#features/inbox/domain/kind-facts.ts';
import { openingOf, termNames, termValue } from '#features/inbox/domain/kind-terms.ts';
import { evidenceOf } from '#features/inbox/domain/mail-evidence.ts';
import { speaksOfJob } from '#features/inbox/domain/speaks-of-job.ts';
import type { LabelledMail } from './labelled-mails.ts';
import type { LabelledSentence } from './labelled-sentences.ts';

/** What a mail shows by name, what the rules say of it, and what it is. */
export interface KindExample {
  readonly kind: MailKind;
  readonly shown: ReadonlyMap<string, number>;
  /** The rules' probabilities, in the order of `mailKinds`. */
  readonly byRules: readonly number[];
  /** Whether anything in it speaks of a job. */
  readonly speaks: boolean;
  /** How much it counts beside a whole mail. */
  readonly count: number;
}

/** Files of mails that were written to mislead: they are rarer in mailboxes than here. */
const shares: readonly (readonly [RegExp, number])[] = [
  [/^nearmiss/, 0.3],
  [/^neighbours/, 0.4],
  [/^(?:america|commonwealth|continent)/, 0.6],
];

const sentenceShare = 0.05;

/** A whole mail. */
export const mailExample = ({ id, mail, kind }: LabelledMail): KindExample =>
  kindExample(mail, kind, shares.find(([files]) => files.test(id))?.[1] ?? 1);

/** Sentences, counted so that every kind has the same share. */
export function sentenceExamples(sentences: readonly LabelledSentence[]): KindExample[] {
  const mean = sentences.length / mailKinds.length;
  return sentences.map(({ kind, text }) => {
    const alike = sentences.filter((other) => other.kind === kind).length;
    return kindExample({ text }, kind, (sentenceShare * mean) / alike);
  });
}

function kindExample(mail: IncomingMail, kind: MailKind, count: number): KindExample {
  const evidence = evidenceOf(mail);
  const { subject, text } = evidence.words;
  const byRules = rulesProbabilities(evidence);
  const speaks = speaksOfJob(evidence);
  const value = termValue(subject.words.length + text.words.length);
  const names = [...termNames(subject, 's'), ...termNames(text, 't'), ...termNames(openingOf(text), 'o')];
  const shown = new Map(names.map((name) => [name, value]));
  for (const fact of kindFacts(evidence, byRules)) shown.set(fact, 1);
  return { kind, shown, byRules, speaks, count };
}
