import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InTen } from '#lib/about-in-ten.ts';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { Difference } from '../domain/difference.ts';
import { toldDifference } from '../domain/told-difference.ts';
import classes from './hindsight.module.css';

/** How much further it might have got, and the chances before and after. */
export function WhatChanges({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation('hindsight');
  const inTen = useInTen();
  const words = ({ about, low, high }: InTen) => inTen(about / 10, low / 10, high / 10);
  const told = toldDifference(difference);
  const { share, low, high } = difference.before;
  return (
    <>
      <Text>{told ? t('whatIf.more', { ...told.more }) : t('whatIf.little')}</Text>
      <span className={classes.line}>
        {told
          ? t('whatIf.pair', { before: words(told.before), after: words(told.after) })
          : t('whatIf.same', { both: inTen(share, low, high) })}
      </span>
    </>
  );
}
