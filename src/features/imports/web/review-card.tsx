import { Text } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MailPanel } from '#features/inbox/web/mail-panel.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { settleFinding } from '../api.ts';
import { CorrectFinding } from './correct-finding.tsx';
import { FindingWords } from './finding-words.tsx';
import type { KnownOpenings } from './opening-fields.tsx';
import classes from './review.module.css';
import { ReviewButtons } from './review-buttons.tsx';
import type { Decision, Waiting } from './waiting.ts';

interface Props {
  readonly staged: Waiting;
  /** What this import has found besides. */
  readonly found: KnownOpenings;
}

/** One unsure mail or row: why, what Rebound takes it for, its own words, and the person's choice. */
export function ReviewCard({ staged, found }: Props) {
  const { t } = useTranslation('imports');
  const { finding } = staged;
  const { why, word } = finding.doubt ?? { why: 'asked-again' };
  const card = useRef<HTMLLIElement>(null);
  const [correcting, setCorrecting] = useState(false);
  const { decide, busy, error } = useDecision(staged, card);
  return (
    <li ref={card} tabIndex={-1} className={classes.card}>
      <Text fw={600}>{t(`doubt.${why}`, { word: word ?? '' })}</Text>
      {correcting ? null : <FindingWords finding={finding} />}
      {finding.source.kind === 'mail' ? (
        <div>
          <MailPanel mailKey={finding.source.key} />
        </div>
      ) : null}
      {error === null ? null : <ErrorNotice error={error} />}
      {correcting ? (
        <CorrectFinding
          finding={finding}
          found={found}
          busy={busy}
          onSave={(corrected) => decide({ kind: 'keep', finding: corrected })}
          onClose={() => setCorrecting(false)}
        />
      ) : (
        <ReviewButtons staged={staged} busy={busy} onDecide={decide} onCorrect={() => setCorrecting(true)} />
      )}
    </li>
  );
}

/** The card that takes the place of a settled one, so that the keyboard goes on from there. */
function next(card: HTMLLIElement | null): HTMLElement | null {
  const other = card?.nextElementSibling ?? card?.previousElementSibling;
  return other instanceof HTMLElement ? other : document.querySelector('h1');
}

/** Sends the person's word and offers to take it back. The card is gone by then, so nothing may hang on it. */
function useDecision(staged: Waiting, card: RefObject<HTMLLIElement | null>) {
  const { t } = useTranslation('imports');
  const settle = useChange(settleFinding);
  const tell = useUndo();
  const id = staged.id;
  const send = async (decision: Decision) => {
    const goOn = next(card.current);
    const { finding } = await settle.mutateAsync({ id, decision });
    const name = finding.opening.company ?? (finding.opening.role || t('review.noCompany'));
    goOn?.focus();
    tell({
      message: decision.kind === 'keep' ? t('review.kept', { name }) : t('review.leftOut', { name }),
      undo: () => settle.mutateAsync({ id, decision: { kind: 'look-again' } }),
    });
  };
  const decide = (decision: Decision) => void send(decision).catch(() => undefined);
  return { decide, busy: settle.isPending, error: settle.error };
}
