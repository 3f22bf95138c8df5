import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../domain/explanation.ts';
import { strengthWord } from '../domain/strength-word.ts';
import classes from './explanation.module.css';
import { Quote } from './quote.tsx';
import { useSentence } from './use-sentence.ts';

interface Props {
  readonly title: string;
  /** Strongest first. */
  readonly facts: readonly Reason[];
}

/** Facts that speak one way, each with how strongly and with the words that show it; said once when shared. */
export function FactList({ title, facts }: Props) {
  const { t } = useTranslation('reasons');
  const sentence = useSentence();
  if (facts.length === 0) return null;
  return (
    <div>
      <Text fw={600} size="sm">
        {title}
      </Text>
      <ul className={classes.facts}>
        {facts.map((fact, at) => (
          <li key={`${fact.evidenceId} ${fact.quote ?? ''}`}>
            <span>{sentence(fact)}</span>{' '}
            <span className={classes.strength}>{t(`facts.strength.${strengthWord(fact.strength)}`)}</span>
            <Quote words={facts[at - 1]?.quote === fact.quote ? undefined : fact.quote} />
          </li>
        ))}
      </ul>
    </div>
  );
}
