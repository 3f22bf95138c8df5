export const helpMessages = {
  title: 'Help now',
  lead: 'If it is too much to carry right now, let someone carry it with you.',
  emergency: {
    title: 'If life is in danger',
    text: 'If you might hurt yourself, or someone is in danger, call the emergency number now.',
    elsewhere:
      'Call the emergency number of where you are. 112 works in the European Union and on most mobile phones.',
    call: 'Call {{number}}',
  },
  country: { label: 'Where are you?', other: 'Another country' },
  lines: {
    title: 'Someone to talk to',
    text: 'People who listen, without judging. You need no reason that is good enough.',
    write: 'Text {{number}}',
    writeWord: 'Text {{word}} to {{number}}',
    chat: 'Chat',
    whatsapp: 'WhatsApp',
    chatWith: 'Chat with {{name}}',
    whatsappWith: 'WhatsApp with {{name}}',
    always: 'day and night',
    hours: '{{from}}–{{to}} every day',
    seen_one: 'Seen on {{day}} in a stored copy of',
    seen_other: 'Seen on {{day}} in stored copies of',
    unconfirmed:
      'There is {{names}}, but we could not confirm a number. These directories list lines by country:',
    alsoUnconfirmed:
      'There is also {{names}}, without a number that we could confirm. The directories below may have it.',
    none: 'We know of no line here that we could confirm. These directories list more:',
    mayChange:
      'Some of these copies are years old, and numbers and hours change. If a line does not answer, use findahelpline.com or the emergency number.',
  },
  everywhere: {
    title: 'In any country',
    findahelpline: 'findahelpline.com: lines by country, by phone, text or chat',
    befrienders: 'befrienders.org: people who listen, in many countries',
  },
  person: {
    title: 'Someone you trust',
    text: 'Call or write to one person, even just this: “I am not doing well. Can you talk?” If you can, go where someone is.',
  },
  later: {
    title: 'Until then',
    text: 'Stay away from anything you could hurt yourself with. Put your feet on the floor and breathe out slowly. Nothing has to be decided tonight.',
  },
  about:
    'Rebound is a self-help tool. It is not therapy, diagnosis or emergency help, and nobody monitors what you write.',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    help: typeof helpMessages;
  }
}
