import { useTranslation } from 'react-i18next';
import { Chip } from '#platform/ui/chip.tsx';
import type { PostingFlag } from '../domain/flags/posting-flag.ts';
import { flagKey } from '../domain/mark-key.ts';
import type { ListChoices } from './list-choices.ts';
import classes from './posting-lists.module.css';

interface Props extends Pick<ListChoices, 'shown' | 'onShow' | 'below' | 'flagTools'> {
  readonly flag: PostingFlag;
}

const weights = { 1: 'note', 2: 'ask', 3: 'stop' } as const;

/** One signal: their words, why it may matter, and how to find out. */
export function FlagItem({ flag, shown, onShow, below, flagTools }: Props) {
  const { t } = useTranslation('postings');
  const key = flagKey(flag);
  const weight = weights[flag.weight as 1 | 2 | 3];
  return (
    <li className={classes.flag}>
      <button
        type="button"
        data-row={key}
        className={classes.words}
        {...(below && { 'aria-expanded': shown === key })}
        onClick={() => onShow(key)}
      >
        <span dir="auto">“{flag.quote}”</span>
        <Chip tone="amber" shape="eye">
          {t(`flag.${weight}`)}
        </Chip>
      </button>
      {shown === key ? below?.(flag) : null}
      <p>{t(`why.${flag.id}`)}</p>
      <p>
        <strong>{t('flag.check')}: </strong>
        {t(`check.${flag.id}`)}
      </p>
      {flagTools?.(flag)}
    </li>
  );
}
