import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { excerptOf } from '../domain/excerpt.ts';
import { isInText } from '../domain/mark-key.ts';
import type { Posting } from '../domain/posting.ts';
import type { Span } from '../domain/requirement.ts';
import classes from './posting-lists.module.css';

interface Props {
  readonly posting: Posting;
  readonly span: Span;
  /** How the whole posting finds the place. */
  readonly at: string;
}

/** Where words stand in the posting, with some of what is around them. */
export function ExcerptWords({ posting, span, at }: Props) {
  const { t } = useTranslation('postings');
  if (!isInText(span)) return <p className={classes.excerpt}>{t('notInText')}</p>;
  const { before, words, after } = excerptOf(posting.text, span);
  return (
    <div className={classes.excerpt}>
      <p dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </p>
      <TextLink to="/postings/$id" params={{ id: posting.id }} search={{ at }}>
        {t('inText')}
      </TextLink>
    </div>
  );
}
