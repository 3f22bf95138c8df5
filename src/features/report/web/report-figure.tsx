import { useTranslation } from 'react-i18next';
import type { Figure } from '#features/patterns/web/figure.ts';
import { ScrolledText } from '#platform/ui/scrolled-text.tsx';

interface Props {
  readonly figure: Figure;
  /** Which of the tables at the end has its numbers. */
  readonly table: number;
}

/** As wide as a printed page is. */
const pageWidth = 640;

/** A figure that stands still: its finding, the drawing, what it rests on, and where its numbers are. */
export function ReportFigure({ figure, table }: Props) {
  const { t } = useTranslation(['report', 'ui']);
  const { name, title, says, source, atLeast = 0, heightAt, draw } = figure;
  const width = Math.max(pageWidth, atLeast);
  const height = heightAt(width);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <ScrolledText label={name} className="wide">
        <svg
          role="img"
          aria-label={says}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          fontFamily="var(--sans)"
          fontSize={13}
          fill="var(--ink)"
        >
          {draw(width, height)}
        </svg>
      </ScrolledText>
      <p className="quiet">
        {t('ui:picture.source', { source })} {t('seeTable', { number: table })}
      </p>
    </figure>
  );
}
