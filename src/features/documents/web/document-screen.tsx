import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import { DocumentActions } from './document-actions.tsx';
import { DocumentParts } from './document-parts.tsx';
import type { RenderMore } from './on-place.ts';
import { useShownDocument } from './use-shown-document.ts';

interface Props {
  readonly renderMore?: RenderMore;
}

/** One version: what is in it, what is worth a look, and how others and programs see it. */
export function DocumentScreen({ renderMore }: Props) {
  const { t } = useTranslation('documents');
  const { id } = useParams({ from: '/documents/$id' });
  const shown = useShownDocument(id);
  const document = shown.data;
  return (
    <Page
      title={document?.name ?? t('title')}
      beside={document && t(`kind.${document.kind}`)}
      lead={document && <Lead document={document} />}
      actions={document && <DocumentActions document={document} />}
    >
      <Loaded of={shown} lines={6}>
        {(loaded) => <DocumentParts key={id} document={loaded} renderMore={renderMore} />}
      </Loaded>
      <div>
        <TextLink to="/documents">{t('page.back')}</TextLink>
      </div>
    </Page>
  );
}

/** How much is worth a look, before any of it is shown. */
function Lead({ document: { findings } }: { readonly document: DocumentPage }) {
  const { t } = useTranslation('documents');
  return t('page.lead', { count: findings.length });
}
