import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { requirementKey } from '#features/postings/domain/mark-key.ts';
import type { JudgedRequirement } from '../domain/match-page.ts';
import type { Compared } from './compared.ts';
import { ProofQuote } from './proof-quote.tsx';
import { RequirementDetail } from './requirement-detail.tsx';
import classes from './requirement-groups.module.css';
import { useRequirementWords } from './use-requirement-words.ts';

interface Props extends Compared {
  readonly requirement: JudgedRequirement;
  readonly onShow: (key: string) => void;
}

/** One thing they ask, with the words that show it; pressing it opens its place and the person's own word. */
export function RequirementRow({ requirement, onShow, ...compared }: Props) {
  const { t } = useTranslation('matching');
  const words = useRequirementWords();
  const id = useId();
  const key = requirementKey(requirement);
  const isShown = compared.shown === key;
  const { said, showing } = requirement;
  const [proof] = requirement.proof;
  return (
    <li className={`${classes.item} ${isShown ? classes.chosen : ''}`}>
      <button
        type="button"
        data-row={key}
        className={classes.words}
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => onShow(key)}
      >
        <span dir="auto">{requirement.text}</span>
        <small>
          {[...words(requirement), said && showing !== 'unshown' ? t(`said.${said.says}`) : '']
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
      {proof && (showing === 'shown' || showing === 'partly') ? <ProofQuote proof={proof} /> : null}
      <div id={id}>{isShown ? <RequirementDetail requirement={requirement} {...compared} /> : null}</div>
    </li>
  );
}
