import type { Letters } from '../letter.ts';

export const spanish: Letters = {
  acknowledgement: [
    {
      subject: 'Hemos recibido tu candidatura: {role}',
      text: 'Hola {name}:\n\nGracias por presentar tu candidatura al puesto de {role} en {company}. La hemos recibido correctamente y la revisaremos en los próximos días.\n\nUn saludo,\n{person}\n{company}',
    },
  ],
  interview: [
    {
      subject: 'Entrevista para el puesto de {role}',
      text: 'Hola {name}:\n\nTu perfil nos ha gustado y queremos invitarte a una entrevista para el puesto de {role}. ¿Te viene bien {day} a las 10:00?\n\nUn saludo,\n{person}\n{company}',
    },
  ],
  moved: {
    subject: 'Cambio de fecha: {role}',
    text: 'Hola {name}:\n\nTenemos que cambiar la fecha de la entrevista. ¿Podrías {day} a las 16:00?\n\n{person}\n{company}',
  },
  assessment: {
    subject: 'Prueba para el puesto de {role}',
    text: 'Hola {name}:\n\nEl siguiente paso es una prueba breve. Tienes hasta {day} para enviarla.\n\n{company}',
  },
  offer: {
    subject: 'Oferta de {company}',
    text: 'Hola {name}:\n\nNos alegra ofrecerte el puesto de {role}. Encontrarás el contrato adjunto; envíalo firmado antes de {day}.\n\n{person}',
  },
  delayed: {
    subject: 'Tu candidatura: {role}',
    text: 'Hola {name}:\n\nTodavía no hemos tomado una decisión. Te escribiremos después de {day}.\n\n{company}',
  },
  withdrawn: {
    subject: 'Candidatura retirada',
    text: 'Hola {name}:\n\nComo nos pediste, hemos retirado tu candidatura al puesto de {role}.\n\n{company}',
  },
  rejection: {
    generic: {
      subject: 'Tu candidatura en {company}',
      text: 'Hola {name}:\n\nGracias por tu interés en {company}. Lamentamos comunicarte que no seguiremos adelante con tu candidatura al puesto de {role}.\n\nTe deseamos mucha suerte.\n\n{company}',
    },
    other_candidates: {
      subject: 'Sobre el proceso de {role}',
      text: 'Hola {name}:\n\nGracias por la conversación del otro día. Finalmente hemos elegido a otra persona cuya experiencia se ajusta más a lo que buscamos.\n\nUn abrazo,\n{person}\n{company}',
    },
  },
};
