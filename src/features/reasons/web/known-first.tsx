import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownReason } from '../domain/known-reason.ts';
import type { OfferedReason as Offered } from '../domain/offered-reason.ts';
import classes from './known-reason.module.css';
import { KnownReasonCard } from './known-reason-card.tsx';
import { OfferedReason } from './offered-reason.tsx';

interface Props {
  readonly applicationId: string;
  readonly known: KnownReason | undefined;
  /** What they wrote of why, while nothing is known. */
  readonly offered: Offered | undefined;
  /** What was estimated. */
  readonly children: ReactNode;
}

/** What the person knows stands first; what was estimated before is folded beneath it. */
export function KnownFirst({ applicationId, known, offered, children }: Props) {
  const { t } = useTranslation('reasons');
  const place = useFocusWhenTurned(known !== undefined);
  return (
    <div ref={place} tabIndex={-1} className={classes.place}>
      {known === undefined ? (
        <>
          {offered ? <OfferedReason applicationId={applicationId} offered={offered} /> : null}
          {children}
        </>
      ) : (
        <>
          <KnownReasonCard applicationId={applicationId} known={known} />
          <details className={classes.fold}>
            <summary>{t('known.before')}</summary>
            <div className={classes.place}>{children}</div>
          </details>
        </>
      )}
    </div>
  );
}

/** The pressed button goes away when a reason becomes known or is taken back; the keyboard stays here. */
function useFocusWhenTurned(isKnown: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(isKnown);
  useEffect(() => {
    if (was.current !== isKnown) place.current?.focus();
    was.current = isKnown;
  }, [isKnown]);
  return place;
}
