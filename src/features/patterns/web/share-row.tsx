import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import type { Range } from '../domain/range.ts';
import classes from './patterns.module.css';
import { useToldShare } from './use-told-share.ts';
import { WhereFrom } from './where-from.tsx';

interface Props {
  readonly name: string;
  /** Nothing while it cannot be told. */
  readonly told: Range | undefined;
  /** Whether it can be told some day. */
  readonly grows?: boolean;
  /** What was counted, what is missing and what others saw: a line each. */
  readonly lines: readonly string[];
  /** Where the number comes from; opens with a press. */
  readonly children: ReactNode;
}

/** One share in words and numbers; for those who want no numbers the counts wait with where it comes from. */
export function ShareRow({ name, told, grows = true, lines, children }: Props) {
  const { t } = useTranslation('patterns');
  const share = useToldShare();
  const inNumbers = useNumbersWanted();
  const counts = lines.map((line) => (
    <span key={line} className={classes.line}>
      {line}
    </span>
  ));
  return (
    <li className={classes.row}>
      <span className={classes.name} dir="auto">
        {name}
      </span>
      <span className={classes.share}>{told ? share(told) : t(grows ? 'share.early' : 'share.tooFew')}</span>
      {inNumbers ? counts : null}
      <WhereFrom what={name}>
        {inNumbers ? null : counts}
        {children}
      </WhereFrom>
    </li>
  );
}
