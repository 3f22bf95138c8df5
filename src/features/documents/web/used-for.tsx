import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { endingLook } from '#features/applications/web/ending-look.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Chip } from '#platform/ui/chip.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { DocumentUse } from '../domain/document-use.ts';
import classes from './document-page.module.css';

/** The applications this version went out with. */
export function UsedFor({ uses }: { readonly uses: readonly DocumentUse[] }) {
  const { t } = useTranslation('documents');
  return (
    <Section title={t('used.title')} beside={uses.length === 0 ? undefined : uses.length}>
      {uses.length === 0 ? (
        <>
          <Text>{t('used.nothing')}</Text>
          <div>
            <TextLink to="/applications">{t('used.applications')}</TextLink>
          </div>
        </>
      ) : (
        <ul className={classes.uses}>
          {uses.map((use) => (
            <Use key={use.applicationId} use={use} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Use({ use: { applicationId, company, role, appliedOn, ending } }: { readonly use: DocumentUse }) {
  const { t } = useTranslation(['documents', 'applications']);
  const format = useFormat();
  return (
    <li>
      <TextLink to="/applications/$id" params={{ id: applicationId }}>
        {role === '' ? company : `${company}, ${role}`}
      </TextLink>
      <span className={classes.quiet}>{appliedOn ? t('used.on', { day: format.day(appliedOn) }) : ''}</span>
      {ending === undefined ? null : (
        <Chip {...endingLook[ending]}>{t(`applications:ending.${ending}`)}</Chip>
      )}
    </li>
  );
}
