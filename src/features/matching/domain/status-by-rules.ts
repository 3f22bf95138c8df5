import { languageLevels } from './language-levels.ts';
import type { MatchEvidence } from './match-evidence.ts';
import type { MatchStatus } from './match-status.ts';
import type { ShownResume } from './passages.ts';
import { permissionToWork } from './permission-to-work.ts';
import type { Asked } from './wanted.ts';

const most = 0.6;
const half = 0.45;

/** What a requirement comes to when only its kind, the best passage and the dates are looked at. */
export function statusByRules(asked: Asked, evidence: MatchEvidence, resume: ShownResume): MatchStatus {
  switch (asked.kind) {
    case 'degree':
      return byDegree(evidence);
    case 'language':
      return byLanguage(asked, resume);
    case 'permit':
      return permissionToWork.test(resume.document.text) ? 'met' : 'unclear';
    case 'location':
    case 'schedule':
    case 'other':
      return evidence.inPassage.same >= most ? 'met' : 'unclear';
    default:
      return byPassage(asked, evidence);
  }
}

function byDegree({ wanted: { degree: degreeAsked }, degreeHas, inPassage }: MatchEvidence): MatchStatus {
  if (degreeAsked === 0) return inPassage.same >= half ? 'met' : 'missing';
  if (degreeHas < degreeAsked)
    return degreeHas === degreeAsked - 1 && inPassage.same > 0 ? 'partly' : 'missing';
  return inPassage.same > 0.2 || degreeAsked <= 2 || degreeHas > degreeAsked ? 'met' : 'partly';
}

function byLanguage({ text }: Asked, { document }: ShownResume): MatchStatus {
  const { asked, has, isNamed } = languageLevels(text, document);
  if (!isNamed) return 'missing';
  return has === 0 || has >= asked ? 'met' : 'partly';
}

function byPassage(asked: Asked, evidence: MatchEvidence): MatchStatus {
  const { relation, inPassage, years, allYears } = evidence;
  const isSame = relation === 'same' || relation === 'implied' || relation === 'special';
  const shown = isSame || inPassage.same >= half;
  if (!shown)
    return relation === 'sibling' || relation === 'general' || inPassage.same >= 0.34 ? 'partly' : 'missing';
  if (asked.years !== null && (years ?? (isSame ? allYears : 0)) < asked.years * 0.9) return 'partly';
  return 'met';
}
