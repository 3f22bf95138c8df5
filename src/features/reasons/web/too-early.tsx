import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useInTen } from '#platform/ui/use-in-ten.ts';
import classes from './explanation.module.css';

interface Props {
  readonly title: string;
  /** The share that was never about the person, as it is usual at this point. */
  readonly notAboutYou: number;
  /** There are questions whose answers would show more. */
  readonly canAsk: boolean;
  readonly onAnyway: () => void;
}

/** Stands where the picture would be while the facts have told little. */
export function TooEarly({ title, notAboutYou, canAsk, onAnyway }: Props) {
  const { t } = useTranslation('reasons');
  const share = useInTen('part')(notAboutYou);
  return (
    <div className={classes.tooEarly}>
      <p className={classes.headline}>{title}</p>
      <Text>
        {t('tooEarly.text')} {t('tooEarly.comfort', { share })}
      </Text>
      {canAsk ? <Text>{t('tooEarly.ask')}</Text> : null}
      <QuietButton onClick={onAnyway}>{t('tooEarly.anyway')}</QuietButton>
    </div>
  );
}
