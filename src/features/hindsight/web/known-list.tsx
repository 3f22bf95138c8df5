import { useTranslation } from 'react-i18next';
import type { Choice } from '../domain/choice.ts';
import { type KnownFactId, knownAbout, knownFactOf } from '../domain/known.ts';
import classes from './hindsight.module.css';

/** What is known about one choice, each fact with its source; opens with a press. */
export function KnownList({ choice }: { readonly choice: Choice }) {
  const { t } = useTranslation('hindsight');
  const open = t('known.open');
  return (
    <details className={classes.known}>
      <summary aria-label={t('known.of', { open, what: t(`choice.${choice}`) })}>{open}</summary>
      <ul>
        {knownAbout[choice].map((id) => (
          <li key={id}>
            <KnownWords id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function KnownWords({ id }: { readonly id: KnownFactId }) {
  const { t } = useTranslation('hindsight');
  const { who, year, sample, grade } = knownFactOf(id);
  const words = { text: t(`known.fact.${id}`), who, grade: t(`known.grade.${grade}`) };
  // Our own estimate names nobody else.
  if (grade === 'estimate') return t('known.own', words);
  if (year === undefined) return t('known.sample', { ...words, sample: sample ?? '' });
  if (sample === undefined) return t('known.year', { ...words, year });
  return t('known.yearAndSample', { ...words, year, sample });
}
