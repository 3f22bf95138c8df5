import { NativeSelect, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { TextLink } from '#platform/ui/links.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import type { DocumentUse } from '../domain/document-use.ts';
import classes from './document-page.module.css';
import { documentSearchSchema } from './document-search.ts';

/** Chooses the opening that a version is looked at for: one that it went out for, or none. */
export function LookedAtFor({ document }: { readonly document: DocumentPage }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const navigate = useNavigate();
  const { for: wanted } = documentSearchSchema.parse(useSearch({ strict: false }));
  const { id, uses, lookedAtFor } = document;
  if (uses.length === 0) return null;
  const use = uses.find(({ applicationId }) => applicationId === lookedAtFor?.applicationId);
  const choose = (applicationId: string) =>
    void navigate({
      to: '/documents/$id',
      params: { id },
      search: applicationId === '' ? {} : { for: applicationId },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.lookedAtFor}>
      <NativeSelect
        label={t('for.label')}
        value={uses.some(({ applicationId }) => applicationId === wanted) ? wanted : ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('for.none') },
          ...uses.map(({ applicationId, company, role, appliedOn }) => ({
            value: applicationId,
            label: [
              role === '' ? company : `${company}, ${role}`,
              ...(appliedOn ? [t('used.on', { day: format.day(appliedOn) })] : []),
            ].join(' · '),
          })),
        ]}
      />
      <Text role="status" c="dimmed">
        {use === undefined || lookedAtFor === undefined ? null : (
          <Known document={document} known={lookedAtFor} use={use} />
        )}
      </Text>
    </div>
  );
}

interface KnownProps {
  readonly document: DocumentPage;
  readonly known: NonNullable<DocumentPage['lookedAtFor']>;
  readonly use: DocumentUse;
}

/** What the look rests on. */
function Known({ document: { kind }, known: { hasPosting, hasResume }, use }: KnownProps) {
  const { t } = useTranslation('documents');
  const { applicationId, company } = use;
  if (!hasPosting) {
    return (
      <>
        {t('for.noPosting', { company })}{' '}
        <TextLink to="/applications/$id" params={{ id: applicationId }}>
          {t('for.addPosting')}
        </TextLink>
      </>
    );
  }
  if (kind === 'resume') return t('for.posting', { company });
  return hasResume ? t('for.postingAndResume', { company }) : t('for.noResume', { company });
}
