/** Words by which a time is agreed on, and words for a time, in the languages that are read. */
const agreement =
  /(?<!\p{L})(?:works (?:well |fine |great |perfectly )?(?:for (?:me|us)|too)?|suits?|see you|speak (?:to you |with you )?(?:then|on|at|tomorrow)|talk (?:to you )?(?:then|on|at|tomorrow|soon)|look(?:ing)? forward to (?:meeting|speaking|talking|seeing)|confirm(?:ed|ing)?|booked|it'?s a date|passt|bestätig\w*|bis (?:dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag)|freuen uns auf|convient|à (?:demain|lundi|mardi|mercredi|jeudi|vendredi|bientôt)|confirm(?:é|ons|ado|ada|amos)|nos vemos|te esperamos|quedamos|schikt|komt goed uit|tot (?:dan|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag)|bevestig\w*|até (?:lá|amanhã|segunda|terça|quarta|quinta|sexta)|combinado)(?!\p{L})/iu;
const time =
  /(?<!\p{L})(?:mon|tues?|wednes|thurs?|fri)(?:day)?\b|(?<!\p{L})(?:tomorrow|then|noon|morning|afternoon|morgen|montag|dienstag|mittwoch|donnerstag|freitag|dann|uhr|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miércoles|jueves|viernes|mañana|maandag|dinsdag|woensdag|donderdag|vrijdag|dan|uur|segunda|terça|quarta|quinta|sexta|amanhã|lá)(?!\p{L})|\b\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m\b)|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|okt|oct|nov|de[cz])/iu;
const notYet =
  /(?<!\p{L})(?:still|not yet|no news|if|whether|noch (?:nicht|keine)|pas encore|todavía|aún|nog (?:niet|geen)|ainda)(?!\p{L})/iu;

/** Whether a short answer agrees on a time: "Tuesday works, see you then". */
export const timeAgreed = (words: string): boolean =>
  agreement.test(words) && time.test(words) && !notYet.test(words);
