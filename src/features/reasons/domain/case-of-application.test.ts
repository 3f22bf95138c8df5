import { expect, test } from 'vitest';
import type { Application } from '#features/applications/domain/application.ts';
import type { ApplicationEvent } from '#features/applications/domain/event.ts';
import { rejectionCaseSchema } from './case.ts';
import { canBeExplained, caseOfApplication } from './case-of-application.ts';
import { explain } from './explain.ts';
import { seededRandom } from './seeded-random.ts';

const id = '5f0c9e3a-6a0b-4b7e-9d53-1f6f1f3c2a10';

const application = (rest: Partial<Application>): Application => ({
  id,
  company: 'Harbour Bakery',
  role: 'Baker',
  channel: 'board',
  stage: 'applied',
  ending: 'rejected',
  appliedOn: '2031-03-01',
  endedOn: '2031-03-20',
  ...rest,
});

const event = (rest: Partial<ApplicationEvent>): ApplicationEvent => ({
  id,
  kind: 'rejected',
  on: '2031-03-20',
  source: { kind: 'mail', key: 'k' },
  ...rest,
});

const leading = (app: Application, events: ApplicationEvent[]) =>
  explain(caseOfApplication(app, events), { random: seededRandom(id) }).causes[0];

test('a stored history is a case of the promised shape', () => {
  const events = [event({ kind: 'interview', note: 'They cut it short.' }), event({})];
  const rejection = caseOfApplication(application({}), events);
  expect(rejectionCaseSchema.parse(rejection)).toEqual(rejection);
});

test('the quote of the rejection is read as the employer’s words', () => {
  const cause = leading(application({}), [event({ quote: 'An internal candidate was chosen.' })]);
  expect(cause?.id).toBe('taken');
  expect(cause?.for[0]?.quote).toBe('An internal candidate was chosen.');
});

test('what the person noted about the rejection is not taken for the employer’s words', () => {
  const rejection = caseOfApplication(application({}), [event({ note: 'Surely an internal candidate.' })]);
  expect(rejection.mails).toEqual([]);
});

test('a closed opening is explained as closed', () => {
  expect(leading(application({ ending: 'closed' }), [])?.id).toBe('void');
});

test('a closed opening is shown with the words that say so', () => {
  const quote = 'The vacancy has been cancelled.';
  expect(leading(application({ ending: 'closed' }), [event({ kind: 'closed', quote })])?.for[0]?.quote).toBe(
    quote,
  );
});

test('only endings that others decided are explained', () => {
  expect(canBeExplained({ ending: 'silent' })).toBe(true);
  expect(canBeExplained({ ending: 'withdrawn' })).toBe(false);
  expect(canBeExplained({})).toBe(false);
});
