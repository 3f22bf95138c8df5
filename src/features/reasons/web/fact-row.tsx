import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '#platform/ui/chip.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Icon } from '#platform/ui/icons.tsx';
import type { Answers } from '../domain/case.ts';
import type { UsedFact } from '../domain/used-fact.ts';
import { FactActions } from './fact-actions.tsx';
import { FactPlace, type Places } from './fact-places.tsx';
import { FactReadBefore } from './fact-read-before.tsx';
import classes from './facts.module.css';
import { MustCountList } from './must-count-list.tsx';
import { Quote } from './quote.tsx';
import { useCorrectFact } from './use-correct-fact.ts';
import { useFactWords } from './use-fact-words.ts';

interface Props {
  readonly applicationId: string;
  readonly fact: UsedFact;
  readonly answers: Answers;
  readonly places: Places;
}

/** One fact in a line, with where it comes from; a tap opens its words and the ways to set it right. */
export function FactRow({ applicationId, fact, answers, places }: Props) {
  const { t } = useTranslation('reasons');
  const { factSentence } = useFactWords();
  const { correct, busy, error } = useCorrectFact(applicationId);
  const [opened, setOpened] = useState(false);
  const details = useId();
  const row = useRef<HTMLButtonElement>(null);
  const { correction } = fact;
  const done = () => {
    setOpened(false);
    row.current?.focus();
  };
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={classes.fact}
        aria-expanded={opened}
        aria-controls={opened ? details : undefined}
        onClick={() => setOpened(!opened)}
      >
        <span className={classes.line}>
          <span className={correction === 'left-out' ? classes.out : undefined}>{factSentence(fact)}</span>{' '}
          {correction === undefined ? (
            <span className={classes.from}>{t(`restsOn.from.${fact.from}`)}</span>
          ) : (
            <Chip tone="muted">{t(`restsOn.marks.${correction === 'said' ? 'said' : 'leftOut'}`)}</Chip>
          )}
        </span>
        <span className={classes.turn}>
          <Icon name="next" size={18} />
        </span>
      </button>
      {opened ? (
        <div id={details} className={classes.details}>
          <Quote words={fact.quote} />
          <FactReadBefore fact={fact} />
          <MustCountList counts={fact.counts} />
          <FactPlace id={fact.id} applicationId={applicationId} places={places} />
          {error === null ? null : <ErrorNotice error={error} />}
          <FactActions
            applicationId={applicationId}
            fact={fact}
            answers={answers}
            busy={busy}
            onSay={(word) => correct(fact.id, word, done)}
          />
        </div>
      ) : null}
    </li>
  );
}
