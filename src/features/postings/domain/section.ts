/** What a part of a posting is about. */
export const sectionKinds = [
  'unknown',
  'employer',
  'duties',
  'must',
  'nice',
  'profile',
  'offer',
  'applying',
  'facts',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/**
 * How headings begin or what they hold, in small letters without accents, most telling first.
 * English, German, French, Spanish, Dutch and Portuguese.
 */
export const headingWords: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'nice',
    /\b(nice to have|nice-to-have|nice|desirable|desired|preferred|preferable|bonus|a plus|pluses|plus|advantageous|advantage|would be (lovely|great|nice|good)|even better|extra points|brownie|also helpful|helpful|ideally|optional|assets?|not essential|good to have|great to have|icing)\b/,
  ],
  [
    'nice',
    /\b(von vorteil|wunschenswert|schon ware|schon, aber|kein muss|pluspunkte?|ideal(erweise)?|gern gesehen|un plus|souhait|apprecie|atouts?|deseable|valorable|se valora|pre(:)?|diferencia(l|is)|desejav|pluspunten|wenselijk)\b/,
  ],
  [
    'must',
    /\b(requirements?|required|essential|must|musts|must[- ]haves?|minimum|mandatory|qualifications?|criteria|criterion|specification|eligib\w*|needed|non-negotiable|prerequisites?|conditions|what we need|what you need|you need|you('ll| will) need)\b/,
  ],
  [
    'must',
    /\b(anforderungen|voraussetzung(en)?|qualifikation(en)?|erforderlich|muss|exigences?|requis|prerequis|requisitos?|imprescindible|vereisten|functie-eisen|exig\w+|obrigat\w+)\b/,
  ],
  [
    'profile',
    /\b(about you|who you are|you are|you have|you bring|you('ll| will) (have|bring|fit|love|thrive|be)|you'd fit|you might be|your (profile|skills|background|experience|strengths)|profile|skills|experience|background|(we're|we are) looking for|looking for|we want|ideal candidate|the person|person we|successful candidates?|candidates?|could this be you|sound like you|what you bring|who we('re| are) after|applicants?|competenc\w+|knowledge)\b/,
  ],
  [
    'profile',
    /\b(dein profil|ihr profil|profil|das bringst du mit|das bringen sie mit|bringst du|bringen sie|was du mitbringst|was sie mitbringen|wen wir suchen|wir suchen|uber dich|votre profil|ton profil|perfil|sobre ti|jouw profiel|wat vragen wij|wie ben jij|seu perfil)\b/,
  ],
  [
    'offer',
    /\b(we offer|benefits?|perks|what (we|you('ll| will)) (offer|get)|you('ll| will)? get|package|rewards?|compensation|salary|pay|remuneration|why (join|us|work)|in return|what's in it|our offer|terms)\b/,
  ],
  [
    'offer',
    /\b(wir bieten|unser angebot|das bieten|benefits|deine vorteile|verdienst|vergutung|gehalt|nous offrons|avantages|ofrecemos|beneficios|wij bieden|wat bieden|oferecemos)\b/,
  ],
  [
    'applying',
    /\b(how to apply|apply|applying|application|process|next steps|contact|interviews?|closing date|deadline|enquiries|equal opportunit\w+|diversity|privacy)\b/,
  ],
  [
    'applying',
    /\b(bewerb\w+|kontakt|ansprechpartner|interesse|postuler|candidature|solicitud|solliciteren|sollicitatie|candidatar)\b/,
  ],
  [
    'duties',
    /\b(dut(y|ies)|responsibilit\w+|tasks?|accountabilities|what you('ll| will)( be)? do(ing)?|what you do|you will|you'll|the (role|job|work|position)|day to day|day-to-day|your (role|day|week|mission|tasks)|key result|purpose|summary|in this role|job description|a (typical|normal) (day|week)|what success looks like)\b/,
  ],
  [
    'duties',
    /\b(aufgaben|deine aufgaben|ihre aufgaben|tatigkeit(en)?|das erwartet|was dich erwartet|was sie erwartet|missions?|taches|funciones|tareas|responsabilidades|taken|werkzaamheden|atividades|funcoes)\b/,
  ],
  [
    'employer',
    /\b(about (us|the (company|team|firm|school|district|organisation|organization|client|employer))|who we are|our (company|story|team|client|mission|values)|company|background|the team|uber uns|wir sind|wer wir sind|qui sommes|quienes somos|over ons|sobre nos|a propos|unit profile|the opportunity)\b/,
  ],
  [
    'facts',
    /\b(location|hours|contract|reports? to|department|start date|reference|schedule|shifts?|duty station|status|grade|job type|standort|arbeitszeit|beginn|befristung|lieu|contrat)\b/,
  ],
];
