import { useTranslation } from 'react-i18next';
import { ProgressPanel } from '#platform/ui/progress-panel.tsx';
import type { Adding } from './use-add-files.ts';
import { useReadingProgress } from './use-reading-progress.ts';

interface Props extends Adding {
  readonly onStop: () => void;
}

/** How far adding files is: which of them it is, and in a long one which page. */
export function ReadingPanel({ name, reading, at, total, onStop }: Props) {
  const { t } = useTranslation('documents');
  const { page = 0, pages = 1 } = useReadingProgress(reading);
  const isLong = pages > 1;
  const isOneOfMany = total > 1;
  const files = isOneOfMany ? t('add.progress', { at, total }) : t('add.one');
  const inFile = isOneOfMany
    ? t('add.progressPage', { at, total, page, pages })
    : t('add.page', { page, pages });
  const done = (at - 1 + (isLong ? page / pages : 0)) / total;
  return (
    <ProgressPanel
      title={t('add.reading', { name })}
      text={isLong ? inFile : files}
      share={isLong || isOneOfMany ? done : undefined}
      onCancel={onStop}
    />
  );
}
