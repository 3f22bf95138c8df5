const charactersRead = 2_000;

/** An employer's own number: letters and digits, perhaps in parts: `REQ-4247`, `2024/17`, `R_1003-B`. */
const number = String.raw`(?:[A-Z]{1,6}[-_/ ]?)?(?:[A-Z\d]{1,8}[-_/.]){0,3}\d[A-Z\d]{0,11}(?:[-_/][A-Z\d]{1,8}){0,3}`;
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:requisition|req|job|vacancy|position|posting|opening|competition|exam|stellen|vacature|vaga|oferta|poste|offre)[ -]?(?:id|no|nr|number|num|nummer|code|ref|reference|n[º°])\b\.?[ ]?[:#]?[ ]?#?(${number})(?![\w])`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:ref|reference|referenz|referenznummer|kennziffer|kennzahl|stellennummer|referentie|referentienummer|vacaturenummer|referencia|referência|réf|référence)\b\.?(?:[ ]?(?:no|nr|number|code)\.?)?[ ]?[:#]?[ ]?(${number})(?![\w])`,
    'iu',
  ),
  /(?<![\w-])((?:REQ|JR|JOB|VAC|R)[-_ ]?\d{3,10}(?:[-_]\d{1,4})?)(?![\w-])/,
];

/** The employer's own number of the opening, as written; undefined when the mail names none. */
export function requisitionIn(subject: string, text: string): string | undefined {
  const read = `${subject}\n${text.slice(0, charactersRead)}`;
  for (const pattern of patterns) {
    const found = pattern.exec(read)?.[1]?.trim();
    if (found && found.length > 1 && !isYear(found)) return found;
  }
  return undefined;
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
