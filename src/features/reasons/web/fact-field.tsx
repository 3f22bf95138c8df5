import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { stages } from '#features/applications/domain/event.ts';
import { type ValueFactId, valueFacts } from '../domain/value-fact.ts';
import type { FactDraft } from './fact-draft.ts';
import classes from './facts.module.css';

interface Props {
  readonly id: ValueFactId;
  readonly draft: FactDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: FactDraft) => void;
}

/** The field in which a value is written, fit for its form. */
export function FactField({ id, draft, error, onChange }: Props) {
  const { t } = useTranslation('reasons');
  const { shape } = valueFacts[id];
  const [first, second] = draft;
  const label = t(`restsOn.names.${id}`);
  if (shape === 'stage') {
    return (
      <NativeSelect
        label={label}
        value={first}
        onChange={({ currentTarget: { value } }) => onChange([value, second])}
        data={stages.map((value) => ({ value, label: t(`restsOn.stages.${value}`) }))}
      />
    );
  }
  if (shape === 'of') {
    return (
      <div className={classes.two}>
        <TextInput
          inputMode="numeric"
          label={t('restsOn.form.some')}
          value={first}
          error={error}
          onChange={({ currentTarget: { value } }) => onChange([value, second])}
        />
        <TextInput
          inputMode="numeric"
          label={t('restsOn.form.all')}
          value={second}
          onChange={({ currentTarget: { value } }) => onChange([first, value])}
        />
      </div>
    );
  }
  return (
    <TextInput
      {...(shape === 'day' ? { type: 'date' } : { inputMode: 'decimal' as const })}
      label={label}
      value={first}
      error={error}
      onChange={({ currentTarget: { value } }) => onChange([value, second])}
    />
  );
}
