import { classesOf } from '#features/postings/domain/requirement-lexicon.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { levelOfLanguage } from './language-level.ts';
import type { Asked, MatchEvidence } from './match-evidence.ts';
import type { MatchStatus } from './match-status.ts';
import type { ShownResume } from './passages.ts';
import { permissionToWork } from './permission-to-work.ts';
import { isOneLanguage } from './proofs-for.ts';

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
      return evidence.inPassage >= most ? 'met' : 'unclear';
    default:
      return byPassage(asked, evidence);
  }
}

function byDegree({ degreeAsked, degreeHas, inPassage }: MatchEvidence): MatchStatus {
  if (degreeAsked === 0) return inPassage >= half ? 'met' : 'missing';
  if (degreeHas < degreeAsked) return degreeHas === degreeAsked - 1 && inPassage > 0 ? 'partly' : 'missing';
  return inPassage > 0.2 || degreeAsked <= 2 || degreeHas > degreeAsked ? 'met' : 'partly';
}

function byLanguage({ text }: Asked, { document }: ShownResume): MatchStatus {
  const names = documentWords(text).words.filter((word) => classesOf(word).includes('language'));
  const at = document.words.findIndex((word) => names.some((name) => isOneLanguage(word, name)));
  if (at < 0) return 'missing';
  const behind =
    document.text.slice(document.starts[at], (document.starts[at] ?? 0) + 40).split('\n', 1)[0] ?? '';
  const [wants, has] = [levelOfLanguage(text), levelOfLanguage(behind)];
  return has === 0 || has >= wants ? 'met' : 'partly';
}

function byPassage(asked: Asked, evidence: MatchEvidence): MatchStatus {
  const { relation, inPassage, years, allYears } = evidence;
  const isSame = relation === 'same' || relation === 'implied' || relation === 'special';
  const shown = isSame || inPassage >= half;
  if (!shown)
    return relation === 'sibling' || relation === 'general' || inPassage >= 0.34 ? 'partly' : 'missing';
  if (asked.years !== null && (years ?? (isSame ? allYears : 0)) < asked.years * 0.9) return 'partly';
  return 'met';
}
