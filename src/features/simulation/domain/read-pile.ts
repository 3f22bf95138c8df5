import { type Applicant, shareOf } from './applicant.ts';
import { type Candidate, type End, endOf, type Setting, type Step } from './course.ts';
import { around, happens, waiting } from './draw.ts';
import { bestOnly, type Gate, throughGates } from './gate.ts';

/** What becomes of the pile: the form, who is read at all, what a reader sees, and who is invited. */
export function readPile(applicants: readonly Applicant[], setting: Setting): Step {
  const { opening, random } = setting;
  const candidates = applicants.map((applicant) => ({ applicant, talks: [] }));
  const isStopped = ({ applicant }: Candidate) => opening.form === 'decides' && !applicant.eligible;
  const stopped = candidates.filter(isStopped);
  const left = candidates.filter((candidate) => !isStopped(candidate));
  const closing = opening.readFrom + opening.readFor;
  const inTime = left.filter(({ applicant }) => applicant.arrived <= closing);
  const pile = inOrder(inTime, setting);
  const read = pile.slice(0, opening.reading);
  const places = new Map(read.map(({ applicant }, place) => [applicant, place]));
  const dayOf = ({ applicant }: Candidate): number => {
    const share = (places.get(applicant) ?? 0) / opening.reading;
    return Math.max(applicant.arrived, opening.readFrom + share * opening.readFor);
  };
  const step = throughGates(read, readingGates(setting), dayOf);
  const invited = bestOnly(step, opening.firstTalks, onPaper(setting), closing);
  return {
    passed: invited.passed,
    ended: [
      ...stopped.map((each) => endOf(each, 'gate', each.applicant.arrived + waiting(0.15, random), true)),
      ...unread(
        left.filter((each) => !places.has(each.applicant)),
        closing,
      ),
      ...invited.ended,
    ],
  };
}

/** The order in which résumés are taken up: as they came, with some of the recommended on top. */
function inOrder(candidates: readonly Candidate[], { market, random }: Setting): Candidate[] {
  const onTop: Partial<Record<Applicant['channel'], number>> = {
    referral: market.referredFirst,
    agency: market.referredFirst / 2,
  };
  return candidates
    .map((candidate) => {
      const { channel, arrived } = candidate.applicant;
      return { candidate, place: happens(onTop[channel] ?? 0, random) ? -1 : arrived };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ candidate }) => candidate);
}

const unread = (candidates: readonly Candidate[], closing: number): End[] =>
  candidates.map((candidate) => endOf(candidate, 'unread', Math.max(closing, candidate.applicant.arrived)));

function readingGates({ opening, market, random }: Setting): Gate[] {
  // Readers of one employer are not equally strict on every page, but a page is read once.
  const asked = new Map<Applicant, number>();
  const askedOf = (applicant: Applicant): number => {
    const known = asked.get(applicant) ?? opening.strictness + around(0, 0.06, random);
    asked.set(applicant, known);
    return known;
  };
  const reads = opening.form === 'asks' ? 0.8 : 0.3;
  return [
    { cause: 'gate', fails: ({ applicant }) => !applicant.eligible && happens(reads, random) },
    {
      cause: 'terms',
      fails: ({ applicant }) =>
        opening.wishAsked && applicant.wish > opening.budget * 1.08 && happens(0.6, random),
    },
    { cause: 'gap', fails: ({ applicant }) => shareOf(applicant.held) < askedOf(applicant) },
    {
      cause: 'risk',
      fails: ({ applicant }) => applicant.oddPath !== undefined && happens(market.pathsMinded, random),
    },
    {
      cause: 'shown',
      fails: ({ applicant }) =>
        shareOf(applicant.seen) < askedOf(applicant) ||
        (!applicant.tailored && happens(market.genericMinded, random)),
    },
    { cause: 'judgement', fails: () => happens(market.whims / 2, random) },
  ];
}

/** How good somebody looks on paper; a word of a colleague helps. */
function onPaper({ random }: Setting): (candidate: Candidate) => number {
  return ({ applicant }) =>
    2 * shareOf(applicant.seen) +
    0.4 * applicant.ability +
    (applicant.channel === 'referral' ? 0.6 : 0) +
    around(0, 0.5, random);
}
