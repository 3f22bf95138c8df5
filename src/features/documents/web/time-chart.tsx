import { useTranslation } from 'react-i18next';
import { type TimeBar, type TimePicture, yearMarks } from '../domain/time-bars.ts';
import classes from './time-chart.module.css';
import { useMonthWords } from './use-month-words.ts';

/** Bars on one axis of years; the table behind the picture says the same in words. */
export function TimeChart({ times }: { readonly times: TimePicture }) {
  const { t } = useTranslation('documents');
  const words = useMonthWords();
  const place = placeOn(times);
  return (
    <div className={classes.chart} aria-hidden="true">
      <div className={classes.rows}>
        {yearMarks(times).map((year) => (
          <span key={year} className={classes.line} style={{ insetInlineStart: place(year * 12) }} />
        ))}
        {times.gaps.map(({ from, to }) => (
          <span
            key={from}
            className={classes.gap}
            style={{ insetInlineStart: place(from), insetInlineEnd: `calc(100% - ${place(to + 1)})` }}
          />
        ))}
        {times.bars.map((bar) => (
          <Row key={`${bar.kind} ${bar.from} ${bar.to} ${bar.what} ${bar.where}`} bar={bar} place={place} />
        ))}
      </div>
      <div className={classes.axis}>
        {yearMarks(times).map((year) => (
          <span key={year} className={classes.year} style={{ insetInlineStart: place(year * 12) }}>
            {year}
          </span>
        ))}
      </div>
      <div className={classes.legend}>
        <Swatch className={classes.job} label={t('time.work')} />
        {times.bars.some(({ kind }) => kind === 'schooling') ? (
          <Swatch className={classes.schooling} label={t('time.learning')} />
        ) : null}
        {times.gaps.map(({ from, to }) => (
          <Swatch
            key={from}
            className={classes.gapMark}
            label={t('time.gapFor', { months: words.length(to - from + 1) })}
          />
        ))}
      </div>
    </div>
  );
}

const placeOn =
  ({ from, to }: TimePicture) =>
  (month: number): string =>
    `${Math.round(((month - from) / (to - from)) * 10_000) / 100}%`;

interface RowProps {
  readonly bar: TimeBar;
  readonly place: (month: number) => string;
}

/** The words stand above their bar, and end with the picture where they would leave it. */
function Row({ bar: { kind, what, where, from, to, isCurrent }, place }: RowProps) {
  const { t } = useTranslation('documents');
  const name = what ?? where ?? t('inside.unnamed');
  const isLate = Number.parseFloat(place(from)) > 50;
  const side = isLate
    ? { textAlign: 'end' as const, paddingInlineEnd: `calc(100% - ${place(to + 1)})` }
    : { paddingInlineStart: place(from) };
  return (
    <div className={classes.row}>
      <div className={classes.name} style={side}>
        {name}
      </div>
      <div
        className={`${kind === 'job' ? classes.job : classes.schooling} ${isCurrent ? classes.open : ''}`}
        style={{ marginInlineStart: place(from), marginInlineEnd: `calc(100% - ${place(to + 1)})` }}
      />
    </div>
  );
}

function Swatch({ className, label }: { readonly className: string | undefined; readonly label: string }) {
  return (
    <span className={classes.swatch}>
      <span className={className} />
      {label}
    </span>
  );
}
