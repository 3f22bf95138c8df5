import type { Letters } from '../letter.ts';

export const portuguese: Letters = {
  acknowledgement: [
    {
      subject: 'Recebemos a sua candidatura: {role}',
      text: 'Olá {name},\n\nObrigado por se candidatar à vaga de {role} na {company}. Recebemos a sua candidatura e vamos analisá-la nas próximas semanas.\n\nCumprimentos,\n{person}\n{company}',
    },
  ],
  interview: [
    {
      subject: 'Convite para entrevista: {role}',
      text: 'Olá {name},\n\nGostámos do seu percurso e queremos convidá-la para uma entrevista sobre a vaga de {role}. Pode ser {day} às 10h?\n\n{person}\n{company}',
    },
  ],
  moved: {
    subject: 'Nova data para a entrevista: {role}',
    text: 'Olá {name},\n\nPrecisamos de mudar a data da nossa entrevista. Pode {day} às 15h?\n\n{person}\n{company}',
  },
  assessment: {
    subject: 'Um exercício para a vaga de {role}',
    text: 'Olá {name},\n\nO próximo passo é um pequeno exercício, a entregar até {day}.\n\n{company}',
  },
  offer: {
    subject: 'A nossa proposta: {role}',
    text: 'Olá {name},\n\nTemos o prazer de lhe oferecer a vaga de {role}. Envie o contrato assinado até {day}.\n\n{person}\n{company}',
  },
  delayed: {
    subject: 'A sua candidatura: {role}',
    text: 'Olá {name},\n\nA nossa decisão vai demorar mais um pouco. Voltamos a escrever depois de {day}.\n\n{company}',
  },
  withdrawn: {
    subject: 'Candidatura retirada',
    text: 'Olá {name},\n\nTal como pediu, retirámos a sua candidatura à vaga de {role}.\n\n{company}',
  },
  rejection: {
    generic: {
      subject: 'A sua candidatura na {company}',
      text: 'Olá {name},\n\nAgradecemos o seu interesse na {company}. Infelizmente não vamos avançar com a sua candidatura à vaga de {role}.\n\nDesejamos-lhe boa sorte.\n\n{company}',
    },
    other_candidates: {
      subject: 'Sobre o processo de {role}',
      text: 'Olá {name},\n\nObrigado pela conversa. Decidimos avançar com outra pessoa, com um perfil mais próximo do que procuramos.\n\n{person}\n{company}',
    },
  },
};
