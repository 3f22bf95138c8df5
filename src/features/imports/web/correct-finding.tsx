import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#features/applications/domain/finding.ts';
import { calendarDay } from '#lib/calendar-day.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { HappeningFields } from './happening-fields.tsx';
import { type KnownOpenings, OpeningFields } from './opening-fields.tsx';
import classes from './review.module.css';

type Corrected = Pick<Finding, 'opening' | 'happenings'>;

interface Props {
  readonly finding: Finding;
  readonly found: KnownOpenings;
  readonly busy: boolean;
  readonly onSave: (corrected: Corrected) => void;
  readonly onClose: () => void;
}

/** Employer, role, what happened and when, as the person knows it. */
export function CorrectFinding({ finding, found, busy, onSave, onClose }: Props) {
  const { t } = useTranslation('imports');
  const [opening, setOpening] = useState(finding.opening);
  const [happenings, setHappenings] = useState(finding.happenings);
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
      <OpeningFields
        opening={opening}
        found={found}
        lacksCompany={tried && lacksCompany}
        onChange={setOpening}
      />
      <HappeningFields happenings={happenings} tried={tried} onChange={setHappenings} />
      <Group gap="xs">
        <Button type="submit" loading={busy}>
          {t('review.keep')}
        </Button>
        <QuietButton onClick={onClose}>{t('review.never')}</QuietButton>
      </Group>
    </form>
  );
}
