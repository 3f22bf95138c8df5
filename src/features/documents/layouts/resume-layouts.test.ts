import { expect, test } from 'vitest';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { readDocument } from '#platform/documents/read-document.ts';
import { readResume } from '../domain/resume/read-resume.ts';
import { layouts } from './drawn/all.testing.ts';
import { judged } from './judged-reading.testing.ts';
import { people } from './people/all.testing.ts';

/** Of all fields, as evaluation/resume-fields.ts counts them. */
const enough = 0.95;
/** Layouts differ in how much they leave to guess; no kind of file may be left behind. */
const enoughOfEach = 0.88;

interface Right {
  readonly share: number;
  readonly misplaced: readonly string[];
  /** What was read wrongly, for a person to look at. */
  readonly report: string;
}

/** Draws every person's résumé in each layout, reads it as a file, and counts the fields that are right. */
async function rightIn(some: typeof layouts): Promise<Right> {
  const sum = { right: 0, said: 0, there: 0 };
  const misplaced: string[] = [];
  const report: string[] = [];
  for (const { about, bytes } of some) {
    for (const resume of people) {
      const file = await readDocument(await bytes(resume), 'resume');
      if (!file.ok) throw file.failure;
      const reading = readResume(file.value.text, { vocabulary: ownVocabulary(), today: '2026-11-26' });
      const { counts, wrong, misplaced: taken } = judged(resume, reading);
      sum.right += counts.right;
      sum.said += counts.said;
      sum.there += counts.there;
      misplaced.push(...taken.map((text) => `${resume.name}, ${about}: “${text}”`));
      report.push(...wrong.map((line) => `${resume.name}, ${about}: ${line}`));
    }
  }
  return { share: (2 * sum.right) / (sum.said + sum.there), misplaced, report: report.join('\n') };
}

test.each(layouts)('$about: fields of files are read right', { timeout: 120_000 }, async (layout) => {
  const { share, misplaced, report } = await rightIn([layout]);
  expect(misplaced).toEqual([]);
  expect(share, report).toBeGreaterThan(enoughOfEach);
});

test('of all fields in all layouts nearly every one is right', { timeout: 240_000 }, async () => {
  const { share, report } = await rightIn(layouts);
  expect(share, report).toBeGreaterThanOrEqual(enough);
});
