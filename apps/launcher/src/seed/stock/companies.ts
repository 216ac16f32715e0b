import type { LandCode } from './cities.js';

/** An invented company: what it does, where, and how it hires. None of them exists. */
export interface SeedCompany {
  readonly name: string;
  /** Under example.com: nobody's. */
  readonly slug: string;
  readonly lands: readonly LandCode[];
  readonly people: number;
  /** "We build ..." */
  readonly product: string;
  /** Parts of the product that teams are named after. */
  readonly areas: readonly string[];
  readonly pay: 'stated' | 'often' | 'seldom';
  readonly work: 'remote' | 'hybrid' | 'onsite' | 'mixed';
  readonly visa: 'yes' | 'no' | 'silent';
  readonly german: boolean;
  /** Skills that its own postings like to name. */
  readonly stack: readonly string[];
}

type Row = readonly [
  name: string,
  lands: string,
  people: number,
  product: string,
  areas: string,
  hiring: `${SeedCompany['pay']} ${SeedCompany['work']} ${SeedCompany['visa']}`,
  stack: string,
];

// A table, a company a line.
// prettier-ignore
const ROWS: readonly Row[] = [
  ['Kestrelmoor Systems', 'GB IE', 420, 'the planning software that keeps regional railways on time', 'Timetables,Crew Planning,Disruptions', 'stated hybrid yes', 'Java,Kafka,PostgreSQL,AWS'],
  ['Lanternfold', 'US CA', 160, 'a reading app for children who learn in two languages', 'Library,Reading Aloud,Classrooms', 'stated remote no', 'TypeScript,React,Node.js,GCP'],
  ['Quillbarrow', 'NL DE', 85, 'contract software that small companies understand', 'Drafting,Signatures,Search', 'often remote silent', 'Ruby,Rails,PostgreSQL,React'],
  ['Tidewick Energy', 'DK SE', 730, 'forecasts and trading tools for offshore wind', 'Forecasting,Grid,Trading', 'often hybrid yes', 'Python,Rust,Kubernetes,Azure'],
  ['Brackenlux', 'PT ES', 48, 'lighting controls for theatres and museums', 'Consoles,Fixtures,Show Control', 'often onsite silent', 'C++,Embedded Linux,Go'],
  ['Ostervale Robotics', 'CH DE', 260, 'robots that sort what other machines cannot', 'Grasping,Perception,Fleet', 'seldom onsite yes', 'C++,ROS,Python,PyTorch'],
  ['Pelmarine', 'NZ AU', 64, 'sensors and software for oyster farms', 'Sensors,Harvest,Water Quality', 'stated mixed yes', 'Elixir,Go,PostgreSQL'],
  ['Thistlecore', 'GB', 1900, 'the ledger behind savings accounts of forty banks', 'Ledger,Payments,Regulatory Reporting', 'seldom hybrid yes', 'Java,Spring,Kafka,Oracle'],
  ['Umbrawell Health', 'US', 540, 'scheduling and records for rural clinics', 'Scheduling,Records,Claims', 'stated remote no', 'Python,Django,PostgreSQL,AWS'],
  ['Voskarden', 'NL', 310, 'greenhouse climate computers and the cloud behind them', 'Climate,Irrigation,Insights', 'often hybrid yes', 'C#,.NET,Azure,TypeScript'],
  ['Wrenhollow', 'IE GB', 120, 'accessibility testing that runs with every build', 'Crawler,Reports,Browser Extension', 'stated remote silent', 'TypeScript,Rust,Playwright,AWS'],
  ['Zephyrkiln', 'US', 75, 'energy management for ceramics and glass makers', 'Kilns,Metering,Planning', 'often mixed silent', 'Go,TimescaleDB,React'],
  ['Amberstrand', 'PL CZ', 380, 'a delivery network for independent book shops', 'Routing,Warehouse,Storefront', 'stated hybrid silent', 'Kotlin,Spring,Kafka,PostgreSQL'],
  ['Bluffpine Logistics', 'US CA', 2600, 'freight software for short-haul trucking', 'Dispatch,Tracking,Billing', 'stated hybrid no', 'Java,Kubernetes,PostgreSQL,AWS'],
  ['Corvendale', 'FR', 210, 'maps of underground pipes and cables', 'Mapping,Field App,Imports', 'often hybrid yes', 'Python,PostGIS,React,Kubernetes'],
  ['Driftanvil', 'EE FI', 55, 'build caching for large code bases', 'Cache,Remote Execution,Dashboard', 'stated remote yes', 'Rust,Bazel,gRPC,Kubernetes'],
  ['Eddystrom', 'SE', 900, 'audio tools for radio stations', 'Mixing,Archive,Live', 'seldom hybrid yes', 'C++,Swift,TypeScript'],
  ['Fennimoor', 'GB SG', 340, 'foreign exchange for small importers', 'Quotes,Risk,Payouts', 'often hybrid yes', 'Go,Kafka,PostgreSQL,GCP'],
  ['Glasshollow Games', 'CA SE', 145, 'quiet strategy games about weather and trade', 'Simulation,Multiplayer,Tools', 'often hybrid silent', 'C++,Unreal Engine,Python'],
  ['Harrowgrain', 'US BR', 480, 'crop insurance that pays out by satellite', 'Imagery,Pricing,Claims', 'stated remote no', 'Python,Spark,AWS,Airflow'],
  ['Inkledown', 'AU', 36, 'a notebook for field biologists', 'Sync,Species,Exports', 'stated remote silent', 'Swift,Kotlin,Rust'],
  ['Junosparrow', 'IN SG', 1500, 'payroll for companies with people in many countries', 'Payroll,Tax,Onboarding', 'seldom hybrid silent', 'Java,React,MySQL,AWS'],
  ['Larkspindle', 'ES PT', 95, 'patterns and cutting plans for clothes makers', 'Nesting,Patterns,Shop Floor', 'often mixed yes', 'C++,TypeScript,React,WebGL'],
  ['Mossmarch', 'FI SE', 130, 'forest inventories from drone flights', 'Point Clouds,Planning,Field App', 'often remote silent', 'Python,Rust,PostGIS'],
  ['Nettlebridge Data', 'GB NL', 290, 'data contracts and lineage for insurers', 'Lineage,Catalogue,Connectors', 'stated remote yes', 'Scala,Spark,dbt,Snowflake'],
  ['Orrinfjord', 'DK', 70, 'navigation for small ferries', 'Charts,Routing,Bridge', 'often onsite silent', 'C++,Qt,Embedded Linux'],
  ['Plumbagate', 'US', 220, 'permits and inspections for city halls', 'Permits,Inspections,Payments', 'stated mixed no', 'Ruby,Rails,React,PostgreSQL'],
  ['Quarrelight', 'IE', 62, 'incident reviews that people read to the end', 'Timelines,Integrations,Search', 'stated remote silent', 'Elixir,Phoenix,PostgreSQL'],
  ['Rookhaven Payments', 'GB PL', 1100, 'card terminals for market stalls', 'Terminals,Acquiring,Disputes', 'seldom hybrid yes', 'Java,Go,Kafka,Android'],
  ['Saltmere Analytics', 'CA', 88, 'product analytics without cookies', 'Ingestion,Query Engine,Charts', 'stated remote silent', 'Rust,ClickHouse,TypeScript,GCP'],
  ['Tarnwhistle', 'ZA KE', 175, 'prepaid solar for villages without a grid', 'Metering,Agents,Mobile Money', 'often mixed silent', 'Python,Django,PostgreSQL,Kotlin'],
  ['Underbough', 'RO DE', 410, 'automated tests for car software', 'Test Benches,Simulation,Reporting', 'often hybrid silent', 'C++,Python,Jenkins,AUTOSAR'],
  ['Velmorra Mobility', 'FR ES', 650, 'ticketing for buses, trams and shared bikes', 'Tickets,Validators,Fares', 'seldom hybrid silent', 'Kotlin,Java,Kafka,Kubernetes'],
  ['Willowgauge', 'US', 33, 'flood warnings from cheap river gauges', 'Gauges,Models,Alerts', 'stated remote no', 'Go,Python,TimescaleDB,Terraform'],
  ['Xylofern', 'JP SG', 240, 'music lessons that listen and answer', 'Listening,Lessons,Studio', 'often hybrid yes', 'Swift,Python,PyTorch,Kotlin'],
  ['Yarrowdeck', 'MX BR', 190, 'stock control for corner shops', 'Stock,Suppliers,Credit', 'often remote silent', 'Node.js,TypeScript,MongoDB,React Native'],
  ['Zinnenberg Software GmbH', 'DE', 150, 'Dispositionssoftware für Handwerksbetriebe', 'Einsatzplanung,Aufmaß,Abrechnung', 'often hybrid silent', 'C#,.NET,Angular,Azure'],
  ['Apfelhain Digital GmbH', 'DE AT', 90, 'Onlineshops und Kassen für Hofläden', 'Kasse,Shop,Lieferung', 'stated remote silent', 'PHP,Symfony,Vue,MySQL'],
  ['Dornwinkel AG', 'CH DE', 820, 'Leitsysteme für Wasserwerke', 'Leitstand,Sensorik,Archiv', 'seldom onsite yes', 'C++,Java,OPC UA,Linux'],
  ['Elbschilf Medizintechnik GmbH', 'DE', 340, 'Beatmungsgeräte und ihre Software', 'Gerätesoftware,Zulassung,Service', 'seldom onsite yes', 'C,C++,Embedded Linux,Python'],
  ['Fuchsgraben IT GmbH', 'DE', 45, 'Rechenzentren für Gemeinden', 'Betrieb,Netze,Fachverfahren', 'stated hybrid no', 'Linux,Ansible,Kubernetes,Python'],
  ['Kranichtal Energie AG', 'DE AT', 1300, 'Abrechnung und Prognosen für Stadtwerke', 'Abrechnung,Prognose,Marktkommunikation', 'often hybrid silent', 'Java,Spring,Kafka,PostgreSQL'],
  ['Hollergrund GmbH', 'AT', 58, 'Tourenplanung für Pflegedienste', 'Touren,Dokumentation,App', 'stated mixed silent', 'TypeScript,Angular,Kotlin,PostgreSQL'],
  ['Sattelspitz Automotive GmbH', 'DE', 2100, 'Steuergeräte für elektrische Antriebe', 'Antrieb,Diagnose,Absicherung', 'seldom onsite yes', 'C,C++,AUTOSAR,MATLAB'],
];

/** Words of a name that its address leaves out. */
const FORM = /\b(GmbH|AG)\b/;

const companyOf = ([name, lands, people, product, areas, hiring, stack]: Row): SeedCompany => {
  const [pay, work, visa] = hiring.split(' ') as [
    SeedCompany['pay'],
    SeedCompany['work'],
    SeedCompany['visa'],
  ];
  return {
    name,
    slug: name.replace(FORM, '').trim().toLowerCase().replaceAll(' ', '-'),
    lands: lands.split(' ') as LandCode[],
    people,
    product,
    areas: areas.split(','),
    ...{ pay, work, visa },
    german: FORM.test(name),
    stack: stack.split(','),
  };
};

export const COMPANIES: readonly SeedCompany[] = ROWS.map(companyOf);
