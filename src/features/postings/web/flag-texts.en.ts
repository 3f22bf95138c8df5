/** The sentences of signals, by the id of each: why it matters, and how one finds out. */
export const flagTexts = {
  why: {
    'pay-to-start':
      'Real employers pay you; money that has to be paid before the first day is rarely seen again.',
    cheque:
      'A cheque that you are to bank and pass on often bounces weeks later, and the bank then wants the money from you.',
    crypto: 'Coins and gift cards cannot be called back, which is why frauds like them so much.',
    'task-scam':
      'Clicking, liking or rating for a commission usually ends with your own money locked into an account.',
    'chat-only': 'When nobody wants to be seen or heard, it is hard to know who is hiring.',
    'too-good-pay': 'Much money for little time and no experience is what frauds promise most.',
    'early-id': 'Papers and bank details can be misused, and an employer needs them only after an offer.',
    'instant-hire':
      'A job for everybody without a talk is seldom a job; employers want to know whom they hire.',
    'free-mail':
      'Companies write from their own domain; anybody can open a free address in a company’s name.',
    reshipping:
      'Passing on parcels or money for strangers can make you part of somebody else’s crime without your knowing.',
    urgency: 'Hurry leaves no time to look closely, and good employers let you think.',
    'no-pay-range-vague': 'Without a figure you may spend hours on a job that would not pay your rent.',
    'very-wide-range':
      'When the top is more than double the bottom, the range says little about your own pay.',
    'commission-only': 'Without a base the whole risk of a slow month lies with you.',
    'unpaid-trial': 'Work that helps the business is work, and in many places has to be paid.',
    'sham-contractor':
      'Fixed hours and orders without employment can cost you holidays, sick pay and insurance.',
    clawback: 'A sum to repay on leaving can hold you in a job that does not suit you.',
    family: 'Being called family is kind, and sometimes makes it hard to say no to extra hours.',
    'many-hats': 'Several jobs in one can be lively, and can also mean the work of two people.',
    rockstar: 'Such words say little about the work and sometimes hide very high expectations.',
    'work-hard-play-hard': 'This often stands for long days, with parties in place of rest.',
    'thick-skin': 'It may mean that harsh words are usual and nobody stops them.',
    'always-available': 'Being reachable at all hours leaves little room for the rest of your life.',
    'passion-over-pay': 'Caring about the work is good; it should not have to replace fair pay.',
    'vague-duties': 'If the posting does not say what you would do, the job may become anything.',
    'wish-list-overload':
      'The list covers several professions; nearly nobody has all of it, so missing some says little about you.',
    'entry-level-with-years':
      'A first job cannot ask for years in it; many postings do, and often do not mean it.',
    'impossible-years':
      'More years are asked for than nearly anybody can have, so the list was hardly written by somebody who does the work.',
    'senior-duties-junior-pay':
      'The responsibility is that of a leader, while title or pay are those of a beginner.',
    'age-coding':
      'Age says nothing about how well somebody works, and asking for it is against the law in many places.',
    'sex-coding':
      'A job for one sex only is seldom allowed, and says something about how people are seen there.',
    'native-speaker': 'What counts is how well you speak a language and not where you grew up with it.',
    'disability-excluding':
      'Health that the work does not need is no fair condition, and adjustments are a right in many places.',
    'personal-data': 'Faith, family, looks and health are your own matter and no part of an application.',
    'evergreen-pool': 'Profiles are gathered for later, so silence would say nothing about you.',
    'old-posting': 'The posting has stood for more than a month; the job may be filled or nearly so.',
    reposted:
      'The same posting was put up again, which may mean that nobody was found or that nobody is being hired.',
    'not-on-company-site':
      'The company’s own website does not know the job, so it may be gone or never have been theirs.',
    layoffs: 'The company let people go not long ago, and openings are often frozen afterwards.',
    duplicates: 'Several agencies offer the same job, and some may only collect profiles.',
    'no-company': 'The posting does not say who is hiring, so nothing about it can be checked.',
  },
  check: {
    'pay-to-start':
      'Pay nothing, and ask the company by a number from its own website whether it takes any fee.',
    cheque: 'Leave the cheque alone, and ask your bank about it before anything else.',
    crypto: 'Ask for pay into a bank account, and buy or send nothing for a job.',
    'task-scam': 'Look up the platform together with the word “scam” before you sign in.',
    'chat-only': 'Ask for a call or a meeting with somebody whose name you find at the company.',
    'too-good-pay': 'Compare with what such work usually pays near you, and ask how the pay is earned.',
    'early-id': 'Keep them until you hold a written offer and know who receives them.',
    'instant-hire': 'Ask to speak with the person you would work for before you agree to anything.',
    'free-mail':
      'Find the address on the company’s own website and apply there. Some small firms do use a free address.',
    reshipping:
      'Take in nothing at home and lend no account; ask the police or a consumer advice centre if you already have.',
    urgency: 'Ask for a day; an honest offer is still there tomorrow.',
    'no-pay-range-vague': 'Ask for the range before the first interview; in some places they have to tell.',
    'very-wide-range': 'Ask what a person with your experience would start on, and what the top needs.',
    'commission-only': 'Ask what people earned in their first three months, and whether there is any base.',
    'unpaid-trial': 'Ask whether the trial is paid, how long it lasts and what it decides.',
    'sham-contractor': 'Ask for an employment contract, or work out what is left after taxes and insurance.',
    clawback: 'Ask for the clause in writing: how much, for how long, and whether it shrinks over time.',
    family: 'Ask how somebody last turned down overtime, and what happened.',
    'many-hats': 'Ask which three tasks take most of the week, and who covers the rest.',
    rockstar: 'Ask what good work looks like here after six months.',
    'work-hard-play-hard': 'Ask when people went home last week.',
    'thick-skin': 'Ask how feedback is given, and talk with somebody from the team.',
    'always-available': 'Ask how often it happens, how it is paid and when you can be out of reach.',
    'passion-over-pay': 'Ask about pay and hours early, as you would anywhere.',
    'vague-duties': 'Ask what a usual week looks like and what should be done after three months.',
    'wish-list-overload': 'Ask which three of them the job cannot do without.',
    'entry-level-with-years':
      'Ask whether studies, projects or other work count, and apply if the rest fits.',
    'impossible-years': 'Say how long you have really worked with it, and ask what they need it for.',
    'senior-duties-junior-pay': 'Ask who decides today, and whether title and pay can follow the duties.',
    'age-coding': 'You can apply at any age; leave your date of birth out and let your work speak.',
    'sex-coding': 'Ask whether the job is open to everybody; an equality body can tell you your rights.',
    'native-speaker': 'Name your level and an example of your work in the language.',
    'disability-excluding': 'Ask which tasks it is needed for and which adjustments they make.',
    'personal-data': 'You can leave these out; ask what they are needed for if you are pressed.',
    'evergreen-pool':
      'Ask whether there is an opening now, and when the last person was hired from the pool.',
    'old-posting': 'Ask whether they still look for somebody before you write a long application.',
    reposted: 'Ask why it is open again and when they wish to decide.',
    'not-on-company-site': 'Call or write to the company by an address from its website.',
    layoffs: 'Ask whether the position is approved and who left it.',
    duplicates: 'Ask the agency for the employer’s name and apply by one way only.',
    'no-company': 'Ask for the employer’s name before you send anything about yourself.',
  },
} as const;
