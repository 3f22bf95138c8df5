import type { Wording } from './wording.ts';

/** The plain phrases of French. */
export const frenchWording: Wording = {
  groups: {
    fin: `me tuer, me suicider, en finir, mettre fin a mes jours|ma_vie|tout, me pendre, me jeter, me foutre_en_l'air|foutre_en_l_air, me noyer, me tirer_une_balle, mourir, me flinguer, sauter, partir pour_de_bon, m'ouvrir les_veines, disparaître pour_toujours`,
    quand: `ce soir, cette nuit, demain, samedi, dimanche, lundi, mardi, mercredi, jeudi, vendredi, maintenant, aujourd'hui, ce week, bientôt`,
  },
  idioms: `
    mort|morte|morts de rire|faim|fatigue|froid|honte|peur|trouille|soif
    à mourir de|d'ennui
    tue l'amour|le_temps|l'ambiance
    me tue|tuent le dos
    ça|elle|il me|m' tue ce|cette|le|la
    à|le point mort
    temps mort
    nature morte
    impasse mexicaine
    jusqu'à ce que mort
    mourir d'envie|de_rire|de_honte
    meurs d'envie
    tuer le temps
    tueur de
    une tuerie
    voie sans issue`,
  denials: `pas|jamais|aucune|aucun|rien|sans|ni|plus_du_tout`,
  notDenying: `que|seulement|sûr|sais|juste|de`,
  signs: {
    intent: `
      je vais|veux|compte|dois <fin> <quand>
      je vais|compte .. <fin>
      <quand> .. je me tue|pends|jette|suicide|finis|pars
      <quand> .. c'est|sera fini .. pour_moi|de_moi
      je me|m' tue|pends|suicide|ouvre_les_veines
      ce sera|c'est fini pour moi
      je ne|n' serai|serais .. plus .. là|vivant|vivante|de_ce_monde
      serai plus là|vivant|vivante
      serai morte?
      ne|pas me réveillerai|reviendrai plus|pas
      décidé de mourir|partir|en_finir
      dernier|dernière jour|soir|nuit|lettre|message|fois
      partir pour de bon
      rejoindre papa|maman|lui|elle|mon|ma .. <quand>`,
    plan: `
      j'ai|mon|un plan .. prêt|fait|choisi
      choisi|fixé le|la|mon jour|date|endroit|heure|pont
      je sais où|comment|quand .. et|je
      mis|mets|gardé|économisé .. médicaments|cachets|comprimés .. côté
      j'ai tout .. préparé|rangé|ce_qu'il_faut|mis
      cette fois .. personne|je|j'ai`,
    'danger-now': `
      j'ai tout|les .. avalé|pris
      avalé .. boite|boîte|cachets|comprimés|tout
      je|suis suis? .. sur le pont|toit|rebord|parapet|bord
      suis .. sur|au .. pont|toit|fenêtre|bord|rails
      devant moi .. cachets|lame|corde
      j'ai peur de .. moi|me_faire|faire_une
      me faire du mal ce|cette|maintenant
      quelqu'un .. aidez|aide|venir|rester .. moi`,
    farewell: `
      adieu
      lettre|mot|lettres .. pour|à|sur .. maman|papa|enfants|table|adieu
      pardon|pardonnez|pardonne|désolé|désolée .. maman|papa|moi|les_enfants|mes
      dites|dis .. que .. aime|aimais|aimé
      prenez soin de|d'
      occupez vous de|du
      confié .. chat|chien|clés .. voisine|voisin|ma|mon
      ce n'est la faute de|à`,
    'death-wish': `
      envie de mourir|disparaître|plus_exister|en_finir|crever
      je|j' voudrais|veux|voulais|aimerais|préférerais|souhaite .. mourir|être_mort|être_morte|ne_plus_être|ne_plus_exister|ne_plus_vivre|crever|disparaître
      ne|n' .. me réveiller .. pas|plus
      ne plus|pas .. me? .. réveiller|exister|être_là|vivre|me_lever_jamais
      plus envie de vivre
      veux|voudrais|envie plus vivre|exister|être_là
      idées|pensées|envies suicidaires|noires|de_mort|sombres
      pense|pensais|penser|pensé .. mort|suicide|mourir|en_finir|me_tuer|à_sauter
      je pense à me|la_mort|mourir
      je|suis .. suicidaire
      mieux morte?|sans_moi
      sans moi .. mieux|tranquilles
      si j'étais|je morte?|mourais|disparaissais|n'existais
      jamais né|née|dû_naître
      morte? .. rapporterais|vaudrais
      vaux plus morte?
      que|qu' .. on .. me .. emmène|emporte|prenne
      pensé|pensais avance|saute|lâche
      je l'envie|envie_les_morts
      à quoi bon vivre
      la vie .. vaut .. pas|plus .. peine
      espère|espérais .. ne_pas|cancer|que_ce|sortie`,
    'self-harm': `
      me|m' coupe|taille|scarifie|entaille|brûle|frappe|griffe|blesse|coupé|entaillé|brûlé|scarifié|mords
      me faire du|mal mal
      mutil*|scarif*
      mes cicatrices|coupures|entailles
      me suis .. coupé|coupée|entaillé|entaillée|brûlé|brûlée|frappé|frappée`,
    hopeless: `
      plus|aucun|aucune|sans .. espoir|avenir|issue|sens|lumière|perspective
      aucune issue
      plus rien .. espérer|attendre|sens|goût|sert|moi
      rien .. changera|ira_mieux|sert|sens
      ça .. ne .. ira|changera|finira jamais
      tout est .. fini|foutu|perdu|noir|inutile
      c'est fini pour|$
      à quoi bon $
      désespoir|désespéré|désespérée
      je ne vois .. plus .. rien|issue|sortie|avenir`,
    'cannot-go-on': `
      j'en peux plus
      je n'en peux plus
      n'en|en peux plus
      peux|arrive plus .. continuer|tenir|supporter|avancer|vivre|respirer|$
      plus .. la|de force|forces|courage|énergie
      à bout .. de|$
      suis .. à_bout|brisé|brisée|vide|cassé|cassée|mort_à_l'intérieur|épuisée_de|éteint|éteinte
      vide .. intérieur|dedans
      baisse les bras
      plus personne`,
    worthless: `
      je suis .. nul|nulle|inutile|rien|bon_à_rien|bonne_à_rien|un_raté|une_ratée|un_échec|un_déchet
      je ne vaux|sers .. rien|plus
      vaux|sers|sert .. à? rien .. je|$|personne
      personne .. veut|besoin|aime|voudra .. de_moi|moi|m'
      me|m' déteste|dégoûte|hais`,
    burden: `
      poids|fardeau|boulet|charge .. pour|suis|mort
      je .. suis .. poids|fardeau|boulet|charge
      je leur coûte|pèse|gâche
      mieux sans moi`,
  },
  hints: { back: `encore|de_nouveau|revien*|toujours` },
  calm: { past: `il y a .. ans|mois, autrefois, à l'époque, avant` },
};
