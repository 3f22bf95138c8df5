import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './explanation.module.css';

interface Props {
  readonly title: string;
  /** There are questions whose answers would show more. */
  readonly canAsk: boolean;
  readonly onAnyway: () => void;
}

/** Stands where the picture would be while the facts have told little. */
export function TooEarly({ title, canAsk, onAnyway }: Props) {
  const { t } = useTranslation('reasons');
  return (
    <div className={classes.tooEarly}>
      <p className={classes.headline}>{title}</p>
      <Text>
        {t('tooEarly.text')} {canAsk ? t('tooEarly.ask') : null}
      </Text>
      <QuietButton onClick={onAnyway}>{t('tooEarly.anyway')}</QuietButton>
    </div>
  );
}
