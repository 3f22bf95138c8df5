import { addApplication } from '#features/applications/api.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { addPosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import { addDays } from '#lib/calendar-day.ts';
import type { Call } from '#platform/http/client.ts';

const company = 'Żabka & Sons';

/** Fills a program with a search of so many applications; every employer has this name. */
export async function madeSearch(call: Call, count: number): Promise<typeof company> {
  const channels = ['board', 'referral', 'company'] as const;
  const resume = (await call(addDocument, { text: resumeText, name: `For ${company}`, kind: 'resume' })).id;
  for (let at = 0; at < count; at++) {
    const on = addDays('2025-09-01', at * 3);
    const talk: Happening[] =
      at % 3 === 1 ? [{ kind: 'interview', round: 'screen', on: addDays(on, 8) }] : [];
    const no: Happening[] = at % 4 === 0 ? [] : [{ kind: 'rejected', on: addDays(on, 20) }];
    const role = at % 2 === 0 ? `Baker at ${company}` : 'Night baker';
    const channel = channels[at % 3] ?? 'board';
    const { id } = await call(addApplication, {
      opening: { company, role, channel },
      happenings: [{ kind: 'applied', on }, ...talk, ...no],
    });
    if (at < 3) await call(addPosting, { text: bakery, applicationId: id });
    if (at < 12) await call(sendDocument, { id, document: resume });
  }
  return company;
}
