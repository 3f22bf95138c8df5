import { useTranslation } from 'react-i18next';
import { requirementKey } from '#features/postings/domain/mark-key.ts';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { sayClaim } from '../api.ts';
import type { Claim, Saying } from '../domain/claim.ts';
import type { JudgedRequirement } from '../domain/match-page.ts';
import { focusRow } from './focus-row.ts';

/** Keeps the person's word on a requirement, tells so and offers to take it back. */
export function useClaim(requirement: JudgedRequirement) {
  const { t } = useTranslation('matching');
  const { mutateAsync, isPending, error } = useChange(sayClaim);
  const tell = useUndo();
  const { key, said } = requirement;
  const put = (claim: Claim | undefined) =>
    mutateAsync({ key, says: claim?.says ?? null, note: claim?.note || undefined });

  async function say(says: Saying | null, note = said?.note): Promise<void> {
    const { before } = await put(says === null ? undefined : { says, note });
    const isNote = says !== null && says === before?.says;
    const message = t(says === null ? 'done.back' : isNote ? 'done.note' : `done.${says}`);
    tell({ message, undo: () => put(before) });
    focusRow(requirementKey(requirement));
  }
  return {
    busy: isPending,
    error,
    say: (...said: Parameters<typeof say>) => void say(...said).catch(() => {}),
  };
}
