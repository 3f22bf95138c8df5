import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { textPieces } from '#features/postings/domain/text-pieces.ts';
import { ScrolledText } from '#platform/ui/scrolled-text.tsx';
import classes from './both-texts.module.css';
import type { MatchMark } from './match-marks.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly marks: readonly MatchMark[];
  /** The key of what was chosen in the list. */
  readonly shown: string | undefined;
}

/** A text with its marks. What is chosen comes into sight inside of it; the page and the list stay where they are. */
export function MarkedText({ title, text, marks, shown }: Props) {
  const { t } = useTranslation('matching');
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const whole = article.current;
    const place = whole?.querySelector<HTMLElement>(`.${classes.chosen}`);
    if (whole && place && shown !== undefined)
      whole.scrollTop = place.offsetTop - (whole.clientHeight - place.offsetHeight) / 2;
  }, [shown]);
  const isHere = marks.some(({ key }) => key === shown);
  return (
    <section aria-label={title} className={classes.part}>
      <h2 className={classes.title}>{title}</h2>
      <ScrolledText ref={article} className={classes.text} label={title}>
        {textPieces(text, marks).map((piece) =>
          piece.marks.length === 0 ? (
            piece.text
          ) : (
            <mark key={piece.from} className={lookOf(piece.marks, shown)}>
              {piece.text}
            </mark>
          ),
        )}
      </ScrolledText>
      <Text size="sm" role="status" className={classes.status ?? ''}>
        {shown === undefined || isHere ? '' : t('text.nothing')}
      </Text>
    </section>
  );
}

/** What was chosen stands out; a place where something could be shown is seen only when it was. */
function lookOf(marks: readonly MatchMark[], shown: string | undefined): string {
  const isChosen = marks.some(({ key }) => key === shown);
  const looks = marks.filter(({ look, key }) => look !== 'place' || key === shown);
  return [classes.mark, ...new Set(looks.map(({ look }) => classes[look])), isChosen ? classes.chosen : '']
    .filter(Boolean)
    .join(' ');
}
