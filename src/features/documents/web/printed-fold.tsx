import { type ReactNode, useId } from 'react';
import { Icon } from '#platform/ui/icons.tsx';
import classes from './printed-fold.module.css';

interface Props {
  readonly label: ReactNode;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
  readonly children: ReactNode;
}

/** Something kept out of sight until it is wanted; on paper it is always there. */
export function PrintedFold({ label, opened, onToggle, children }: Props) {
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={classes.handle}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => onToggle(!opened)}
      >
        <span className={classes.arrow}>
          <Icon name="next" size={16} />
        </span>
        <span>{label}</span>
      </button>
      <div id={id} className={opened ? undefined : classes.closed}>
        {children}
      </div>
    </div>
  );
}
