import { Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './explanation.module.css';

interface Props {
  /** What this browser remembers the open door by. */
  readonly name: string;
  readonly words: { readonly text: string; readonly open: string; readonly close: string };
  readonly children: ReactNode;
}

/** Keeps what concerns a fresh no folded until the person opens it. This browser remembers, nothing else. */
export function CalmDoor({ name, words, children }: Props) {
  const [opened, setOpened] = useLocalStorage({
    key: `rebound-${name}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const place = useRef<HTMLDivElement>(null);
  const turn = () => {
    setOpened(!opened);
    // The pressed button goes away; the keyboard stays here.
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className={classes.door}>
      {opened ? (
        <>
          {children}
          <div>
            <QuietButton variant="subtle" onClick={turn}>
              {words.close}
            </QuietButton>
          </div>
        </>
      ) : (
        <Notice>
          <Text>{words.text}</Text>
          <QuietButton onClick={turn}>{words.open}</QuietButton>
        </Notice>
      )}
    </div>
  );
}
