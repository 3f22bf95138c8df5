import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '#features/applications/web/fold.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { DocumentFinding } from '../domain/finding.ts';
import classes from './document-page.module.css';
import { useFindingName } from './use-finding-name.ts';

interface Props {
  readonly findings: readonly DocumentFinding[];
  readonly onAgain: (finding: DocumentFinding) => void;
}

/** Findings that the person leaves as they are, and the way back. */
export function LeftAsIs({ findings, onAgain }: Props) {
  const { t } = useTranslation('documents');
  const nameOf = useFindingName();
  const [opened, setOpened] = useState(false);
  if (findings.length === 0) return null;
  return (
    <Fold printed label={t('look.left', { count: findings.length })} opened={opened} onToggle={setOpened}>
      <ul className={classes.left}>
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.span?.[0]} ${finding.quote} ${finding.says}`}>
            <span className={classes.quiet}>{nameOf(finding)}</span>
            <QuietButton
              size="compact-sm"
              variant="subtle"
              className={classes.noPrint ?? ''}
              aria-label={t('look.againWhat', { quote: nameOf(finding) })}
              onClick={() => onAgain(finding)}
            >
              {t('look.again')}
            </QuietButton>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
