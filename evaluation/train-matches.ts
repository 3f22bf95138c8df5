import { writeFileSync } from 'node:fs';
import { readResume } from '#features/documents/domain/resume/read-resume.ts';
import { type MatchEvidence, matchEvidence } from '#features/matching/domain/match-evidence.ts';
import { matchStatuses } from '#features/matching/domain/match-status.ts';
import { type Passage, rootsOf, type ShownResume, shownResume } from '#features/matching/domain/passages.ts';
import { proofTerms } from '#features/matching/domain/proof-terms.ts';
import { candidatesFor, proofsFor } from '#features/matching/domain/proofs-for.ts';
import { statusTerms } from '#features/matching/domain/status-terms.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { type ChoiceModel, chosen } from '#lib/learned/learned-choice.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { type ChoiceExample, fitChoice } from './fit-choice.ts';
import { type LabelledMatch, labelledMatches } from './labelled-matches.ts';
import { labelledPostings } from './labelled-postings.ts';
import { labelledResumes } from './labelled-resumes.ts';

/** Learns when a requirement is met, from evaluation/matches; and how rare words are, from all made-up texts. */
const folder = 'src/features/matching/domain';
const parts = 4;
const options = { classes: matchStatuses, seenIn: 3, penalty: 20, steps: 120 };
const proofOptions = { classes: ['no', 'yes'], seenIn: 3, penalty: 5, steps: 100 };
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

/** One requirement of a comparison, with what the résumé shows of it. */
interface Compared {
  readonly asked: LabelledMatch['requirements'][number];
  readonly evidence: MatchEvidence;
  readonly resume: ShownResume;
}

function learn(): void {
  const cases = labelledMatches().map(comparedIn);
  const inOtherWords = labelledMatches('evaluation/matches-in-other-words').flatMap(comparedIn);
  const without = (part: number) => [
    ...cases.filter((_, place) => place % parts !== part).flat(),
    ...inOtherWords,
  ];
  const within = (part: number) => cases.filter((_, place) => place % parts === part).flat();
  // When a requirement is met is learned from proofs that were found by a model which had not seen the comparison.
  const examples = Array.from({ length: parts }, (_, part) => {
    const proofs = fitChoice(without(part).flatMap(proofExamples), proofOptions);
    return within(part).map((each) => statusExample(proofs, each));
  });
  for (let part = 0; part < parts; part++) {
    const model = fitChoice(examples.filter((_, place) => place !== part).flat(), options);
    console.log(`part ${part + 1} of ${parts}: ${figures(model, examples[part] ?? [])}`);
  }
  write('proof-choice', fitChoice([...cases.flat(), ...inOtherWords].flatMap(proofExamples), proofOptions));
  write('status-choice', fitChoice(examples.flat(), options));
}

function write(name: string, model: ChoiceModel): void {
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(model)}\n`);
}

function figures(model: ChoiceModel, held: readonly StatusExample[]): string {
  const right = held.filter(({ terms, label }) => chosen(model, terms) === label).length;
  const proven = held.filter(({ isProven }) => isProven !== undefined);
  const found = proven.filter(({ isProven }) => isProven).length;
  const share = (count: number, all: number) => `${(count / all).toFixed(3)} of ${all}`;
  return `status ${share(right, held.length)}, proofs ${share(found, proven.length)}`;
}

function comparedIn({ resume, requirements }: LabelledMatch): Compared[] {
  const vocabulary = ownVocabulary();
  const shown = shownResume(resume, readResume(resume, { vocabulary, today }), vocabulary);
  return requirements.map((asked) => ({
    asked,
    evidence: matchEvidence(asked, shown, vocabulary, today),
    resume: shown,
  }));
}

/** Which of the passages looked at hold the one that is marked. */
function proofExamples({ asked, evidence, resume }: Compared): ChoiceExample[] {
  if (asked.status !== 'met' || !asked.proof) return [];
  return candidatesFor(asked, evidence, resume).map((compared, rank) => ({
    terms: new Set(proofTerms(asked, evidence, compared, rank, resume)),
    label: isProof(compared.passage, resume, asked.proof) ? 'yes' : 'no',
  }));
}

interface StatusExample extends ChoiceExample {
  /** Whether one of the three most probable passages is the one that is marked; undefined when none is. */
  readonly isProven: boolean | undefined;
}

function statusExample(model: ChoiceModel, { asked, evidence, resume }: Compared): StatusExample {
  const proofs = proofsFor(model, asked, evidence, resume);
  const isProven =
    asked.status === 'met' && asked.proof
      ? proofs.slice(0, 3).some(({ compared }) => isProof(compared.passage, resume, asked.proof))
      : undefined;
  return { terms: new Set(statusTerms(asked, evidence, proofs, resume)), label: asked.status, isProven };
}

function isProof({ start, end }: Passage, { document }: ShownResume, proof: string): boolean {
  return sharesWords(document.text.slice(start, end), proof);
}

/** Whether one passage holds the other, or half of the words of the shorter one. */
function sharesWords(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((text) =>
    documentWords(text).words.filter((word) => /[\p{L}\p{N}]/u.test(word)),
  );
  if (!mine || !theirs) return false;
  const shared = new Set(mine.filter((word) => theirs.includes(word))).size;
  return shared >= 0.5 * Math.max(1, Math.min(new Set(mine).size, new Set(theirs).size));
}
