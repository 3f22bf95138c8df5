const contracts: readonly (readonly [string, RegExp])[] = [
  ['internship', /\b(internship|praktikum|placement student|werkstudent\w*)\b/i],
  ['apprenticeship', /\b(apprenticeship|ausbildungsplatz|ausbildung zum|ausbildung zur)\b/i],
  ['freelance', /\b(freelance|self[- ]employed|independent contractor|freiberuflich|freie mitarbeit)\b/i],
  [
    'temporary',
    /\b(fixed[- ]term|temporary|temp to perm|maternity cover|befristet|cdd|contract: \d+ months|\d+[- ]month contract|seasonal)\b/i,
  ],
  ['permanent', /\b(permanent|unbefristet|festanstellung|cdi|indefinido)\b/i],
];
const hours: readonly (readonly [string, RegExp])[] = [
  ['part-time', /\b(part[- ]time|teilzeit|temps partiel|media jornada)\b/i],
  ['full-time', /\b(full[- ]time|vollzeit|temps plein|jornada completa|1\.0 fte)\b/i],
];

/** The kind of contract and the hours as the posting names them, such as “permanent, part-time”; null when it names neither. */
export function contractIn(text: string): string | null {
  const named = [contracts, hours].flatMap((kinds) => kinds.find(([, words]) => words.test(text))?.[0] ?? []);
  return named.length > 0 ? named.join(', ') : null;
}
