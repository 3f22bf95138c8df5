import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Happening } from '#features/applications/domain/event.ts';
import type { Finding } from '#features/applications/domain/finding.ts';
import { calendarDay } from '#lib/calendar-day.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { toldKind, toldKinds, withToldKind } from '../domain/told-kind.ts';
import classes from './review.module.css';
import { useToldWords } from './use-told-words.ts';

type Corrected = Pick<Finding, 'opening' | 'happenings'>;

interface Props {
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onSave: (corrected: Corrected) => void;
  readonly onClose: () => void;
}

/** Employer, role, what happened and when, as the person knows it. */
export function CorrectFinding({ finding, busy, onSave, onClose }: Props) {
  const { t } = useTranslation('imports');
  const [{ opening, happenings }, setCorrected] = useState<Corrected>(finding);
  const [tried, setTried] = useState(false);
  const lacksCompany = (opening.company ?? '').trim() === '';
  const lacksDay = happenings.some(({ on }) => !calendarDay.safeParse(on).success);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!lacksCompany && !lacksDay) onSave({ opening, happenings });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label={t('review.company')}
        value={opening.company ?? ''}
        error={tried && lacksCompany ? t('review.needCompany') : null}
        data-autofocus
        onChange={({ currentTarget: { value } }) =>
          setCorrected({ happenings, opening: { ...opening, company: value } })
        }
      />
      <TextInput
        label={t('review.role')}
        value={opening.role ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setCorrected({ happenings, opening: { ...opening, role: value } })
        }
      />
      <HappeningFields
        happenings={happenings}
        tried={tried}
        onChange={(changed) => setCorrected({ opening, happenings: changed })}
      />
      <Group gap="xs">
        <Button type="submit" loading={busy}>
          {t('review.keep')}
        </Button>
        <QuietButton onClick={onClose}>{t('review.never')}</QuietButton>
      </Group>
    </form>
  );
}

interface FieldsProps {
  readonly happenings: readonly Happening[];
  readonly tried: boolean;
  readonly onChange: (happenings: Happening[]) => void;
}

function HappeningFields({ happenings, tried, onChange }: FieldsProps) {
  const { t } = useTranslation('imports');
  const words = useToldWords();
  const change = (at: number, changed: Happening) =>
    onChange(happenings.map((happening, position) => (position === at ? changed : happening)));
  return happenings.map((happening, at) =>
    happening.kind === 'note' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: their places never change here
      <div key={at} className={classes.pair}>
        <NativeSelect
          label={t('review.what')}
          value={toldKind(happening)}
          data={toldKinds
            .filter((kind) => kind !== 'note' && kind !== 'reopened')
            .map((kind) => ({ value: kind, label: words(kind) }))}
          onChange={({ currentTarget: { value } }) => {
            const told = toldKinds.find((kind) => kind === value);
            if (told !== undefined) change(at, withToldKind(happening, told));
          }}
        />
        <TextInput
          type="date"
          label={t('review.on')}
          value={happening.on}
          error={tried && happening.on === '' ? t('review.needDay') : null}
          onChange={({ currentTarget: { value } }) => change(at, { ...happening, on: value })}
        />
      </div>
    ),
  );
}
