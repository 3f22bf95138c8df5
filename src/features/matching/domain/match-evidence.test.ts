import { expect, test } from 'vitest';
import { nurseResume as nurse } from '#features/documents/domain/resume/made-resumes.testing.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { developer, shown, today } from './made-pair.testing.ts';
import { matchEvidence } from './match-evidence.ts';
import type { Asked } from './wanted.ts';

const evidence = (resume: string, text: string, kind: Asked['kind'] = 'skill', years: number | null = null) =>
  matchEvidence({ text, kind, years }, shown(resume), ownVocabulary(), today);

test('a skill that is named is the same, one that follows is implied, another of its kind is a sibling', () => {
  expect(evidence(developer, 'PostgreSQL').relation).toBe('same');
  expect(evidence(developer, 'JavaScript').relation).toBe('implied');
  expect(evidence(developer, 'Java')).toMatchObject({ relation: 'sibling', namesSkill: true });
  expect(evidence(developer, 'Wound care').relation).toBe('none');
});

test('the best passage holds the words asked for', () => {
  const { best, inPassage, anywhere } = evidence(nurse, 'experience on an acute ward', 'experience');
  expect(best && nurse.slice(best.start, best.end)).toContain('acute medical ward');
  expect(inPassage.same).toBeCloseTo(1);
  expect(anywhere.same).toBeCloseTo(1);
  expect(evidence(nurse, 'flying helicopters')).toMatchObject({
    inPassage: { same: 0 },
    anywhere: { same: 0 },
  });
});

test('a month in two jobs at once counts once', () => {
  // January 2018 to February 2026 without a break, one year of it in two jobs.
  expect(evidence(developer, 'TypeScript', 'experience', 5).years).toBeCloseTo(98 / 12, 9);
  expect(evidence(developer, 'TypeScript').allYears).toBeCloseTo(98 / 12, 9);
});

test('only the jobs that show it count', () => {
  const { years, allYears, jobs } = evidence(nurse, 'wound care', 'experience', 3);
  expect([...jobs]).toEqual([0]);
  expect(years).toBeCloseTo(84 / 12, 9);
  expect(allYears).toBeCloseTo(115 / 12, 9);
});

test('degrees are compared where one is asked', () => {
  expect(evidence(nurse, 'A master in nursing', 'degree')).toMatchObject({
    wanted: { degree: 5 },
    degreeHas: 4,
  });
  expect(evidence(nurse, 'Master the art of calm')).toMatchObject({ wanted: { degree: 0 } });
});

test('an empty résumé shows nothing', () => {
  expect(evidence('', 'TypeScript')).toMatchObject({
    relation: 'none',
    anyRelation: 'none',
    inPassage: { same: 0, meant: 0 },
    best: undefined,
    compared: [],
    years: undefined,
    allYears: 0,
    degreeHas: 0,
  });
});
