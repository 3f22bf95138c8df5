import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { compareDocuments } from '../api.ts';
import { ChangedFindings } from './changed-findings.tsx';
import { DifferenceList } from './difference-list.tsx';

/** What changed from one version to another. */
export function ComparePage() {
  const { t } = useTranslation('documents');
  const { id, other } = useParams({ from: '/documents/$id/compared/$other' });
  const shown = useEndpoint(compareDocuments, { id, other });
  const { before, after } = shown.data ?? {};
  return (
    <Page
      title={t('compare.title')}
      lead={before && after && t('compare.lead', { before: before.name, after: after.name })}
      actions={
        <ButtonLink
          to="/documents/$id/compared/$other"
          params={{ id: other, other: id }}
          variant="default"
          fw={500}
        >
          {t('compare.turn')}
        </ButtonLink>
      }
    >
      <Loaded of={shown} lines={6}>
        {(compared) => (
          <>
            <ChangedFindings compared={compared} />
            <DifferenceList
              differences={compared.differences}
              before={compared.before.name}
              after={compared.after.name}
            />
          </>
        )}
      </Loaded>
      <div>
        <TextLink to="/documents/$id" params={{ id: other }}>
          {t('compare.back', { name: after?.name ?? '' })}
        </TextLink>
      </div>
    </Page>
  );
}
