import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '#features/patterns/domain/comparison.ts';
import type { Patterns } from '#features/patterns/domain/patterns.ts';
import { useComparisonWords } from '#features/patterns/web/use-comparison-words.ts';

interface Props {
  readonly patterns: Patterns;
  /** The pictures. */
  readonly children: ReactNode;
}

/** Of what is too early, only what is nearest to being told. */
const mostEarly = 5;

/** What differs, what is alike, and what is too early to tell. */
export function ReportComparisons({ patterns: { comparisons, since }, children }: Props) {
  const { t } = useTranslation('patterns');
  const of = (verdict: Comparison['verdict']) => comparisons.filter((each) => each.verdict === verdict);
  const early = of('early').sort((a, b) => (a.more ?? Number.MAX_VALUE) - (b.more ?? Number.MAX_VALUE));
  const lists = [
    { title: t('compare.told'), comparisons: of('differ') },
    { title: t('compare.alikeList'), comparisons: of('alike') },
    { title: t('compare.earlyList'), comparisons: early.slice(0, mostEarly) },
  ];
  return (
    <section>
      <h2>{t('compare.title')}</h2>
      {comparisons.length === 0 ? <p>{t('compare.none')}</p> : <p className="quiet">{t('compare.hint')}</p>}
      {comparisons.length > 0 && of('differ').length === 0 ? <p>{t('compare.nothingTold')}</p> : null}
      {lists.map(({ title, comparisons: listed }) => (
        <ComparisonsOf key={title} title={title} comparisons={listed} since={since} />
      ))}
      {children}
    </section>
  );
}

interface ListProps {
  readonly title: string;
  readonly comparisons: readonly Comparison[];
  readonly since: Patterns['since'];
}

function ComparisonsOf({ title, comparisons, since }: ListProps) {
  const words = useComparisonWords(since);
  if (comparisons.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {comparisons.map((comparison) => {
          const { says, counts } = words(comparison);
          return (
            <li key={says}>
              {says} <small>{counts}</small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
