import type { Wording } from './wording.ts';

/** What employers write in French. */
export const frenchWording: Wording = {
  'says-closed': [
    /(poste|offre|recrutement|processus)[^.]{0,60}(annulé|suspendu|gelé|en pause|reporté|abandonné|mis en attente)|gel des (embauches|recrutements)/i,
    /\bg[eè]l\w*[^.]{0,40}(embauches|recrutements|postes?)|(poste|recrutement|embauche|budget|subvention|financement|projet)s?[^.]{0,50}(n'existe|supprimé|n'est plus|arrêté|interrompu|sans suite|annulé|non reconduit|pas reconduit|gelé|coupé|ne sera pas (pourvu|créé))|(ne recrut\w+|n'embauch\w+|recruterons) (plus|pas|personne)|fermeture (de|du|d)[^.]{0,30}(magasin|site|agence|service|atelier)|(annul\w+|suspend\w*|supprim\w+|arrêt\w+)[^.]{0,20}(le|ce|les|tous les|la) (poste|recrutement|embauche)/i,
    /(vendons|vendue?|vendre|cède|cédons|cession)[^.]{0,30}(cabinet|entreprise|fonds|commerce|affaire)|(subvention|dossier|demande)[^.]{0,40}(refusée?|rejetée?)/i,
  ],
  'says-inside-hire': [
    /(candidat(ure)?|mobilité|promotion|recrutement|collaborat\w+|collègue)s? interne|pourvu[^.]{0,15}en interne|solution interne/i,
    /(une? (de nos|collègue|collaborat\w+|membre|salariée?|stagiaire|agent)|l'un de nos|l'une de nos|notre (stagiaire|apprentie?|remplaçante?|alternante?))[^.]{0,80}(pris|prend|obtenu|retenu|nommé|promu|reprend|choisi|bénéfici\w+|priorit\w+|déjà en poste|titularis\w+|de la maison)|(pourvu|promotion|choisi\w*|retenu\w*|recrut\w+|attribué\w*|nomm\w+)[^.]{0,30}en interne|reclassement|mutation interne|de la maison/i,
    /(neveu|nièce|fils|fille|cousine?|beau-frère|frère|sœur)[^.]{0,60}(poste|place|prend|reprend|commence|embauch\w*)|mutation[^.]{0,80}(priorit\w+|passe avant|statut|demand\w+)|demand\w+[^.]{0,20}mutation/i,
  ],
  'says-condition': [
    /(visa|permis de (travail|conduire)|titre de séjour|habilitation|lieu de résidence|éloign|trop loin)[^.]{0,80}(nécessaire|obligatoire|requis|exig|pas|manqu)|(requis|exig|nécessit|obligatoire|manqu)[^.]{0,60}(visa|permis|titre de séjour|habilitation)/i,
    /(carte professionnelle|agrément|inscription à l'ordre|caces|habilitation|équivalence|reconnaissance d|autorisation de travail|résid\w+|domicil\w+|sur place)[^.]{0,60}(nécessaire|obligatoire|requis\w*|exig\w+|impérati\w+|manqu\w+|périm\w+|expir\w+|pas)|(requiert|exig\w+|impérativement|obligat\w+|sans)[^.]{0,40}(carte professionnelle|agrément|caces|habilitation|équivalence|permis|titre de séjour)|la loi (nous )?(impose|interdit|exige|oblige)|habit\w* (près|à proximité|sur place|dans)/i,
    /(en cours de validité|à jour)[^.]{0,40}(nécessaire|obligatoire|exig|faut)|(faut|exig\w+|obligatoire)[^.]{0,40}(en cours de validité|valide)/i,
  ],
  'says-terms': [
    /(salaire|salarial\w*|rémunération|prétentions|budget)[^.]{0,80}(supérieur|au-dessus|au-delà|dépass|hors|trop élevé|ne pouvons|pas en mesure)/i,
    /(horaires?|temps (plein|partiel)|télétravail|présentiel|date (de début|d'entrée|de disponibilité)|préavis|week-ends?|disponibilités?|planning)[^.]{0,70}(pas (possible|compatibles?|conven\w+|négociable)|impossible|incompatible|trop (tard|long|peu)|ne (permet|conv\w+)|ne pouvons)|(écart|attentes|prétentions|salaire|tarif|rémunération)[^.]{0,60}(grille|trop (important|grand|élevé)|budget|enveloppe|au-del|plafond|terrain d'entente)|plafond[^.]{0,30}\d/i,
  ],
  'says-qualification': [
    /^(?!.*(plus (proche|en adéquation)|mieux|correspond\w* davantage)).*(recherch(ons|ions)|avons besoin|avions besoin|exig\w+|nécessit\w+|manqu\w+)[^.]{0,60}(diplôme|formation|expérience|certification|qualification)[^.]{0,10} (en|de|dans|avec|comme|du)(?!\p{L})/iu,
    /(il (nous |vous )?manque|manque)[^.]{0,50}(pratique|expérience|maîtrise|formation|diplôme|connaissance)|(cherch\w+|recherch\w+|besoin)[^.]{0,20}(quelqu'un|d'une personne|une personne|un profil)[^.]{0,30}(déjà|ayant|qui a|expérimenté)|vous n'avez (pas (encore )?|jamais )(pratiqué|travaillé|utilisé|exercé|d'expérience)|(au moins|minimum( de)?) (deux|trois|quatre|cinq|\d+) ans/i,
  ],
  'says-too-experienced': [
    /surqualifié|trop (expérimenté|senior)|vous ennuyer/i,
    /trop (petit|étroit) pour vous|en dessous de (votre|vos)|sous-employé|lasser|vous lassiez/i,
    /(chercher\w*|cherch\w+)[^.]{0,20}(autre chose|ailleurs)[^.]{0,30}(mois|vite|bientôt)/i,
  ],
  'says-test-result': [
    /(test|épreuve|évaluation|score|résultat)[^.]{0,60}(pas (atteint|réussi|suffisant)|insuffisant|en dessous|inférieur|minim)/i,
  ],
  'says-check': [
    /(références|vérification|antécédents|casier|diplôme)[^.]{0,60}(pas (pu|été) (être )?(confirm|vérifi)|n'a pu|écart|incohéren)/i,
    /(références?|vérifications?|casier|diplômes?|attestations?|enquête)[^.]{0,80}(pas (pu|été)|n'a(vons)? pas|négati\w+|ne (correspond\w*|concord\w*)|contredi\w+|non conform\w+|réserv\w+|mention)|(dates|informations)[^.]{0,50}ne (correspond|concord)/i,
  ],
  'offer-taken-back': [/(retirer|retirons|retrait de)[^.]{0,20}(offre|proposition)/i],
  'names-skill': [
    /(manque|insuffisan\w*|peu|absence)[^.]{0,30}(d'expérience|expérience|connaissances?|maîtrise|compétences?) (en|de|du|dans|avec|sur) |(expérience|connaissances?) (en|de|du|dans) [^.]{0,60}(insuffisan|pas (vu|trouvé|identifi))/i,
  ],
  'says-filled': [
    /(poste|offre)[^.]{0,40}(déjà|entre-temps|désormais|a été)[^.]{0,20}pourvu/i,
    /(équipe|effectif)[^.]{0,20}(complète?|au complet)|(places?|poste)[^.]{0,30}(pris\w*|attribuée?s?)|avons (déjà )?trouvé quelqu'un/i,
  ],
  'says-someone-ahead': [
    /(choix (a été )?très serré|de (très )?peu|deuxième choix|fait la différence|a fait pencher|un peu plus d|légèrement plus|finaliste)/i,
    /(hésité|départag\w+)[^.]{0,60}(entre|deux|vous)|(deux|trois) excellents? (dossiers|candidat)|très (serré|difficile de choisir)|à un cheveu/i,
  ],
  'keep-in-touch': [
    /(aimerions|serions ravi|plaisir)[^.]{0,60}(rester en contact|garder (le )?contact|vous reparler|échanger à nouveau)/i,
    /(reviendr\w+|reviendrons|recontacter\w*)[^.]{0,40}(vers vous|volontiers)|volontiers vers vous/i,
  ],
  'says-interview': [
    /(lors de|pendant|au cours de) (l'|notre |votre )(entretien|échange)[^.]{0,60}(manqu|aurions (aimé|souhaité)|pas (su|assez)|flou)/i,
    /(entretien|présentation|réponses|oral|essai|mise en situation|cas pratique)[^.]{0,80}(flou\w*|vagues?|imprécis\w*|trop (général|court|long)\w*|pas (convain\w+|préparé|clair\w*|concret\w*)|confus\w*|manqu\w+ de)|(manqu\w+|aurions (aimé|souhaité))[^.]{0,40}(préparation|exemples?|précision|concret|structure|questions)/i,
  ],
  'says-fit': [/(adéquation|fit) (culturelle?|avec l'équipe)/i],
  'says-gone-before': [
    /(déjà|avant)[^.]{0,50}(pourvu|pris|attribué|choisi|recruté)[^.]{0,40}(lorsque|quand|avant (votre|que)|à la réception)|(lorsque|quand|à l'arrivée de|à la réception de) (votre|nous)[^.]{0,60}(déjà|pourvu|pris|choisi)|annonce[^.]{0,40}(aurait dû|encore en ligne|pas (été )?retir)/i,
    /(a|ont) (déjà )?commencé[^.]{0,20}(lundi|samedi|hier|la semaine)|oublié d(e|')[^.]{0,20}(retirer|enlever|ôter)/i,
  ],
  'says-path': [
    /(crai(nt|gn\w+)|inqui\w+|hésit\w+|réserves?|doutes?|risque)[^.]{0,100}(interruption|trou|coupure|pause|reconversion|changements?|postes courts|instabilité|rest(er|iez)|repart\w+|quitt\w+|années? (d'arrêt|sans))|(interruption|trou dans|reconversion|instabilité|parcours haché|changements fréquents)[^.]{0,80}(crain|inqui|hésit|réserve|doute|risque)/i,
    /(doutes?|réserves?|interrogations?|inquiét\w+)[^.]{0,50}(parcours|changements|interruption|ruptures?|trous?)|(trop de|nombreux|fréquents) changements/i,
  ],
  'says-unread': [
    /(pas pu|impossible d|pas été possible d)[^.]{0,20}(lire|examiner|étudier|consulter|regarder)[^.]{0,20}(tous|toutes|chaque|chacune?)/i,
  ],
  'says-not-shown': [
    /(votre|vos) (cv|dossier|documents|candidature|lettre)[^.]{0,30} ne (nous )?(permet\w*|montr\w*|fai\w*)[^.]{0,10}pas|pas (pu|su) (voir|trouver|identifier)[^.]{0,30}(dans|sur) (votre|vos) (cv|dossier|documents|lettre)/i,
  ],
  'says-unreadable': [
    /(lien|fichier|pièce jointe|portfolio|cv|document|book)s?[^.]{0,50}(ne s'ouvr\w+|n'a pas pu être (ouvert|lu)|illisible|vide|ne fonctionn\w+|endommagé|impossible à ouvrir|cassé|mort)/i,
    /(lien|dossier|fichier|portfolio|book)[^.]{0,40}(mot de passe|accès|expiré|protégé)/i,
  ],
  'says-divided': [
    /(partagé\w*|divisé\w*|pas unanim\w*|désaccord|(faute|sans|absence|pas) d'unanimité|ne (sommes|étions) pas d'accord|feeling[^.]{0,20}(pas|manqu))/i,
    /dernier mot|(l'un|l'une|une?|deux) d'entre nous[^.]{0,50}(autrement|contre|pas convaincu)|voyait autrement/i,
  ],
  boilerplate: [
    /(plus|davantage|mieux) (proche|en adéquation|correspond|adapté)|correspond\w* (plus|davantage|mieux)|(grand|important) (nombre|volume) de|nombreuses candidatures|d'autres candidat|autres candidat|examen attentif|étude attentive|vivier|base de données/i,
  ],
};
