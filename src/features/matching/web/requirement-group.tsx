import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { requirementKey } from '#features/postings/domain/mark-key.ts';
import { Section } from '#platform/ui/section.tsx';
import type { Compared } from './compared.ts';
import classes from './requirement-groups.module.css';
import { RequirementRow } from './requirement-row.tsx';

interface Props extends Compared {
  readonly group: 'shown' | 'partly' | 'unshown' | 'missing' | 'unclear';
  readonly onShow: (key: string) => void;
}

/** Requirements that stand alike, what must be there first. */
export function RequirementGroup({ group, ...props }: Props) {
  const { t } = useTranslation('matching');
  const { requirements } = props;
  if (requirements.length === 0) return null;
  const rank = ['must', 'unclear', 'nice'];
  const sorted = requirements.toSorted(
    (one, other) => rank.indexOf(one.importance) - rank.indexOf(other.importance),
  );
  return (
    <div className={classes[group]}>
      <Section title={t(`group.${group}`)} beside={requirements.length}>
        <Text c="dimmed">{t(`hint.${group}`)}</Text>
        <ul className={classes.list}>
          {sorted.map((each) => (
            <RequirementRow key={requirementKey(each)} {...props} requirement={each} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
