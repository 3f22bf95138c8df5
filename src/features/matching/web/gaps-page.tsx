import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import type { Gaps } from '../domain/gap.ts';
import { gapSearchSchema } from './gap-search.ts';
import { GapsFound } from './gaps-found.tsx';
import { useGaps } from './use-gaps.ts';

/** What postings ask and the résumé shows, counted over all of them. */
export function GapsPage() {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const { importance } = gapSearchSchema.parse(useSearch({ strict: false }));
  const gaps = useGaps(importance);
  const { postings = 0 } = gaps.data ?? {};
  return (
    <Page
      title={t('gaps.title')}
      lead={postings === 0 ? undefined : t('gaps.lead', { count: postings, number: format.number(postings) })}
    >
      <Loaded of={gaps} lines={8}>
        {(answer) => <WhatIsThere gaps={answer} importance={importance} />}
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly gaps: Gaps;
  readonly importance: 'must' | 'nice' | undefined;
}

function WhatIsThere({ gaps, importance }: Props) {
  const { t } = useTranslation('matching');
  if (gaps.postings + gaps.waiting > 0) return <GapsFound gaps={gaps} importance={importance} />;
  const [state, to] = gaps.hasResume
    ? (['empty', '/postings'] as const)
    : (['noResume', '/documents'] as const);
  return (
    <EmptyState
      title={t(`gaps.${state}.title`)}
      action={<ButtonLink to={to}>{t(`gaps.${state}.action`)}</ButtonLink>}
    >
      {t(`gaps.${state}.text`)}
    </EmptyState>
  );
}
