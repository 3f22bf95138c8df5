import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { requirementKey } from '../domain/mark-key.ts';
import type { Importance, Requirement } from '../domain/requirement.ts';
import type { ListChoices } from './list-choices.ts';
import classes from './posting-lists.module.css';
import { RequirementRow } from './requirement-row.tsx';
import { TurnButton } from './turn-button.tsx';
import { useFirstOnes } from './use-first-ones.ts';

interface Props {
  readonly importance: Importance;
  readonly requirements: readonly Requirement[];
  readonly choices: ListChoices;
}

/** What they ask for with one weight; nothing when there is nothing. */
export function RequirementList({ importance, requirements, choices }: Props) {
  const { t } = useTranslation('postings');
  const { shown, folds, all, turn } = useFirstOnes(requirements, choices.atMost);
  if (requirements.length === 0) return null;
  return (
    <div className={classes.group}>
      <Title order={3} className={classes[importance] ?? ''}>
        {t(`group.${importance}`)} <span className={classes.count}>{requirements.length}</span>
      </Title>
      <ul className={classes.list}>
        {shown.map((requirement) => (
          <RequirementRow key={requirementKey(requirement)} requirement={requirement} {...choices} />
        ))}
      </ul>
      {folds ? <TurnButton all={all} count={requirements.length} onTurn={turn} /> : null}
    </div>
  );
}
