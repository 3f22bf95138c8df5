import type { Corrections, MissedRequirement } from './corrections.ts';
import type { PostingReading } from './posting-reading.ts';
import type { Requirement } from './requirement.ts';
import { samePassage } from './same-passage.ts';
import { yearsAsked } from './years-asked.ts';

/** A reading with what the person put right in it. */
export function correctedReading(reading: PostingReading, corrections: Corrections): PostingReading {
  const { title, company, missed, fine } = corrections;
  const { location = reading.location, salary = reading.salary, contract = reading.contract } = corrections;
  const read = reading.requirements.flatMap((requirement) => corrected(requirement, corrections));
  const added = missed
    .filter(({ span }) => !read.some((requirement) => samePassage(requirement.span, span)))
    .map((each) => requirementOf(each, reading));
  return {
    ...reading,
    title: title ?? reading.title,
    company: company ?? reading.company,
    location,
    salary,
    contract,
    requirements: [...read, ...added].sort(inTextOrder),
    flags: reading.flags.filter(
      ({ id, span }) => !fine.some((each) => each.flag === id && samePassage(each.span, span)),
    ),
  };
}

function corrected(requirement: Requirement, { requirements, missed }: Corrections): Requirement[] {
  const told =
    requirements.find(({ span }) => samePassage(span, requirement.span)) ??
    missed.find(({ span }) => samePassage(span, requirement.span));
  if (told === undefined) return [requirement];
  return told.importance === 'none' ? [] : [{ ...requirement, importance: told.importance }];
}

/** What was missed, with the skill that the reader knows in these words. */
function requirementOf(
  { text, importance, span }: MissedRequirement,
  { skills }: PostingReading,
): Requirement {
  const skill = skills.find((each) => each.span[0] >= span[0] && each.span[1] <= span[1])?.name ?? null;
  const years = yearsAsked(text) ?? null;
  const kind = skill !== null ? 'skill' : years !== null ? 'experience' : 'other';
  return { text, kind, importance, skill, years, span };
}

/** As they stand in the text; words that are not in it come last. */
const inTextOrder = (one: Requirement, other: Requirement): number => placeOf(one) - placeOf(other);

const placeOf = ({ span: [start, end] }: Requirement): number =>
  end > start ? start : Number.MAX_SAFE_INTEGER;
