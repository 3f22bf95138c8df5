import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Gap } from '../domain/gap.ts';
import { gapParts } from './gap-parts.ts';
import { GapRow } from './gap-row.tsx';
import classes from './gaps.module.css';

const atFirst = 12;

/** A bar for each thing that is asked: as long as it is asked often, filled as far as it was shown. */
export function GapBars({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const most = gaps[0]?.asked ?? 1;
  const parts = gapParts.filter((part) => gaps.some((gap) => gap[part] > 0));
  return (
    <>
      <ul className={classes.legend}>
        {parts.map((part) => (
          <li key={part}>
            <span className={`${classes.swatch} ${classes[part]}`} aria-hidden="true" />
            {t(`gaps.part.${part}`)}
          </li>
        ))}
      </ul>
      <ul className={classes.bars}>
        {(all ? gaps : gaps.slice(0, atFirst)).map((gap) => (
          <Bar key={gap.key} gap={gap} most={most} />
        ))}
      </ul>
      {gaps.length <= atFirst ? null : (
        <div className={classes.tool}>
          <QuietButton variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('gaps.showFewer') : t('gaps.showAll', { number: format.number(gaps.length) })}
          </QuietButton>
        </div>
      )}
    </>
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

function Bar({ gap, most }: { readonly gap: Gap; readonly most: number }) {
  const { t } = useTranslation('matching');
  const { asked, shown } = gap;
  return (
    <GapRow gap={gap}>
      <span className={classes.numbers}>{t('gaps.row', { asked, shown })}</span>
      <div className={classes.bar} style={{ width: percent(asked / most) }} aria-hidden="true">
        {gapParts
          .filter((part) => gap[part] > 0)
          .map((part) => (
            <div key={part} className={classes[part]} style={{ width: percent(gap[part] / asked) }} />
          ))}
      </div>
    </GapRow>
  );
}
