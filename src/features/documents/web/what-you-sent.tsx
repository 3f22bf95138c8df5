import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listDocuments, listSentDocuments } from '../api.ts';
import { documentKinds } from '../domain/stored-document.ts';
import { SentChoice } from './sent-choice.tsx';

/** Which versions went out with an application. */
export function WhatYouSent({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('documents');
  const sent = useEndpoint(listSentDocuments, { id: applicationId });
  const all = useEndpoint(listDocuments, {});
  return (
    <Section title={t('sent.title')}>
      <Loaded of={all} lines={2}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Nothing />
          ) : (
            <Loaded of={sent} lines={2}>
              {(noted) => (
                <>
                  <Text c="dimmed">{t('sent.text')}</Text>
                  {documentKinds.map((kind) => (
                    <SentChoice
                      key={kind}
                      kind={kind}
                      applicationId={applicationId}
                      documents={rows.filter((row) => row.kind === kind)}
                      sent={noted.rows.filter((row) => row.kind === kind)}
                    />
                  ))}
                </>
              )}
            </Loaded>
          )
        }
      </Loaded>
    </Section>
  );
}

function Nothing() {
  const { t } = useTranslation('documents');
  return (
    <Text>
      {t('sent.none')} <TextLink to="/documents">{t('sent.first')}</TextLink>
    </Text>
  );
}
