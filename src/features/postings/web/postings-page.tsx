import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Dialog } from '#platform/ui/dialog.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { Icon } from '#platform/ui/icons.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { AddPosting } from './add-posting.tsx';
import { PostingList } from './posting-list.tsx';
import { usePostings } from './use-postings.ts';

/** Every posting that was kept, the latest first. */
export function PostingsPage() {
  const { t } = useTranslation('postings');
  const format = useFormat();
  const { total } = usePostings('');
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  const add = (
    <Button leftSection={<Icon name="add" size={18} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  const beside = total.data
    ? t('count', { count: total.data, number: format.number(total.data) })
    : undefined;
  return (
    <Page title={t('title')} beside={beside} width="wide">
      <Loaded of={total} lines={6}>
        {(count) =>
          count === 0 ? (
            <EmptyState title={t('empty.title')} action={add}>
              {t('empty.text')}
            </EmptyState>
          ) : (
            <PostingList action={add} />
          )
        }
      </Loaded>
      <Dialog opened={adding} onClose={() => setAdding(false)} title={t('add')} size="lg">
        <AddPosting
          onAdded={(id) => void navigate({ to: '/postings/$id', params: { id } })}
          onCancel={() => setAdding(false)}
        />
      </Dialog>
    </Page>
  );
}
