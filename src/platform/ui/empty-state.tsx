import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface Props {
  /** What will be here, as a short title. */
  readonly title: string;
  /** One or two sentences more. */
  readonly children?: ReactNode;
  /** The one thing to do: a button or a link. */
  readonly action?: ReactNode;
}

/** Shown where there is nothing yet: what will be here, and the one thing to do. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={classes.box}>
      <Title order={2}>{title}</Title>
      {children === undefined ? null : <p className={classes.text}>{children}</p>}
      {action}
    </div>
  );
}
