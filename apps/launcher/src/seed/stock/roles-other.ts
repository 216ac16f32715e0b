import type { Role } from './role.js';

const list = (text: string): string[] => text.split('; ');
const names = (text: string): string[] => text.split(',');

/** Roles of people who shape, explain, sell and support software. */
export const OTHER_ROLES: readonly Role[] = [
  {
    titles: ['Product Designer', 'UX Designer', 'UI/UX Designer'],
    german: 'UX-Designer',
    department: 'Design',
    pay: 60,
    weight: 5,
    skills: names('Figma,Design Systems,Prototyping,Accessibility'),
    tasks: list(
      'shape {area} from first conversations to finished screens; test prototypes with five people before anything is built; look after the design system together with two engineers; write the words on the screen too',
    ),
    asks: list(
      'Your portfolio shows what you left out and why; You can sketch in a meeting; You know the accessibility guidelines by heart, or nearly',
    ),
  },
  {
    titles: ['User Researcher', 'UX Researcher'],
    german: 'UX-Researcher',
    department: 'Design',
    pay: 59,
    weight: 1,
    skills: names('Usability Testing,Interviews,Surveys,Figma'),
    tasks: list(
      'find out how people work around {area}; plan and run studies from a week to a year; make findings easy to find again; bring engineers along to visits',
    ),
    asks: list(
      'You know several methods and their limits; You report what you saw before what you think; You are good at silence',
    ),
  },
  {
    titles: ['Product Manager', 'Technical Product Manager', 'Product Owner'],
    german: 'Produktmanager',
    department: 'Product',
    pay: 75,
    weight: 6,
    skills: names('SQL,Jira,A/B Testing,Figma,Agile'),
    tasks: list(
      'decide what {area} does next, and what it will never do; visit customers and come back with facts; write short documents that settle questions; work with one team of engineers and one designer; follow the numbers after a release, also when they are bad',
    ),
    asks: list(
      'You have shipped something and then had to live with it; You can read a table without help; You say no in a way that people understand',
    ),
  },
  {
    titles: ['Data Analyst', 'Product Analyst', 'Business Intelligence Analyst'],
    german: 'Data Analyst',
    department: 'Data',
    pay: 54,
    weight: 5,
    skills: names('SQL,Tableau,Python,Looker,Excel,Power BI'),
    tasks: list(
      'answer questions about {area} that matter this week; build few dashboards and keep them right; find the cause behind a number that moved; teach colleagues to help themselves',
    ),
    asks: list(
      'You write careful SQL; You notice when a number cannot be true; You tell a story in three charts',
    ),
  },
  {
    titles: ['Technical Program Manager', 'Project Manager, Software', 'Scrum Master'],
    german: 'Projektmanager Software',
    department: 'Programmes',
    pay: 71,
    weight: 3,
    skills: names('Jira,Agile,Kanban,Risk Management'),
    tasks: list(
      'bring a project of five teams to an end that everybody recognises; keep one honest plan for {area}; notice the risk that nobody mentions; run few meetings, and short ones',
    ),
    asks: list(
      'You have finished something large and late, and learned from it; You understand enough technology to ask the next question; You write minutes that are read',
    ),
  },
  {
    titles: ['Technical Support Engineer', 'Support Engineer', 'Customer Support Engineer'],
    german: 'Support Engineer',
    department: 'Support',
    pay: 48,
    weight: 5,
    skills: names('SQL,Linux,Zendesk,REST,Python'),
    tasks: list(
      'help customers of {area} with the questions that the manual does not answer; reproduce faults and hand them on so that they are mended; improve the manual each time; join the rota of two weekends a quarter',
    ),
    asks: list('You are patient in writing; You like to find causes; You can read a log file and a mood'),
  },
  {
    titles: ['Sales Engineer', 'Solutions Engineer', 'Pre-Sales Engineer'],
    german: 'Sales Engineer',
    department: 'Sales',
    pay: 72,
    weight: 4,
    skills: names('REST,SQL,AWS,Python,Salesforce'),
    tasks: list(
      "show {area} to the people who will use it, and to those who sign; build small prototypes with customers' own data; tell the product team why a deal was lost; answer security questionnaires with facts",
    ),
    asks: list(
      'You can talk to an engineer and to a buyer in one meeting; You do not promise what is not there; You like to travel about one week a month',
    ),
  },
  {
    titles: ['Developer Advocate', 'Developer Relations Engineer', 'Developer Experience Engineer'],
    german: 'Developer Advocate',
    department: 'Developer Relations',
    pay: 68,
    weight: 2,
    skills: names('TypeScript,Python,Technical Writing,GraphQL'),
    tasks: list(
      'write the examples that people copy; speak at meetups where nobody sells anything; bring complaints of developers to the team and see them through; keep our client libraries pleasant to use',
    ),
    asks: list(
      'You have taught something difficult to a room; You write code that can be read aloud; You are honest about the product',
    ),
  },
  {
    titles: ['Technical Writer', 'Documentation Engineer'],
    german: 'Technischer Redakteur',
    department: 'Documentation',
    pay: 52,
    weight: 3,
    skills: names('Markdown,Git,OpenAPI,Technical Writing'),
    tasks: list(
      'write the guides to {area}, from first steps to reference; cut what nobody reads; test every instruction on a fresh machine; edit the texts of engineers without losing their voice',
    ),
    asks: list(
      'You can show texts that made something simple; You are comfortable with Git and a terminal; You ask until you understand',
    ),
  },
  {
    titles: ['IT Support Specialist', 'IT Administrator', 'Workplace Engineer'],
    german: 'IT-Administrator',
    department: 'IT',
    pay: 45,
    weight: 3,
    skills: names('Windows,macOS,Active Directory,Okta,Jamf'),
    tasks: list(
      'equip new colleagues so that they can work on their first day; keep laptops, accounts and meeting rooms in order; roll out changes in small groups; write short guides with pictures',
    ),
    asks: list(
      'You like people and their questions; You have managed devices of several hundred colleagues; You treat access rights with respect',
    ),
  },
  {
    titles: ['Growth Marketing Manager', 'Product Marketing Manager'],
    german: 'Produktmarketing-Manager',
    department: 'Marketing',
    pay: 58,
    weight: 2,
    skills: names('SEO,SQL,HubSpot,Copywriting'),
    tasks: list(
      'explain {area} in one sentence, and then in one page; plan launches with the product team; measure what helps without following people around; talk to ten customers a month',
    ),
    asks: list(
      'You write well and briefly; You have marketed something technical; You prefer evidence to noise',
    ),
  },
  {
    titles: ['Technical Recruiter', 'People Operations Specialist'],
    german: 'Recruiter',
    department: 'People',
    pay: 50,
    weight: 2,
    skills: names('Interviewing,Greenhouse,Sourcing'),
    tasks: list(
      'find people for our engineering teams and treat all candidates as guests; keep every answer within five days; help managers to ask better questions; watch where our process is unfair and change it',
    ),
    asks: list(
      'You have hired engineers before; You tell candidates the truth; You are organised without being rigid',
    ),
  },
];
