import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { Difference } from '../domain/differences/text-differences.ts';
import { withoutSame } from '../domain/differences/without-same.ts';
import classes from './compare.module.css';

interface Props {
  readonly differences: readonly Difference[];
  readonly before: string;
  readonly after: string;
}

/** The words of both versions, line by line; long stretches without a change are left out. */
export function DifferenceList({ differences, before, after }: Props) {
  const { t } = useTranslation('documents');
  const shown = withoutSame(differences);
  if (differences.every(({ kind }) => kind === 'same')) {
    return (
      <Section title={t('compare.words')}>
        <Text>{t('compare.same')}</Text>
      </Section>
    );
  }
  return (
    <Section title={t('compare.words')}>
      <div className={classes.legend}>
        <span className={classes.gone}>− {t('compare.onlyIn', { name: before })}</span>
        <span className={classes.new}>+ {t('compare.onlyIn', { name: after })}</span>
      </div>
      <div className={classes.lines} dir="auto">
        {shown.map((part) =>
          'skipped' in part ? (
            <p key={part.line} className={classes.skipped}>
              {t('compare.skipped', { count: part.skipped })}
            </p>
          ) : (
            <Line key={part.line} difference={part} />
          ),
        )}
      </div>
    </Section>
  );
}

/** Parts of a line, each with the letter at which it begins. */
function withStarts(
  parts: Difference['parts'],
): (Difference['parts'][number] & { readonly start: number })[] {
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += part.words.length;
    return { ...part, start };
  });
}

function Line({ difference: { kind, parts } }: { readonly difference: Difference }) {
  const { t } = useTranslation('documents');
  if (kind === 'same') return <p>{parts.map(({ words }) => words).join('')}</p>;
  const Changed = kind === 'gone' ? 'del' : 'ins';
  const isWhole = parts.every(({ changed }) => changed);
  return (
    <p className={`${classes[kind]} ${isWhole ? classes.whole : ''}`}>
      <VisuallyHidden>{t(kind === 'gone' ? 'compare.lineGone' : 'compare.lineNew')} </VisuallyHidden>
      {withStarts(parts).map(({ words, changed, start }) =>
        changed ? <Changed key={start}>{words}</Changed> : <span key={start}>{words}</span>,
      )}
    </p>
  );
}
