import { useTranslation } from 'react-i18next';
import { Fold } from '#features/applications/web/fold.tsx';
import type { DocumentFinding, FindingId } from '../domain/finding.ts';
import classes from './document-page.module.css';
import { FindingItem } from './finding-item.tsx';

interface Props {
  readonly id: FindingId;
  readonly findings: readonly DocumentFinding[];
  readonly pages: number;
  readonly opened: boolean;
  readonly busy: boolean;
  readonly onToggle: (opened: boolean) => void;
  readonly onPlace: (finding: DocumentFinding) => void;
  readonly onLeave: (finding: DocumentFinding) => void;
}

/** Findings of one kind; why they matter is said once when it is the same for all. */
export function FindingGroup({ id, findings, pages, opened, busy, onToggle, onPlace, onLeave }: Props) {
  const { t } = useTranslation('documents');
  const [first] = findings;
  const sameReason = findings.every(({ why }) => why === first?.why);
  const label = (
    <>
      {t(`finding.${id}`)} <span className={classes.quiet}>· {findings.length}</span>
    </>
  );
  return (
    <div className={classes.group}>
      <Fold printed label={label} opened={opened} onToggle={onToggle}>
        {sameReason ? <p className={classes.why}>{first?.why}</p> : null}
        <ul className={classes.findings}>
          {findings.map((finding) => (
            <FindingItem
              key={`${finding.span?.[0]} ${finding.quote} ${finding.why}`}
              finding={finding}
              hidesWhy={sameReason}
              pages={pages}
              busy={busy}
              onPlace={() => onPlace(finding)}
              onLeave={() => onLeave(finding)}
            />
          ))}
        </ul>
      </Fold>
    </div>
  );
}
