import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import { type LineKind, lineChances } from './learned-lines.ts';
import { hasNumber, lineWords } from './line-words.ts';
import { questionAbout } from './questions.ts';
import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewSentence } from './review-sentences.ts';
import { isSameEmployer } from './same-employer.ts';
import { placesOf, type SentencePlace } from './sentence-places.ts';
import { stockPhrases } from './stock-phrases.ts';
import { plainDuty, unmeasuredPart } from './unmeasured-part.ts';

/** From these chances on a line is pointed out, tried on made-up résumés that nothing was learned from. */
const fewestChances: Readonly<Partial<Record<LineKind, number>>> = {
  'duty-not-result': 0.25,
  'no-numbers': 0.25,
  cliche: 0.2,
  'personal-data': 0.7,
  'wrong-company': 0.3,
};
/** People were taught, served or led, and a reader asks how many. */
const uncountedPeople =
  /^(?:\p{L}+ly )?(?:trained|taught|educated|mentored|coached|tutored|supervised|led|managed|advised|served|supported|onboarded|treated|counselled|counseled|assisted|cared for|helped)\b[^.;]{0,60}\b(?:families|patients|customers|clients|students|pupils|children|residents|staff|employees|colleagues|apprentices|volunteers|members|guests|users|graduates|trainees|people|visitors|participants|teams?)\b/iu;

/** Lines that name a duty or claim without a size, stock phrases, and what the rules for names and private facts passed over. */
export function unmeasuredLines(model: ChoiceModel, context: ReviewContext): Remark[] {
  const chances = lineChances(model, context);
  const places = placesOf(context);
  const { applyingTo } = context;
  return context.clauses.flatMap((clause, at) => {
    const place = places[at]?.place ?? 'other';
    const own = chances[at];
    if (!own || place === 'heading' || place === 'list') return [];
    const kind = kindOf(own, clause, place);
    if (kind === 'wrong-company' && applyingTo && isSameEmployer(clause.text, applyingTo)) return [];
    if (kind) return [pointOf(kind, own[kind], clause, context.text)];
    const part = unmeasuredPart(clause, place === 'entry');
    return part ? [pointOf(part.kind, 0.5, part, context.text)] : [];
  });
}

type Said = Exclude<LineKind, 'none' | 'gap' | 'buried-skill'>;
const said: readonly Said[] = ['duty-not-result', 'no-numbers', 'cliche', 'personal-data', 'wrong-company'];

function kindOf(
  chances: Record<LineKind, number>,
  { text }: ReviewSentence,
  place: SentencePlace['place'],
): Said | undefined {
  const likeliest = said.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best));
  const isLikely = chances[likeliest] >= (fewestChances[likeliest] ?? 1);
  if (place !== 'entry' && stockPhrases.test(text) && !hasNumber(text)) return 'cliche';
  const isUnmeasured = place !== 'entry' && place !== 'school' && !hasNumber(text);
  if (isUnmeasured && lineWords.change.test(text) && lineWords.amount.test(text)) return 'no-numbers';
  if (isUnmeasured && likeliest !== 'cliche' && (claims(text) || uncountedPeople.test(text)))
    return 'no-numbers';
  if (isLikely) return likeliest;
  return isUnmeasured && plainDuty.test(text) ? 'duty-not-result' : undefined;
}

/** Whether a line says that something became better, or that there was much of something. */
const claims = (text: string): boolean => lineWords.change.test(text) || lineWords.many.test(text);

function pointOf(
  kind: Said,
  chance: number,
  clause: { start: number; end: number; text: string },
  text: string,
): Remark {
  const question = questionAbout(clause.text);
  const clarity = Math.max(chance, fewestChances[kind] ?? 0);
  if (question && (kind === 'no-numbers' || kind === 'duty-not-result')) {
    const says = kind === 'no-numbers' ? 'number-question' : 'duty-question';
    return remark(says, text, clause, { clarity, values: { question } });
  }
  return remark(kind, text, clause, { clarity });
}
