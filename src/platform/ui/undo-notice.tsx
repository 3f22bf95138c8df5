import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { UndoToast } from './undo-toast.tsx';
import type { Undoable } from './undoable.ts';

type Tell = (done: Undoable) => void;

const UndoContext = createContext<Tell | undefined>(undefined);

/** Tells what was just done and offers to take it back: `const tell = useUndo(); tell({ message, undo })`. */
export function useUndo(): Tell {
  const tell = useContext(UndoContext);
  if (tell === undefined) throw new Error('useUndo needs an UndoNotices above it');
  return tell;
}

/** Keeps one notice at a time; a newer one takes its place. */
export function UndoNotices({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Undoable & { readonly number: number }>();
  const tell = useCallback<Tell>(
    (done) => setNotice((before) => ({ ...done, number: (before?.number ?? 0) + 1 })),
    [],
  );
  const close = useCallback(() => setNotice(undefined), []);
  useUndoKey(notice?.undo === undefined ? undefined : notice);
  return (
    <UndoContext value={tell}>
      {children}
      <UndoToast key={notice?.number ?? 0} notice={notice} onClose={close} />
    </UndoContext>
  );
}

/** Ctrl or ⌘ Z presses the notice's button, unless the person is writing. */
function useUndoKey(notice: Undoable | undefined): void {
  useEffect(() => {
    if (notice === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      if (isWriting(event.target)) return;
      event.preventDefault();
      document.querySelector<HTMLButtonElement>('[data-undo]')?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [notice]);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
