import type { RejectionCase } from '#features/reasons/domain/case.ts';
import { daysFrom } from '#features/reasons/domain/observe-timing.ts';

/** A number by the stretch it lies in, named by the first of `ends` that it does not pass. */
const stretch = (name: string, value: number | undefined, ends: readonly number[]): string[] =>
  value === undefined || Number.isNaN(value)
    ? [`${name} unknown`]
    : [`${name} to ${ends.find((end) => value <= end) ?? 'more'}`];

/**
 * Everything a case shows, as words of its own: numbers by stretches, sentences by how they begin. It is read without
 * the engine, so that a model fitted to these words says what can be known from them at all.
 */
export function observedFacts(rejection: RejectionCase): string[] {
  return [
    `ending ${rejection.ending}`,
    `channel ${rejection.channel}`,
    ...timing(rejection),
    ...posting(rejection),
    ...pay(rejection),
    ...requirements(rejection),
    ...(rejection.knockouts ?? []).map(({ question, answer }) => `form ${question} ${answer}`),
    ...(rejection.facts ?? []).flatMap(({ id, value }) => factWords(id, value)),
    ...talks(rejection),
    ...(rejection.mails ?? []).flatMap(({ text }) => sentenceStarts('letter', text)),
  ];
}

function timing({ ending, appliedAt, endedAt, interviews }: RejectionCase): string[] {
  if (ending === 'silent') return [];
  const lastTalk = interviews?.at(-1)?.date;
  return [
    ...(appliedAt && endedAt && appliedAt.length > 10
      ? stretch('hours', (Date.parse(endedAt) - Date.parse(appliedAt)) / 3_600_000, [6, 24, 48])
      : []),
    ...stretch('days', daysFrom(appliedAt, endedAt), [0, 1, 3, 7, 14, 21, 30, 45, 60]),
    ...(lastTalk ? stretch('days after talk', daysFrom(lastTalk, endedAt), [0, 2, 5, 10, 20, 40]) : []),
  ];
}

function posting({ posting: ad, appliedAt }: RejectionCase): string[] {
  const after = daysFrom(appliedAt, ad?.repostedAt);
  const reposted = ad?.repostedAt === undefined ? 'not' : after === undefined ? 'before' : 'after';
  return [
    ...stretch('age', daysFrom(ad?.postedAt, appliedAt), [0, 1, 2, 4, 7, 14, 30, 60]),
    ...stretch('applicants', ad?.applicants, [12, 25, 50, 100, 200, 400]),
    `reposted ${reposted}`,
    ...(ad?.text?.includes('always looking') ? ['collects'] : []),
  ];
}

function pay({ posting: ad, salaryAsked }: RejectionCase): string[] {
  const top = Number(/to €(\d+)/.exec(ad?.text ?? '')?.[1]);
  return stretch('pay', (salaryAsked ?? Number.NaN) / top, [0.85, 0.95, 1, 1.05, 1.1, 1.2]);
}

function requirements({ posting: ad, resume, facts }: RejectionCase): string[] {
  const [met, of] = String(facts?.find(({ id }) => id === 'must-met')?.value ?? '').split('/');
  const share = Number(met) / Number(of);
  const asked = [...(ad?.text ?? '').matchAll(/^- (.+)$/gm)].map(([, must]) => must ?? '');
  const seen = asked.filter((must) => resume?.text?.includes(must)).length / asked.length;
  const shown = resume?.text === undefined ? Number.NaN : seen;
  return [
    ...stretch('must', share, [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.99]),
    ...stretch('shown', shown, [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.99]),
    ...stretch('hidden', share - shown, [-0.05, 0.05, 0.2, 0.35]),
  ];
}

function factWords(id: string, value: string | number | boolean): string[] {
  if (id === 'must-met') return [];
  return typeof value === 'number' ? stretch(id, value, [2, 5, 8, 12, 18]) : [`${id} ${value}`];
}

function talks({ interviews }: RejectionCase): string[] {
  const means = (interviews ?? []).map(({ ratings }) => mean(Object.values(ratings ?? {})));
  const rated = means.filter((each) => !Number.isNaN(each));
  if (!interviews?.length) return [];
  return [
    ...stretch('last talk', means.at(-1), [1.5, 2, 2.5, 3, 3.5, 4, 4.5]),
    ...stretch('talks', mean(rated), [1.5, 2, 2.5, 3, 3.5, 4, 4.5]),
    ...interviews.flatMap(({ notes }) => sentenceStarts('notes', notes)),
  ];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The first five words of each sentence: names that come later are no matter. */
const sentenceStarts = (where: string, text = ''): string[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .filter(Boolean)
    .map((sentence) => `${where} ${sentence.split(' ').slice(0, 5).join(' ')}`);
