import { TextInput } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { Icon } from '#platform/ui/icons.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { VirtualList } from '#platform/ui/virtual-list.tsx';
import classes from './posting-list.module.css';
import { PostingRow } from './posting-row.tsx';
import { usePostings } from './use-postings.ts';

/** The list with its search; a moment after the last key it is searched. */
export function PostingList({ action }: { readonly action: ReactNode }) {
  const { t } = useTranslation('postings');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, 180);
  const { total, listKey, loadPage } = usePostings(words);
  const phone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const rowHeight = phone ? 64 : 38;
  return (
    <>
      <div className={classes.bar}>
        <TextInput
          type="search"
          className={classes.search ?? ''}
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<Icon name="search" size={18} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {action}
      </div>
      <Loaded of={total} lines={6}>
        {(count) =>
          count === 0 ? (
            <EmptyState
              title={t('nothing.title')}
              action={<QuietButton onClick={() => setTyped('')}>{t('nothing.clear')}</QuietButton>}
            >
              {t('nothing.text')}
            </EmptyState>
          ) : (
            <VirtualList
              key={rowHeight}
              label={t('list')}
              count={count}
              listKey={listKey}
              loadPage={loadPage}
              rowHeight={rowHeight}
              renderRow={(posting, tabIndex) => <PostingRow posting={posting} tabIndex={tabIndex} />}
            />
          )
        }
      </Loaded>
    </>
  );
}
