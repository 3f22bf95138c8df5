/** Words that tell which field of work a demand belongs to. */
export const fieldsOfWork: readonly (readonly [field: string, words: RegExp])[] = [
  [
    'programming',
    /\b(?:java(?:script)?|python|kotlin|swift|react|angular|vue|php|c\+\+|rust|cobol|django|node|coding|typescript|solidity|web design|html|css|app development|golang|backend|frontend)\b/i,
  ],
  [
    'operations',
    /\b(?:aws|azure|gcp|terraform|kubernetes|docker|ansible|linux|devops|networks?|cisco|security|soc 2)\b/i,
  ],
  [
    'data',
    /\b(?:sql|tableau|spark|kafka|snowflake|pytorch|statistics|data science|machine learning|power bi|biostatistics|financial modelling)\b/i,
  ],
  [
    'design',
    /\b(?:photoshop|figma|illustrator|indesign|canva|after effects|ux|ui design|graphic design|blender|unity)\b/i,
  ],
  [
    'media',
    /\b(?:video(?: editing)?|premiere|photography|podcast\w*|journalism|copywriting|storytelling|filming|wordpress|drone)\b/i,
  ],
  [
    'marketing',
    /\b(?:seo|google ads|hubspot|mailchimp|social media|paid ads|marketing|instagram|tiktok|community management|pr)\b/i,
  ],
  [
    'sales',
    /\b(?:sales|cold calling|salesforce|investor relations|fundraising|account management|tender\w*)\b/i,
  ],
  [
    'finance',
    /\b(?:bookkeeping|accounting|accounts|payroll|quickbooks|xero|datev|cpa|tax|buchhaltung|lohnabrechnung|invoicing|budgeting)\b/i,
  ],
  ['law', /\b(?:law|legal|contracts?|gdpr|patent\w*|compliance|arbeitsrecht|employment law)\b/i],
  ['people', /\b(?:hr|recruit\w*|people management|event planning|events|personalwesen)\b/i],
  ['buying', /\b(?:procurement|logistics|warehouse|stock control|supply chain|import|fleet)\b/i],
  [
    'trades',
    /\b(?:plumb\w*|electric\w*|carpentry|welding|tiling|plastering|gas safe|cctv|joinery|bricklaying|hvac|gardening|painting|18th edition)\b/i,
  ],
  [
    'building',
    /\b(?:autocad|cad|revit|quantity surveying|architecture|solidworks|hardware(?: prototyping)?|prototyping|3d printing)\b/i,
  ],
  [
    'driving',
    /\b(?:hgv|forklift|driving licen[cs]e|minibus|d1 licen[cs]e|van|staplerschein|f[üu]hrerschein|pilot)\b/i,
  ],
  [
    'care',
    /\b(?:first aid|nvq|nurs\w+|care|lifeguard|counselling|paediatric|childcare|phlebotomy|ersthelfer)\b/i,
  ],
  ['kitchen', /\b(?:cook\w*|catering|food hygiene|barista|cordon bleu|baking|k[üu]che|waiting tables)\b/i],
  ['cleaning', /\b(?:cleaning|laundry|ironing|housekeeping|office plants|reinigung)\b/i],
  [
    'languages',
    /\b(?:english|french|german|spanish|mandarin|polish|japanese|arabic|portuguese|italian|dutch|russian|franz[öo]sisch|englisch|chinesisch|interpreting|translation)\b/i,
  ],
  ['teaching', /\b(?:teach\w*|tutor\w*|montessori|coach(?:ing)?|training delivery|ski instructor)\b/i],
  ['music and stage', /\b(?:piano|singing|theatre|lighting|dance|dj|acting)\b/i],
  [
    'management',
    /\b(?:mba|pmp|six sigma|prince2|scrum|agile|project management|change management|projektmanagement)\b/i,
  ],
  ['office', /\b(?:excel|shorthand|typing|sap|oracle|office 365|diary)\b/i],
  [
    'customers',
    /\b(?:customer (?:support|service)|help ?desk|reception|front desk|call handling|kundenservice)\b/i,
  ],
];

/** How many different fields a text touches. */
export const fieldsIn = (text: string): number => fieldsOfWork.filter(([, words]) => words.test(text)).length;
