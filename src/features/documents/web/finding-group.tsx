import { useTranslation } from 'react-i18next';
import type { DocumentFinding } from '../domain/finding.ts';
import type { FindingId } from '../domain/finding-id.ts';
import classes from './document-page.module.css';
import { FindingItem } from './finding-item.tsx';
import { LookGroup } from './look-group.tsx';
import { useFindingWords } from './use-finding-words.ts';

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
  const words = useFindingWords();
  const [first, ...others] = new Set(findings.map((finding) => words(finding).why));
  const sameReason = others.length === 0;
  return (
    <LookGroup label={t(`finding.${id}`)} count={findings.length} opened={opened} onToggle={onToggle}>
      {sameReason ? <p className={classes.why}>{first}</p> : null}
      <ul className={classes.findings}>
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.span?.[0]} ${finding.quote} ${finding.says}`}
            finding={finding}
            hidesWhy={sameReason}
            pages={pages}
            busy={busy}
            onPlace={() => onPlace(finding)}
            onLeave={() => onLeave(finding)}
          />
        ))}
      </ul>
    </LookGroup>
  );
}
