import { useTranslation } from 'react-i18next';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import type { WhatChanged } from '../domain/what-changed.ts';

/** What a correction or an answer did to the picture, as sentences; while it is too early no shares are told. */
export function useChangeSentences(): (changed: WhatChanged) => readonly string[] {
  const { t } = useTranslation('reasons');
  const inTen = useInTen();
  return ({ causes, tooEarly, wasTooEarly }) => {
    if (tooEarly) return [wasTooEarly ? t('restsOn.changed.stillEarly') : t('restsOn.changed.nowEarly')];
    const went = causes.map(({ id, before, after }) => {
      const told = { cause: t(`causes.${id}.name`), before: inTen(before), after: inTen(after) };
      // Words are coarse: the same one may stand before and after.
      if (told.before !== told.after) return t('restsOn.changed.went', told);
      return t(after > before ? 'restsOn.changed.wentMore' : 'restsOn.changed.wentLess', told);
    });
    if (wasTooEarly) return [t('restsOn.changed.nowTold'), ...went];
    return went.length === 0 ? [t('restsOn.changed.same')] : went;
  };
}
