import { calendarDayOf } from './calendar-day-of.ts';
import { companyOf } from './company/company.ts';
import type { IsWord } from './company/piece-clues.ts';
import { cueWeights } from './cue-weights.ts';
import {
  aboutOpening,
  aboutOwnApplication,
  type IncomingMail,
  type MailKind,
  type MailReading,
  type Signal,
} from './job-mail.ts';
import { judgeKind, learnedTerms, weightFor } from './judge-kind.ts';
import { evidenceOf, type MailEvidence, noJob, surelyTitle } from './mail-evidence.ts';
import { fromRecruiter } from './mail-structure.ts';
import { asWritten } from './mail-words.ts';
import { rejectionReason } from './rejection-reason.ts';
import { speaksOfJob } from './speaks-of-job.ts';
import { toldRole } from './told-role/told-role.ts';
import type { Likelihoods } from './weigh-evidence.ts';

const sureEnough = 0.6;
const sureWithoutJob = 0.9;
const surerForRejection = { plain: 0.75, oblique: 0.85 };
const perhapsAnAnswer = { speaking: 0.4, quiet: 0.7 };
const mostSignals = 8;

/** What is known beforehand and cannot be told by rules alone. */
export interface ReadingAids {
  /** The mail's language as ISO 639-1, when something else has told it. */
  readonly language?: string | undefined;
  /** Which words take the name in a domain apart; without it only words that companies carry do. */
  readonly isWord?: IsWord;
  /** Tells employer and title only of mails about an application of one's own: looking for them takes most of the time. */
  readonly onlyOwn?: boolean;
}

const noWord: IsWord = () => false;

/** Reads one mail: its kind, the opening it is about and which words say so. */
export function readMail(
  mail: IncomingMail,
  { language, isWord = noWord, onlyOwn = false }: ReadingAids = {},
): MailReading {
  const evidence = evidenceOf(mail, language);
  const { cues, own, sender } = evidence;
  const likelihoods = judgeKind(evidence);
  const [{ kind }] = likelihoods;
  const subject = mail.subject ?? '';
  const to = mail.to ?? '';
  const isNamed = onlyOwn ? aboutOwnApplication(kind) : aboutOpening(kind);
  const role = isNamed ? toldRole({ subject, text: own, to }) : undefined;
  const company = isNamed
    ? companyOf({
        subject,
        text: own,
        sender,
        to,
        role: evidence.title?.role,
        said: saidIn(evidence),
        isWord,
      })
    : undefined;
  return {
    messageId: mail.messageId ?? null,
    kind,
    confidence: Math.round(confidenceIn(likelihoods) * 1000) / 1000,
    needsReview: needsReview(likelihoods, evidence),
    company: company ?? null,
    role: role ? capitalised(role) : null,
    reason: kind === 'rejection' ? rejectionReason(evidence.reasons, cues) : null,
    date: calendarDayOf(mail.date) ?? null,
    language: evidence.language ?? null,
    signals: signalsFor(kind, evidence, mail),
  };
}

/** A title in small letters gets capitals, as titles have elsewhere. */
const capitalised = (role: string): string =>
  role === role.toLowerCase()
    ? role.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : role;

/** The words of subject and text. */
const saidIn = ({ words }: MailEvidence): string[] => [...words.subject.words, ...words.text.words];

const massMail: readonly MailKind[] = ['unrelated', 'alert'];
/** How often a mass mail that could be either is right as either: an advertisement of jobs is both. */
const rightAsEither = 0.7;

/** The probability that the kind is right. */
function confidenceIn([likeliest, ...others]: Likelihoods): number {
  if (!massMail.includes(likeliest.kind)) return likeliest.probability;
  const either = others.find(({ kind }) => massMail.includes(kind));
  return Math.min(1, likeliest.probability + rightAsEither * (either?.probability ?? 0));
}

/**
 * Asks for a look where a wrong label would be saved, or an answer would be lost among other mail.
 * A wrong "rejected" hurts most: it is taken only from a mail that is plainly about an application and near certain,
 * the more so when no plain word says it.
 */
function needsReview(likelihoods: Likelihoods, evidence: MailEvidence): boolean {
  const { cues, structure, title, sender } = evidence;
  const [{ kind, probability }] = likelihoods;
  if (!aboutOwnApplication(kind)) {
    const answers = likelihoods.filter((likelihood) => aboutOwnApplication(likelihood.kind));
    return (
      answers.reduce((sum, answer) => sum + answer.probability, 0) >
      perhapsAnAnswer[speaksOfJob(evidence) ? 'speaking' : 'quiet']
    );
  }
  const namesNone = structure.some(({ means }) => means === noJob);
  if (kind !== 'rejection') return probability < (namesNone ? sureWithoutJob : sureEnough);
  const plain = cues.some(
    ({ cue }) => cueWeights[cue].asserted && (cueWeights[cue].weights.rejection ?? 0) >= 3,
  );
  const addressed =
    cues.some(({ cue }) => cue === 'ownApplication') ||
    (title?.weight ?? 0) >= surelyTitle ||
    fromRecruiter(sender);
  return namesNone || !addressed || probability < surerForRejection[plain ? 'plain' : 'oblique'];
}

/** Learned terms that are shown, and from which weight on. */
const mostTerms = 3;
const tellingWeight = 1;
/** Single words are shown after the phrases that have a meaning of their own. */
const shownAfterCues = 100;

/** The words that speak for the kind, the weightiest first. */
function signalsFor(
  kind: MailKind,
  { cues, structure, words, own }: MailEvidence,
  { subject }: IncomingMail,
): Signal[] {
  const spoken = cues.map(({ cue, quote }) => ({
    quote,
    means: cueWeights[cue].means,
    weight: cueWeights[cue].weights[kind] ?? 0,
  }));
  const shown = structure.flatMap(({ quote, means, weights }) =>
    quote === undefined ? [] : [{ quote, means, weight: weights[kind] ?? 0 }],
  );
  const learned = (aboutOpening(kind) ? learnedTerms({ words }) : [])
    .map((term) => ({ term, weight: weightFor(kind, term) }))
    .filter(({ weight }) => weight >= tellingWeight)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTerms)
    .map(({ term: { zone, from, to }, weight }) => ({
      quote:
        zone === 's'
          ? asWritten(subject ?? '', words.subject, from, to)
          : asWritten(own, words.text, from, to),
      means: 'words that such mails use',
      weight: weight / shownAfterCues,
    }));
  const deciding = [...spoken, ...shown, ...learned]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const once = new Map(deciding.map((signal) => [signal.quote, signal] as const).reverse());
  return [...once.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostSignals)
    .map(({ quote, means }) => ({ quote, means }));
}
