import type { Opening } from '../domain/application.ts';

/** The opening alone, without what was left empty in a form. */
export function openingOf({ company, role, channel, location, url, requisition }: Opening): Opening {
  return {
    company: company.trim(),
    role: role.trim(),
    channel,
    ...(location?.trim() && { location: location.trim() }),
    ...(url?.trim() && { url: url.trim() }),
    ...(requisition && { requisition }),
  };
}
