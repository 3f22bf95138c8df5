import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './sample-banner.module.css';

/** Says on every page that the person shown is made up, and removes them with one press. */
export function SampleBanner({
  onRemove,
  busy = false,
}: {
  readonly onRemove: () => void;
  readonly busy?: boolean;
}) {
  const { t } = useTranslation('frame');
  return (
    <div className={classes.banner}>
      <Text size="sm">{t('sample.text')}</Text>
      <Button variant="default" size="compact-sm" loading={busy} onClick={onRemove}>
        {t('sample.remove')}
      </Button>
    </div>
  );
}
