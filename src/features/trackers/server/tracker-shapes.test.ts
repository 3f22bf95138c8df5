import { describe, expect, test } from 'vitest';
import { mappingOf, proposeMapping } from '../domain/column-mapping.ts';
import { readTracker } from '../domain/read-tracker.ts';
import type { Mapping } from '../domain/tracker-field.ts';
import type { TrackerShape } from '../domain/tracker-shape.ts';
import { readTable } from './read-table.ts';

interface Sheet {
  readonly shape: TrackerShape;
  readonly text: string;
  readonly mapping: Mapping;
  /** Company of each finding with the kinds and days of its events. */
  readonly says: Record<string, string>;
}

const sheets: Sheet[] = [
  {
    shape: 'linkedin-applications',
    text: `Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
"7/6/23, 2:20 PM",me@example.org,+1 555 0100,Alder Works,Data Analyst,https://www.linkedin.com/jobs/view/11,cv.pdf,Expected salary?:52000 | Visa?:No
"11/2/23, 9:05 AM",me@example.org,+1 555 0100,"Birch, Ltd.",Analyst,https://www.linkedin.com/jobs/view/12,cv.pdf,`,
    mapping: {
      'Application Date': 'appliedOn',
      'Company Name': 'company',
      'Job Title': 'role',
      'Job Url': 'url',
    },
    says: { 'Alder Works': 'applied 2023-07-06', 'Birch, Ltd.': 'applied 2023-11-02' },
  },
  {
    shape: 'linkedin-saved',
    text: `Saved Date,Job Url,Job Title,Company Name
"7/16/23, 2:20 PM",https://www.linkedin.com/jobs/view/31,Data Analyst,Alder Works`,
    mapping: { 'Saved Date': 'savedOn', 'Company Name': 'company', 'Job Title': 'role', 'Job Url': 'url' },
    says: {},
  },
  {
    shape: 'simplify',
    text: `Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes
Analyst,Cedar Co,https://cedar.example/1,2024-03-01,Rejected,2024-03-20,Yes,2024-04-01,Long form
Analyst,Dogwood,https://dogwood.example/1,2024-03-05,Applied,2024-03-05,Yes,2024-04-01,`,
    mapping: {
      'Job Title': 'role',
      'Company Name': 'company',
      'Job URL': 'url',
      'Applied Date': 'appliedOn',
      Status: 'status',
      'Status Date': 'statusOn',
      Archived: 'archived',
      Notes: 'notes',
    },
    says: {
      'Cedar Co': 'applied 2024-03-01, rejected 2024-03-20, note 2024-03-01',
      Dogwood: 'applied 2024-03-05',
    },
  },
  {
    shape: 'huntr',
    text: `Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes
Elm Ltd,Engineer,Wishlist,https://elm.example,Leeds,40k,2024-01-02,
Fir GmbH,Engineer,Applied,https://fir.example,Köln,,2024-01-03,`,
    mapping: {
      Employer: 'company',
      'Job Title': 'role',
      List: 'status',
      URL: 'url',
      Location: 'location',
      'Date Saved': 'savedOn',
      Notes: 'notes',
    },
    says: { 'Fir GmbH': 'applied 2024-01-03' },
  },
  {
    shape: 'huntr',
    text: `id,title,companyName,listName,url,htmlDescription,appliedAt,createdAt
1,Engineer,Gum Tree,Interviewing (round 2),https://gum.example,<p>Hello</p>,2024-02-01T10:00:00.000Z,2024-01-30T10:00:00.000Z`,
    mapping: {
      title: 'role',
      companyName: 'company',
      listName: 'status',
      url: 'url',
      appliedAt: 'appliedOn',
      createdAt: 'savedOn',
    },
    says: { 'Gum Tree': 'applied 2024-02-01, interview/interview 2024-02-01' },
  },
  {
    shape: 'teal',
    text: 'Company Name,Job Title,Status,Date Applied\nHazel,Nurse,Bookmarked,\nIvy,Nurse,No Response,2024-05-01',
    mapping: {
      'Company Name': 'company',
      'Job Title': 'role',
      Status: 'status',
      'Date Applied': 'appliedOn',
    },
    says: { Ivy: 'applied 2024-05-01, silent 2024-05-01' },
  },
  {
    shape: 'jobsync',
    text: `index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status
1,2024-01-01,true,2024-01-02,Juniper,Chef,FT,remote,Oslo,Indeed,rejected
2,2024-01-01,false,,Kauri,Chef,FT,remote,Oslo,Indeed,draft
3,2024-01-01,true,2024-01-05,Larch,Chef,FT,remote,Oslo,Referral,expired`,
    mapping: {
      createdAt: 'savedOn',
      applied: 'applied',
      appliedDate: 'appliedOn',
      Company: 'company',
      JobTitle: 'role',
      Location: 'location',
      JobSource: 'channel',
      Status: 'status',
    },
    says: { Juniper: 'applied 2024-01-02, rejected 2024-01-02', Larch: 'applied 2024-01-05' },
  },
  {
    shape: 'mail-log',
    text: `Date Received,Sender Name,Sender Email,Subject,Status Label
2024-06-01,Maple Careers,jobs@maple.example,Your application for Data Analyst at Maple,Application confirmation
2024-06-20,Maple Careers,jobs@maple.example,Re: Your application for Data Analyst at Maple,Rejection
2024-06-02,Some News,news@site.example,10 new jobs,False positive`,
    mapping: {
      'Date Received': 'statusOn',
      'Sender Name': 'sender',
      'Sender Email': 'senderAddress',
      Subject: 'subject',
      'Status Label': 'status',
    },
    says: { Maple: 'acknowledged 2024-06-01; rejected 2024-06-20' },
  },
  {
    shape: 'careerforge',
    text: `date,company,sector,role,role_type,channel,status,contact_person,fit_rating,notes,cv_file,cover_letter_file,source,last_updated
2024-02-03,Nutmeg,Food,Planner,perm,referral,ghosted,Ann,4,,cv.pdf,cl.pdf,LinkedIn,2024-04-03`,
    mapping: {
      date: 'appliedOn',
      company: 'company',
      role: 'role',
      channel: 'channel',
      status: 'status',
      notes: 'notes',
      last_updated: 'statusOn',
    },
    says: { Nutmeg: 'applied 2024-02-03, silent 2024-04-03' },
  },
  {
    shape: 'career-ops',
    text: `# Applications

| # | Date | Company | Role | Score | Status | PDF | Report | Notes |
|---|------|---------|------|-------|--------|-----|--------|-------|
| 1 | 2024-03-04 | **Oak** | SRE | 4.1 | Rejected | ✅ | [1](r/1.md) | fast |
| 2 | 2024-03-05 | Pine | SRE | 2.0 | SKIP | ❌ | [2](r/2.md) | |`,
    mapping: {
      Date: 'appliedOn',
      Company: 'company',
      Role: 'role',
      Status: 'status',
      Notes: 'notes',
    },
    says: { Oak: 'applied 2024-03-04, rejected 2024-03-04, note 2024-03-04' },
  },
  {
    shape: 'notion',
    text: `Company,Role,Status,Application Date,Platform,Match Score,Visa Sponsorship,Remote,Salary Range,Location,Job URL,Recruiter Name,Recruiter Email,Interview Stages,Follow-up Date,Notes,Referral Source,Priority,Response Time,Tech Stack
Quince,Dev,Screening,"March 4, 2024",LinkedIn,80,No,Yes,50-60k,Lyon,https://quince.example,Eve,eve@quince.example,2,"April 1, 2024",,,High,5,Go`,
    mapping: {
      Company: 'company',
      Role: 'role',
      Status: 'status',
      'Application Date': 'appliedOn',
      Platform: 'channel',
      Location: 'location',
      'Job URL': 'url',
      Notes: 'notes',
    },
    says: { Quince: 'applied 2024-03-04, interview/screen 2024-03-04' },
  },
  {
    shape: 'reactive-resume',
    text: `company,role,location,salary,source,sourceUrl,jobDescription,notes,followUpAt,stage,stageEnteredAt
Rowan,Dev,Rome,,Indeed,https://rowan.example,Long,,2024-05-06,Offer,2024-05-01`,
    mapping: {
      company: 'company',
      role: 'role',
      location: 'location',
      source: 'channel',
      sourceUrl: 'url',
      notes: 'notes',
      stage: 'status',
      stageEnteredAt: 'statusOn',
    },
    says: { Rowan: 'offer 2024-05-01' },
  },
  {
    shape: 'sheet',
    text: `Firma;Stelle;Bewerbungsdatum;Status;Absage am;Gespräch am;Ort;Quelle;Bemerkungen
Sanddorn GmbH;Sachbearbeiterin;03.04.2024;Absage;28.04.2024;15.04.2024;Köln;Stepstone;nettes Gespräch
Tanne AG;Assistenz;5.4.24;keine Rückmeldung;;;Bonn;Initiativbewerbung;`,
    mapping: {
      Firma: 'company',
      Stelle: 'role',
      Bewerbungsdatum: 'appliedOn',
      Status: 'status',
      'Absage am': 'rejectedOn',
      'Gespräch am': 'interviewOn',
      Ort: 'location',
      Quelle: 'channel',
      Bemerkungen: 'notes',
    },
    says: {
      'Sanddorn GmbH': 'applied 2024-04-03, interview 2024-04-15, rejected 2024-04-28, note 2024-04-03',
      'Tanne AG': 'applied 2024-04-05, silent 2024-04-05',
    },
  },
];

function read(text: string) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.failure);
  return table.value;
}

describe.each(sheets)('a sheet of shape $shape', ({ shape, text, mapping, says }) => {
  test('is recognised, and its columns are understood', () => {
    const { preview } = readTracker(read(text));
    expect(preview.shape).toBe(shape);
    expect(preview.mapping).toEqual(mapping);
    expect(preview.questions).toEqual([]);
  });

  test('is understood the same with its columns in any order', () => {
    const { header, rows } = read(text);
    const turned = [...header.slice(2), ...header.slice(0, 2)].reverse();
    expect(mappingOf(proposeMapping(turned, rows))).toEqual(mapping);
    expect(readTracker({ header: turned, rows }).preview.shape).toBe(shape);
  });

  test('tells what happened to each application, and nothing of openings that were only saved', () => {
    const { findings } = readTracker(read(text));
    const told: Record<string, string> = {};
    for (const { opening, happenings } of findings) {
      const line = happenings
        .map(({ kind, round, on }) => `${kind}${round ? `/${round}` : ''} ${on}`)
        .join(', ');
      const company = opening.company ?? '?';
      told[company] = told[company] === undefined ? line : `${told[company]}; ${line}`;
    }
    expect(told).toEqual(says);
  });
});
