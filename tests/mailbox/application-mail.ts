import type { Draft } from './draft.ts';
import { automaticAddress, type Employer, employers, personalAddress } from './employers.ts';
import { type History, histories, type Step } from './histories.ts';
import { dayIn, lettersIn } from './languages.ts';
import { type Blanks, fillIn, type Letter, type LetterKind, type Letters, type Reason } from './letter.ts';
import type { Random } from './random.ts';
import type { ApplicationTruth, Truth } from './truth.ts';

/** A message to be, with what is true of it; how it is written down is decided later. */
export interface Planned {
  readonly draft: Omit<Draft, 'form' | 'charset'>;
  readonly truth: Pick<
    Truth,
    'kind' | 'application' | 'company' | 'role' | 'requisition' | 'reason' | 'language'
  >;
}

export const person = { name: 'Mira Talvik', address: 'mira.talvik@home.example' };

const millisecondsPerDay = 86_400_000;

/** Every mail of every application. */
export function applicationMail(random: Random): Planned[] {
  return histories.flatMap((history) => mailOf(history, random));
}

/** How each application stands in the end. */
export function applicationTruths(): ApplicationTruth[] {
  return histories.map((history) => ({
    application: nameOf(history),
    company: employers[history.employer].name,
    role: history.role,
    requisition: history.requisition,
    appliedOn: history.appliedOn,
    ending: endingOf(history),
    messages: history.steps.length,
  }));
}

function endingOf({ steps }: History): ApplicationTruth['ending'] {
  const last = steps.at(-1);
  if (last?.letter === 'rejection') return last.reason === 'closed' ? 'closed' : 'rejected';
  if (last?.letter === 'withdrawn') return 'withdrawn';
  return last?.letter === 'offer' ? 'offered' : 'silent';
}

const nameOf = ({ employer, requisition }: History) => `${employer}-${requisition}`;

function mailOf(history: History, random: Random): Planned[] {
  const employer: Employer = employers[history.employer];
  const earlier: string[] = [];
  return history.steps.map((step, at) => {
    const sentAt = momentOf(history, step, random);
    const messageId = `<${nameOf(history)}.${at}@${employer.label}.example>`;
    const letter = fillIn(
      letterFor(lettersIn[employer.language], step, random),
      blanksOf(history, employer, sentAt),
    );
    const answers = step.letter === 'acknowledgement' || random.between(0, 2) === 0 ? [] : [...earlier];
    earlier.push(messageId);
    const from = writesInPerson(step) ? personalAddress(employer) : automaticAddress(employer);
    return {
      draft: { ...letter, from, to: person, sentAt, messageId, answers, labels: ['Inbox', 'Jobs, 2025'] },
      truth: {
        kind: kindOf(step),
        application: nameOf(history),
        company: employer.name,
        role: history.role,
        requisition: history.requisition,
        reason: reasonOf(step, lettersIn[employer.language]),
        language: employer.language,
      },
    };
  });
}

function momentOf({ appliedOn }: History, { day }: Step, random: Random): Date {
  const minute = random.between(8 * 60, 18 * 60);
  return new Date(Date.parse(appliedOn) + day * millisecondsPerDay + minute * 60_000);
}

function blanksOf({ role, requisition }: History, employer: Employer, sentAt: Date): Blanks {
  const day = dayIn(employer.language, new Date(sentAt.getTime() + 6 * millisecondsPerDay));
  return { company: employer.name, person: employer.person, name: 'Mira', role, requisition, day };
}

function letterFor(letters: Letters, step: Step, random: Random): Letter {
  if (step.letter === 'rejection') return letters.rejection[step.reason] ?? letters.rejection.generic;
  if (step.letter === 'interview') return letters.interview[step.round] ?? letters.interview[0];
  if (step.letter === 'acknowledgement') return random.pick(letters.acknowledgement);
  return letters[step.letter];
}

function reasonOf(step: Step, letters: Letters): Reason | undefined {
  if (step.letter !== 'rejection') return undefined;
  return letters.rejection[step.reason] ? step.reason : 'generic';
}

function kindOf({ letter }: Step): LetterKind {
  if (letter === 'moved') return 'interview';
  return letter === 'delayed' || letter === 'withdrawn' ? 'update' : letter;
}

function writesInPerson({ letter }: Step): boolean {
  return letter === 'interview' || letter === 'moved' || letter === 'offer';
}
