import { NativeSelect, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { endings } from '#features/applications/domain/event.ts';
import { type StatusMeaning, statusMeaningSchema, statusMeanings } from '../domain/status-meaning.ts';
import type { StatusCount } from '../domain/status-reader.ts';
import classes from './sheet-choices.module.css';
import type { SheetProps } from './sheet-props.ts';

/** Every status word of the sheet with what it is taken to mean; what is not known stands first. */
export function StatusChoices({ preview, choices, onChange }: SheetProps) {
  const { t } = useTranslation('trackers');
  const { statuses } = preview;
  if (statuses.length === 0) return null;
  const unknown = statuses.filter(({ means }) => means === undefined);
  const choose = (word: string, means: StatusMeaning) =>
    onChange({ ...choices, statusChoices: { ...choices.statusChoices, [word]: means } });
  return (
    <div className={classes.part}>
      <Title order={3}>{t('status.title')}</Title>
      {unknown.length > 0 ? <Text>{t('status.unknown', { count: unknown.length })}</Text> : null}
      <ul className={classes.list}>
        {openFirst(statuses, choices.statusChoices ?? {}).map((status) => (
          <StatusLine key={status.word} status={status} onChoose={choose} />
        ))}
      </ul>
    </div>
  );
}

/** A word that the person has just explained keeps its place. */
function openFirst(statuses: readonly StatusCount[], chosen: Readonly<Record<string, unknown>>) {
  const isOpen = ({ word, means }: StatusCount) => means === undefined || word in chosen;
  return [...statuses.filter(isOpen), ...statuses.filter((status) => !isOpen(status))];
}

interface LineProps {
  readonly status: StatusCount;
  readonly onChoose: (word: string, means: StatusMeaning) => void;
}

function StatusLine({ status: { word, means, count }, onChoose }: LineProps) {
  const { t } = useTranslation('trackers');
  const options = useMeanings();
  const label = t('status.means', { word });
  return (
    <li className={means === undefined ? classes.openLine : classes.line}>
      <span className={classes.name}>
        <span className={classes.word}>{word}</span>
        <span className={classes.soft}>{t('counts.rows', { count })}</span>
      </span>
      <NativeSelect
        aria-label={label}
        value={means ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = statusMeaningSchema.safeParse(currentTarget.value);
          if (chosen.success) onChoose(word, chosen.data);
        }}
        data={means === undefined ? [{ value: '', label: t('status.open') }, ...options] : options}
      />
    </li>
  );
}

function useMeanings() {
  const { t } = useTranslation('trackers');
  const item = (value: StatusMeaning) => ({ value, label: t(`meaning.${value}`) });
  const others: readonly StatusMeaning[] = ['nothing', 'not-an-application'];
  const underWay = statusMeanings.filter(
    (meaning) => !others.includes(meaning) && !endings.some((ending) => ending === meaning),
  );
  return [
    { group: t('status.underWay'), items: underWay.map(item) },
    { group: t('status.ended'), items: endings.map(item) },
    { group: t('status.else'), items: others.map(item) },
  ];
}
