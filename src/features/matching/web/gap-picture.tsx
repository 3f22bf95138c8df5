import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Picture } from '#platform/ui/picture.tsx';
import type { Gaps } from '../domain/gap.ts';
import { GapBars } from './gap-bars.tsx';
import { useGapFinding } from './use-gap-finding.ts';
import { useGapTable } from './use-gap-table.ts';

/** What is asked most often, and how often it was shown. */
export function GapPicture({ gaps: { gaps, postings, withNewest } }: { readonly gaps: Gaps }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const title = useGapFinding(gaps, postings);
  const source = withNewest === postings ? 'gaps.sourceNewest' : 'gaps.source';
  const counted = (count: number) => ({ count, number: format.number(count) });
  return (
    <Picture title={title} source={t(source, counted(postings))} table={useGapTable(gaps)}>
      <GapBars gaps={gaps} />
      {withNewest === 0 || withNewest === postings ? null : (
        <Text size="sm" c="dimmed">
          {t('gaps.newest', counted(withNewest))}
        </Text>
      )}
    </Picture>
  );
}
