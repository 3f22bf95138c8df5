import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './posting-lists.module.css';

interface Props {
  readonly title: string;
  /** How many there are. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of what a posting says, under a small heading. */
export function Part({ title, count, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.part}>
      <Title order={3} id={id}>
        {title} {count === undefined ? null : <span className={classes.count}>{count}</span>}
      </Title>
      {children}
    </section>
  );
}
