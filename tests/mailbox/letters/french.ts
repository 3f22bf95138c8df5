import type { Letters } from '../letter.ts';

export const french: Letters = {
  acknowledgement: [
    {
      subject: 'Votre candidature au poste de {role}',
      text: 'Bonjour {name},\n\nNous avons bien reçu votre candidature au poste de {role} chez {company} et nous vous en remercions.\n\nNotre équipe va l’étudier et reviendra vers vous dans les prochaines semaines.\n\nCordialement,\n{person}\n{company}',
    },
  ],
  interview: [
    {
      subject: 'Entretien pour le poste de {role}',
      text: 'Bonjour {name},\n\nVotre parcours nous intéresse et nous aimerions vous rencontrer. Seriez-vous disponible {day} à 10 h pour un entretien au sujet du poste de {role} ?\n\nBien à vous,\n{person}\n{company}',
    },
  ],
  moved: {
    subject: 'Report de notre entretien : {role}',
    text: 'Bonjour {name},\n\nNous devons malheureusement déplacer notre entretien. Est-ce que {day} à 14 h vous conviendrait ?\n\nMerci de votre compréhension,\n{person}\n{company}',
  },
  assessment: {
    subject: 'Un exercice pour le poste de {role}',
    text: 'Bonjour {name},\n\nPour la suite, nous vous proposons un court exercice à nous rendre avant {day}. Comptez une heure environ.\n\nBien à vous,\n{company}',
  },
  offer: {
    subject: 'Proposition d’embauche : {role}',
    text: 'Bonjour {name},\n\nNous avons le plaisir de vous proposer le poste de {role}. Vous trouverez le contrat en pièce jointe ; merci de nous le retourner signé avant {day}.\n\n{person}\n{company}',
  },
  delayed: {
    subject: 'Votre candidature : {role}',
    text: 'Bonjour {name},\n\nNotre décision prendra un peu plus de temps que prévu. Nous vous écrirons après {day}.\n\n{company}',
  },
  withdrawn: {
    subject: 'Retrait de votre candidature',
    text: 'Bonjour {name},\n\nComme vous l’avez demandé, nous avons retiré votre candidature au poste de {role}.\n\n{company}',
  },
  rejection: {
    generic: {
      subject: 'Réponse à votre candidature',
      text: 'Bonjour {name},\n\nNous vous remercions de l’intérêt que vous portez à {company}. Malgré la qualité de votre dossier, nous sommes au regret de ne pas pouvoir donner une suite favorable à votre candidature au poste de {role}.\n\nNous vous souhaitons une bonne continuation.\n\n{company}',
    },
    other_candidates: {
      subject: 'Suite à notre entretien',
      text: 'Bonjour {name},\n\nMerci pour cet échange. Après réflexion, nous avons retenu une autre candidature, plus proche de nos besoins pour le poste de {role}.\n\nBien à vous,\n{person}\n{company}',
    },
  },
};
