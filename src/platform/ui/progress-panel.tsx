import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import classes from './progress-panel.module.css';
import { QuietButton } from './quiet-button.tsx';

interface Props {
  /** What is being done: "Reading your mail". */
  readonly title: string;
  /** How far, in words: "1,240 of 3,000 messages". */
  readonly text: string;
  /** Between 0 and 1; undefined when the end is not known. */
  readonly share?: number | undefined;
  readonly secondsLeft?: number | undefined;
  readonly paused?: boolean;
  /** Buttons appear for what is given. */
  readonly onPause?: () => void;
  readonly onResume?: () => void;
  readonly onCancel?: () => void;
}

/** Long work: how far, how long, pause, go on, stop. */
export function ProgressPanel(props: Props) {
  const { title, text, share, paused = false } = props;
  const percent = share === undefined ? undefined : Math.round(share * 100);
  return (
    <section className={classes.panel} aria-label={title}>
      <Text fw={600}>{title}</Text>
      <Progress.Root size="lg">
        <Progress.Section
          value={percent ?? 100}
          animated={percent === undefined && !paused}
          withAria={false}
          role="progressbar"
          aria-label={title}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={text}
        />
      </Progress.Root>
      <Where {...props} />
      <Controls {...props} />
    </section>
  );
}

function Where({ text, secondsLeft, paused = false }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const left =
    secondsLeft === undefined ? '' : t('progress.left', { duration: format.duration(secondsLeft) });
  return (
    <div className={classes.where}>
      <Text className="figures">{text}</Text>
      <Text c="dimmed">{paused ? t('progress.paused') : left}</Text>
    </div>
  );
}

function Controls({ paused = false, onPause, onResume, onCancel }: Props) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.controls}>
      {!paused && onPause ? <QuietButton onClick={onPause}>{t('progress.pause')}</QuietButton> : null}
      {paused && onResume ? <QuietButton onClick={onResume}>{t('progress.resume')}</QuietButton> : null}
      {onCancel ? <QuietButton onClick={onCancel}>{t('progress.cancel')}</QuietButton> : null}
    </div>
  );
}
