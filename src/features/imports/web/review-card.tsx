import { Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { type listReview, settleFinding } from '../api.ts';
import { CorrectFinding } from './correct-finding.tsx';
import { FindingWords } from './finding-words.tsx';
import classes from './review.module.css';
import { ReviewButtons } from './review-buttons.tsx';

export type Waiting = z.infer<typeof listReview.output>[number];
export type Decision = z.input<typeof settleFinding.input>['decision'];

/** One unsure mail or row: why, what Rebound takes it for, its own words, and the person's choice. */
export function ReviewCard({ staged }: { readonly staged: Waiting }) {
  const { finding, review } = staged;
  const card = useRef<HTMLLIElement>(null);
  const [correcting, setCorrecting] = useState(false);
  const { decide, busy, error } = useDecision(staged, () => next(card.current)?.focus());
  return (
    <li ref={card} tabIndex={-1} className={classes.card}>
      <Text fw={600}>{review}</Text>
      {correcting ? null : <FindingWords finding={finding} />}
      {error === null ? null : <ErrorNotice error={error} />}
      {correcting ? (
        <CorrectFinding
          finding={finding}
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

/** Sends the person's word and offers to take it back. */
function useDecision(staged: Waiting, onSettled: () => void) {
  const { t } = useTranslation('imports');
  const settle = useChange(settleFinding);
  const tell = useUndo();
  const decide = (decision: Decision) =>
    settle.mutate(
      { id: staged.id, decision },
      {
        onSuccess: ({ finding }) => {
          const name = finding.opening.company ?? t('review.noCompany');
          onSettled();
          tell({
            message: decision.kind === 'keep' ? t('review.kept', { name }) : t('review.leftOut', { name }),
            undo: () => settle.mutateAsync({ id: staged.id, decision: { kind: 'look-again' } }),
          });
        },
      },
    );
  return { decide, busy: settle.isPending, error: settle.error };
}
