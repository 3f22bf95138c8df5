import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import { withImportance } from '../domain/correcting.ts';
import type { Posting } from '../domain/posting.ts';
import { type Importance, importances, type Requirement } from '../domain/requirement.ts';
import classes from './posting-page.module.css';
import { usePostingChange } from './use-posting-change.ts';

interface Props {
  readonly posting: Posting;
  readonly requirement: Requirement;
}

/** Puts right how much something matters, or that they do not ask for it. */
export function RequirementMenu({ posting, requirement }: Props) {
  const { t } = useTranslation('postings');
  const { make } = usePostingChange(posting);
  const become = (importance: Importance | 'none') =>
    make(
      { corrections: withImportance(posting.corrections, requirement, importance) },
      t(importance === 'none' ? 'done.notAsked' : 'done.importance'),
    );
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          className={classes.tool ?? ''}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('change', { words: requirement.text })}
        >
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {[...importances, 'none' as const]
          .filter((importance) => importance !== requirement.importance)
          .map((importance) => (
            <Menu.Item key={importance} onClick={() => become(importance)}>
              {t(`make.${importance}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
