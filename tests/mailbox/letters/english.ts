import type { Letters } from '../letter.ts';

export const english: Letters = {
  acknowledgement: [
    {
      subject: 'We received your application for {role}',
      text: 'Hi {name},\n\nThank you for applying for the {role} position at {company}. Your application has arrived safely.\n\nOur team reads every application. If your experience fits what we need, we will write to you about next steps. If you are not selected for an interview, we will tell you that as well.\n\nWarm wishes,\nThe {company} hiring team',
    },
    {
      subject: 'Thanks for your application to {company}',
      text: 'Dear {name},\n\nthis is to confirm that your application for {role} ({requisition}) reached us today.\n\nReading takes us about two weeks. There is nothing you need to do until then.\n\nFrom all of us at {company}: thank you for the time you put into this.\n\n{person}\nPeople Team, {company}',
    },
    {
      subject: 'Application received: {role}',
      text: 'Hello {name},\n\nYour application was submitted successfully.\n\nPosition: {role}\nCompany: {company}\nReference: {requisition}\n\nYou can see its status in your candidate account at any time. Please do not reply to this message, nobody reads this mailbox.',
    },
  ],
  interview: [
    {
      subject: 'Talking about the {role} role at {company}',
      text: 'Hi {name},\n\nI enjoyed reading your application for {role} and would love to talk with you for half an hour.\n\nWould {day} at 10:00 or at 14:30 suit you? A call by video is fine, I will send a link.\n\nBest regards,\n{person}\n{company}',
    },
    {
      subject: 'Invitation to an interview: {role}',
      text: 'Dear {name},\n\nwe would like to invite you to an interview for the position of {role}.\n\nWhen: {day}, 11:00\nWhere: our office, third floor, or by video if you prefer\nWho: {person} and two future colleagues\n\nPlease let us know whether the time works for you.\n\nKind regards\n{company}',
    },
    {
      subject: 'Next step: final conversation with {company}',
      text: 'Hi {name},\n\ngood news: everybody liked the conversation with you. We would like you to meet {person}, who leads the department, for the final round for {role}.\n\nCould you make {day} between 9:00 and 12:00? Please choose a time that suits you.\n\nSee you soon,\nthe {company} team',
    },
  ],
  moved: {
    subject: 'Re: Invitation to an interview: {role}',
    text: 'Dear {name},\n\nunfortunately {person} has fallen ill, so we have to move our interview for {role}. Would {day} at 15:00 work for you instead?\n\nSorry for the trouble, and thank you for your patience.\n\n{company}',
  },
  assessment: {
    subject: 'A small task for your application at {company}',
    text: 'Hi {name},\n\nas the next step for {role} we would like you to work on a short task. It takes about ninety minutes, and you have until {day} to hand it in.\n\nYou find the task behind the link in your candidate account. Questions are welcome at any time.\n\n{person}, {company}',
  },
  offer: {
    subject: 'Your offer from {company}',
    text: 'Dear {name},\n\nwe are delighted to offer you the position of {role} at {company}.\n\nThe attached letter names salary, holidays and the starting date. Please send us your signed copy by {day}. If anything is unclear, call me.\n\nWe look forward to working with you.\n\n{person}',
  },
  delayed: {
    subject: 'A short update on your application for {role}',
    text: 'Hi {name},\n\nwe have not forgotten you. Deciding about {role} takes longer than planned because two colleagues are away, so you will hear from us after {day}.\n\nThank you for bearing with us.\n\n{person}\n{company}',
  },
  withdrawn: {
    subject: 'Your application for {role} has been withdrawn',
    text: 'Dear {name},\n\nas you asked, we have withdrawn your application for {role} and will not take it any further.\n\nShould you think of {company} again one day, we would be glad.\n\n{person}',
  },
  rejection: {
    generic: {
      subject: 'Your application to {company}',
      text: 'Dear {name},\n\nthank you for your interest in {company} and for applying for {role}. We read your application with care.\n\nUnfortunately we will not be moving forward with your application this time.\n\nWe wish you all the best for your search.\n\nThe {company} hiring team',
    },
    other_candidates: {
      subject: 'Update on the {role} position',
      text: 'Hi {name},\n\nthank you for the time you gave us and for everything you told us about your work.\n\nAfter a long discussion we have decided to go ahead with another candidate whose background is closer to what the team needs right now. This was not an easy decision.\n\nI hope our paths cross again.\n\n{person}, {company}',
    },
    filled: {
      subject: '{role}: position filled',
      text: 'Dear {name},\n\nthank you for applying for {role} ({requisition}). The position has been filled in the meantime, so we cannot consider your application any more.\n\nWith kind regards\n{company}',
    },
    internal: {
      subject: 'About your application for {role}',
      text: 'Hello {name},\n\nwe want to be open with you: the {role} position went to a colleague from inside the company. Your application was a good one, and we are sorry to turn you down.\n\nAll the best\n{person}\n{company}',
    },
    closed: {
      subject: 'The {role} opening has been cancelled',
      text: 'Dear {name},\n\nbecause of a change in our budget, we have stopped hiring for {role} and closed the opening. Nobody will be hired for it for now.\n\nWe are sorry to bring this news, and thank you for the effort you made.\n\n{person}\n{company}',
    },
    skills: {
      subject: 'Our decision on {role}',
      text: 'Hi {name},\n\nthank you for talking to us about {role}. We have decided not to continue with your application. For this role we need somebody who already works with irrigation planning software every day, and that is where we saw the gap.\n\nYour way with people impressed us.\n\n{person}\n{company}',
    },
    experience: {
      subject: 'Your application for {role} at {company}',
      text: 'Dear {name},\n\nwe have now read all applications for {role}. We regret to tell you that we cannot offer you an interview: we are looking for someone with at least five years of experience in leading a team.\n\nKind regards\n{person}, {company}',
    },
    location: {
      subject: 'Regarding {role}',
      text: 'Hi {name},\n\nthank you for your application. We are not able to take it further, because for {role} we can only employ people who live within an hour of our site.\n\nSorry about that, and good luck.\n\n{company}',
    },
    salary: {
      subject: 'Following up on {role}',
      text: 'Dear {name},\n\nthank you for telling us openly what you expect. Sadly your salary expectations are above what we can pay for {role}, so we will not proceed with your application.\n\nWith best wishes\n{person}\n{company}',
    },
  },
};
