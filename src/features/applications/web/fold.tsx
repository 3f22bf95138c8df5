import { type ReactNode, useId } from 'react';
import { Icon } from '#platform/ui/icons.tsx';
import classes from './fold.module.css';

interface Props {
  readonly label: ReactNode;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
  /** Whether it stands on paper though it is closed; its label then is a heading in ink. */
  readonly printed?: boolean;
  readonly children: ReactNode;
}

/** Something kept out of sight until it is wanted. */
export function Fold({ label, opened, onToggle, printed = false, children }: Props) {
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={`${classes.handle} ${printed ? classes.heading : ''}`}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => onToggle(!opened)}
      >
        <span className={classes.arrow}>
          <Icon name="next" size={16} />
        </span>
        <span>{label}</span>
      </button>
      <div id={id} className={printed && !opened ? classes.onPaper : undefined}>
        {opened || printed ? children : null}
      </div>
    </div>
  );
}
