import { useTranslation } from 'react-i18next';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { previewImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { BrokenList } from './broken-list.tsx';
import { FoundList } from './found-list.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ReviewList } from './review-list.tsx';
import { SavePanel } from './save-panel.tsx';
import { SavedPanel } from './saved-panel.tsx';
import { Step } from './step.tsx';

/** As many as are listed before saving; more are only counted. */
const listed = 1_000;

/** Everything is read: what was found, what waits for a look, saving; and afterwards, what is here now. */
export function ReadyStep({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  const preview = useEndpoint(previewImport, { id: record.id, limit: listed });
  if (preview.data === undefined) {
    return (
      <Page title={t('page.title')}>
        <Loaded of={preview}>{() => null}</Loaded>
      </Page>
    );
  }
  const { total, unsure } = preview.data;
  const saved = record.status === 'saved';
  if (!saved && total === 0 && unsure === 0) return <NothingFound record={record} />;
  return (
    <Step
      name={record.name}
      title={saved ? savedTitle(t, record) : foundTitle(t, total)}
      lead={saved ? t('saved.lead') : foundLead(t, total, record)}
    >
      {saved ? <SavedPanel record={record} /> : null}
      {total > 0 ? <SavePanel record={record} preview={preview.data} /> : null}
      {total > 0 ? <FoundList preview={preview.data} /> : null}
      {unsure > 0 ? (
        <ReviewList record={record} found={preview.data.applications.map(({ application }) => application)} />
      ) : null}
      <BrokenList progress={record.progress} />
    </Step>
  );
}

type Translate = ReturnType<typeof useTranslation<'imports'>>['t'];

const foundTitle = (t: Translate, count: number) =>
  count === 0 ? t('ready.onlyReview') : t('ready.title', { count });

function foundLead(t: Translate, total: number, { kind, progress }: ImportRecord): string {
  if (total === 0) return t('ready.onlyReviewText');
  const count = progress.seen;
  return kind === 'mail' ? t('ready.fromMail', { count }) : t('ready.fromRows', { count });
}

const savedTitle = (t: Translate, { found }: ImportRecord) =>
  found.applications === 0 ? t('saved.nothing') : t('saved.title', { count: found.applications });
