/** How the résumé to compare with was chosen: it went out with the application, was asked for, or is the newest. */
export const choices = ['sent', 'asked', 'newest'] as const;

/** The résumé to compare with. `resumes` come newest first; without one that went out the newest stands in. */
export function chosenResume<Resume extends { readonly id: string }>(
  resumes: readonly Resume[],
  sent: readonly string[],
  asked?: string,
): { readonly resume: Resume; readonly chosen: (typeof choices)[number] } | undefined {
  const [newest] = resumes;
  const wanted = resumes.find(({ id }) => id === asked);
  const out = resumes.find(({ id }) => sent.includes(id));
  if (wanted && wanted !== out) return { resume: wanted, chosen: 'asked' };
  if (out) return { resume: out, chosen: 'sent' };
  return newest && { resume: newest, chosen: 'newest' };
}
