import { Text } from '@mantine/core';
import type { Reason } from '../domain/explanation.ts';
import classes from './explanation.module.css';
import { Quote } from './quote.tsx';
import { Strength } from './strength.tsx';
import { useSentence } from './use-sentence.ts';

interface Props {
  readonly title: string;
  /** Strongest first. */
  readonly facts: readonly Reason[];
  /** The share of the cause, and whether these raise or lower it. */
  readonly share: number;
  readonly sign: 1 | -1;
}

/** Facts that speak one way, each with how strongly and with the words that show it; said once when shared. */
export function FactList({ title, facts, share, sign }: Props) {
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
            <span>{sentence(fact)}</span>
            <Strength fact={fact} share={share} sign={sign} />
            <Quote words={facts[at - 1]?.quote === fact.quote ? undefined : fact.quote} />
          </li>
        ))}
      </ul>
    </div>
  );
}
