import type { ResumeReading } from '../resume/resume-reading.ts';
import type { PointValues } from './point-values.ts';
import type { PointId } from './points.ts';
import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewSentence } from './review-sentences.ts';
import { placesOf } from './sentence-places.ts';
import { waysOfSaying } from './ways-of-saying.ts';

/** Said in passing: what stands in such a sentence often deserves more. */
const inPassing = waysOfSaying(String.raw`
  \(?also(?: the (?:one|person))?\b
  oh,
  by the way
  (?:I )?forgot to
  nobody asked
  was mine(?: too)?
  (?:taught|learn(?:ed|t)) myself
  which I taught
  on the side
  in (?:my )?spare (?:time|hours)
  unpaid
  at night I
  \(?did the farm
  the only one who
  nebenbei
  au(?:ß|ss)erdem
  selbst beigebracht
  auch noch
  [^.]{0,60}\bmyself\b`);
const strongly = /\bmyself\b|\bmine\b|nobody asked|forgot|unpaid|spare (?:time|hours)|selbst beigebracht/i;
const made =
  /\b(?:wrote|built|designed|ran|set up|moved|rewr[oi]te|rewrite|automated|programmed|scripted|translat|interpret|mapped|created|developed|kept|geschrieben|gebaut|programmiert|aufgebaut|eingeführt)/i;

/** Skills that stand only inside a late sentence, though the posting asks for them or they were told in passing. */
export function buriedSkills(context: ReviewContext): Remark[] {
  const { text, clauses, reading } = context;
  if (!reading) return [];
  const listed = new Set(
    reading.skills.filter((skill) => skill.listed).map(({ name }) => name.toLowerCase()),
  );
  const places = placesOf(context);
  return clauses.flatMap((clause, at) => {
    if (!hiding.has(places[at]?.place ?? 'entry')) return [];
    const inside = reading.skills.filter(({ span }) => span[0] >= clause.start && span[1] <= clause.end);
    const hidden = inside.filter(
      ({ name }) => !listed.has(name.toLowerCase()) && isOnce(reading.skills, name),
    );
    const names = hidden.map(({ name }) => name);
    const isDeep = places[at]?.place === 'job' && listed.size >= fewestListed && hidden.length === 1;
    const deep = isDeep ? hidden.find((skill) => isDeepTool(context, clause, skill))?.name : undefined;
    const point = pointOf(context, clause, names, deep);
    return point ? [remark(point.says, text, clause, point)] : [];
  });
}

const hiding = new Set<string>(['job', 'other', 'school']);

/** So many skills are listed at least before one that is not listed stands out. */
const fewestListed = 0;
const deepFrom = 20;
const laterPart = 0.4;

/** A tool by its own name, behind the first words of a line in the later part. German writes every noun with a capital. */
function isDeepTool(
  { text, language }: ReviewContext,
  clause: ReviewSentence,
  { written, span }: ResumeReading['skills'][number],
) {
  const isName = language === 'de' ? /\p{Lu}\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(written) : /^\p{Lu}/u.test(written);
  return isName && span[0] - clause.start > deepFrom && clause.start > laterPart * text.length;
}

interface Point {
  readonly says: PointId;
  readonly values: PointValues;
  readonly clarity: number;
}

function pointOf(
  context: ReviewContext,
  clause: ReviewSentence,
  hidden: readonly string[],
  deep: string | undefined,
): Point | undefined {
  const asked = askedOf(context, clause, hidden);
  if (asked) return { says: 'skill-asked', values: { skill: asked }, clarity: 1 };
  const told = toldInPassing(context.text, clause, hidden[0]);
  return told ?? (deep ? { says: 'skill-deep', values: { skill: deep }, clarity: 0.45 } : undefined);
}

/** A skill that the posting asks for, behind the first third. */
const askedOf = (
  { text, posting }: ReviewContext,
  { start }: ReviewSentence,
  hidden: readonly string[],
): string | undefined =>
  start <= text.length / 3
    ? undefined
    : hidden.find((name) =>
        posting?.requirements.some(({ skill }) => skill?.toLowerCase() === name.toLowerCase()),
      );

function toldInPassing(text: string, clause: ReviewSentence, skill: string | undefined): Point | undefined {
  if (!inPassing.test(clause.text) || clause.start <= text.length / 4) return undefined;
  const isMade = made.test(clause.text);
  const isStrong = strongly.test(clause.text) && isMade;
  if (!isStrong && !(skill && isMade)) return undefined;
  const clarity = isStrong ? 0.9 : 0.7;
  return skill
    ? { says: 'skill-in-passing', values: { skill }, clarity }
    : { says: 'work-in-passing', values: {}, clarity };
}

const isOnce = (skills: readonly { name: string }[], name: string): boolean =>
  skills.filter((skill) => skill.name === name).length === 1;
