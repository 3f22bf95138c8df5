import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Icon } from '#platform/ui/icons.tsx';
import { IntervalBar } from '#platform/ui/interval-bar.tsx';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import type { CauseShare } from '../domain/explanation.ts';
import { CauseDetails } from './cause-details.tsx';
import classes from './explanation.module.css';

/** One cause as a bar; a tap opens what speaks for and against it. */
export function CauseRow({ cause }: { readonly cause: CauseShare }) {
  const { t } = useTranslation('reasons');
  const { percent } = useFormat();
  const inNumbers = useNumbersWanted();
  const [opened, setOpened] = useState(false);
  const details = useId();
  const { id, probability, low, high } = cause;
  const figures = { share: percent(probability), low: percent(low), high: percent(high) };
  return (
    <li>
      <button
        type="button"
        className={classes.cause}
        aria-expanded={opened}
        aria-controls={opened ? details : undefined}
        title={inNumbers ? t('list.percent', figures) : undefined}
        onClick={() => setOpened(!opened)}
      >
        <IntervalBar label={t(`causes.${id}.name`)} probability={probability} low={low} high={high} />
        <span className={classes.turn}>
          <Icon name="next" size={18} />
        </span>
      </button>
      {opened ? <CauseDetails id={details} cause={cause} /> : null}
    </li>
  );
}
