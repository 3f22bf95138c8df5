import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { isInText, requirementKey } from '../domain/mark-key.ts';
import type { Requirement } from '../domain/requirement.ts';
import type { ListChoices } from './list-choices.ts';
import classes from './posting-lists.module.css';

interface Props extends Pick<ListChoices, 'shown' | 'onShow' | 'below' | 'requirementTools'> {
  readonly requirement: Requirement;
}

/** One thing they ask for, in their words; pressing it shows where it stands. */
export function RequirementRow({ requirement, shown, onShow, below, requirementTools }: Props) {
  const key = requirementKey(requirement);
  const isShown = shown === key;
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <button
          type="button"
          data-row={key}
          className={classes.words}
          {...(below && { 'aria-expanded': isShown })}
          onClick={() => onShow(key)}
        >
          <span dir="auto">{requirement.text}</span>
          <Kind requirement={requirement} />
        </button>
        {requirementTools?.(requirement)}
      </div>
      {isShown ? below?.(requirement) : null}
    </li>
  );
}

function Kind({ requirement: { kind, years, span } }: { readonly requirement: Requirement }) {
  const { t } = useTranslation('postings');
  const format = useFormat();
  const told = [
    kind === 'other' ? '' : t(`kind.${kind}`),
    years === null ? '' : t('years', { count: years, number: format.number(years) }),
    isInText(span) ? '' : t('kind.added'),
  ].filter(Boolean);
  return told.length === 0 ? null : <small className={classes.kind}>{told.join(' · ')}</small>;
}
