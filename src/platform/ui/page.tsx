import { Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';

interface Props {
  /** The h1 and the title of the window. */
  readonly title: string;
  /** Quiet words right of the title, such as a count. */
  readonly beside?: ReactNode;
  /** The one sentence that matters. */
  readonly lead?: ReactNode;
  /** Buttons in one line under the title. */
  readonly actions?: ReactNode;
  /** `wide` for lists and boards; otherwise one column for reading. */
  readonly width?: 'reading' | 'wide';
  readonly children: ReactNode;
}

/** One screen. The heading takes the focus after a navigation, so that it is read out first. */
export function Page({ title, beside, lead, actions, width = 'reading', children }: Props) {
  useEffect(() => {
    document.title = `${title} · Rebound`;
  }, [title]);
  return (
    <div className={width === 'wide' ? classes.wide : classes.reading}>
      <header className={classes.head}>
        <div className={classes.title}>
          <Title order={1} tabIndex={-1}>
            {title}
          </Title>
          {beside === undefined ? null : <Text c="dimmed">{beside}</Text>}
        </div>
        {lead === undefined ? null : <p className={classes.lead}>{lead}</p>}
        {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
