import { Group } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import type { Patterns } from '../domain/patterns.ts';
import { patternSearchSchema } from './pattern-search.ts';
import type { MorePart } from './patterns-contents.tsx';
import { PatternsFound } from './patterns-found.tsx';
import { usePatterns } from './use-patterns.ts';
import { useShareWords } from './use-share-words.ts';

interface Props {
  /** What other features have to say at the end, when there is something to tell. */
  readonly more?: (patterns: Patterns) => ReactNode;
  /** The parts of it, in their order. */
  readonly moreParts?: readonly MorePart[];
}

/** What all applications tell together, and what they do not tell yet. */
export function PatternsPage({ more, moreParts = [] }: Props) {
  const { t } = useTranslation('patterns');
  const search = patternSearchSchema.parse(useSearch({ strict: false }));
  const patterns = usePatterns(search);
  return (
    <Page title={t('title')} lead={useLead(patterns.data)}>
      <Loaded of={patterns} lines={8}>
        {(answer) =>
          answer.applications === 0 ? (
            <NothingYet />
          ) : (
            <>
              <PatternsFound patterns={answer} search={search} moreParts={moreParts} />
              {more?.(answer)}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The one sentence that matters. */
function useLead(patterns: Patterns | undefined): string | undefined {
  const { t } = useTranslation('patterns');
  const words = useShareWords('part');
  if (patterns === undefined || patterns.applications === 0) return undefined;
  const told = patterns.funnel.find(({ step }) => step === 'screen')?.own.told;
  return told ? t('lead.told', { share: words(told) }) : t('lead.early');
}

function NothingYet() {
  const { t } = useTranslation('patterns');
  const action = (
    <Group>
      <ButtonLink to="/import">{t('empty.bringIn')}</ButtonLink>
      <ButtonLink to="/applications/new" variant="default">
        {t('empty.byHand')}
      </ButtonLink>
    </Group>
  );
  return (
    <EmptyState title={t('empty.title')} action={action}>
      {t('empty.text')}
    </EmptyState>
  );
}
