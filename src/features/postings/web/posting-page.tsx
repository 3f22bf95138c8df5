import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showPosting } from '../api.ts';
import type { Posting } from '../domain/posting.ts';
import { CompletenessSentence } from './completeness-sentence.tsx';
import { PostingActions } from './posting-actions.tsx';
import { PostingDesk } from './posting-desk.tsx';
import classes from './posting-page.module.css';
import { postingSearchSchema } from './posting-search.ts';
import { usePostingTitle } from './use-posting-title.ts';

/** One posting: what it asks for beside its own words. */
export function PostingPage() {
  const { id = '' } = useParams({ strict: false });
  return <OnePosting key={id} id={id} />;
}

function OnePosting({ id }: { readonly id: string }) {
  const { t } = useTranslation('postings');
  const { at } = postingSearchSchema.parse(useSearch({ strict: false }));
  const answer = useEndpoint(showPosting, { id });
  const posting = answer.data;
  return (
    <Page
      title={usePostingTitle(posting ?? {})}
      actions={posting && <PostingActions posting={posting} />}
      width="wide"
    >
      <Loaded of={answer} lines={8}>
        {(posting) => <Desk posting={posting} at={at} />}
      </Loaded>
      <div className={classes.tool}>
        <TextLink to="/postings">{t('back')}</TextLink>
      </div>
    </Page>
  );
}

/** What is shown in the text changes with each press, also of the same words. */
function Desk({ posting, at }: { readonly posting: Posting; readonly at: string | undefined }) {
  const [shown, setShown] = useState(at);
  return (
    <>
      <CompletenessSentence reading={posting.reading} />
      <PostingDesk posting={posting} shown={shown} onShow={setShown} />
    </>
  );
}
