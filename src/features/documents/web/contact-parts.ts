/** What is read of how to reach a person. */
export const contactParts = ['name', 'email', 'phone', 'url'] as const;
