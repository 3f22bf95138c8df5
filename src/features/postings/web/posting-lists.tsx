import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Posting } from '../domain/posting.ts';
import { importances } from '../domain/requirement.ts';
import type { ListChoices } from './list-choices.ts';
import classes from './posting-lists.module.css';
import { RequirementList } from './requirement-list.tsx';

interface Props {
  readonly posting: Posting;
  readonly choices: ListChoices;
}

/** What a posting asks for, by how much it matters. */
export function PostingLists({ posting, choices }: Props) {
  const { t } = useTranslation('postings');
  const { requirements } = posting.reading;
  if (requirements.length === 0) return <Text c="dimmed">{t('none')}</Text>;
  return (
    <div className={classes.groups}>
      {importances.map((importance) => (
        <RequirementList
          key={importance}
          importance={importance}
          requirements={requirements.filter((each) => each.importance === importance)}
          choices={choices}
        />
      ))}
    </div>
  );
}
