import { expect, test } from 'vitest';
import { nurseResume as nurse } from '#features/documents/domain/resume/made-resumes.testing.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { asks, shown, today } from './made-pair.testing.ts';
import { matchEvidence } from './match-evidence.ts';
import { candidatesFor, proofsFor } from './proofs-for.ts';
import { proofChoice } from './status-model.ts';

const resume = shown(nurse);

function proofs(...[text, part]: Parameters<typeof asks>) {
  const requirement = asks(text, part);
  const evidence = matchEvidence(requirement, resume, ownVocabulary(), today);
  return proofsFor(proofChoice, requirement, evidence, resume).map(({ compared: { passage }, chance }) => ({
    text: nurse.slice(passage.start, passage.end),
    chance,
  }));
}

test('a degree is shown by the line of the school', () => {
  expect(proofs('Degree in nursing', { kind: 'degree' })[0]?.text).toContain('BSc Nursing');
});

test('a language is shown by the line that names it', () => {
  expect(proofs('Good Spanish', { kind: 'language' })[0]?.text).toContain('Spanish (B1)');
});

test('years are shown by a job, never by the schooling', () => {
  const [first] = proofs('5 years on an acute ward', { kind: 'experience', years: 5 });
  expect(first?.text).toMatch(/Staff Nurse|acute/);
});

test('the more probable come first, each once', () => {
  const found = proofs('care for patients, wound care, residents, medicines', { kind: 'experience' });
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
  expect(found.map(({ chance }) => chance)).toEqual(
    found.map(({ chance }) => chance).toSorted((one, other) => other - one),
  );
});

test('what has nothing to do with anything has hardly a candidate', () => {
  const requirement = asks('flying helicopters');
  const evidence = matchEvidence(requirement, resume, ownVocabulary(), today);
  for (const { same } of candidatesFor(requirement, evidence, resume)) expect(same).toBe(0);
});
