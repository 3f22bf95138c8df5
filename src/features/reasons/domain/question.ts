import type { Stage } from '#features/applications/domain/event.ts';
import type { EvidenceId } from './evidence.ts';
import { howToFindOut } from './how-to-find-out.ts';

/** One possible answer: how often it is given (a share), and what it shows; nothing when `evidenceId` is absent. */
interface Answer {
  readonly label: string;
  readonly share: number;
  readonly evidenceId?: EvidenceId;
}

/** Something worth finding out. The shares of its answers sum to one; own estimates where not sourced. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** How to find it out, where that is not plain. */
  readonly how?: string;
  readonly stages: readonly Stage[];
  readonly answers: readonly Answer[];
}

const early: readonly Stage[] = ['applied', 'screen'];
const late: readonly Stage[] = ['screen', 'interview', 'final'];
const any: readonly Stage[] = ['applied', 'screen', 'interview', 'final', 'offer'];

const answer = (label: string, share: number, evidenceId?: EvidenceId): Answer => ({
  label,
  share,
  ...(evidenceId && { evidenceId }),
});

/** A question where only a yes shows something; `share` is how often the answer is yes. */
const yesOrNo = (share: number, evidenceId: EvidenceId): Answer[] => [
  answer('Yes', share, evidenceId),
  answer('No', 1 - share),
];

const question = (
  id: string,
  stages: readonly Stage[],
  text: string,
  answers: readonly Answer[],
): Question => {
  const how = howToFindOut[id];
  return { id, text, stages, answers, ...(how !== undefined && { how }) };
};

/** What can be asked, of oneself or of others. English; moves to the catalogue by id. */
export const questions: readonly Question[] = [
  question('reposted', any, 'Has the same job been posted again since?', yesOrNo(0.2, 'reposted')),
  question('inside-hire', any, 'Did the job go to someone from inside?', yesOrNo(0.18, 'inside-hire')),
  question(
    'reorganisation',
    any,
    'Did they reorganise, or did the person you dealt with leave?',
    yesOrNo(0.12, 'reorganisation'),
  ),
  question('posting-age', early, 'How old was the posting when you applied?', [
    answer('Two days at most', 0.3, 'early-application'),
    answer('Up to a month', 0.5),
    answer('More than a month', 0.2, 'old-posting'),
  ]),
  question('applicants', early, 'How many people had applied?', [
    answer('Fewer than 50', 0.2, 'few-applicants'),
    answer('Between 50 and 200', 0.4),
    answer('More than 200', 0.4, 'many-applicants'),
  ]),
  question('answer-time', ['applied'], 'How long did the answer take?', [
    answer('Less than a day', 0.1, 'answer-within-a-day'),
    answer('Up to a week', 0.25, 'answer-within-a-week'),
    answer('Up to six weeks', 0.5),
    answer('Longer', 0.15, 'answer-after-weeks'),
  ]),
  question('form-answers', early, 'Did one of your answers on the form not fit what they ask for?', [
    answer('Yes, one did not fit', 0.12, 'form-answer-no'),
    answer('No, all fit', 0.48, 'form-answers-yes'),
    answer('There were no such questions', 0.4),
  ]),
  question('must-haves', early, 'Do you meet everything they call a must?', [
    answer('Yes, everything', 0.35, 'all-musts-met'),
    answer('One thing or more is not there', 0.35, 'missing-must'),
    answer('Hard to say', 0.3),
  ]),
  question('tailored', early, 'Was the résumé written for this job?', [
    answer('Yes', 0.5, 'tailored'),
    answer('No, it was the usual one', 0.5, 'untailored'),
  ]),
  question('pay', ['screen', 'interview', 'final', 'offer'], 'Was the pay you named within their range?', [
    answer('Yes', 0.4, 'asked-within-range'),
    answer('No, above it', 0.2, 'asked-above-range'),
    answer('Pay was not named', 0.4),
  ]),
  question('ratings', late, 'How did the conversation go?', [
    answer('Well', 0.4, 'good-ratings'),
    answer('In between', 0.4),
    answer('Not as you hoped', 0.2, 'low-ratings'),
  ]),
  question('cut-short', late, 'Did the conversation end earlier than planned?', yesOrNo(0.12, 'cut-short')),
  question(
    'asked-about-path',
    late,
    'Did they come back to a break, a change or your level?',
    yesOrNo(0.2, 'asked-about-path'),
  ),
  question(
    'unfair-question',
    late,
    'Was anything asked that has nothing to do with the work?',
    yesOrNo(0.08, 'unfair-question'),
  ),
  question(
    'check',
    ['final', 'offer'],
    'Did a reference or a check come back with a question?',
    yesOrNo(0.06, 'check-failed'),
  ),
];
