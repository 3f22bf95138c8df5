import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After a navigation the heading of the new page takes the focus; on the first load nothing moves. */
export function useFocusAfterNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        document.querySelector('h1')?.focus({ preventScroll: true });
      }),
    [router],
  );
}
