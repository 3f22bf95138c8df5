import { type ReactNode, useId } from 'react';
import { Icon } from '#platform/ui/icons.tsx';
import classes from './fold.module.css';

interface Props {
  readonly label: string;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
  readonly children: ReactNode;
}

/** Something kept out of sight until it is wanted. */
export function Fold({ label, opened, onToggle, children }: Props) {
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
        {label}
      </button>
      <div id={id}>{opened ? children : null}</div>
    </div>
  );
}
