import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import { aboutHowMany } from '../domain/about-how-many.ts';
import type { Comparison } from '../domain/comparison.ts';
import { useGroupWords } from './use-group-words.ts';

interface ComparisonWords {
  /** The comparison as a sentence, with how many more it takes while it is too early. */
  readonly says: string;
  /** The counts behind it, where numbers are wanted, and how sure it is. */
  readonly counts: string;
}

/** What a comparison tells. */
export function useComparisonWords(
  since: CalendarDay | undefined,
): (comparison: Comparison) => ComparisonWords {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const { phrase } = useGroupWords(since);
  const note = useNote();
  const inNumbers = useNumbersWanted();
  return (comparison) => {
    const { by, outcome, verdict, first, second } = comparison;
    const sides = { first: phrase(by, first), second: phrase(by, second) };
    const says = t(`compare.${verdict}.${outcome}`, sides);
    const counted = t('compare.counts', {
      first: format.number(first.reached),
      firstOf: format.number(first.of),
      second: format.number(second.reached),
      secondOf: format.number(second.of),
    });
    const counts = inNumbers ? [counted] : [];
    if (verdict === 'early') return { says: `${says} ${note(comparison)}`, counts: counts.join('') };
    return { says, counts: [...counts, note(comparison)].filter(Boolean).join(' · ') };
  };
}

const sure = 0.99;
const tooMany = 1_000;

/** How sure it is, or how many more it takes; without numbers, only how sure. */
function useNote() {
  const { t } = useTranslation('patterns');
  const inNumbers = useNumbersWanted();
  const sureness = useSureness();
  const howMany = useHowMany();
  return ({ verdict, chance = 0, more }: Comparison): string => {
    if (verdict === 'differ') return t('compare.chance', { share: sureness(chance) });
    if (verdict === 'alike') return inNumbers ? t('compare.alikeNote') : '';
    return inNumbers ? howMany(more) : t('compare.earlyNote');
  };
}

function useHowMany() {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  return (more: number | undefined): string => {
    if (more === undefined) return t('compare.never');
    const about = aboutHowMany(more);
    if (about > tooMany) return t('compare.moreThan');
    return t('compare.more', { count: about, number: format.number(about) });
  };
}

/** Tenths are too coarse for what is nearly sure. */
function useSureness() {
  const { t } = useTranslation('patterns');
  const inNumbers = useNumbersWanted();
  const inWords = useInTen();
  return (chance: number): string => {
    if (!inNumbers) return inWords(chance);
    return chance > sure
      ? t('compare.nearlySure')
      : t('compare.inHundred', { about: Math.floor(chance * 100) });
  };
}
