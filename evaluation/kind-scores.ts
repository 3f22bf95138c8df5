import { type MailKind, mailKinds } from '#features/inbox/domain/job-mail.ts';

/** What a mail is, and the probability given to each kind. */
export interface Guess {
  readonly kind: MailKind;
  readonly probabilities: readonly number[];
}

const guessed = ({ probabilities }: Guess): MailKind =>
  mailKinds[probabilities.indexOf(Math.max(...probabilities))] ?? 'unrelated';

export const accuracy = (guesses: readonly Guess[]): number =>
  guesses.filter((guess) => guessed(guess) === guess.kind).length / guesses.length;

/** The mean of F1 over the kinds. */
export function macroF1(guesses: readonly Guess[]): number {
  const scores = mailKinds.map((kind) => {
    const are = guesses.filter((guess) => guess.kind === kind).length;
    const said = guesses.filter((guess) => guessed(guess) === kind);
    const right = said.filter((guess) => guess.kind === kind).length;
    return are + said.length === 0 ? 1 : (2 * right) / (are + said.length);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** How far confidence and truth lie apart, over ten classes of confidence. */
export function calibrationError(guesses: readonly Guess[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  for (const guess of guesses) {
    const confidence = Math.max(...guess.probabilities);
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.confidence += confidence;
    bin.right += guessed(guess) === guess.kind ? 1 : 0;
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / guesses.length;
}
