import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '#features/applications/web/fold.tsx';
import { requirementKey } from '#features/postings/domain/mark-key.ts';
import type { Compared } from './compared.ts';
import { RequirementGroup } from './requirement-group.tsx';
import classes from './requirement-groups.module.css';
import { RequirementRow } from './requirement-row.tsx';

interface Props extends Compared {
  readonly onShow: (key: string) => void;
}

const groups = ['shown', 'partly', 'unshown', 'missing', 'unclear'] as const;

/** What they ask, beginning with what is shown. */
export function RequirementGroups(props: Props) {
  const { t } = useTranslation('matching');
  const [opened, setOpened] = useState(false);
  const showing = (wanted: string) => props.requirements.filter((each) => each.showing === wanted);
  const leftOut = showing('left-out');
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <RequirementGroup key={group} {...props} group={group} requirements={showing(group)} />
      ))}
      {leftOut.length === 0 ? null : (
        <Fold label={t('leftOut', { count: leftOut.length })} opened={opened} onToggle={setOpened}>
          <ul className={classes.list}>
            {leftOut.map((each) => (
              <RequirementRow key={requirementKey(each)} {...props} requirement={each} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
