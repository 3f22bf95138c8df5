import { useTranslation } from 'react-i18next';
import { requirementKey } from '#features/postings/domain/mark-key.ts';
import type { MatchChange } from '../domain/match-changes.ts';
import classes from './match-page.module.css';
import { ProofQuote } from './proof-quote.tsx';

interface Props {
  readonly title: string;
  readonly changes: readonly MatchChange[];
  /** The version that shows more. */
  readonly by: 'before' | 'after';
}

/** Requirements that one version shows and another does not, with the words that show them. */
export function ChangeList({ title, changes, by }: Props) {
  const { t } = useTranslation('matching');
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className={classes.changeTitle}>{title}</h3>
      <ul className={classes.changes}>
        {changes.map((change) => (
          <li key={requirementKey(change.requirement)}>
            {change.requirement.text} {change[by] === 'partly' ? <small>{t('change.part')}</small> : null}
            {change.requirement.proof.slice(0, 1).map((proof) => (
              <ProofQuote key={proof.quote} proof={proof} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
