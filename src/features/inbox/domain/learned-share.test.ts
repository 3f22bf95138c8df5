import { expect, test } from 'vitest';
import { mailKinds } from './job-mail.ts';
import { judgeKind, rulesProbabilities } from './judge-kind.ts';
import { learnedShare } from './learned-share.ts';
import { evidenceOf } from './mail-evidence.ts';

const shareOf = (subject: string, text: string, from = 'Ida Moss <ida@brackenworks.example>') => {
  const evidence = evidenceOf({ subject, text, from });
  return learnedShare(evidence, rulesProbabilities(evidence));
};

test('learned words say nothing about mail in which nothing speaks of a job', () => {
  expect(shareOf('Lunch', 'Unfortunately the soup is finished. We went with the pie.')).toBe(0);
});

test('the surer the rules are, the less learned words count', () => {
  const sure = shareOf('Your application', 'We have received your application and will review it soon.');
  const unsure = shareOf('Your application', 'The panel met about your application. It was a long evening.');
  expect(sure).toBeLessThan(unsure);
  expect(unsure).toBeLessThanOrEqual(1);
});

test('learned words alone never claim a rejection', () => {
  for (const text of ['The others were stronger on paper.', 'Our rota has no gap left for your kind.']) {
    const evidence = evidenceOf({ subject: 'Your application for Welder', text });
    const no = rulesProbabilities(evidence)[mailKinds.indexOf('rejection')] ?? 0;
    const told = judgeKind(evidence).likelihoods.find(({ kind }) => kind === 'rejection');
    expect(no).toBeLessThan(0.3);
    expect(told?.probability).toBeLessThan(0.5);
  }
});

test('without learned words the rules’ verdict stands', () => {
  const evidence = evidenceOf({ subject: 'Lunch', text: 'See you at one.' });
  const { terms, likelihoods } = judgeKind(evidence);
  expect(terms).toEqual([]);
  expect(likelihoods[0].kind).toBe('unrelated');
});
