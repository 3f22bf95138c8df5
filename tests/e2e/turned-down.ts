import { addApplication, addEvent } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';

/** An application as a night baker that was turned down; answers its id. */
export async function turnedDown(call: Call, company: string, url?: string): Promise<string> {
  const { id } = await call(addApplication, {
    opening: { company, role: 'Night Baker', channel: 'board', url },
    happenings: [{ kind: 'applied', on: '2026-03-01' }],
  });
  await call(addEvent, { id, happening: { kind: 'rejected', on: '2026-03-20' } });
  return id;
}
