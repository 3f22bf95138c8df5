import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type TrackerField, trackerFields } from '../domain/tracker-field.ts';
import { withColumn } from '../domain/with-column.ts';
import classes from './sheet-choices.module.css';
import type { SheetProps } from './sheet-props.ts';

const groups = {
  opening: ['company', 'role', 'location', 'url', 'channel', 'notes'],
  progress: ['status', 'outcome', 'applied', 'archived'],
  days: ['appliedOn', 'statusOn', 'interviewOn', 'offerOn', 'rejectedOn', 'savedOn'],
  mail: ['sender', 'senderAddress', 'subject'],
} as const satisfies Record<string, readonly TrackerField[]>;

interface Props extends SheetProps {
  /** What else was found out about how the sheet is written. */
  readonly children?: ReactNode;
}

/** Every column with values from it and what it is read as; open at once when nothing can be read without it. */
export function ColumnChoices({ preview, choices, onChange, children }: Props) {
  const { t } = useTranslation('trackers');
  const { mapping, header, sample } = preview;
  return (
    <details
      className={classes.columns}
      open={preview.problem !== undefined || choices.mapping !== undefined}
    >
      <summary className={classes.summary}>{t('columns.title')}</summary>
      <ul className={classes.list}>
        {header.map((column) => (
          <ColumnLine
            key={column}
            column={column}
            values={sample.map((row) => row[column] ?? '').filter((value) => value.trim() !== '')}
            field={mapping[column]}
            onChoose={(field) => onChange({ ...choices, mapping: withColumn(mapping, column, field) })}
          />
        ))}
      </ul>
      {children}
    </details>
  );
}

interface LineProps {
  readonly column: string;
  readonly values: readonly string[];
  readonly field: TrackerField | undefined;
  readonly onChoose: (field: TrackerField | undefined) => void;
}

function ColumnLine({ column, values, field, onChoose }: LineProps) {
  const { t } = useTranslation('trackers');
  const name = column === '' ? t('columns.unnamed') : column;
  return (
    <li className={classes.line}>
      <span className={classes.name}>
        <span className={classes.word}>{name}</span>
        <span className={classes.values}>
          {values.length === 0 ? t('columns.empty') : [...new Set(values)].slice(0, 3).join(' · ')}
        </span>
      </span>
      <NativeSelect
        aria-label={t('columns.means', { column: name })}
        value={field ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(trackerFields.find((candidate) => candidate === currentTarget.value))
        }
        data={useFields()}
      />
    </li>
  );
}

function useFields() {
  const { t } = useTranslation('trackers');
  const groupOf = (group: keyof typeof groups) => ({
    group: t(`columns.${group}`),
    items: groups[group].map((value) => ({ value, label: t(`field.${value}`) })),
  });
  return [
    { value: '', label: t('columns.nothing') },
    groupOf('opening'),
    groupOf('progress'),
    groupOf('days'),
    groupOf('mail'),
  ];
}
