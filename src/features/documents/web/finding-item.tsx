import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { DocumentFinding } from '../domain/finding.ts';
import classes from './document-page.module.css';
import { useFindingName } from './use-finding-name.ts';
import { useFindingWords } from './use-finding-words.ts';

interface Props {
  readonly finding: DocumentFinding;
  readonly hidesWhy: boolean;
  /** How many the document has. */
  readonly pages: number;
  readonly busy: boolean;
  readonly onPlace: () => void;
  readonly onLeave: () => void;
}

/** One finding: the words, why, what could be done, the way to the place, and the way to leave it. */
export function FindingItem({ finding, hidesWhy, pages, busy, onPlace, onLeave }: Props) {
  const { t } = useTranslation('documents');
  const quote = useFindingName()(finding);
  const { why, fix } = useFindingWords()(finding);
  return (
    <li className={classes.finding}>
      {finding.quote === '' ? null : <blockquote dir="auto">{finding.quote}</blockquote>}
      {finding.page === null || pages === 1 ? null : (
        <p className={classes.quiet}>{t('look.onPage', { page: finding.page })}</p>
      )}
      {hidesWhy ? null : <p className={classes.why}>{why}</p>}
      <p>{fix}</p>
      <Group gap="xs" className={classes.noPrint ?? ''}>
        {finding.span === null ? null : (
          <QuietButton size="compact-sm" aria-label={t('look.placeOf', { quote })} onClick={onPlace}>
            {t('look.place')}
          </QuietButton>
        )}
        <QuietButton
          size="compact-sm"
          variant="subtle"
          disabled={busy}
          aria-label={t('look.leaveWhat', { quote })}
          onClick={onLeave}
        >
          {t('look.leave')}
        </QuietButton>
      </Group>
    </li>
  );
}
