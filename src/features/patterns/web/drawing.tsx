import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import classes from './drawing.module.css';
import { SaveDrawing } from './save-drawing.tsx';

interface Props {
  /** What is drawn, in a few words. */
  readonly name: string;
  /** What it shows, as a sentence for those who do not see it. */
  readonly says: string;
  readonly heightAt: (width: number) => number;
  readonly children: (width: number, height: number) => ReactNode;
  /** More to do with it, beside saving it. */
  readonly tools?: ReactNode;
}

/** As wide as pages are, where nothing measures. */
const usualWidth = 600;

/** A drawing as wide as there is room, so that letters keep their size on a phone. Colours are names of tokens. */
export function Drawing({ name, says, heightAt, children, tools }: Props) {
  const { ref, width: measured } = useElementSize();
  const drawing = useRef<SVGSVGElement>(null);
  const width = Math.floor(measured) || usualWidth;
  const height = heightAt(width);
  return (
    <div>
      <div ref={ref} className={classes.room} dir="ltr">
        <svg
          ref={drawing}
          role="img"
          aria-label={says}
          className={classes.drawing}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          fontFamily="var(--sans)"
          fontSize={13}
          fill="var(--ink)"
        >
          {children(width, height)}
        </svg>
      </div>
      <div className={classes.tools}>
        <SaveDrawing drawing={drawing} name={name} />
        {tools}
      </div>
    </div>
  );
}
