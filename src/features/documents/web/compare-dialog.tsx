import { NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogEnd } from '#features/applications/web/dialog-end.tsx';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Dialog } from '#platform/ui/dialog.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listDocuments } from '../api.ts';
import type { DocumentPage } from '../domain/document-page.ts';
import type { DocumentCard } from '../domain/stored-document.ts';

interface Props {
  readonly document: DocumentPage;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Chooses the other version to compare with: the one it was made from comes first. */
export function CompareDialog({ document, opened, onClose }: Props) {
  const { t } = useTranslation('documents');
  const list = useEndpoint(listDocuments, {}, { when: opened });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('compare.choose')}>
      <Loaded of={list} lines={2}>
        {({ rows }) => <Choice document={document} others={othersOf(document, rows)} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

const othersOf = ({ id, kind, basedOn }: DocumentPage, rows: readonly DocumentCard[]): DocumentCard[] => {
  const others = rows.filter((row) => row.id !== id && row.kind === kind);
  return [...others.filter((row) => row.id === basedOn), ...others.filter((row) => row.id !== basedOn)];
};

interface ChoiceProps {
  readonly document: DocumentPage;
  readonly others: readonly DocumentCard[];
  readonly onClose: () => void;
}

function Choice({ document, others, onClose }: ChoiceProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const other = others.find(({ id }) => id === chosen);
  if (other === undefined) return <Text>{t('compare.alone')}</Text>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [before, after] = [document, other].sort((one, two) => one.addedAt.localeCompare(two.addedAt));
    if (before && after)
      void navigate({ to: '/documents/$id/compared/$other', params: { id: before.id, other: after.id } });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <NativeSelect
          data-autofocus
          label={t('compare.with')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={others.map(({ id, name, addedAt }) => ({
            value: id,
            label: `${name} · ${format.day(addedAt.slice(0, 10))}`,
          }))}
        />
        <DialogEnd action={t('page.compare')} busy={false} error={undefined} onCancel={onClose} />
      </Stack>
    </form>
  );
}
