const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
const phone = /(?:\+|\(|\b)\d[\d \t\u00A0().\-/]{6,18}\d/g;
const link = /\b(?:https?:\/\/|www\.)\S+|\b(?:linkedin\.com|github\.com)\/\S+/i;
const labelled = /\b(?:tel|phone|mobile|mobil|cell|handy|telefon|ph|m|t)\b[.:]?\s*(?:no\.?)?\s*$/i;

/** Whether a run of digits is a date, a range of years, or holds one. */
const isDate = (found: string): boolean =>
  /^(?:19|20)\d\d\s*[-–/. ]\s*(?:19|20)?\d\d(?:\D|$)|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|(?:^|\D)\d{1,2}[./](?:19|20)\d\d(?:\D|$)/.test(
    found.trim(),
  );

/** Address, telephone and page of the person, as written; the first of each. */
export function contactIn(text: string): { email: string | null; phone: string | null; url: string | null } {
  const withoutMail = text.replace(new RegExp(mail, 'gu'), (found) => ' '.repeat(found.length));
  const phones = [...withoutMail.matchAll(phone)].filter(([found]) => {
    const digits = found.replace(/\D/g, '');
    return digits.length >= 8 && digits.length <= 15 && !isDate(found);
  });
  const named = phones.find(({ index }) => labelled.test(withoutMail.slice(Math.max(0, index - 14), index)));
  const best =
    named ?? phones.find(([found]) => !/^\d{5,}$/.test(found.trim()) || found.trim().startsWith('0'));
  return {
    email: mail.exec(text)?.[0] ?? null,
    phone: best ? best[0].trim() : null,
    url: link.exec(text)?.[0].replace(/[).,;]+$/, '') ?? null,
  };
}
