import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { listApplications } from '#features/applications/api.ts';
import type { Command } from '#platform/ui/command-palette.tsx';
import { useCall } from '#platform/ui/use-call.ts';

const foundAtMost = 6;
const lettersAtMost = 200;

/** Finds applications for the palette, the latest news first, also the ended ones. */
export function useFindApplications(): (words: string) => Promise<readonly Command[]> {
  const call = useCall();
  const navigate = useNavigate();
  return useCallback(
    async (words) => {
      const search = words.trim().slice(0, lettersAtMost);
      const { rows } = await call(listApplications, { search, sort: 'recent', limit: foundAtMost });
      return rows.map(({ id, company, role }) => ({
        id,
        label: company,
        hint: role,
        run: () => void navigate({ to: '/applications/$id', params: { id } }),
      }));
    },
    [call, navigate],
  );
}
