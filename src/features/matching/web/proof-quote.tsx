import { useTranslation } from 'react-i18next';
import type { JudgedRequirement } from '../domain/match-page.ts';
import classes from './requirement-groups.module.css';

/** Words of the résumé that show something, and in which part of it they stand. */
export function ProofQuote({ proof }: { readonly proof: JudgedRequirement['proof'][number] }) {
  const { t } = useTranslation('matching');
  return (
    <blockquote className={classes.proof} dir="auto">
      “{proof.quote.replace(/^[\s•·*–-]+/, '')}” <small>{t(`section.${proof.section}`)}</small>
    </blockquote>
  );
}
