import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import type { Gap } from '../domain/gap.ts';
import type { GapPart } from './gap-parts.ts';
import classes from './gaps.module.css';
import { PostingLinks } from './posting-links.tsx';
import { useAsking } from './use-asking.ts';

interface Props {
  readonly gap: Gap;
  /** Which of its postings are told; all of them when it is not given. */
  readonly part?: GapPart | undefined;
  /** How often, as words and as a picture. */
  readonly children: ReactNode;
}

/** One thing that is asked; pressing it opens the postings that ask for it. */
export function GapRow({ gap, part, children }: Props) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.name}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <span className={classes.arrow}>
          <Icon name="next" size={16} />
        </span>
        <span dir="auto">{gap.name}</span>
      </button>
      {children}
      <div id={id} className={classes.asking}>
        {opened ? <Asking gap={gap} part={part} /> : null}
      </div>
    </li>
  );
}

function Asking({ gap, part }: Pick<Props, 'gap' | 'part'>) {
  const { t } = useTranslation('matching');
  const asking = useAsking(gap.key);
  return (
    <Loaded of={asking} lines={2}>
      {({ postings }) => {
        const told = part ? postings.filter(({ showing }) => showing === part) : postings;
        if (told.length === 0) return <p className={classes.gone}>{t('gaps.noneLeft')}</p>;
        return <PostingLinks postings={part ? told.map(({ showing: _, ...posting }) => posting) : told} />;
      }}
    </Loaded>
  );
}
