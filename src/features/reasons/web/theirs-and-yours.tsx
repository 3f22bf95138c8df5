import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { Explanation } from '../domain/explanation.ts';
import { likelyEnough } from '../domain/likely-enough.ts';
import type { Places } from './fact-places.tsx';
import classes from './facts.module.css';
import { YoursToChange } from './yours-to-change.tsx';

interface Props {
  readonly applicationId: string;
  readonly explanation: Explanation;
  readonly places: Places;
}

/** What was never about the person, and what they can change and where; only what is likely enough. */
export function TheirsAndYours({ applicationId, explanation, places }: Props) {
  const { t } = useTranslation('reasons');
  const never = likelyEnough(explanation, 'never-about-you');
  const yours = likelyEnough(explanation, 'yours-to-change');
  if (never.length + yours.length === 0) return null;
  const causes = never.map(({ id }) => `“${t(`causes.${id}.name`)}”`).join(', ');
  return (
    <Section title={t('yours.title')}>
      {never.length === 0 ? null : <Text>{t('yours.never', { causes })}</Text>}
      {yours.length === 0 ? null : (
        <>
          <Text>{t('yours.yours')}</Text>
          <ul className={classes.yours}>
            {yours.map(({ id }) => (
              <YoursToChange key={id} cause={id} applicationId={applicationId} places={places} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
