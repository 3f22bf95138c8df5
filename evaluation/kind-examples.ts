import { type IncomingMail, type MailKind, mailKinds } from '#features/inbox/domain/job-mail.ts';
import { rulesProbabilities } from '#features/inbox/domain/judge-kind.ts';
import { termNames, termValue } from '#features/inbox/domain/kind-terms.ts';
import { learnedShare } from '#features/inbox/domain/learned-share.ts';
import { evidenceOf } from '#features/inbox/domain/mail-evidence.ts';
import type { LabelledMail } from './labelled-mails.ts';
import type { LabelledSentence } from './labelled-sentences.ts';

/** What a mail shows by name, what the rules say of it, and what it is. */
export interface KindExample {
  readonly kind: MailKind;
  readonly shown: ReadonlyMap<string, number>;
  /** The rules' probabilities, in the order of `mailKinds`. */
  readonly byRules: readonly number[];
  /** How much it counts beside a whole mail. */
  readonly count: number;
}

type Labelled = Pick<LabelledMail, 'kind' | 'mail'>;

const sentenceShare = 0.1;

/** A whole mail. */
export const mailExample = ({ mail, kind }: Labelled): KindExample => kindExample(mail, kind, 1);

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
  const value = termValue(subject.words.length + text.words.length) * learnedShare(evidence, byRules);
  const names = [...termNames(subject, 's'), ...termNames(text, 't')];
  return { kind, shown: new Map(names.map((name) => [name, value])), byRules, count };
}
