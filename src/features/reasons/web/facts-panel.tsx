import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '#features/applications/domain/event.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { Answers } from '../domain/case.ts';
import { unknownFacts } from '../domain/unknown-facts.ts';
import type { UsedFact } from '../domain/used-fact.ts';
import { ChannelFact } from './channel-fact.tsx';
import type { Places } from './fact-places.tsx';
import { FactRow } from './fact-row.tsx';
import classes from './facts.module.css';
import { UnknownFacts } from './unknown-facts.tsx';

interface Props {
  readonly applicationId: string;
  readonly stage: Stage;
  readonly facts: readonly UsedFact[];
  readonly answers: Answers;
  readonly places: Places;
}

/** So many are seen at once; what the person said of a fact is always seen. */
const atOnce = 6;

/** Each fact that the explanation rests on, where it comes from, and the ways to set it right. */
export function FactsPanel({ applicationId, stage, facts, answers, places }: Props) {
  const { t } = useTranslation('reasons');
  const [all, setAll] = useState(false);
  const folded = facts.slice(atOnce).filter(({ correction }) => correction === undefined);
  const shown = all ? facts : facts.filter((fact) => !folded.includes(fact));
  return (
    <Section title={t('restsOn.title')}>
      <Text c="dimmed">{t('restsOn.text')}</Text>
      <ul className={classes.facts}>
        {shown.map((fact) => (
          <FactRow
            key={fact.id}
            applicationId={applicationId}
            fact={fact}
            answers={answers}
            places={places}
          />
        ))}
        <ChannelFact applicationId={applicationId} />
      </ul>
      {folded.length === 0 ? null : (
        <div>
          <QuietButton variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('restsOn.fewer') : t('restsOn.more', { count: folded.length })}
          </QuietButton>
        </div>
      )}
      <UnknownFacts applicationId={applicationId} ids={unknownFacts(facts, stage)} />
    </Section>
  );
}
