import type { ReactNode, Ref } from 'react';

interface Props {
  /** What it is, for those who do not see it. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A text that scrolls by itself. */
export function ScrolledText({ label, className, ref, children }: Props) {
  return (
    <article
      ref={ref}
      className={className}
      dir="auto"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1: not every browser reaches what scrolls with the keyboard
      tabIndex={0}
    >
      {children}
    </article>
  );
}
