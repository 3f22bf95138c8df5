import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showApplication } from '#features/applications/api.ts';
import { EditOpeningDialog } from '#features/applications/web/edit-opening-dialog.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import classes from './facts.module.css';

/** How the application went in; it is changed where all of the application is. */
export function ChannelFact({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('reasons');
  const { t: ofApplications } = useTranslation('applications');
  const { data } = useEndpoint(showApplication, { id: applicationId });
  const [opened, setOpened] = useState(false);
  if (!data) return null;
  const { application } = data;
  return (
    <li className={classes.channel}>
      <Text>{t('restsOn.channel.label', { channel: ofApplications(`channel.${application.channel}`) })}</Text>
      <QuietButton variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
        {t('restsOn.channel.change')}
      </QuietButton>
      <EditOpeningDialog application={application} opened={opened} onClose={() => setOpened(false)} />
    </li>
  );
}
