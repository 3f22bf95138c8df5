import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to tell of hurting oneself. */
export const germanSelfHarm: Phrases = `
  beine|arme|hände|haut .. blutig|wund|auf .. kratz*|gekratzt|geschlagen
  kratze|kratz|kratzt mir .. blutig|wund|auf|arme|beine
  geritzt|schneiden|ritzen ... will|druck|monaten|seit
  feuerzeug .. handgelenk|arm|haut|am|auf
  clean .. klinge|ritzen|von
  jahre|monate|wochen clean
  kopf .. geschlagen|gehauen|gegen|an .. fliesen|wand|tür|boden|bis
  lange ärmel .. grad|hitze|wegen
  wegen gestern abend|nacht
  kratzer|schnitte|narben .. katze|katz|hund
  eigenen|eigene .. schnitte|oben|gemacht|arm
  meine eigenen .. oben|verdeckt|unter|wo
  auf mich|an_mich gedacht .. messer|klinge
  messer .. an_mich|an_mir|mein* .. gedacht|arm|handgelenk
  finger|nägel|hände .. blutig|wund .. beiß*|gebissen|kau*
  hungere|hunger|hungern .. strafe|verdient|absichtlich|bis
  schneid|schneide|schneiden|ritz|ritze|geritzt|ritzen|geschnitten|schnitt|aufgeschnitten|verbrenn*|verbrannt|verletz*|kratz*|gekratzt|aufgekratzt|schlag|schlage|geschlagen|beiß|beiße|gebissen|gehauen|hau|brenne|gebrannt|drück|drücke|ausgedrückt .. mir|mich|mi|meine|meinen|mein|selbst|selber|den|die|am .. arm|unterarm|arme|bein|beine|schenkel|oberschenkel|haut|hand|hände|handgelenk|kopf|selbst|selber|blut*|wieder|bauch|bis
  mir|mich|meine|meinen|hab .. arm|unterarm|arme|bein|beine|oberschenkel|haut|handgelenk|hände .. geschnitten|geritzt|aufgeschnitten|aufgekratzt|verbrannt|aufgebissen|zerkratzt|blut*|wund
  mich .. selbst|selber|wieder .. verletz*|geschnitten|geritzt|geschlagen|bestraf*|weh*|schneid*|ritz*
  ritzen|geritzt|ritz|ritze
  ich|mich|wieder|mein|meine .. selbstverletz*|selbst_verletz*|svv
  schneid|schneide|geschnitten .. mich|mir .. wieder|nach|jeden|seit|wenn|oben
  die|meine|neue|alte|frische|eigenen schnitte|narben|wunden|striemen|brandwunden
  schnitte|narben .. ärmel|unter|verdeck*|versteck*|am|oben
  lange|langen|langärm* ärmel*|hemd|pulli|shirt .. damit|sommer|hitze|verdeck*|schnitte|arm*|versteck*
  druck .. schneid*|ritz*|weh|klinge
  klinge|rasierklinge|cutter|feuerzeug|zigarette|bügeleisen .. haut|arm|wieder|schublade|unterarm|nach|mir
  bis|dass .. es|sie|blut .. blutet|bluten|blut_kommt|wehtut|weh_tut|weh|brennt|schlecht
  kopf .. gegen|an .. wand|tür|schrank|tisch
  gegen die wand|tür|mauer
  faust|fäuste|knöchel .. wand|tür|blut*
  haare .. ausge*|ausreiß*|raus|gerissen
  nagel|nägel|finger|lippe .. blut*
  strafe muss|verdient|verdien
  verdien|verdiene|verdient .. den_schmerz|schmerz*|strafe|es_nicht_anders|nichts_zu_essen|es
  mit absicht
  esse|gegessen|ess .. nichts|nicht .. bis|strafe|verdien*|seit
  spritze|spritz|nehme|nehm|genommen .. nicht|nicht_mehr|nimmer .. insulin|regelmäßig|herztabletten|blutverdünner|absicht*
  weh|schmerz .. tun|muss|brauch|hilft|spür*|wenigstens|will|antun
  weh tun
  wehtun
  sauf|saufe|trink|trinke|fahr|fahre .. bis|licht|augen_zu|egal|ohne_licht|ohne_gurt
`;
