import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InTen } from '#lib/about-in-ten.ts';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { Difference } from '../domain/difference.ts';
import { toldDifference } from '../domain/told-difference.ts';
import classes from './hindsight.module.css';

/** How much further it might have got, and the chances before and after. */
export function WhatChanges({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation('hindsight');
  const inTen = useInTen();
  const inNumbers = useNumbersWanted();
  const words = ({ about, low, high }: InTen) => inTen(about / 10, low / 10, high / 10);
  const told = toldDifference(difference);
  const further = () => {
    if (told === undefined) return t('whatIf.little');
    if (inNumbers) return t('whatIf.more', { ...told.more });
    // Words are coarse: the same one may stand before and after.
    return t(words(told.before) === words(told.after) ? 'whatIf.aLittleMore' : 'whatIf.moreInWords');
  };
  const { share, low, high } = difference.before;
  return (
    <>
      <Text>{further()}</Text>
      <span className={classes.line}>
        {told
          ? t('whatIf.pair', { before: words(told.before), after: words(told.after) })
          : t('whatIf.same', { both: inTen(share, low, high) })}
      </span>
    </>
  );
}
