export const mailboxesMessages = {
  title: 'Your mailboxes',
  lead: 'New mail is looked for on your mail server. Nothing is changed there, and nothing is sent anywhere else.',
  connect: 'Connect a mailbox',
  connectTitle: 'Connect a mailbox',
  connectLead: 'Rebound reads the folders you choose. It cannot send, move or delete anything.',
  back: 'Back to “Bring in”',
  field: {
    address: 'Your mail address',
    password: 'Password',
    appPassword: 'App password',
    token: 'OAuth token',
    host: 'Mail server',
    port: 'Port',
    kind: 'Sign in with',
    remember: 'Remember it on this computer',
    rememberText: 'It is kept sealed in your data folder. Otherwise it is forgotten when Rebound stops.',
  },
  kind: { password: 'A password', token: 'An OAuth token' },
  server: 'Server and sign-in',
  hint: {
    own: 'Usually the password you read your mail with. Some providers want IMAP switched on first.',
    gmail:
      'Gmail wants an app password: myaccount.google.com/apppasswords. It needs two-step verification to be on.',
    icloud: 'iCloud wants an app-specific password: account.apple.com, then “Sign-In and Security”.',
    yahoo: 'They want an app password: in your account under “Security”, then “Generate app password”.',
    fastmail: 'Fastmail wants an app password: Settings, “Privacy & Security”, “Manage app passwords”.',
    switchOn: 'Switch IMAP on first: in the settings of your mail, under “POP3 & IMAP”.',
    mailPassword: 'Telekom wants the password for mail programs, which you set in the customer centre.',
    token:
      'Outlook takes no password from programs. With an OAuth token it works; or bring the mail as a file.',
    bridge: 'Proton is read through its program “Proton Mail Bridge”, which shows the password to use here.',
  },
  wrong: {
    address: 'Write your mail address.',
    secret: 'Write the password.',
    host: 'Write the name of the mail server.',
    folders: 'Choose at least one folder.',
  },
  check: 'Show the folders',
  nothingSaved: 'Nothing was saved. The password was used for this try only.',
  folders: 'Folders to look through',
  foldersText: 'Spam, trash, drafts and sent mail are left out unless you choose them.',
  messages_one: '{{count, number}} message',
  messages_other: '{{count, number}} messages',
  start: 'Look for mail',
  otherAddress: 'Change address or password',
  lastLook: 'Last look: {{moment}}',
  neverLooked: 'Not looked at yet',
  look: 'Look now',
  lookFor: 'Look now: {{user}}',
  nothingNew: 'Nothing new.',
  beingRead: 'New mail is being read',
  every: 'Look every 15 minutes while Rebound runs',
  locked: 'The password was kept for one session only.',
  signIn: 'Sign in',
  gone: '“{{path}}” is not there any more. What came from it is still here.',
  goneProbably: '“{{path}}” is probably called “{{replacement}}” now.',
  goOnIn: 'Go on in “{{replacement}}”',
  watched: 'Mails that another program leaves in this folder are noticed while Rebound runs.',
  stopWatching: 'Stop watching this folder',
  forget: {
    action: 'Forget this mailbox',
    title: 'Forget {{user}}?',
    text: 'The address, the password and what was looked at go. Applications that came from it stay, and so does your mail.',
    done: 'Forgotten: {{user}}',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    mailboxes: typeof mailboxesMessages;
  }
}
