import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showApplication } from '#features/applications/api.ts';
import { safeLink } from '#features/applications/web/safe-link.ts';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { AddPosting } from './add-posting.tsx';

/** Asks for the posting; whoever does not have it is not asked again. This browser remembers, nothing else. */
export function InvitePosting({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('postings');
  const [adding, setAdding] = useState(false);
  const [without, setWithout] = useLocalStorage({
    key: `rebound-no-posting-${applicationId}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  if (adding) return <AddPosting applicationId={applicationId} onCancel={() => setAdding(false)} />;
  if (without) {
    return (
      <Stack gap="xs" align="flex-start">
        <Text c="dimmed">{t('asked.without')}</Text>
        <QuietButton variant="subtle" size="compact-md" onClick={() => setAdding(true)}>
          {t('asked.stillAdd')}
        </QuietButton>
      </Stack>
    );
  }
  return (
    <Notice>
      <Text>{t('asked.invite')}</Text>
      <Address applicationId={applicationId} />
      <Group gap="xs">
        <QuietButton onClick={() => setAdding(true)}>{t('asked.add')}</QuietButton>
        <QuietButton variant="subtle" onClick={() => setWithout(true)}>
          {t('asked.notAtHand')}
        </QuietButton>
      </Group>
    </Notice>
  );
}

/** Where the posting was, when that is known. */
function Address({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('postings');
  const { data } = useEndpoint(showApplication, { id: applicationId });
  const link = safeLink(data?.application.url);
  if (link === undefined) return null;
  return (
    <Text>
      {t('asked.address')}{' '}
      <Anchor href={link} rel="noreferrer" target="_blank">
        {t('asked.open')}
      </Anchor>
    </Text>
  );
}
