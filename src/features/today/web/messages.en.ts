export const todayMessages = {
  title: 'Today',
  step: {
    offer: '{{company}} made you an offer {{when}}. Take the time you need before you answer.',
    'interview-ahead':
      'You talk with {{company}} {{when}}. Reading once more what you sent and what they asked for is enough.',
    invitation:
      '{{company}} asked you for a talk {{when}}. Write down the day once you know it, and it comes up here in time.',
    'interview-past':
      'You talked with {{company}} {{when}}. A few lines while it is fresh are worth more than many later.',
    rejected: 'A no from {{company}} arrived {{when}}. That is allowed to hurt.',
    closed: '{{company}} closed the opening {{when}}. That is rarely about you.',
    more_one: 'One more answer like it came these days. It can wait.',
    more_other: '{{count}} more answers like it came these days. They can wait.',
    'unsaved-import': '“{{name}}” is not saved yet.',
    review_one: 'One thing in “{{name}}” was unclear. It is saved only when you say so.',
    review_other: '{{count}} things in “{{name}}” were unclear. They are saved only when you say so.',
    quiet_one:
      'One application has been quiet for long. You can close it; if they write after all, it opens again.',
    quiet_other:
      '{{count}} applications have been quiet for long. You can close them; if someone writes after all, that one opens again.',
    nothing: 'Nothing needs you today.',
  },
  action: {
    offer: 'Look at the offer',
    'interview-ahead': 'Prepare',
    invitation: 'Write down the day',
    'interview-past': 'Write down how it was',
    'fresh-ending': 'Look at what probably happened',
    'unsaved-import': 'Go on with it',
    review: 'Have a look',
    notNow: 'Not now',
  },
  aside: 'Set aside. It will not come up here again.',
  asideQuiet: 'Set aside for a month.',
  quiet: { title: 'Quiet for long', since: 'nothing since {{day}}' },
  comingUp: { title: 'Coming up', deadline: 'task or answer wanted by {{when}}' },
  news: {
    title: 'In the last seven days',
    none: 'No word from anyone in the last seven days.',
  },
  more: 'Show {{count}} more',
  all: 'All applications',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    today: typeof todayMessages;
  }
}
