const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words after which the title of a job stands, folded, in all languages that are read. */
export const leadWords = words(`
  applying applied application apply applications candidature candidacy interview interviews considered shortlisting screening
  continue assessment test audition join joined checks offer offering chat talk meet position role post job vacancy opening title
  classification recruitment search selected hunt looking hire hired hiring need needs seeking onboard started start work working be
  assignment competition exam interest interested opportunity employment appointment appointed
  stelle position ausbildung bewerbung praktikum beworben platz stellen ausschreibung stellenausschreibung vakanz suchen bewirbst
  einstellung vertrag arbeit funktion anstellung kandidatur
  functie vacature sollicitatie solliciteerde baan rol positie stage plek gesprek gesolliciteerd werken kandidaat
  vaga cargo posicao funcao candidatura lugar oportunidade entrevista processo seletivo estagio teste emprego trabalhar
  puesto plaza vacante posicion oferta proceso prueba solicitud inscripcion postulacion empleo trabajar
  poste emploi offre entretien recrutement alternance mission place embauche postulez postule fonction`);

/** Small words that may stand between those and the title. */
export const fillerWords = words(`
  the our a an this your us as for to of with about on into regarding being re you in
  als zum zur auf fur um die der den das eine einen einer unsere unserer
  van voor op naar de een bij
  para a ao o como da do um uma no na e
  al el la del un una en
  d du pour au le les l comme tant que et`);

/** Small words that make a title likely even without more. */
export const articles = words(
  'the a an to for our as als como comme zum zur unsere een um uma un una voor para pour',
);

/** Words before which a title stands. */
export const trailWords = words(`
  position role post job vacancy opening opportunity application applicant applicants candidate candidates candidacy seat seats place
  places gig spot interview interviews slate search onsite appointment contract contracts internship internships recruitment
  assignment process selection traineeship apprenticeship loop roles positions journey hire
  stelle bewerbung ausbildung vacature functie vaga`);

/** Capital words that are no part of a title, wherever they stand at its ends. */
export const neverInTitle = words(`
  dear hi hello hey thanks thank unfortunately we you your our the this please kind best sincerely regards monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december i it if as on
  at for from interview zoom teams google microsoft linkedin team hr ceo uk us usa eu and in to of or update status sehr liebe
  lieber hallo beste geachte prezado prezada ola estimado estimada hola bonjour madame monsieur merci danke gracias obrigado obrigada
  mr mrs ms dr miss new next first second final phone video round stage step decision outcome reply offer invitation re aw fw fwd wg
  antw rv res tr sv enc all ref req nr no id exam job application applications position role vacancy search opening title your
  bewerbung stelle stellenausschreibung ausschreibung vaga puesto poste als professor`);

/** Small words inside a title: `Head of People`, `Chef de rang`, `Leiter für den Einkauf`. */
export const joiningWords = words(
  'of for and to the in with de da do das dos du des del la y e et en a fur im und van voor d l den der',
);
