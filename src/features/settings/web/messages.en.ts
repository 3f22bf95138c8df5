export const settingsMessages = {
  title: 'Settings',
  look: { title: 'Look', text: 'Kept on this device.' },
  export: {
    title: 'Take your data with you',
    text: 'Everything in one file, mails and notes included. Whoever has the file can read it, so keep it where only you look.',
    json: 'Save everything',
    csv: 'Save the applications as a sheet',
    gathering: 'Gathering: {{done}} of {{total}}',
    saved: 'Saved as {{name}}. It is among your downloads.',
  },
  broughtIn: {
    title: 'What you brought in',
    text: 'Every file you brought in can be looked at again and taken back.',
    link: 'Files you brought in',
  },
  privacy: {
    title: 'What stays private',
    here: 'What you bring in and write stays where your data lies. Rebound sends nothing anywhere by itself. A mailbox you connect is only read, from your own mail server.',
    watched: 'Nobody watches what you do here: there is no account, no counting and no advertising.',
    pictures: 'Pictures in mails are not fetched, so no sender learns that you read them.',
    device:
      'Whoever can open your data folder can read what is in it. A locked device is your best protection.',
  },
  about: {
    title: 'Where your data lies',
    place: 'Place',
    engine: 'Kept by',
    version: 'Version',
    startedAt: 'Running since',
  },
  sample: {
    title: 'The made-up person',
    text: 'The applications of Robin Sample stand among yours. Removing them leaves yours as they are.',
    remove: 'Remove the made-up person',
    removed: 'The made-up person is gone.',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    settings: typeof settingsMessages;
  }
}
