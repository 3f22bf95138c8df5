import { type DragEvent, useEffect, useState } from 'react';
import { type Dropped, droppedFiles } from './dropped-files.ts';

/** Whether something is held over the place, and what takes it when it is let go. */
export function useDropping(onDropped: (dropped: Dropped) => void) {
  const [over, setOver] = useState(false);
  useNothingBeside();
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then(onDropped);
    },
  };
  return { over, handlers };
}

/** A file dropped beside the place would make the browser leave the page to show it. */
function useNothingBeside(): void {
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);
}
