import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#platform/ui/links.tsx';
import type { PostingFlag } from '../domain/flags/posting-flag.ts';
import { flagKey, requirementKey } from '../domain/mark-key.ts';
import type { Posting } from '../domain/posting.ts';
import type { Requirement } from '../domain/requirement.ts';
import { CompareLink } from './compare-link.tsx';
import { CompletenessSentence } from './completeness-sentence.tsx';
import { ExcerptWords } from './excerpt-words.tsx';
import { FlagList } from './flag-list.tsx';
import type { ListChoices } from './list-choices.ts';
import { PostingFactsList } from './posting-facts.tsx';
import classes from './posting-lists.module.css';
import { PostingLists } from './posting-lists.tsx';
import { QuestionList } from './question-list.tsx';

const atMost = 5;

/** A posting in short: what it asks for, each with its place in the text, and what is worth checking. */
export function AskedSummary({ posting }: { readonly posting: Posting }) {
  const { t } = useTranslation('postings');
  const [shown, setShown] = useState<string>();
  const choices: ListChoices = {
    shown,
    onShow: (key) => setShown(key === shown ? undefined : key),
    below: (one) => <ExcerptWords posting={posting} span={one.span} at={keyOf(one)} />,
    atMost,
  };
  const { id, applicationId, reading } = posting;
  return (
    <div className={classes.summary}>
      <CompletenessSentence reading={reading} />
      <PostingLists posting={posting} choices={choices} />
      <Group gap="xs">
        <ButtonLink to="/postings/$id" params={{ id }} variant="default">
          {t('asked.whole')}
        </ButtonLink>
        {applicationId === undefined ? null : <CompareLink applicationId={applicationId} />}
      </Group>
      <PostingFactsList posting={posting} />
      <FlagList flags={reading.flags} choices={choices} />
      <QuestionList reading={reading} />
    </div>
  );
}

const keyOf = (one: Requirement | PostingFlag): string =>
  'quote' in one ? flagKey(one) : requirementKey(one);
