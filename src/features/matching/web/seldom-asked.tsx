import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '#features/applications/web/fold.tsx';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Gaps } from '../domain/gap.ts';
import { GapNames } from './gap-names.tsx';

/** What only one or two postings ask: there to be looked up, too early to mean anything. */
export function SeldomAsked({ gaps: { seldom, seldomTotal } }: { readonly gaps: Gaps }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  if (seldomTotal === 0) return null;
  return (
    <Fold
      label={t('gaps.seldom', { count: seldomTotal, number: format.number(seldomTotal) })}
      opened={opened}
      onToggle={setOpened}
    >
      <GapNames gaps={seldom} part="asked" />
    </Fold>
  );
}
