import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { causes } from '../domain/cause.ts';
import type { Knowable } from '../domain/known-reason.ts';
import { knowableIn } from './known-reason-draft.ts';

interface Props {
  readonly place: 'first' | 'second';
  readonly chosen: Knowable | '';
  /** Named already. */
  readonly without?: Knowable;
  readonly error?: string | undefined;
  readonly onChoose: (chosen: { readonly first?: Knowable | ''; readonly second?: Knowable | '' }) => void;
}

/** The causes in the order in which an application meets them, never the likeliest first: the person knows, nobody suggests. */
export function CauseSelect({ place, chosen, without, error, onChoose }: Props) {
  const { t } = useTranslation('reasons');
  const isFirst = place === 'first';
  return (
    <NativeSelect
      data-autofocus={isFirst || undefined}
      label={t(`known.form.${place}`)}
      description={chosen === '' || chosen === 'other' ? undefined : t(`causes.${chosen}.means`)}
      error={error}
      value={chosen}
      onChange={({ currentTarget: { value } }) => onChoose({ [place]: knowableIn(value) })}
      data={[
        { value: '', label: t(isFirst ? 'known.form.choose' : 'known.form.none'), disabled: isFirst },
        ...causes
          .filter((cause) => cause !== without)
          .map((value) => ({ value, label: t(`causes.${value}.name`) })),
        ...(isFirst ? [{ value: 'other', label: t('known.form.other') }] : []),
      ]}
    />
  );
}
