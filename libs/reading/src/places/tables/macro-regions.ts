/** ISO 3166-1 alpha-2 members of the regions that postings name. EU and EEA are the legal memberships since 2020. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const EEA = `${EU} IS LI NO`;
const EUROPE = `${EEA} CH GB AL AD BA BY FO GG GI GE IM JE MC MD ME MK RS SM TR UA VA XK AX`;
const MIDDLE_EAST = 'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE';
const AFRICA =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW';
const NORTH_AMERICA = 'US CA MX';
const CENTRAL_AMERICA = 'BZ CR GT HN NI PA SV';
const SOUTH_AMERICA = 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE';
const CARIBBEAN = 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI';
const LATAM = `MX ${CENTRAL_AMERICA} ${SOUTH_AMERICA} CU DO HT PR`;
const SOUTH_EAST_ASIA = 'BN ID KH LA MM MY PH SG TH TL VN';
const SOUTH_ASIA = 'AF BD BT IN LK MV NP PK';
const EAST_ASIA = 'CN HK JP KP KR MN MO TW';
const CENTRAL_ASIA = 'KG KZ TJ TM UZ';
const OCEANIA = 'AU NZ FJ PG SB VU WS TO KI NR PW TV FM MH';
const ASIA = `${EAST_ASIA} ${SOUTH_EAST_ASIA} ${SOUTH_ASIA} ${CENTRAL_ASIA}`;

/** Code, label, members, then the names that postings use for it. Codes are stable: they are stored and queried. */
export const MACRO_REGION_ROWS: readonly (readonly [string, string, string, string])[] = [
  ['EU', 'European Union', EU, 'EU,European Union,EU countries,EU member states,UE'],
  ['EEA', 'European Economic Area', EEA, 'EEA,European Economic Area'],
  ['EUROPE', 'Europe', EUROPE, 'Europe,European,Continental Europe,Western Europe,Europa'],
  ['EMEA', 'Europe, Middle East and Africa', `${EUROPE} ${MIDDLE_EAST} ${AFRICA}`, 'EMEA'],
  ['MENA', 'Middle East and North Africa', `${MIDDLE_EAST} DZ LY MA TN`, 'MENA'],
  ['MIDDLE-EAST', 'Middle East', MIDDLE_EAST, 'Middle East'],
  ['GCC', 'Gulf states', 'AE BH KW OM QA SA', 'GCC,Gulf'],
  ['AFRICA', 'Africa', AFRICA, 'Africa'],
  [
    'APAC',
    'Asia-Pacific',
    `${EAST_ASIA} ${SOUTH_EAST_ASIA} ${SOUTH_ASIA} ${OCEANIA}`,
    'APAC,Asia Pacific,Asia-Pacific,APJ,JAPAC',
  ],
  ['ASIA', 'Asia', ASIA, 'Asia'],
  ['SEA', 'South-East Asia', SOUTH_EAST_ASIA, 'Southeast Asia,South East Asia,ASEAN'],
  ['ANZ', 'Australia and New Zealand', 'AU NZ', 'ANZ,Australia and New Zealand,Australia/New Zealand'],
  ['OCEANIA', 'Oceania', OCEANIA, 'Oceania'],
  ['LATAM', 'Latin America', LATAM, 'LATAM,Latin America,Latam countries,América Latina,Latinoamérica,LAC'],
  [
    'AMER',
    'The Americas',
    `${NORTH_AMERICA} ${CENTRAL_AMERICA} ${SOUTH_AMERICA} ${CARIBBEAN}`,
    'AMER,Americas,The Americas',
  ],
  ['NORTH-AMERICA', 'North America', NORTH_AMERICA, 'North America,NA region,NORAM,NAMER,N. America'],
  ['SOUTH-AMERICA', 'South America', SOUTH_AMERICA, 'South America'],
  ['CENTRAL-AMERICA', 'Central America', CENTRAL_AMERICA, 'Central America'],
  ['CARIBBEAN', 'Caribbean', CARIBBEAN, 'Caribbean'],
  ['DACH', 'Germany, Austria and Switzerland', 'DE AT CH', 'DACH,DACH region,D-A-CH'],
  ['NORDICS', 'Nordic countries', 'DK FI IS NO SE', 'Nordics,Nordic,Nordic countries,Scandinavia'],
  ['BENELUX', 'Benelux', 'BE NL LU', 'Benelux'],
  ['BALTICS', 'Baltic states', 'EE LV LT', 'Baltics,Baltic states'],
  ['UKI', 'United Kingdom and Ireland', 'GB IE', 'UKI,UK&I,UK & Ireland'],
  [
    'CEE',
    'Central and Eastern Europe',
    'AL BA BG CZ EE HR HU LT LV MD ME MK PL RO RS SI SK UA XK',
    'CEE,Eastern Europe,Central and Eastern Europe,Central Europe',
  ],
  ['IBERIA', 'Iberia', 'ES PT', 'Iberia'],
  ['BALKANS', 'Balkans', 'AL BA BG GR HR ME MK RO RS SI XK', 'Balkans,Western Balkans'],
];
