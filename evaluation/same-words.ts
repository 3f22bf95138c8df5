/** Whether two titles or names are the same but for capitals and marks. */
export const sameWords = (one: string, other: string): boolean => asCompared(one) === asCompared(other);

const asCompared = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}_+#. ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
