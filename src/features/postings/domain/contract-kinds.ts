/** The kinds of contract that are told apart. */
export const contractKinds = ['permanent', 'temporary', 'freelance', 'internship', 'apprenticeship'] as const;
export type ContractKind = (typeof contractKinds)[number];

export const contractHours = ['full-time', 'part-time'] as const;
export type ContractHours = (typeof contractHours)[number];
