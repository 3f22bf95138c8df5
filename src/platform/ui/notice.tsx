import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface Props {
  /** `quiet`: by the way; `amber`: worth a look; `leaf`: good news. */
  readonly tone?: 'quiet' | 'amber' | 'leaf';
  readonly children: ReactNode;
}

/** A few sentences set apart from the page. */
export function Notice({ tone = 'quiet', children }: Props) {
  return <div className={classes[tone]}>{children}</div>;
}
