import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Correction } from '../domain/fact-correction.ts';
import type { FactValue } from '../domain/fact-value.ts';
import { type ValueFactId, valueFacts } from '../domain/value-fact.ts';
import { draftOf, writtenValue } from './fact-draft.ts';
import { FactField } from './fact-field.tsx';
import classes from './facts.module.css';

interface Props {
  readonly id: ValueFactId;
  readonly value: FactValue | undefined;
  readonly busy: boolean;
  readonly onSay: (correction: Correction) => void;
}

/** Sets the value of a fact right, or says that it is not known. */
export function FactForm({ id, value, busy, onSay }: Props) {
  const { t } = useTranslation('reasons');
  const { shape } = valueFacts[id];
  const [draft, setDraft] = useState(() => draftOf(shape, value));
  const [tried, setTried] = useState(false);
  const said = writtenValue(shape, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (said !== undefined) onSay(said);
  };
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <FactField
        id={id}
        draft={draft}
        error={tried && said === undefined ? t('restsOn.form.toFill') : undefined}
        onChange={setDraft}
      />
      <Group gap="xs">
        <Button type="submit" disabled={busy}>
          {t('restsOn.form.save')}
        </Button>
        {value === undefined || shape === 'stage' ? null : (
          <QuietButton disabled={busy} onClick={() => onSay(null)}>
            {t('restsOn.form.notKnown')}
          </QuietButton>
        )}
      </Group>
    </form>
  );
}
