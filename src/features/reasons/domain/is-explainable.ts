export const explainableEndings = ['rejected', 'silent', 'closed'] as const;

/** Whether there is something to explain: they said no, never answered, or stopped the opening. */
export const isExplainable = (ending: string | undefined): ending is (typeof explainableEndings)[number] =>
  explainableEndings.some((each) => each === ending);
