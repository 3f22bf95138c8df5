import { type IncomingMail, type MailKind, mailKinds } from '#features/inbox/domain/job-mail.ts';
import { kindFacts } from '#features/inbox/domain/kind-facts.ts';
import { termNames, termValue } from '#features/inbox/domain/kind-terms.ts';
import { evidenceOf } from '#features/inbox/domain/mail-evidence.ts';
import { strengths, weighEvidence } from '#features/inbox/domain/weigh-evidence.ts';
import type { LabelledMail } from './labelled-mails.ts';
import type { LabelledSentence } from './labelled-sentences.ts';

/** What a mail shows by name, what the rules say of it, and what it is. */
export interface KindExample {
  readonly kind: MailKind;
  readonly shown: ReadonlyMap<string, number>;
  /** The rules' log probabilities, in the order of `mailKinds`. */
  readonly byRules: readonly number[];
  /** How much it counts beside a whole mail. */
  readonly count: number;
  /** The same mail again, with less of it. */
  readonly isCopy: boolean;
}

const sentenceShare = Number(process.env.SS ?? 0.1);
const bareShare = Number(process.env.BS ?? 0.3);
const leastByRules = 1e-4;

/** A mail as it is, and as one has it who knows the words alone. */
export const mailExamples = ({ mail, kind }: LabelledMail): [KindExample, KindExample] => [
  kindExample(mail, kind, 1, false),
  kindExample({ text: mail.text }, kind, bareShare, true),
];

/** Sentences, counted so that every kind has the same share. */
export function sentenceExamples(sentences: readonly LabelledSentence[]): KindExample[] {
  const mean = sentences.length / mailKinds.length;
  return sentences.map(({ kind, text }) => {
    const alike = sentences.filter((other) => other.kind === kind).length;
    return kindExample({ text }, kind, (sentenceShare * mean) / alike, false);
  });
}

function kindExample(mail: IncomingMail, kind: MailKind, count: number, isCopy: boolean): KindExample {
  const evidence = evidenceOf(mail);
  const { words, cues, structure, own } = evidence;
  const shown = new Map<string, number>([['bias', 1]]);
  const value = termValue(words.subject.words.length + words.text.words.length);
  for (const name of [...termNames(words.subject, 's'), ...termNames(words.text, 't')])
    shown.set(name, value);
  for (const fact of kindFacts(own)) shown.set(fact, 1);
  for (const [cue, strength] of strengths(cues)) shown.set(`cue:${cue}`, strength);
  for (const { means } of structure) shown.set(`sign:${means}`, 1);
  const likelihoods = new Map(weighEvidence(cues, structure).map((each) => [each.kind, each.probability]));
  const byRules = mailKinds.map((each) => Math.log(Math.max(likelihoods.get(each) ?? 0, leastByRules)));
  return { kind, shown, byRules, count, isCopy };
}
