import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import { FilterMenu } from './filter-menu.tsx';
import classes from './list-bar.module.css';
import { type ListSearch, listSearchSchema } from './list-search.ts';
import { SearchField } from './search-field.tsx';

const orders = ['recent', 'applied', 'company'] as const;

interface Props {
  readonly search: ListSearch;
  readonly onChange: (part: Partial<ListSearch>, options?: { replace: boolean }) => void;
}

/** Search, filter, order, view and Add, in one line on a wide screen. */
export function ListBar({ search, onChange }: Props) {
  const { t } = useTranslation('applications');
  const view = search.view ?? 'list';
  return (
    <div className={classes.bar}>
      <div className={classes.search}>
        <SearchField
          value={search.search ?? ''}
          onSearch={(words) => onChange({ search: words }, { replace: true })}
        />
      </div>
      <div className={classes.filter}>
        <FilterMenu search={search} onChange={onChange} />
      </div>
      {view === 'list' ? (
        <NativeSelect
          className={classes.sort ?? ''}
          aria-label={t('bar.sort')}
          value={search.sort ?? 'recent'}
          onChange={(event) =>
            onChange(listSearchSchema.pick({ sort: true }).parse({ sort: event.currentTarget.value }))
          }
          data={orders.map((value) => ({ value, label: t(`sort.${value}`) }))}
        />
      ) : null}
      <SegmentedControl
        className={classes.view ?? ''}
        aria-label={t('bar.view')}
        value={view}
        onChange={(chosen) => onChange({ view: chosen })}
        data={(['list', 'board'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      <ButtonLink
        to="/applications/new"
        className={classes.add ?? ''}
        leftSection={<Icon name="add" size={18} />}
      >
        {t('add')}
      </ButtonLink>
    </div>
  );
}
