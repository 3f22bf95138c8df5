import { causeTexts } from '../domain/cause-texts.ts';
import { evidenceTexts, plainEvidenceTexts } from '../domain/evidence-texts.ts';
import { questions } from '../domain/question.ts';
import { saidTexts } from '../domain/said-texts.ts';
import { type SourceId, sources } from '../domain/source.ts';
import { answerKey } from './answer-key.ts';
import { calibrationTexts } from './calibration-texts.ts';
import { factTexts } from './fact-texts.en.ts';
import { knownTexts } from './known-texts.ts';
import { sourceTexts } from './source-texts.en.ts';
import { yoursTexts } from './yours-texts.en.ts';

/** The domain's own sentences are taken over, not repeated: the command line says them too. */
export const reasonsMessages = {
  title: {
    rejected: 'Why, probably',
    silent: 'Why it stayed quiet, probably',
    closed: 'Why, probably',
  },
  door: {
    text: 'This is fresh. Asking why can wait; it stays here.',
    open: 'Look at why, when you want to',
    close: 'Put this away again',
  },
  silence: 'Nobody said no here. They did not answer, and silence alone says little about you.',
  headline: {
    tooEarly: 'Too early to tell.',
    mostlyNotYou: 'More than half of this was probably never about you.',
    halfNotYou: 'About half of this was probably never about you.',
    largest: {
      'never-about-you': 'The largest part of this was probably never about you.',
      partly: 'The largest part of this was probably only partly about you.',
      'yours-to-change': 'The largest part of this is probably something you can change.',
      'cannot-be-known': 'Much of this cannot be known.',
    },
    said: saidTexts,
  },
  parts: {
    'never-about-you': 'Never about you',
    partly: 'Partly about you',
    'yours-to-change': 'Yours to change',
    'cannot-be-known': 'Cannot be known',
  },
  tooEarly: {
    text: 'What is known so far fits almost any application that ended at this point.',
    comfort: 'Of applications that end here, probably {{share}} were never about the person.',
    ask: 'One or two answers below could show more.',
    anyway: 'Show what is usual',
    usual: 'This is mostly what is usual at this point. It says little about this one application.',
  },
  picture: {
    source_zero: 'an estimate from what is usual at this point',
    source_one: 'an estimate from one fact about this application and what is usual at this point',
    source_other: 'an estimate from {{count}} facts about this application and what is usual at this point',
    what: 'What',
    share: 'Share',
    between: 'Probably between',
    range: '{{low}} and {{high}}',
    causeOf: '– {{cause}}',
  },
  causes: causeTexts,
  list: {
    label: 'The likeliest reasons',
    percent: '{{share}}, probably between {{low}} and {{high}}',
    more_one: 'Show one more',
    more_other: 'Show {{count}} more',
    fewer: 'Show fewer',
  },
  facts: {
    for: 'What speaks for it',
    against: 'What speaks against it',
    none: 'Nothing known here speaks for or against it. This is how often it happens at this point.',
    strength: { 'a-little': 'speaks a little', clearly: 'speaks clearly', strongly: 'speaks strongly' },
    estimate: 'How strongly each fact speaks is an estimate, not a measurement.',
  },
  evidence: evidenceTexts,
  plainEvidence: plainEvidenceTexts,
  sources: Object.fromEntries(Object.entries(sources).map(([id, { title }]) => [id, title])) as Readonly<
    Record<SourceId, string>
  >,
  figures: sourceTexts,
  restsOn: factTexts,
  yours: yoursTexts,
  grades: { study: 'Study: {{title}}', report: 'Reported figures: {{title}}', estimate: '{{title}}' },
  saysNothing: { title: 'Words that say nothing' },
  asking: {
    title: 'What would tell more',
    text: 'Only what you know and want to tell. Every answer can be taken back.',
    noted: 'Noted. The picture includes it now.',
  },
  questions: Object.fromEntries(
    questions.map(({ id, text, how = '', answers }) => [
      id,
      {
        text,
        how,
        answers: Object.fromEntries(answers.map(({ label, evidenceId }) => [answerKey(evidenceId), label])),
      },
    ]),
  ),
  told: {
    title: 'Your answers',
    takeBack: 'Take back',
    takeBackNamed: 'Take back: {{question}}',
    takenBack: 'Taken back.',
  },
  known: knownTexts,
  calibration: calibrationTexts,
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    reasons: typeof reasonsMessages;
  }
}
