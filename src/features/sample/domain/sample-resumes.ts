const contact = `Robin Sample
Dordrecht, Netherlands · robin@sample.example · +31 6 0000 0000`;

const schooling = (year: number) => `Education
Higher diploma in Logistics and Trade, Maas College, Rotterdam
09/${year - 14} – 06/${year - 11}

Languages
Dutch (native), English (C1), German (B1)`;

/** The résumé that the made-up person began with: what they were in charge of, and little of what came of it. */
export const firstResume = (year: number): string => `${contact}
Date of birth: 14 March ${year - 33}

Profile
Hard-working team player with a passion for logistics, looking for a new challenge.

Experience
Transport Planner, Delta Crates, Rotterdam
03/${year - 6} – 11/${year - 1}
• Responsible for the daily planning of trucks
• Responsible for contact with carriers
• Helped with the move to a new warehouse

Warehouse Coordinator, Polder Books, Dordrecht
08/${year - 11} – 06/${year - 7}
• Responsible for incoming goods
• Scheduling of the early shift
• Stock counts

${schooling(year)}

Skills
Transport planning, Excel, Shift planning, Stock control`;

/** The later one: the same work, with what came of it and how much it was. */
export const laterResume = (year: number): string => `${contact}

Profile
Planner who keeps forty trucks and their drivers on time. I like it when a plan still holds on Thursday.

Experience
Transport Planner, Delta Crates, Rotterdam
03/${year - 6} – 11/${year - 1}
• Planned 40 trucks a day to 6 countries, with 97 % of the loads on time
• Cut empty kilometres by 12 % in a year by combining return loads
• Wrote the Excel sheet in which carriers were compared, and negotiated 14 yearly contracts with them
• Moved the stock of 3,000 pallets to a new warehouse in two weekends, without a late order

Warehouse Coordinator, Polder Books, Dordrecht
08/${year - 11} – 06/${year - 7}
• Led an early shift of 9 people
• Brought the difference at stock counts from 2.1 % down to 0.4 %
• Set up a Kanban board for incoming goods, which the other shift took over

${schooling(year)}

Skills
Transport planning, Route optimisation, Microsoft Excel, Carrier negotiation, Shift planning, Stock control, SAP`;

/** What went out to Harbour & Vale. */
export const harbourLetter = `Robin Sample, Dordrecht

Dear Ms Marrow,

you are looking for a planner who keeps calm when a vessel is late. At Delta Crates that was every other Tuesday: I planned 40 trucks a day, and 97 % of the loads were on time all the same.

What I would like to bring to Harbour & Vale is the habit of planning the return as well. In one year it saved us 12 % of the empty kilometres. I speak Dutch, English and some German with carriers, and I like to explain a plan to those who have to drive it.

I have not worked with your planning system yet. I learned SAP in three weeks when Delta Crates brought it in, and I look forward to learning yours.

I would be glad to meet you in Rotterdam.

Kind regards
Robin Sample`;
