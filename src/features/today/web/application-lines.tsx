import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '#features/applications/domain/application.ts';
import { TextLink } from '#platform/ui/links.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './application-lines.module.css';

interface Line {
  /** Needed where an application may have several lines. */
  readonly key?: string;
  readonly application: Application;
  readonly beside: ReactNode;
}

/** More than a handful at once is no calm page. */
const atOnce = 5;

/** Some applications, each a link with what is said about it; the first five, then the rest on request. */
export function ApplicationLines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation('today');
  const [unfolded, unfold] = useState(false);
  const shown = unfolded ? lines : lines.slice(0, atOnce);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ key, application: { id, company, role }, beside }) => (
          <li key={key ?? id} className={classes.line}>
            <span className={classes.opening}>
              <TextLink to="/applications/$id" params={{ id }} fw={600}>
                {company}
              </TextLink>{' '}
              <span className={classes.role}>{role}</span>
            </span>
            <span className={classes.beside}>{beside}</span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length ? (
        <div>
          <QuietButton onClick={() => unfold(true)}>
            {t('more', { count: lines.length - shown.length })}
          </QuietButton>
        </div>
      ) : null}
    </>
  );
}
