/** Whether two names of an employer are the same but for capitals, marks and the legal form. */
export const sameName = (one: string, other: string): boolean => asCompared(one) === asCompared(other);

const asCompared = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|plc|the|co|company)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}_+#. ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
