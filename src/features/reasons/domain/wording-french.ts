import type { Wording } from './wording.ts';

/** What employers write in French. */
export const frenchWording: Wording = {
  'says-closed':
    /(poste|offre|recrutement|processus)[^.]{0,60}(annulé|suspendu|gelé|en pause|reporté|abandonné|mis en attente)|gel des (embauches|recrutements)/i,
  'says-inside-hire':
    /(candidat(ure)?|mobilité|promotion|recrutement|collaborat\w+|collègue)s? interne|pourvu[^.]{0,15}en interne|solution interne/i,
  'says-condition':
    /(visa|permis de (travail|conduire)|titre de séjour|habilitation|lieu de résidence|éloign|trop loin)[^.]{0,80}(nécessaire|obligatoire|requis|exig|pas|manqu)|(requis|exig|nécessit|obligatoire|manqu)[^.]{0,60}(visa|permis|titre de séjour|habilitation)/i,
  'says-terms':
    /(salaire|salarial\w*|rémunération|prétentions|budget)[^.]{0,80}(supérieur|au-dessus|au-delà|dépass|hors|trop élevé|ne pouvons|pas en mesure)/i,
  'says-qualification':
    /^(?!.*(plus (proche|en adéquation)|mieux|correspond\w* davantage)).*(recherch(ons|ions)|avons besoin|avions besoin|exig\w+|nécessit\w+|manqu\w+)[^.]{0,60}(diplôme|formation|expérience|certification|qualification)[^.]{0,10} (en|de|dans|avec|comme|du)(?!\p{L})/iu,
  'says-too-experienced': /surqualifié|trop (expérimenté|senior)|vous ennuyer/i,
  'says-test-result':
    /(test|épreuve|évaluation|score|résultat)[^.]{0,60}(pas (atteint|réussi|suffisant)|insuffisant|en dessous|inférieur|minim)/i,
  'says-check':
    /(références|vérification|antécédents|casier|diplôme)[^.]{0,60}(pas (pu|été) (être )?(confirm|vérifi)|n'a pu|écart|incohéren)/i,
  'offer-taken-back': /(retirer|retirons|retrait de)[^.]{0,20}(offre|proposition)/i,
  'names-skill':
    /(manque|insuffisan\w*|peu|absence)[^.]{0,30}(d'expérience|expérience|connaissances?|maîtrise|compétences?) (en|de|du|dans|avec|sur) |(expérience|connaissances?) (en|de|du|dans) [^.]{0,60}(insuffisan|pas (vu|trouvé|identifi))/i,
  'says-filled': /(poste|offre)[^.]{0,40}(déjà|entre-temps|désormais|a été)[^.]{0,20}pourvu/i,
  'says-someone-ahead':
    /(choix (a été )?très serré|de (très )?peu|deuxième choix|fait la différence|a fait pencher|un peu plus d|légèrement plus|finaliste)/i,
  'keep-in-touch':
    /(aimerions|serions ravi|plaisir)[^.]{0,60}(rester en contact|garder (le )?contact|vous reparler|échanger à nouveau)/i,
  'says-interview':
    /(lors de|pendant|au cours de) (l'|notre |votre )(entretien|échange)[^.]{0,60}(manqu|aurions (aimé|souhaité)|pas (su|assez)|flou)/i,
  'says-fit': /(adéquation|fit) (culturelle?|avec l'équipe)/i,
  boilerplate:
    /(plus|davantage|mieux) (proche|en adéquation|correspond|adapté)|correspond\w* (plus|davantage|mieux)|(grand|important) (nombre|volume) de|nombreuses candidatures|d'autres candidat|autres candidat|examen attentif|étude attentive|vivier|base de données/i,
};
