/** Words by which a résumé says that somebody may work in the country. */
export const permissionToWork =
  /\b(citizen\w*|right to work|settled status|pre-settled|green card|permanent resident\w*|work permit|visa|indefinite leave|staatsangehörig\w*|arbeitserlaubnis|niederlassungserlaubnis|eu national|unbefristet\w*)\b/i;
