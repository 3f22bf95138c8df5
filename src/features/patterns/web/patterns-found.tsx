import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SharesSwitch } from '#features/preferences/web/shares-switch.tsx';
import { useFormat } from '#platform/i18n/use-format.ts';
import { TextLink } from '#platform/ui/links.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { claimsNothing } from '../domain/claims-nothing.ts';
import type { Patterns } from '../domain/patterns.ts';
import { CausesSection } from './causes-section.tsx';
import { ComparisonsSection } from './comparisons-section.tsx';
import { EffortSection } from './effort-section.tsx';
import { FunnelSection } from './funnel-section.tsx';
import { GroupsSection } from './groups-section.tsx';
import type { PatternSearch } from './pattern-search.ts';
import { type MorePart, PatternsContents } from './patterns-contents.tsx';
import { WaitingSection } from './waiting-section.tsx';

interface Props {
  readonly patterns: Patterns;
  readonly search: PatternSearch;
  /** What follows after it. */
  readonly moreParts: readonly MorePart[];
}

/** What was counted, and how far it can be told. */
export function PatternsFound({ patterns, search, moreParts }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const { applications, withoutStart, flows, funnel, comparisons, waiting } = patterns;
  const counted = (count: number) => ({ count, number: format.number(count) });
  return (
    <>
      <Text c="dimmed">
        {t('counted', counted(applications))}{' '}
        {withoutStart === 0 ? null : t('withoutStart', counted(withoutStart))}
      </Text>
      <SharesSwitch />
      <PatternsContents more={moreParts} />
      {claimsNothing(patterns) ? (
        <Notice>
          <Text fw={600}>{t('early.title')}</Text>
          <Text>{t('early.text')}</Text>
        </Notice>
      ) : null}
      <FunnelSection flows={flows} steps={funnel} />
      <ComparisonsSection comparisons={comparisons} since={patterns.since} />
      <GroupsSection patterns={patterns} search={search} />
      <WaitingSection waiting={waiting} />
      <CausesSection period={patterns.period} />
      <EffortSection />
      <Text>
        <TextLink to="/hindsight">{t('hindsight')}</TextLink>
      </Text>
      <Text>
        <TextLink to="/gaps">{t('gaps')}</TextLink>
      </Text>
      <Text>
        <TextLink to="/known-reasons">{t('knownReasons')}</TextLink>
      </Text>
    </>
  );
}
