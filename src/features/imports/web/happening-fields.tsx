import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Happening } from '#features/applications/domain/event.ts';
import { toldKind, toldKinds, withToldKind } from '../domain/told-kind.ts';
import classes from './review.module.css';
import { useToldWords } from './use-told-words.ts';

interface Props {
  readonly happenings: readonly Happening[];
  /** Whether a missing day is worth a word yet. */
  readonly tried: boolean;
  readonly onChange: (happenings: Happening[]) => void;
}

const offered = toldKinds.filter((kind) => kind !== 'note' && kind !== 'reopened');

/** What happened and on which day, one line for each; notes go along unseen. */
export function HappeningFields({ happenings, tried, onChange }: Props) {
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
          data={offered.map((kind) => ({ value: kind, label: words(kind) }))}
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
