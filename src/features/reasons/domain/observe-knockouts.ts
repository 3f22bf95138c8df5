import type { RejectionCase } from './case.ts';
import type { Observation } from './observation.ts';

type Knockout = NonNullable<RejectionCase['knockouts']>[number];

const no = /^\s*(no|nope|none|not|nein|keine?|nee|geen|não|nenhum\w*|ningun\w*|non|aucune?|false)(?!\p{L})/iu;
const yes = /^\s*(yes|yep|ja|jawohl|sim|sí|si|oui|true)(?!\p{L})/iu;
const pending =
  /\b(not yet|pending|in progress|booked|applied for|waiting|awaiting|underway|test on|exam on)\b|noch nicht|beantragt|nog niet|aangevraagd|ainda não|em curso|todavía no|aún no|en trámite|pas encore|en cours/i;

/** Questions where a yes is the obstacle: "Do you need a visa?" */
const yesIsTheObstacle =
  /\b(need|require|will you (now or|ever))\b.*\b(sponsor\w*|visa|permit)\b|\bsponsor\w*\b.*\b(need|require)|\bconvict|\bcriminal|\bconflict of interest|benötigen sie .*(visum|arbeitserlaubnis)|vorbestraft|heb(t|ben)? .*(visum|werkvergunning) nodig|precisa de visto|necesita .*(visado|visa)|besoin d'un visa/i;

/** What the answers to the form's deciding questions show. */
export function observeKnockouts({ knockouts }: RejectionCase): Observation[] {
  const answers = (knockouts ?? []).map(readAnswer);
  const obstacles = answers.flatMap(({ obstacle }) => obstacle ?? []);
  const allFine = answers.length > 0 && answers.every(({ fine }) => fine);
  return allFine ? [{ evidenceId: 'form-answers-yes' }] : obstacles;
}

function readAnswer({ question, answer }: Knockout): { obstacle?: Observation; fine: boolean } {
  const said = String(answer);
  const quote = `${question.trim()} ${said.trim()}`;
  if (pending.test(said)) return { obstacle: { evidenceId: 'condition-pending', quote }, fine: false };
  const [obstacle, fine] = yesIsTheObstacle.test(question) ? [yes, no] : [no, yes];
  if (obstacle.test(said)) return { obstacle: { evidenceId: 'form-answer-no', quote }, fine: false };
  return { fine: fine.test(said) };
}
