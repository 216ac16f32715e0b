import { wordTable } from '../../text/index.js';
import type { Trade } from './families.js';

/** Words of duties that are clear for one family, folded, in the languages that are read. `none`: work of no family. */
const DUTIES: readonly (readonly [Trade, readonly string[]])[] = [
  [
    'none',
    [
      'patients?|patienten|pupils|students?|classroom|teach(?:ing)?|lessons?|tutor\\w*|unterricht\\w*|schuler\\w*|kindern?|bewohner\\w*|pflege|maschinen?|machines?|montage|reinigung|cleaning|kitchen|cook\\w*|forklift|welding|soins|eleves|enfants|pacientes|alumn[oa]s|maquinaria|limpieza|pacjent\\w*|uczni\\w*|dzieci|maszyn\\w*|pazienti|macchin\\w+|pulizi\\w+|leerlingen|clienten|schoonmaak|elever|patienter|annotat\\w+|label(?:ling|ing)|rat(?:e|ing) (?:the )?responses',
    ],
  ],
  [
    'sales',
    [
      'sell(?:ing)?|sales|prospects?|prospecting|leads|quotas?|upsell\\w*|cold call\\w*|clos(?:e|ing) deals|new business|verkauf\\w*|vertrieb\\w*|akquis\\w*|neukund\\w*|angebote?|ventes?|vendre|prospection|prospecter|ventas|vender|captacion|presupuestos|sprzedaz\\w*|pozyskiwan\\w+|ofert\\w*|vendit\\w+|vendere|verkopen|verkoop\\w*|acquisitie|offertes?|forsaljning\\w*|salja|vendas',
    ],
  ],
  [
    'customer-success',
    [
      'customer (?:inquir\\w+|issues?|satisfaction|success|support|service|retention|questions)|tickets?|renewals?|churn|onboarding customers|kunden(?:anfragen|service|betreuung|anliegen|zufriedenheit)|reklamation\\w*|demandes (?:des )?clients|relation client\\w*|atencion al cliente|reclamaciones|obslug\\w+ klient\\w+|reklamacj\\w+|assistenza client\\w*|klant(?:vragen|contact\\w*)|kundtjanst|kundarenden|atendimento',
    ],
  ],
  [
    'marketing',
    [
      'campaigns?|marketing|seo|social media|brand(?:ing)?|content creation|newsletters?|kampagnen?|campagnes?|campanas|redes sociales|reseaux sociaux|kampani\\w*|campagne|marknadsforing',
    ],
  ],
  [
    'finance',
    [
      'invoic\\w+|reconcil\\w+|ledger|budgets?|budgeting|forecasts?|forecasting|financial (?:statements?|reports?|analysis|models?|reporting)|month.end|accounting|buchhalt\\w*|rechnung\\w*|jahresabschl\\w*|budgetierung|kosten|comptab\\w*|factur\\w+|contab\\w*|ksiegow\\w*|faktur\\w*|budzet\\w*|kredyt\\w*|credit|koszt\\w*|fattur\\w*|bilanci\\w*|boekhoud\\w*|facturen|bokforing|redovisning',
    ],
  ],
  [
    'people',
    [
      'recruit(?:ing|ment)?|candidates|job postings|payroll|employee (?:relations|onboarding|engagement)|personalbeschaffung|bewerber\\w*|personalakten|recrutement|paie|seleccion de personal|nominas|rekrutacj\\w*|kadrow\\w*|wynagrodz\\w*|selezione del personale|rekrytering',
    ],
  ],
  [
    'operations',
    [
      'calendars?|travel arrangements|office supplies|inventory|suppliers?|vendors?|procurement|purchas\\w+|logistics|warehouse|shipments?|data entry|continuous improvement|lean|six sigma|kaizen|terminkoordination|bestellungen|lieferanten|wareneingang|einkauf|lager\\w*|ablage|fournisseurs|commandes|approvisionnements?|stocks?|courrier|proveedores|pedidos|compras|almacen|archivo|zamowien\\w*|magazyn\\w*|aktualiz\\w+ danych|ordini|fornitori|magazzino|leveranciers|bestellingen|voorraad|leverantorer|inkop|bestallningar',
    ],
  ],
  [
    'data-analytics',
    [
      'dashboards?|sql|power bi|tableau|looker|kpis?|data analysis|analy[sz]e data|datenanalyse|analisis de datos|analyse (?:de|des) donnees|reporting|analiz\\w* danych|raport\\w*|analisi dei dati|data.?analyse',
    ],
  ],
  [
    'product',
    [
      'roadmaps?|backlog|user stor(?:y|ies)|acceptance criteria|(?:gather|business|functional|software|product)(?:ing)? requirements|functional specifications?|anforderung\\w*|fachkonzept\\w*|lastenheft\\w*|cahiers? des charges|specifications fonctionnelles|toma de requisitos|requisitos|requerimientos|wymagan\\w* (?:biznesow|funkcjonaln|systemow|klient)\\w*|specyfikacj\\w+|requisiti|functionele (?:analyse|eisen)|kravspec\\w*',
    ],
  ],
  [
    'legal',
    [
      'legal|litigation|aml|kyc|compliance|regulatory|fraud|due diligence|vertragsrecht|rechtlich\\w*|juridi\\w+|contentieux|prawn\\w+|umow\\w*|blanqueo|riciclaggio',
    ],
  ],
  [
    'it',
    [
      'help ?desk|active directory|office 365|m365|intune|laptops?|workstations?|end users?|anwender\\w*|benutzer\\w*|postes? de travail|soporte (?:tecnico|a usuarios)|uzytkownik\\w*|werkplek\\w*|anvandare',
    ],
  ],
  [
    'program',
    [
      'project (?:plans?|schedules?|timelines?|milestones)|milestones|projektplan\\w*|planning du projet|harmonogram\\w*|cronograma|projectplanning',
    ],
  ],
  [
    'design',
    [
      'wireframes?|prototypes|mockups?|figma|visual design|user research|usability|illustrator|photoshop|indesign',
    ],
  ],
  ['security', ['threats?|vulnerabilit\\w+|incident response|siem|penetration tests?']],
  ['machine-learning', ['machine learning models?|llms?|train(?:ing)? models|fine.tun\\w+|computer vision']],
  [
    'quality',
    [
      'test (?:cases?|plans?)|regression|testfalle|defects|bugs|cas de test|casos de prueba|przypadk\\w+ testow\\w+',
    ],
  ],
];

export const findDuties = wordTable(DUTIES);
