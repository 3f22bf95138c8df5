import { useTranslation } from 'react-i18next';
import { type MustCounts, mustCountsSchema } from '../domain/must-counts.ts';
import classes from './facts.module.css';

const kinds = mustCountsSchema.keyof().options;

/** How many of the must-haves stand how; what there is none of is left out. */
export function MustCountList({ counts }: { readonly counts: MustCounts | undefined }) {
  const { t } = useTranslation('reasons');
  if (counts === undefined) return null;
  return (
    <ul className={classes.counts}>
      {kinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind}>{t(`restsOn.counts.${kind}`, { count: counts[kind] })}</li>
        ))}
    </ul>
  );
}
