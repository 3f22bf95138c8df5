import { Text } from '@mantine/core';
import classes from './interval-bar.module.css';
import { useNumbersWanted } from './numbers-wanted.ts';
import { useInTen } from './use-in-ten.ts';

interface Props {
  readonly label: string;
  /** Between 0 and 1, as `low` and `high`. */
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** A short bar with a thin interval, and the same in words: "about 3 in 10 (2 to 5)". */
export function IntervalBar({ label, probability, low, high }: Props) {
  const inTen = useInTen();
  const inNumbers = useNumbersWanted();
  return (
    <div className={inNumbers ? classes.row : `${classes.row} ${classes.inWords}`}>
      <Text className={classes.label ?? ''}>{label}</Text>
      <Text className={classes.words ?? ''} c="dimmed">
        {inTen(probability, low, high)}
      </Text>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.bar} style={{ width: percent(probability) }} />
        <div
          className={classes.interval}
          style={{ insetInlineStart: percent(low), width: percent(high - low) }}
        />
      </div>
    </div>
  );
}
