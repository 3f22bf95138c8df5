import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '#features/applications/web/fold.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import { linesWithMark, type MarkedLine } from '../domain/lines-with-mark.ts';
import classes from './document-page.module.css';

/** A passage that is asked for; the number tells one asking from the next. */
export interface Place {
  readonly span: readonly [number, number];
  readonly number: number;
  /** Back to where it was asked for. */
  readonly goBack: () => void;
}

interface Props {
  readonly document: DocumentPage;
  readonly place: Place | undefined;
}

/** The document's own words, page by page, with the passage that was asked for marked. */
export function DocumentWords({ document, place }: Props) {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState(false);
  const mark = useRef<HTMLElement>(null);
  const gone = useRef(0);
  useEffect(() => {
    if (place !== undefined) setOpened(true);
  }, [place]);
  useEffect(() => {
    // Once for each asking, when the words are unfolded.
    if (!opened || place === undefined || gone.current === place.number) return;
    gone.current = place.number;
    mark.current?.scrollIntoView({ block: 'center' });
    mark.current?.focus({ preventScroll: true });
  }, [place, opened]);
  const lines = linesWithMark(document, place?.span);
  return (
    <Section title={t('words.title')}>
      <Fold label={t(opened ? 'words.hide' : 'words.show')} opened={opened} onToggle={setOpened}>
        <div className={classes.words} dir="auto">
          {lines.map((line, at) => (
            <Line key={line.start} line={line} before={lines[at - 1]} mark={mark} onBack={place?.goBack} />
          ))}
        </div>
      </Fold>
    </Section>
  );
}

interface LineProps {
  readonly line: MarkedLine;
  readonly before: MarkedLine | undefined;
  readonly mark: RefObject<HTMLElement | null>;
  readonly onBack: (() => void) | undefined;
}

function Line({ line, before, mark, onBack }: LineProps) {
  const { t } = useTranslation('documents');
  const isNewPage = before !== undefined && before.page !== line.page;
  return (
    <>
      {isNewPage ? <p className={classes.pageBreak}>{t('words.page', { page: line.page })}</p> : null}
      <p className={`${line.isBold ? classes.bold : ''} ${line.isApart ? classes.apart : ''}`}>
        {line.before}
        {line.marked === '' ? null : (
          <mark ref={line.isFirstMarked ? mark : null} tabIndex={-1} className={classes.mark}>
            {line.marked}
          </mark>
        )}
        {line.after}
      </p>
      {line.isFirstMarked ? (
        <QuietButton size="compact-sm" className={classes.noPrint ?? ''} onClick={onBack}>
          {t('words.back')}
        </QuietButton>
      ) : null}
    </>
  );
}
