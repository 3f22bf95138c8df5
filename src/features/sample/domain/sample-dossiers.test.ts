import { expect, test } from 'vitest';
import { applicationOf } from '#features/applications/domain/dossier.ts';
import { isWayOf } from '#features/hindsight/domain/choice.ts';
import { isCorrectable } from '#features/reasons/domain/fact-correction.ts';
import { questions } from '#features/reasons/domain/question.ts';
import { sampleDossiers } from './sample-dossiers.ts';
import { sampleDocuments, sampleKeptPostings } from './sample-papers.ts';
import { sampleTold } from './sample-told.ts';

let next = 0;
const newId = () => {
  next += 1;
  return `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`;
};
const sample = sampleDossiers('2026-04-15', newId(), newId, newId);

test('the made-up person has every kind of ending but a happy one, and open applications too', () => {
  const endings = new Set(sample.dossiers.map((dossier) => applicationOf(dossier).ending));
  expect(endings).toEqual(new Set(['rejected', 'silent', 'withdrawn', 'closed', 'declined', undefined]));
});

test('every quoted word stands in its mail', () => {
  for (const { events } of sample.dossiers) {
    for (const { quote, source } of events) {
      if (quote) expect(sample.mails.find(({ key }) => key === source.key)?.text).toContain(quote);
    }
  }
});

test('nothing happens after today', () => {
  const days = sample.dossiers.flatMap(({ events }) => events.map(({ on }) => on));
  expect(days.every((day) => day < '2026-04-15')).toBe(true);
});

test('each posting and each document belongs to applications that are there, from the day they went out', () => {
  const appliedOn = new Map(
    sample.dossiers.map(({ opening, events }) => [opening.company, events[0]?.on ?? '']),
  );
  for (const { company, on } of sampleKeptPostings('2026-04-15')) expect(appliedOn.get(company)).toBe(on);
  const documents = sampleDocuments('2026-04-15');
  for (const { sentTo, on } of documents)
    for (const company of sentTo)
      expect([company, (appliedOn.get(company) ?? '') >= on]).toEqual([company, true]);
  const resumes = documents.filter(({ kind }) => kind === 'resume').flatMap(({ sentTo }) => sentTo);
  expect(resumes.sort()).toEqual([...appliedOn.keys()].sort());
});

test('what was said is about applications that are there, and could have been said on their pages', () => {
  const { reasons, answers, corrections, course } = sampleTold;
  const companies = new Set(sample.dossiers.map(({ opening }) => opening.company));
  for (const { company } of [...reasons, ...answers, ...corrections, ...course])
    expect(companies).toContain(company);
  for (const { question, answer } of answers) {
    const asked = questions.find(({ id }) => id === question);
    expect(asked?.answers.map(({ evidenceId }) => evidenceId)).toContain(answer);
  }
  for (const { fact, correction } of corrections) expect(isCorrectable(fact, correction)).toBe(true);
  for (const { choice, way } of course) expect([way, isWayOf(choice, way)]).toEqual([way, true]);
});
