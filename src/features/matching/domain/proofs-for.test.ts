import { expect, test } from 'vitest';
import { nurseResume as nurse } from '#features/documents/domain/resume/made-resumes.testing.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { asks, shown, today } from './made-pair.testing.ts';
import { matchEvidence } from './match-evidence.ts';
import { isOneLanguage, proofsFor } from './proofs-for.ts';

function proofs(...[text, part]: Parameters<typeof asks>): string[] {
  const [requirement, resume] = [asks(text, part), shown(nurse)];
  const evidence = matchEvidence(requirement, resume, ownVocabulary(), today);
  return proofsFor(requirement, evidence, resume).map(({ start, end }) => nurse.slice(start, end));
}

test('a degree is shown by the line of the school', () => {
  expect(proofs('Degree in nursing', { kind: 'degree' })[0]).toContain('BSc Nursing');
});

test('a language is shown by the line that names it', () => {
  expect(proofs('Good Spanish', { kind: 'language' })[0]).toContain('Spanish (B1)');
});

test('years are shown by the job first', () => {
  const [first] = proofs('5 years on an acute ward', { kind: 'experience', years: 5 });
  expect(first).toContain('Staff Nurse, Elmfield Hospital');
});

test('there are at most three proofs, each once, and none for what is not there', () => {
  const found = proofs('care for patients, wound care, residents, medicines', { kind: 'experience' });
  expect(found.length).toBeLessThanOrEqual(3);
  expect(new Set(found).size).toBe(found.length);
  expect(proofs('flying helicopters')).toEqual([]);
});

test('a language and its knowledge are one', () => {
  expect(isOneLanguage('deutsch', 'deutschkenntnisse')).toBe(true);
  expect(isOneLanguage('french', 'finnish')).toBe(false);
  expect(isOneLanguage('b2', 'b2')).toBe(false);
});
