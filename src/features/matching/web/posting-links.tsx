import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePostingTitle } from '#features/postings/web/use-posting-title.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { TextLink } from '#platform/ui/links.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { AskingPosting, PostingName } from '../domain/asking-posting.ts';
import classes from './posting-links.module.css';

interface Props {
  /** With how the thing stands in the résumé of each, if that is to be told. */
  readonly postings: readonly (PostingName & Partial<Pick<AskingPosting, 'showing'>>)[];
  /** How many are shown until all are wanted. */
  readonly atFirst?: number;
}

/** The way to each posting: beside the résumé when it belongs to an application, else to its own page. */
export function PostingLinks({ postings, atFirst = 8 }: Props) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={classes.links}>
        {(all ? postings : postings.slice(0, atFirst)).map(({ showing, ...posting }) => (
          <PostingLine key={posting.id} posting={posting} showing={showing} />
        ))}
      </ul>
      {postings.length <= atFirst ? null : (
        <QuietButton
          size="compact-sm"
          variant="subtle"
          className={classes.tool ?? ''}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('gaps.showFewer') : t('gaps.showAll', { number: format.number(postings.length) })}
        </QuietButton>
      )}
    </>
  );
}

interface LineProps {
  readonly posting: PostingName;
  readonly showing: AskingPosting['showing'] | undefined;
}

/** Without an application, the day tells postings of one title apart. */
function PostingLine({ posting, showing }: LineProps) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const { applicationId, addedAt } = posting;
  const day = applicationId ? [] : [t('asking.added', { day: format.day(addedAt.slice(0, 10)) })];
  const stands = showing && showing !== 'left-out' ? [t(`gaps.part.${showing}`)] : [];
  return (
    <li>
      <PostingLink posting={posting} />
      <span className={classes.quiet}>{[...day, ...stands].join(' · ')}</span>
    </li>
  );
}

function PostingLink({ posting }: { readonly posting: PostingName }) {
  const { id, applicationId } = posting;
  const title = usePostingTitle(posting);
  return applicationId === undefined ? (
    <TextLink to="/postings/$id" params={{ id }} dir="auto">
      {title}
    </TextLink>
  ) : (
    <TextLink to="/applications/$id/match" params={{ id: applicationId }} dir="auto">
      {title}
    </TextLink>
  );
}
