import { writeFileSync } from 'node:fs';
import { readResume } from '#features/documents/domain/resume/read-resume.ts';
import { matchEvidence } from '#features/matching/domain/match-evidence.ts';
import { matchStatuses } from '#features/matching/domain/match-status.ts';
import { rootsOf, shownResume } from '#features/matching/domain/passages.ts';
import { statusTerms } from '#features/matching/domain/status-terms.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { chosen } from '#lib/learned/learned-choice.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { type ChoiceExample, fitChoice } from './fit-choice.ts';
import { type LabelledMatch, labelledMatches } from './labelled-matches.ts';
import { labelledPostings } from './labelled-postings.ts';
import { labelledResumes } from './labelled-resumes.ts';

/** Learns when a requirement is met, from evaluation/matches; and how rare words are, from all made-up texts. */
const folder = 'src/features/matching/domain';
const parts = 4;
const options = { classes: matchStatuses, seenIn: 3, penalty: 20, steps: 120 };
const today = '2026-11-26';
const seenOften = 3;

const [what] = process.argv.slice(2);
if (what === 'rarities') writeRarities();
else learn();

function writeRarities(): void {
  const texts = [...labelledPostings(), ...labelledResumes()].map(({ document }) => rootsOf(document.words));
  texts.push(...labelledMatches().map(({ resume }) => rootsOf(documentWords(resume).words)));
  const seen = new Map<string, number>();
  for (const roots of texts) for (const root of roots) seen.set(root, (seen.get(root) ?? 0) + 1);
  const rarity = (count: number) => Math.round(Math.log(texts.length / count) * 10) / 10;
  const kept = [...seen]
    .filter(([, count]) => count >= seenOften)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const roots = Object.fromEntries(kept.map(([root, count]) => [root, rarity(count)]));
  writeFileSync(`${folder}/root-rarity.json`, `${JSON.stringify({ unknown: rarity(1.5), roots })}\n`);
}

function learn(): void {
  const cases = labelledMatches().map(examplesOf);
  for (let part = 0; part < parts; part++) {
    const model = fitChoice(cases.filter((_, place) => place % parts !== part).flat(), options);
    const held = cases.filter((_, place) => place % parts === part).flat();
    const right = held.filter(({ terms, label }) => chosen(model, terms) === label).length;
    console.log(`part ${part + 1} of ${parts}: status ${(right / held.length).toFixed(3)} of ${held.length}`);
  }
  writeFileSync(`${folder}/status-choice.json`, `${JSON.stringify(fitChoice(cases.flat(), options))}\n`);
}

function examplesOf({ resume, requirements }: LabelledMatch): ChoiceExample[] {
  const vocabulary = ownVocabulary();
  const shown = shownResume(resume, readResume(resume, { vocabulary, today }), vocabulary);
  return requirements.map((asked) => {
    const evidence = matchEvidence(asked, shown, vocabulary, today);
    return { terms: new Set(statusTerms(asked, evidence, shown)), label: asked.status };
  });
}
