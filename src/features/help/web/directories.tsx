import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Two directories that keep lines of nearly every country up to date. */
export function Directories() {
  const { t } = useTranslation('help');
  return (
    <>
      <Anchor href="https://findahelpline.com" rel="noreferrer">
        {t('everywhere.findahelpline')}
      </Anchor>
      <Anchor href="https://befrienders.org" rel="noreferrer">
        {t('everywhere.befrienders')}
      </Anchor>
    </>
  );
}
