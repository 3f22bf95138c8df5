/** Whether two titles are the same but for capitals and marks. */
export const sameTitle = (one: string, other: string): boolean => asCompared(one) === asCompared(other);

const asCompared = (role: string): string =>
  role
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}_+#. ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
