import type { Requirement } from '../requirement.ts';
import { yearsAsked } from '../years-asked.ts';
import type { FlagPlace } from './flag-place.ts';

const titles =
  /\b(?:junior|jr|entry[- ]level|graduate|trainee|intern|internship|apprentice|beginner|berufseinsteiger\w*|einsteiger\w*|praktikant\w*|werkstudent\w*|volont[äa]r\w*)\b/i;
const said =
  /\bentry[- ]level\b|\b(?:first|bottom) (?:step|rung)|\bno (?:prior |previous )?experience (?:is )?(?:needed|necessary|required)|\bideal for (?:recent )?graduates|\bgreat first job|\b(?:freshers|school leavers|beginners) welcome|\bthis is a junior\b|\bjunior (?:role|position|post|level)|f[üu]r berufseinsteiger|einstiegsposition/i;
/** A junior football section and a junior colleague are no level of the job. */
const notTitles =
  /junior (?:school|football|sports|doctors?|section|academy)|internal|graduate (?:school|admissions|recruitment)/i;

const manyYears = 3;
const worked =
  /experience|erfahrung|background|commercial|professional|practice|track record|\b(?:as|in|of) a?n? ?\w+/i;
const noExperience =
  /\b(?:olds?|aged|we|our|us|founded|for over|old|age|contract|licence|license|driving|degree|study|programme|apprenticeship|ausbildung|course|history|residen\w+)\b/i;

/** Where years of experience are a must although the job is said to be a first one. */
export function entryWithYears(
  text: string,
  title: string | null,
  requirements: readonly Requirement[],
): FlagPlace | undefined {
  const isEntry = (title !== null && titles.test(title) && !notTitles.test(title)) || said.test(text);
  if (!isEntry) return undefined;
  const asked = requirements.find(
    ({ importance, years, kind }) => importance === 'must' && kind !== 'degree' && (years ?? 0) >= manyYears,
  );
  if (asked) return { id: 'entry-level-with-years', start: asked.span[0], end: asked.span[1] };
  return requirements.length > 0 ? undefined : fromLines(text);
}

/** When nothing is known of the requirements, lines are read by themselves. */
function fromLines(text: string): FlagPlace | undefined {
  for (const { 0: line, index } of text.matchAll(/[^\n.;!?]+/g)) {
    if (!/years?|yrs|jahre/i.test(line) || !worked.test(line) || noExperience.test(line)) continue;
    if ((yearsAsked(line) ?? 0) >= manyYears) {
      const from = index + (line.length - line.replace(/^[\s\-•*–·]+/, '').length);
      return { id: 'entry-level-with-years', start: from, end: index + line.trimEnd().length };
    }
  }
  return undefined;
}
