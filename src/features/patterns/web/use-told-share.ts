import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import type { Range } from '../domain/range.ts';
import { tellsTenths, useShareWords } from './use-share-words.ts';

/** Words, and the number where the words are coarse. */
export function useToldShare(): (told: Range) => string {
  const format = useFormat();
  const words = useShareWords();
  const inNumbers = useNumbersWanted();
  return (told: Range): string =>
    told.share < tellsTenths || !inNumbers ? words(told) : `${words(told)} · ${format.percent(told.share)}`;
}
