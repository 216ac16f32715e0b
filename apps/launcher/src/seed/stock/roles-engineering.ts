import type { Role } from './role.js';

const list = (text: string): string[] => text.split('; ');
const names = (text: string): string[] => text.split(',');

/** Roles of people who write and run software. */
export const ENGINEERING_ROLES: readonly Role[] = [
  {
    titles: ['Backend Engineer', 'Back End Developer', 'Software Engineer (Backend)', 'API Engineer'],
    german: 'Backend-Entwickler',
    department: 'Engineering',
    pay: 68,
    weight: 14,
    skills: names('PostgreSQL,Redis,Kafka,Docker,REST,GraphQL,RabbitMQ'),
    tasks: list(
      'design the services behind {area} and run them after they ship; split one old service into parts that two teams can own; make slow queries fast and say how you found them; write the interfaces that partners build on; review changes with care, including those of people senior to you; take your turn on call, about one week in seven',
    ),
    asks: list(
      'You have run a service that other people depended on; You can explain a transaction to somebody who has never used one; You write tests before somebody asks for them; You have opinions about data models and change them when shown better ones',
    ),
  },
  {
    titles: ['Frontend Engineer', 'Front End Developer', 'UI Engineer', 'Web Developer'],
    german: 'Frontend-Entwickler',
    department: 'Engineering',
    pay: 63,
    weight: 10,
    skills: names('TypeScript,React,Vue,CSS,GraphQL,Next.js,Playwright'),
    tasks: list(
      'build the screens of {area} with the people who use them; keep our pages fast on old phones; turn the design system into components that nobody works around; find out why a form is left half filled in; make everything work by keyboard and with a screen reader; retire the last pages of an older framework',
    ),
    asks: list(
      'You know what the browser does between a click and a paint; You care about semantics as much as about pixels; You have shipped to people on slow connections; You can tell a design problem from a code problem',
    ),
  },
  {
    titles: ['Full Stack Engineer', 'Full-Stack Developer', 'Product Engineer (Full Stack)'],
    german: 'Full-Stack-Entwickler',
    department: 'Engineering',
    pay: 66,
    weight: 10,
    skills: names('TypeScript,Node.js,React,PostgreSQL,Docker,GraphQL'),
    tasks: list(
      'own features of {area} from the first sketch to the last support ticket; talk to customers every other week; ship small changes, several a day; choose plain technology and defend that choice; improve the tools that the whole team uses; write the short notes that make releases understandable',
    ),
    asks: list(
      'You are at home on both sides of an HTTP request; You would rather delete code than add it; You have taken a product from nothing to its first hundred users; You say early when a date will not hold',
    ),
  },
  {
    titles: ['iOS Engineer', 'iOS Developer', 'Mobile Engineer, iOS'],
    german: 'iOS-Entwickler',
    department: 'Mobile',
    pay: 67,
    weight: 4,
    skills: names('Swift,SwiftUI,UIKit,Xcode,Fastlane'),
    tasks: list(
      'build {area} for iPhone and iPad; make the app work without a network for a whole day; move the remaining screens to SwiftUI; shorten our release train from two weeks to one; measure start time and battery use on real devices',
    ),
    asks: list(
      'You have an app in the store that people rate; You know the memory graph debugger well; You have worked with offline data and its conflicts',
    ),
  },
  {
    titles: ['Android Engineer', 'Android Developer', 'Mobile Engineer, Android'],
    german: 'Android-Entwickler',
    department: 'Mobile',
    pay: 66,
    weight: 4,
    skills: names('Kotlin,Jetpack Compose,Android,Gradle,Coroutines'),
    tasks: list(
      'build {area} for the phones that our customers really own; keep the app small enough to download by mobile data; bring Compose to the oldest screens; find crashes that happen once in ten thousand sessions; look after the build, which should never take ten minutes again',
    ),
    asks: list(
      'You have shipped Android apps to many kinds of devices; You know what the system does to apps in the background; You test on slow hardware',
    ),
  },
  {
    titles: ['Mobile Engineer (React Native)', 'Flutter Developer', 'Mobile Developer'],
    german: 'Mobile-Entwickler',
    department: 'Mobile',
    pay: 64,
    weight: 3,
    skills: names('React Native,Flutter,TypeScript,Dart,Firebase'),
    tasks: list(
      'bring {area} to both stores from one code base; write the native parts where the bridge is too slow; set up releases that one person can do on a train; work with two designers and a researcher',
    ),
    asks: list(
      'You have published an app with a cross-platform toolkit; You are not afraid of native code; You know both stores and their rules',
    ),
  },
  {
    titles: ['Data Engineer', 'Data Platform Engineer', 'Analytics Engineer'],
    german: 'Data Engineer',
    department: 'Data',
    pay: 70,
    weight: 8,
    skills: names('Python,SQL,Spark,Airflow,dbt,Snowflake,Kafka,BigQuery'),
    tasks: list(
      'bring the events of {area} into tables that people trust; replace nightly jobs with streams where it pays; document what each number means and who owns it; keep the bill of the warehouse flat while data doubles; help analysts to write models that survive a refactoring',
    ),
    asks: list(
      'You write SQL that others can read; You have repaired a pipeline at an unkind hour and made sure it was the last time; You know when a batch is enough',
    ),
  },
  {
    titles: [
      'Machine Learning Engineer',
      'ML Engineer',
      'MLOps Engineer',
      'Applied Machine Learning Engineer',
    ],
    german: 'Machine Learning Engineer',
    department: 'Machine Learning',
    pay: 76,
    weight: 7,
    skills: names('Python,PyTorch,Kubernetes,MLflow,CUDA,scikit-learn,TensorFlow'),
    tasks: list(
      'take models for {area} from a notebook to production; build evaluation that catches a bad model before customers do; reduce the cost of inference without anybody noticing; work with domain experts on labels and on what a mistake costs; keep training reproducible to the last digit where that matters',
    ),
    asks: list(
      'You have run models in production for more than a demo; You know a simple baseline and start with it; You read papers with doubt and code with interest',
    ),
  },
  {
    titles: ['Data Scientist', 'Decision Scientist', 'Data Scientist, Experimentation'],
    german: 'Data Scientist',
    department: 'Data',
    pay: 69,
    weight: 5,
    skills: names('Python,SQL,pandas,R,scikit-learn,Jupyter'),
    tasks: list(
      'find out which changes to {area} help and which only look so; design experiments for small samples; build forecasts that planners rely on; present results to people who would have liked other ones; teach statistics by example, in reviews',
    ),
    asks: list(
      'You have a solid grounding in statistics, however you came by it; You write code that runs again next year; You can say "we do not know" and what it would take to know',
    ),
  },
  {
    titles: ['Site Reliability Engineer', 'SRE', 'DevOps Engineer', 'Production Engineer'],
    german: 'DevOps Engineer',
    department: 'Infrastructure',
    pay: 73,
    weight: 8,
    skills: names('Kubernetes,Terraform,Prometheus,Linux,AWS,Go,Grafana,Ansible'),
    tasks: list(
      'look after the clusters that {area} runs on; turn alarms that nobody reads into a few that somebody does; rehearse failure with the teams before it happens; automate what was done by hand last week; lead reviews of incidents without looking for culprits; plan capacity for the busiest day of the year',
    ),
    asks: list(
      'You know Linux below the container; You have written a tool that colleagues still use; You stay friendly at three in the morning',
    ),
  },
  {
    titles: ['Platform Engineer', 'Infrastructure Engineer', 'Cloud Engineer', 'Cloud Architect'],
    german: 'Cloud Engineer',
    department: 'Infrastructure',
    pay: 72,
    weight: 6,
    skills: names('Kubernetes,Terraform,AWS,Azure,GCP,Helm,ArgoCD,Python'),
    tasks: list(
      'build the platform on which twelve teams ship; make a new service a matter of minutes; hold the line on cost, security and simplicity at the same time; move what is left in the old data centre; write guides that answer the second question too',
    ),
    asks: list(
      'You treat other engineers as customers; You have moved a live system without a maintenance window; You know one cloud deeply and another a little',
    ),
  },
  {
    titles: [
      'Security Engineer',
      'Application Security Engineer',
      'Security Analyst',
      'Detection and Response Engineer',
    ],
    german: 'IT-Security Engineer',
    department: 'Security',
    pay: 74,
    weight: 5,
    skills: names('OWASP,Burp Suite,Python,AWS,SIEM,Linux,Terraform'),
    tasks: list(
      'review the design of {area} before it is built; find classes of faults and close them for good; run our bug reports programme and answer within a day; build detections that have few false alarms; help teams to threat-model without a form of forty pages',
    ),
    asks: list(
      'You can read code in several languages; You explain a risk without making anybody afraid; You have handled a real incident to its end',
    ),
  },
  {
    titles: ['QA Engineer', 'Test Automation Engineer', 'Quality Engineer', 'SDET'],
    german: 'Testautomatisierer',
    department: 'Quality',
    pay: 56,
    weight: 5,
    skills: names('Playwright,Selenium,Cypress,TypeScript,Python,Jenkins'),
    tasks: list(
      'decide with the team what is worth testing in {area}; write automated tests that fail for one reason; explore new features the way an impatient customer would; keep the suite under ten minutes; report faults so that they can be mended at once',
    ),
    asks: list(
      'You think in cases and in costs; You have turned a flaky suite into one that is believed; You write clearly',
    ),
  },
  {
    titles: ['Embedded Software Engineer', 'Firmware Engineer', 'Embedded Linux Engineer'],
    german: 'Embedded-Softwareentwickler',
    department: 'Hardware',
    pay: 66,
    weight: 5,
    skills: names('C,C++,Embedded Linux,FreeRTOS,Yocto,Rust,CAN'),
    tasks: list(
      'write the firmware of {area}, from boot loader to update; bring up new boards together with the hardware team; find timing faults with an oscilloscope and patience; make updates in the field safe against a pulled plug; keep power use inside a budget of milliwatts',
    ),
    asks: list(
      'You read schematics and data sheets; You know what the compiler makes of your code; You have shipped a device that could not be recalled cheaply',
    ),
  },
  {
    titles: ['Robotics Engineer', 'Perception Engineer', 'Robotics Software Engineer'],
    german: 'Robotik-Ingenieur',
    department: 'Hardware',
    pay: 72,
    weight: 2,
    skills: names('ROS,C++,Python,OpenCV,PyTorch,CUDA'),
    tasks: list(
      'make {area} work in dust, rain and bad light; fuse what cameras and lidars say; close the gap between simulation and the hall; instrument the fleet so that faults can be replayed at a desk',
    ),
    asks: list(
      'You have seen your code move something heavy; You are sound in geometry and estimation; You log more than you think you need',
    ),
  },
  {
    titles: ['Game Developer', 'Gameplay Engineer', 'Graphics Engineer'],
    german: 'Spieleentwickler',
    department: 'Engineering',
    pay: 60,
    weight: 2,
    skills: names('C++,Unreal Engine,Unity,C#,HLSL,Python'),
    tasks: list(
      'prototype ideas of designers within days and throw most of them away; own performance of {area} on three platforms; build tools that artists like to use; profile frames and win back milliseconds',
    ),
    asks: list(
      'You have shipped a game, of whatever size; You are fluent in linear algebra; You enjoy working with people who draw',
    ),
  },
  {
    titles: ['Database Engineer', 'Database Administrator', 'Database Reliability Engineer'],
    german: 'Datenbankadministrator',
    department: 'Infrastructure',
    pay: 70,
    weight: 2,
    skills: names('PostgreSQL,MySQL,MongoDB,Linux,Python,Ansible'),
    tasks: list(
      'look after the databases of {area}, some of them larger than we like; upgrade without anybody noticing; rehearse restores every month and publish the time they took; advise teams on schemas and indexes',
    ),
    asks: list(
      'You read query plans for pleasure; You have restored a production database in earnest; You automate carefully',
    ),
  },
  {
    titles: ['Network Engineer', 'Systems Administrator', 'Linux Systems Engineer'],
    german: 'Systemadministrator',
    department: 'IT',
    pay: 55,
    weight: 3,
    skills: names('Linux,Ansible,BGP,VMware,Python,Windows Server'),
    tasks: list(
      'run the networks between our offices, halls and the cloud; renew what has become old, in small steps; keep an inventory that is true; be the person whom colleagues like to ask; write down what you know',
    ),
    asks: list(
      'You know a packet by its header; You can calm a colleague whose laptop has just died; You prefer boring solutions',
    ),
  },
  {
    titles: ['Software Architect', 'Solution Architect', 'Enterprise Architect'],
    german: 'Softwarearchitekt',
    department: 'Engineering',
    pay: 85,
    weight: 2,
    skills: names('Microservices,Kafka,AWS,Azure,DDD,Java'),
    tasks: list(
      'give {area} a shape that lasts for the next five years; write decisions down with what spoke against them; prototype the risky parts yourself; bring four teams to one understanding of a word',
    ),
    asks: list(
      'You have lived with the consequences of your own architecture; You still write code; You draw diagrams that people understand',
    ),
  },
  {
    titles: ['Engineering Manager', 'Software Engineering Manager', 'Engineering Manager, Platform'],
    german: 'Teamleiter Softwareentwicklung',
    department: 'Engineering',
    pay: 92,
    weight: 4,
    skills: names('Agile,Kanban,AWS,TypeScript,Java'),
    tasks: list(
      'lead the seven people who build {area}; hire two more without lowering the bar or raising it for show; hold weekly conversations that are about the person; protect time for work that nobody asks for; answer for what the team ships',
    ),
    asks: list(
      'You have led a team through a hard quarter; You can follow a technical argument to its end; You give feedback early and kindly',
    ),
  },
  {
    titles: ['Blockchain Engineer', 'Rust Engineer', 'Compiler Engineer', 'Distributed Systems Engineer'],
    german: 'Systementwickler',
    department: 'Engineering',
    pay: 78,
    weight: 3,
    skills: names('Rust,C++,LLVM,gRPC,Linux,Go'),
    tasks: list(
      'work on the core that {area} stands on; prove properties where tests are not enough; squeeze latency out of a path that runs a million times a second; write design notes that start with the problem',
    ),
    asks: list(
      'You know one systems language very well; You have debugged a race that took a week; You measure before and after',
    ),
  },
];
