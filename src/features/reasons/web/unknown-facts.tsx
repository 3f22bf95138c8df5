import { Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { isValueFact } from '../domain/fact-correction.ts';
import type { SayableFactId } from '../domain/unknown-facts.ts';
import { FactForm } from './fact-form.tsx';
import classes from './facts.module.css';
import { useCorrectFact } from './use-correct-fact.ts';

interface Props {
  readonly applicationId: string;
  readonly ids: readonly SayableFactId[];
}

/** What is not known so far and the person may know; folded, since nobody has to fill anything in. */
export function UnknownFacts({ applicationId, ids }: Props) {
  const { t } = useTranslation('reasons');
  const summary = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<SayableFactId>();
  const { correct, busy, error } = useCorrectFact(applicationId);
  if (ids.length === 0) return null;
  const done = () => {
    setChosen(undefined);
    summary.current?.focus();
  };
  return (
    <details className={classes.unknown}>
      <summary ref={summary}>{t('restsOn.unknown.title')}</summary>
      <Text size="sm" c="dimmed">
        {t('restsOn.unknown.text')}
      </Text>
      {error === null ? null : <ErrorNotice error={error} />}
      <ul className={classes.choices}>
        {ids.map((id) => (
          <li key={id}>
            <QuietButton
              size="compact-sm"
              aria-expanded={chosen === id}
              onClick={() => setChosen(chosen === id ? undefined : id)}
            >
              {t(`restsOn.names.${id}`)}
            </QuietButton>
          </li>
        ))}
      </ul>
      {chosen === undefined ? null : isValueFact(chosen) ? (
        <FactForm
          key={chosen}
          id={chosen}
          value={undefined}
          busy={busy}
          onSay={(said) => correct(chosen, said, done)}
        />
      ) : (
        <div>
          <QuietButton disabled={busy} onClick={() => correct(chosen, true, done)}>
            {t('restsOn.form.isSo')}
          </QuietButton>
        </div>
      )}
    </details>
  );
}
