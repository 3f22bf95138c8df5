import type { Finding } from '#features/applications/domain/finding.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { type Random, seededRandom } from '../mailbox/random.ts';
import { familiar } from './cast.ts';
import type { MadeFinding } from './made-finding.ts';
import { type Attempt, planAttempts, type Step } from './plan-attempts.ts';
import type { Workplace } from './workplaces.ts';

const moved = '2025-01-01';

/**
 * What a reader of mails would find about the applications of two people of one mailbox: names in several
 * spellings or missing, some mails in a conversation and others on their own. The same seed gives the same.
 */
export function makeFindings(seed: number, { cast = familiar, attempts = 130 } = {}): MadeFinding[] {
  const random = seededRandom(seed);
  return ['ada', 'ben'].flatMap((person) =>
    planAttempts(random, cast, person, attempts).flatMap((attempt) => findingsOf(random, person, attempt)),
  );
}

function findingsOf(random: Random, person: string, attempt: Attempt): MadeFinding[] {
  const earlier: string[] = [];
  return attempt.steps.map((step, at) => {
    const id = `<${attempt.name}.${at}@mail>`;
    const isReply = step.kind === 'update';
    const answers = at > 0 && (isReply || random.between(1, 100) <= 45) ? [...earlier] : [];
    earlier.push(id);
    return {
      person,
      application: attempt.name,
      finding: {
        source: { kind: 'mail', key: id },
        opening: isReply ? {} : openingIn(random, attempt, step, answers.length > 0),
        ...(isReply && { reply: true }),
        ...senderOf(attempt, step),
        ...(attempt.page && random.between(1, 100) <= 40 && { marks: [attempt.page] }),
        ...(random.between(1, 100) <= 90 && { recipient: `${person}@home.example` }),
        thread: [id, ...answers],
        happenings: [{ kind: step.kind, on: step.on }],
        confidence: 0.9,
      } satisfies Finding,
    };
  });
}

/** Who wrote: a person there for talks and offers, a machine for the rest, the agency when there is one. */
function senderOf(
  { workplace, agency, name }: Attempt,
  { kind, on }: Step,
): Pick<Finding, 'domain' | 'contact'> {
  if (agency) return { domain: agency.domain, contact: agency.contact };
  const domain = (on >= moved && workplace.laterDomain) || workplace.domain;
  const personal = kind === 'interview' || kind === 'offer';
  if (personal) return { domain, contact: `colleague${name.length % 3}${name.at(-1)}@${domain}` };
  return workplace.system ? {} : { domain };
}

/** In a conversation less is said; an answer on its own mostly names the opening. */
function openingIn(
  random: Random,
  { workplace, agency, title, requisition }: Attempt,
  { kind, on }: Step,
  inConversation: boolean,
): Finding['opening'] {
  const inPercent = (share: number) => random.between(1, 100) <= share;
  const spelling = <Name extends string>(names: readonly [Name, ...Name[]]) =>
    inPercent(50) ? names[0] : random.pick([...names]);
  const fromSystem = workplace.system === true && !inConversation;
  const namesRole = inPercent(kind === 'acknowledged' ? 96 : inConversation ? 65 : 91);
  const namesCompany = inPercent(fromSystem ? 100 : 85);
  const company = agency && inPercent(15) ? agency.name : spelling(namesOn(workplace, on));
  return {
    ...(namesCompany && { company }),
    ...(namesRole && { role: spelling(title) }),
    ...(requisition &&
      inPercent(70) && { requisition: inPercent(80) ? requisition : requisition.replace('R-', 'r') }),
  };
}

const namesOn = ({ names, laterNames }: Workplace, on: CalendarDay) => (on >= moved && laterNames) || names;
