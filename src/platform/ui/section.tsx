import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface Props {
  readonly title: string;
  /** Quiet words right of the title, such as a count. */
  readonly beside?: ReactNode;
  /** `card` stands on its own ground. */
  readonly kind?: 'plain' | 'card';
  /** The name by which a link on the page leads here. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, found by its name with a screen reader. */
export function Section({ title, beside, kind = 'plain', anchor, children }: Props) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className={kind === 'card' ? classes.card : classes.plain}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {beside === undefined ? null : <span className={classes.beside}>{beside}</span>}
      </div>
      {children}
    </section>
  );
}
