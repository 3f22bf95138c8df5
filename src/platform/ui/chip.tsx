import type { ReactNode } from 'react';
import classes from './chip.module.css';

/** Steps (`steps-1` … `steps-5`) are filled dots of how far it came; the rest are ways to end or to be marked. */
export type ChipShape =
  | 'steps-1'
  | 'steps-2'
  | 'steps-3'
  | 'steps-4'
  | 'steps-5'
  | 'bar'
  | 'dots'
  | 'back'
  | 'box'
  | 'turn'
  | 'leaf'
  | 'eye'
  | 'none';

interface Props {
  readonly shape?: ChipShape;
  /** `open` is outlined and dashed, for what nobody has said; `leaf` good news, `amber` worth a look. */
  readonly tone?: 'plain' | 'muted' | 'open' | 'leaf' | 'amber' | 'accent';
  /** The word. */
  readonly children: ReactNode;
}

/** A small mark: a shape and a word, never colour alone, never alarming. */
export function Chip({ shape = 'none', tone = 'plain', children }: Props) {
  return (
    <span className={`${classes.chip} ${classes[tone]}`}>
      <Shape shape={shape} />
      {children}
    </span>
  );
}

function Shape({ shape }: { readonly shape: ChipShape }) {
  if (shape === 'none') return null;
  const steps = /^steps-(\d)$/.exec(shape);
  return steps ? <Steps reached={Number(steps[1])} /> : <Mark shape={shape} />;
}

const stepCount = 5;

function Steps({ reached }: { readonly reached: number }) {
  return (
    <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true" focusable="false">
      {Array.from({ length: stepCount }, (_, step) => step).map((step) => (
        <circle
          key={step}
          cx={4 + step * 6.5}
          cy="4"
          r="2.25"
          fill={step < reached ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
  );
}

const marks: Readonly<Record<string, string>> = {
  bar: 'M2.5 7h9',
  dots: 'M2.5 7h.01M7 7h.01M11.5 7h.01',
  back: 'M11.5 7h-9M6 3.5 2.5 7 6 10.5',
  box: 'M3 3h8v8H3z',
  turn: 'M11 11V6.5a2.5 2.5 0 0 0-2.5-2.5H3M5.5 1.5 3 4l2.5 2.5',
  leaf: 'M2.5 11.5C3 5 6.5 2.5 11.5 2.5c0 5-2.5 8.5-7 8.5M2.5 11.5 7.5 6.5',
  eye: 'M7 2.5v5.5M7 11h.01',
};

function Mark({ shape }: { readonly shape: string }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path
        d={marks[shape]}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
