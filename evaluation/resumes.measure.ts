import { readResume } from '#features/documents/domain/resume/read-resume.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { labelledResumes } from './labelled-resumes.ts';
import { countFields } from './resume-fields.ts';

/** Reads résumés that nothing is learned from, and says how many fields of jobs and schooling are right. */
export async function* measure(): AsyncGenerator<string> {
  const counts = { right: 0, said: 0, there: 0 };
  const resumes = labelledResumes('evaluation/resumes-set-aside');
  for (const resume of resumes) {
    countFields(
      resume,
      readResume(resume.document.text, { vocabulary: ownVocabulary(), today: '2026-11-26' }),
      counts,
    );
  }
  const { right, said, there } = counts;
  yield `${resumes.length} résumés that nothing was learned from, ${there} fields`;
  yield `precision ${(right / said).toFixed(3)}, recall ${(right / there).toFixed(3)}, F1 ${((2 * right) / (said + there)).toFixed(3)}`;
}
