import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { ScrolledText } from '#platform/ui/scrolled-text.tsx';
import classes from './drawing.module.css';
import { SaveDrawing } from './save-drawing.tsx';

interface Props {
  /** What is drawn, in a few words. */
  readonly name: string;
  /** What it shows, as a sentence for those who do not see it. */
  readonly says: string;
  /** It scrolls sideways where there is less room than this. */
  readonly atLeast?: number;
  readonly heightAt: (width: number) => number;
  readonly children: (width: number, height: number) => ReactNode;
  /** More to do with it, beside saving it. */
  readonly tools?: ReactNode;
}

/** As wide as pages are, where nothing measures. */
const usualWidth = 600;

/** A drawing as wide as there is room, so that letters keep their size on a phone. Colours are names of tokens. */
export function Drawing({ name, says, atLeast = 0, heightAt, children, tools }: Props) {
  const { ref, width: measured } = useElementSize();
  const drawing = useRef<SVGSVGElement>(null);
  const width = Math.max(Math.floor(measured) || usualWidth, atLeast);
  const height = heightAt(width);
  return (
    <div>
      <div ref={ref} className={classes.room} dir="ltr">
        <Room name={name} isTooNarrow={width > measured && measured > 0}>
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
        </Room>
      </div>
      <div className={classes.tools}>
        <SaveDrawing drawing={drawing} name={name} />
        {tools}
      </div>
    </div>
  );
}

interface RoomProps {
  readonly name: string;
  readonly isTooNarrow: boolean;
  readonly children: ReactNode;
}

/** A drawing wider than its room scrolls, by the keyboard too, and shows its end first: what is latest. */
function Room({ name, isTooNarrow, children }: RoomProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isTooNarrow && place.current) place.current.scrollLeft = place.current.scrollWidth;
  }, [isTooNarrow]);
  if (!isTooNarrow) return children;
  return (
    <ScrolledText ref={place} className={classes.scrolled} label={name}>
      {children}
    </ScrolledText>
  );
}
