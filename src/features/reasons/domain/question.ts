import type { Stage } from '#features/applications/domain/event.ts';
import type { EvidenceId } from './evidence.ts';

/** One possible answer: how often it is given (a share), and what it shows; nothing when `evidenceId` is absent. */
interface Answer {
  readonly share: number;
  readonly evidenceId?: EvidenceId;
}

/** Something worth finding out. The shares of its answers sum to one; own estimates where not sourced. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly stages: readonly Stage[];
  readonly answers: readonly Answer[];
}

const early: readonly Stage[] = ['applied', 'screen'];
const late: readonly Stage[] = ['screen', 'interview', 'final'];
const any: readonly Stage[] = ['applied', 'screen', 'interview', 'final', 'offer'];

/** A question where only one answer shows something; `share` is how often it is given. */
const whether = (
  id: string,
  stages: readonly Stage[],
  evidenceId: EvidenceId,
  share: number,
  text: string,
): Question => ({ id, text, stages, answers: [{ share, evidenceId }, { share: 1 - share }] });

const choice = (
  id: string,
  stages: readonly Stage[],
  text: string,
  answers: readonly Answer[],
): Question => ({
  id,
  text,
  stages,
  answers,
});

/** What can be asked, of oneself or of others. */
export const questions: readonly Question[] = [
  whether('reposted', any, 'reposted', 0.2, 'Has the same job been posted again since?'),
  whether('inside-hire', any, 'inside-hire', 0.18, 'Who got the job: someone from inside?'),
  whether(
    'reorganisation',
    any,
    'reorganisation',
    0.12,
    'Did they reorganise, or did the person you dealt with leave?',
  ),
  choice('posting-age', early, 'How old was the posting when you applied?', [
    { share: 0.2, evidenceId: 'old-posting' },
    { share: 0.3, evidenceId: 'early-application' },
    { share: 0.5 },
  ]),
  choice('applicants', early, 'How many people had applied?', [
    { share: 0.4, evidenceId: 'many-applicants' },
    { share: 0.2, evidenceId: 'few-applicants' },
    { share: 0.4 },
  ]),
  choice('answer-time', ['applied'], 'How long did the answer take?', [
    { share: 0.1, evidenceId: 'answer-within-a-day' },
    { share: 0.25, evidenceId: 'answer-within-a-week' },
    { share: 0.15, evidenceId: 'answer-after-weeks' },
    { share: 0.5 },
  ]),
  choice('form-answers', early, 'Was there a question on the form that you had to answer with no?', [
    { share: 0.12, evidenceId: 'form-answer-no' },
    { share: 0.48, evidenceId: 'form-answers-yes' },
    { share: 0.4 },
  ]),
  choice('must-haves', early, 'Which of the things they call a must do you have?', [
    { share: 0.35, evidenceId: 'missing-must' },
    { share: 0.35, evidenceId: 'all-musts-met' },
    { share: 0.3 },
  ]),
  choice('tailored', early, 'Was the résumé written for this job?', [
    { share: 0.5, evidenceId: 'untailored' },
    { share: 0.5, evidenceId: 'tailored' },
  ]),
  choice('pay', ['screen', 'interview', 'final', 'offer'], 'Was the pay you named within their range?', [
    { share: 0.2, evidenceId: 'asked-above-range' },
    { share: 0.4, evidenceId: 'asked-within-range' },
    { share: 0.4 },
  ]),
  choice('ratings', late, 'How did the conversation go, from one to five?', [
    { share: 0.2, evidenceId: 'low-ratings' },
    { share: 0.4, evidenceId: 'good-ratings' },
    { share: 0.4 },
  ]),
  whether('cut-short', late, 'cut-short', 0.12, 'Did the conversation end earlier than planned?'),
  whether(
    'asked-about-path',
    late,
    'asked-about-path',
    0.2,
    'Did they come back to a break, a change or your level?',
  ),
  whether(
    'unfair-question',
    late,
    'unfair-question',
    0.08,
    'Was anything asked that has nothing to do with the work?',
  ),
  whether(
    'check',
    ['final', 'offer'],
    'check-failed',
    0.06,
    'Did a reference or a check come back with a question?',
  ),
];
