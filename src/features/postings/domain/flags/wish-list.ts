import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Requirement } from '../requirement.ts';
import { fieldsIn } from './fields-of-work.ts';
import type { FlagPlace } from './flag-place.ts';
import type { Passage } from './passages.ts';

const manyItems = 8;
const fieldsOfList = 5;
const manyMusts = 12;
const fieldsOfMusts = 7;
const softened =
  /\b(?:any of|one of|some of|or similar|such as|e\.g|for example|not all|none of|you(?:['’]ll| will) learn|we teach|plus|nice|ideally|clients|customers|we (?:make|offer|sell|work)|our)\b/i;

/** Where one list asks for many things from unrelated fields, or all musts together do. */
export function wishList(
  document: DocumentWords,
  sentences: readonly Passage[],
  requirements: readonly Requirement[],
): FlagPlace | undefined {
  const { text, starts, ends } = document;
  for (const sentence of sentences) {
    if (itemsIn(document, sentence) < manyItems - 1) continue;
    const [start, end] = [starts[sentence.from] ?? 0, ends[sentence.to - 1] ?? 0];
    const list = text.slice(start, end);
    if (fieldsIn(list) < fieldsOfList || softened.test(list)) continue;
    return { id: 'wish-list-overload', ...withoutOpening(list, start, end) };
  }
  return fromMusts(requirements);
}

function fromMusts(requirements: readonly Requirement[]): FlagPlace | undefined {
  const musts = requirements.filter(({ importance }) => importance === 'must');
  const [first] = musts;
  if (!first || musts.length < manyMusts) return undefined;
  const together = musts.map((each) => each.text).join('; ');
  if (fieldsIn(together) < fieldsOfMusts) return undefined;
  return { id: 'wish-list-overload', start: first.span[0], end: first.span[1] };
}

const itemsIn = ({ words }: DocumentWords, { from, to }: Passage): number =>
  1 + words.slice(from, to).filter((word) => word === ',' || word === ';').length;

/** The list itself, without “You must know:” before it. */
function withoutOpening(list: string, start: number, end: number): { start: number; end: number } {
  const opening = /^[^,:]{0,60}:\s+/.exec(list)?.[0].length ?? 0;
  return { start: start + opening, end: end - (/[.!?\s]+$/.exec(list)?.[0].length ?? 0) };
}
