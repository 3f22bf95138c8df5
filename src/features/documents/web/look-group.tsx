import type { ReactNode } from 'react';
import { Fold } from '#features/applications/web/fold.tsx';
import classes from './document-page.module.css';

interface Props {
  readonly label: string;
  readonly count: number;
  readonly opened: boolean;
  readonly onToggle: (opened: boolean) => void;
  readonly children: ReactNode;
}

/** A group of what is worth a look, under one label; on paper it is open. */
export function LookGroup({ label, count, opened, onToggle, children }: Props) {
  const shown = (
    <>
      {label} <span className={classes.quiet}>· {count}</span>
    </>
  );
  return (
    <div className={classes.group}>
      <Fold printed label={shown} opened={opened} onToggle={onToggle}>
        {children}
      </Fold>
    </div>
  );
}
