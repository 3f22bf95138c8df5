import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useFormat } from '#platform/i18n/use-format.ts';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showToday } from '../api.ts';
import { ComingUpList } from './coming-up-list.tsx';
import { NewsList } from './news-list.tsx';
import { QuietList } from './quiet-list.tsx';
import { StepActions } from './step-actions.tsx';
import { StepSentence } from './step-sentence.tsx';

/** One calm page: the one thing that may be worth doing, and what is new. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const known = useEndpoint(showToday, {});
  if (known.data !== undefined) return <Known {...known.data} />;
  return (
    <Page title={t('title')}>
      <Loaded of={known}>{() => null}</Loaded>
    </Page>
  );
}

function Known({ today, changed, comingUp, nextStep }: z.output<typeof showToday.output>) {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (
    <Page
      title={t('title')}
      beside={format.shortDay(today)}
      lead={<StepSentence step={nextStep} today={today} />}
      actions={nextStep.kind === 'nothing' ? undefined : <StepActions step={nextStep} />}
    >
      {nextStep.kind === 'quiet' ? <QuietList /> : null}
      {comingUp.length > 0 ? <ComingUpList ahead={comingUp} /> : null}
      <NewsList news={changed} today={today} />
      <TextLink to="/applications">{t('all')}</TextLink>
    </Page>
  );
}
