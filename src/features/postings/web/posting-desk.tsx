import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { Posting } from '../domain/posting.ts';
import { AddMissed } from './add-missed.tsx';
import { FineButton } from './fine-button.tsx';
import { FlagList } from './flag-list.tsx';
import type { ListChoices } from './list-choices.ts';
import { PostingFactsList } from './posting-facts.tsx';
import { PostingLists } from './posting-lists.tsx';
import classes from './posting-page.module.css';
import { PostingTerms } from './posting-terms.tsx';
import { PostingText } from './posting-text.tsx';
import { QuestionList } from './question-list.tsx';
import { RequirementMenu } from './requirement-menu.tsx';

interface Props {
  readonly posting: Posting;
  readonly shown: string | undefined;
  readonly onShow: (key: string | undefined) => void;
}

/** The lists and the text: beside each other on a wide screen, one after the other on a phone. */
export function PostingDesk({ posting, shown, onShow }: Props) {
  const { t } = useTranslation('postings');
  const choices: ListChoices = {
    shown,
    onShow,
    requirementTools: (requirement) => <RequirementMenu posting={posting} requirement={requirement} />,
    flagTools: (flag) => <FineButton posting={posting} flag={flag} />,
    atMost: Number.POSITIVE_INFINITY,
  };
  const back = () => {
    const rows = document.querySelectorAll<HTMLElement>('[data-row]');
    const row = [...rows].find(({ dataset }) => dataset.row === shown);
    onShow(undefined);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  return (
    <div className={classes.desk}>
      <Section title={t('asked.title')}>
        <PostingLists posting={posting} choices={choices} />
        <div className={classes.tool}>
          <AddMissed posting={posting} />
        </div>
        <FlagList flags={posting.reading.flags} choices={choices} />
        <PostingFactsList posting={posting} />
        <div className={classes.tool}>
          <PostingTerms posting={posting} />
        </div>
        <QuestionList reading={posting.reading} />
      </Section>
      <div className={classes.text}>
        <PostingText posting={posting} shown={shown} onBack={back} />
      </div>
    </div>
  );
}
