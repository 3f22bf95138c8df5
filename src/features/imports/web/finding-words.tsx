import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#features/applications/domain/finding.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { toldKind } from '../domain/told-kind.ts';
import classes from './review.module.css';
import { useToldWords } from './use-told-words.ts';

/** What a mail or row is taken for, and its own words beside it. */
export function FindingWords({ finding: { opening, happenings, source } }: { readonly finding: Finding }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const words = useToldWords();
  const quotes = [...new Set(happenings.flatMap(({ quote }) => quote ?? []))];
  return (
    <div className={classes.words}>
      <Text>
        <span className={classes.company}>{opening.company ?? t('review.noCompany')}</span>
        {' · '}
        {opening.role || t('ready.noRole')}
      </Text>
      <ul className={classes.happenings}>
        {happenings
          .filter(({ kind }) => kind !== 'note')
          .map((happening) => (
            <li key={`${happening.kind} ${happening.on}`}>
              {words(toldKind(happening))}, {format.day(happening.on)}
            </li>
          ))}
      </ul>
      {quotes.length === 0 ? null : (
        <figure className={classes.quote}>
          <figcaption>{source.kind === 'mail' ? t('review.mail') : t('review.row')}</figcaption>
          {quotes.slice(0, 3).map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
        </figure>
      )}
    </div>
  );
}
