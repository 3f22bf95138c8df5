import { Button, Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { TrackerChoices } from '#features/trackers/domain/tracker-preview.ts';
import { SheetChoices } from '#features/trackers/web/sheet-choices.tsx';
import { SheetProblems } from '#features/trackers/web/sheet-problems.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Loading } from '#platform/ui/loading.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { previewSheets, readImport } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { Forget } from './forget.tsx';
import { StartOver } from './start-over.tsx';
import { Step } from './step.tsx';
import { useStepChange } from './use-step-change.ts';

type Choices = Readonly<Record<string, TrackerChoices>>;
type Sheet = z.infer<typeof previewSheets.output>[number];

/** A list before it is read: how its columns, dates and words are taken, each with the way to change it. */
export function MappingStep({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  const [choices, setChoices] = useState<Choices>({});
  const sheets = useSheets(record.id, choices);
  if (sheets.isError) {
    return (
      <Step name={record.name} title={t('failed.title')}>
        <ErrorNotice error={sheets.error} safe={t('failed.safe')} />
        <StartOver record={record} />
      </Step>
    );
  }
  return (
    <Step name={record.name} title={t('mapping.title')} lead={t('mapping.lead')}>
      {sheets.data === undefined ? (
        <Loading lines={6} />
      ) : (
        <>
          <Sheets sheets={sheets.data} choices={choices} onChange={setChoices} />
          <ReadOn record={record} sheets={sheets.data} choices={choices} />
        </>
      )}
    </Step>
  );
}

/** The preview follows every choice; the one before stays while the next is fetched, so that nothing jumps. */
function useSheets(id: string, choices: Choices) {
  const call = useCall();
  return useQuery({
    queryKey: [previewSheets.path, { id, choices }],
    queryFn: () => call(previewSheets, { id, choices }),
    placeholderData: keepPreviousData,
  });
}

interface SheetsProps {
  readonly sheets: readonly Sheet[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** A single sheet may lack a column that can be chosen; of several, one without applications is only named. */
function Sheets({ sheets, choices, onChange }: SheetsProps) {
  const { t } = useTranslation('imports');
  const readable = sheets.filter(({ preview }) => sheets.length === 1 || bringsApplications(preview));
  const others = sheets.filter((sheet) => !readable.includes(sheet));
  return (
    <>
      {readable.map(({ name, preview, problems }) => (
        <Section key={name} title={name} kind="card">
          <SheetChoices
            preview={preview}
            choices={choices[name] ?? {}}
            onChange={(changed) => onChange({ ...choices, [name]: changed })}
          />
          <SheetProblems problems={problems} />
        </Section>
      ))}
      {others.map(({ name, preview }) => (
        <Text key={name} c="dimmed">
          {t('mapping.notRead')}: {name}. {preview.problem ?? t('mapping.savedOnly')}
        </Text>
      ))}
    </>
  );
}

const bringsApplications = ({ problem, shape, counts }: Sheet['preview']): boolean =>
  problem === undefined && (shape !== 'linkedin-saved' || counts.applications > 0);

interface ReadOnProps {
  readonly record: ImportRecord;
  readonly sheets: readonly Sheet[];
  readonly choices: Choices;
}

function ReadOn({ record, sheets, choices }: ReadOnProps) {
  const { t } = useTranslation('imports');
  const read = useStepChange(readImport);
  const count = sheets.reduce((sum, { preview }) => sum + preview.counts.applications, 0);
  return (
    <>
      {read.isError ? <ErrorNotice error={read.error} safe={t('failed.safe')} /> : null}
      <Group gap="sm">
        <Button
          size="md"
          disabled={count === 0}
          loading={read.isPending}
          onClick={() => read.mutate({ id: record.id, choices })}
        >
          {count === 0 ? t('mapping.readNone') : t('mapping.read', { count })}
        </Button>
        <Forget record={record} />
      </Group>
    </>
  );
}
