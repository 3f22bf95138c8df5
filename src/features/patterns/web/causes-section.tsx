import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Loaded } from '#platform/ui/loaded.tsx';
import { ProgressPanel } from '#platform/ui/progress-panel.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { causesOverTime } from '../domain/causes-over-time.ts';
import type { Period } from '../domain/grouping.ts';
import { CausesFound } from './causes-found.tsx';
import { useCauses } from './use-causes.ts';

/** Why applications ended, over all of them; worked out when it is wanted, since it takes a while for thousands. */
export function CausesSection({ period }: { readonly period: Period }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const { sums, explained, isWanted, want, stop } = useCauses();
  return (
    <Section title={t('causes.title')} anchor="causes">
      <Text c="dimmed">{t('causes.hint')}</Text>
      {!isWanted ? (
        <div>
          <QuietButton onClick={want}>{t('causes.open')}</QuietButton>
        </div>
      ) : sums.isPending && explained !== undefined && explained.done < explained.total ? (
        <ProgressPanel
          title={t('causes.working')}
          text={t('causes.done', {
            done: format.number(explained.done),
            total: format.number(explained.total),
          })}
          share={explained.done / explained.total}
          onCancel={stop}
        />
      ) : (
        <Loaded of={sums} lines={6}>
          {(all) => <CausesFound causes={causesOverTime(all, period)} />}
        </Loaded>
      )}
    </Section>
  );
}
