import { writeFileSync } from 'node:fs';
import { lineKinds } from '#features/documents/domain/review/learned-lines.ts';
import { reviewResume } from '#features/documents/domain/review/review-resume.ts';
import { englishSpelling } from '#platform/language/spelling.ts';
import { fitChoice } from './fit-choice.ts';
import { labelledReviews } from './review/labelled-reviews.ts';
import { lineExamples } from './review/line-examples.ts';
import { addScores, type ReviewScore, reportOf } from './review/score-reviews.ts';

/** Learns which lines of résumés name a duty, lack a number or say what all say, from evaluation/resumes. */
const parts = 4;
const options = { classes: lineKinds, seenIn: 3, penalty: 1, steps: 100 };

const reviews = labelledReviews('evaluation/resumes', await englishSpelling());
const examples = reviews.map(lineExamples);
const scores = new Map<string, ReviewScore>();
for (let part = 0; part < parts; part++) {
  const model = fitChoice(examples.filter((_, place) => place % parts !== part).flat(), options);
  for (const [place, { context, findings }] of reviews.entries()) {
    const { reading } = context;
    if (place % parts === part && reading)
      addScores(scores, findings, reviewResume({ ...context, reading }, model));
  }
}
console.log(`in résumés that nothing was learned from:\n${reportOf(scores)}`);
const learned = fitChoice(examples.flat(), options);
writeFileSync('src/features/documents/domain/review/line-choice.json', `${JSON.stringify(learned)}\n`);
