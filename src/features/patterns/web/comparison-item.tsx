import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { aboutHowMany } from '../domain/about-how-many.ts';
import type { Comparison } from '../domain/comparison.ts';
import classes from './patterns.module.css';
import { useGroupWords } from './use-group-words.ts';

interface Props {
  readonly comparison: Comparison;
  readonly since: CalendarDay | undefined;
}

/** One comparison as a sentence, with the counts behind it. */
export function ComparisonItem({ comparison, since }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const { phrase } = useGroupWords(since);
  const note = useNote();
  const { by, outcome, verdict, first, second } = comparison;
  const sides = { first: phrase(by, first), second: phrase(by, second) };
  return (
    <li>
      <span dir="auto">{t(`compare.${verdict}.${outcome}`, sides)}</span>{' '}
      {verdict === 'early' ? note(comparison) : null}
      <span className={classes.line}>
        {t('compare.counts', {
          first: format.number(first.reached),
          firstOf: format.number(first.of),
          second: format.number(second.reached),
          secondOf: format.number(second.of),
        })}
        {verdict === 'early' ? null : ` · ${note(comparison)}`}
      </span>
    </li>
  );
}

const sure = 0.99;
const tooMany = 1_000;

/** How sure it is, or how many more it takes. */
function useNote() {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  return ({ verdict, chance = 0, more }: Comparison): string => {
    if (verdict === 'alike') return t('compare.alikeNote');
    if (verdict === 'early') {
      if (more === undefined) return t('compare.never');
      const about = aboutHowMany(more);
      if (about > tooMany) return t('compare.moreThan');
      return t('compare.more', { count: about, number: format.number(about) });
    }
    const share =
      chance > sure ? t('compare.nearlySure') : t('compare.inHundred', { about: Math.floor(chance * 100) });
    return t('compare.chance', { share });
  };
}
