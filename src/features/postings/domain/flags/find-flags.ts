import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Pay } from '../posting-reading.ts';
import type { Requirement } from '../requirement.ts';
import type { LineSection } from '../sections.ts';
import { entryWithYears } from './entry-with-years.ts';
import { flagCatalogue } from './flag-catalogue.ts';
import { flagModel } from './flag-model.ts';
import type { FlagPlace } from './flag-place.ts';
import { impossibleYears } from './impossible-years.ts';
import { seniorDutiesJuniorPay } from './junior-pay.ts';
import { learnedPlaces } from './learned-places.ts';
import { sentencesOf } from './passages.ts';
import { isPlausible } from './plausible-place.ts';
import type { PostingFlag } from './posting-flag.ts';
import { wideRange } from './wide-range.ts';
import { wishList } from './wish-list.ts';

export interface FlagInput {
  readonly document: DocumentWords;
  readonly sections: readonly LineSection[];
  readonly requirements: readonly Requirement[];
  readonly pay: Pay | undefined;
  readonly title: string | null;
  readonly company: string | null;
  /** The year it is, for years that nobody can have. */
  readonly year?: number;
}

/** The year this was written: nothing younger is in the table of technologies. */
const writtenIn = 2026;

/** Warning signs in a posting, in the order of the text; each at most once. Signals to check, never a verdict. */
export function findFlags(input: FlagInput, learned = flagModel): PostingFlag[] {
  const { document, requirements, pay, title, year = writtenIn } = input;
  const { text } = document;
  const sentences = sentencesOf(document);
  const byRules = [
    impossibleYears(text, year),
    wideRange(text, pay),
    entryWithYears(text, title, requirements),
    wishList(document, sentences, requirements),
    seniorDutiesJuniorPay(text, title, pay),
  ].filter((place) => place !== undefined);
  const byWords = learnedPlaces(learned, document, sentences).filter((place) => isPlausible(place, input));
  const places = new Map<string, FlagPlace>();
  for (const place of [...byRules, ...byWords]) if (!places.has(place.id)) places.set(place.id, place);
  return [...places.values()]
    .sort((one, other) => one.start - other.start)
    .map(({ id, start, end }) => ({
      id,
      ...flagCatalogue[id],
      quote: text.slice(start, end),
      span: [start, end],
    }));
}
