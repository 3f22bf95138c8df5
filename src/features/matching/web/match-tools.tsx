import { NativeSelect, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { TextLink } from '#platform/ui/links.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { MatchPage, ResumeCard } from '../domain/match-page.ts';
import classes from './match-page.module.css';

interface Props {
  readonly applicationId: string;
  readonly document: NonNullable<MatchPage['document']>;
  readonly resumes: readonly ResumeCard[];
}

/** Which résumé is compared, and why this one. */
export function MatchTools({ applicationId, document, resumes }: Props) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const navigate = useNavigate();
  const { chosen } = document;
  return (
    <div className={classes.tools}>
      <NativeSelect
        className={classes.choice ?? ''}
        label={t('resume.label')}
        value={document.id}
        onChange={(event) =>
          void navigate({
            to: '/applications/$id/match',
            params: { id: applicationId },
            search: { document: event.currentTarget.value },
            replace: true,
          })
        }
        data={resumes.map(({ id, name, addedAt }) => ({
          value: id,
          label: t('resume.sent', { name, day: format.day(addedAt.slice(0, 10)) }),
        }))}
      />
      <div className={classes.toolLinks}>
        <TextLink to="/documents/$id" params={{ id: document.id }}>
          {t('resume.open')}
        </TextLink>
        <QuietButton variant="subtle" size="compact-md" onClick={() => window.print()}>
          {t('print')}
        </QuietButton>
      </div>
      {chosen === 'sent' ? null : (
        <Text size="sm" c="dimmed" className={classes.why ?? ''}>
          {t(`resume.${chosen}`)}{' '}
          <TextLink to="/applications/$id" params={{ id: applicationId }}>
            {t('resume.note')}
          </TextLink>
        </Text>
      )}
    </div>
  );
}
