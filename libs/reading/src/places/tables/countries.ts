/**
 * ISO 3166-1: alpha-2, alpha-3, English short name, then other names that job postings use, separated by commas.
 * A name that is also a common word or another place in postings (Georgia, Jersey, Guernsey) is resolved by the parser.
 */
export const COUNTRY_ROWS = `
AD AND Andorra
AE ARE United Arab Emirates|UAE,U.A.E.,Emirates
AF AFG Afghanistan
AG ATG Antigua and Barbuda
AI AIA Anguilla
AL ALB Albania
AM ARM Armenia
AO AGO Angola
AQ ATA Antarctica
AR ARG Argentina
AS ASM American Samoa
AT AUT Austria|Österreich,Oesterreich,Autriche,Oostenrijk
AU AUS Australia|Aus
AW ABW Aruba
AX ALA Åland Islands
AZ AZE Azerbaijan
BA BIH Bosnia and Herzegovina|Bosnia
BB BRB Barbados
BD BGD Bangladesh
BE BEL Belgium|België,Belgique,Belgien
BF BFA Burkina Faso
BG BGR Bulgaria|България
BH BHR Bahrain
BI BDI Burundi
BJ BEN Benin
BL BLM Saint Barthélemy
BM BMU Bermuda
BN BRN Brunei|Brunei Darussalam
BO BOL Bolivia
BQ BES Caribbean Netherlands
BR BRA Brazil|Brasil
BS BHS Bahamas|The Bahamas
BT BTN Bhutan
BV BVT Bouvet Island
BW BWA Botswana
BY BLR Belarus
BZ BLZ Belize
CA CAN Canada|Kanada,Canadá
CC CCK Cocos Islands
CD COD DR Congo|Democratic Republic of the Congo,DRC
CF CAF Central African Republic
CG COG Congo|Republic of the Congo
CH CHE Switzerland|Schweiz,Suisse,Svizzera,Zwitserland,Suiza,Suíça,Szwajcaria
CI CIV Côte d'Ivoire|Ivory Coast
CK COK Cook Islands
CL CHL Chile
CM CMR Cameroon
CN CHN China|PRC,Mainland China,People's Republic of China,中国
CO COL Colombia
CR CRI Costa Rica
CU CUB Cuba
CV CPV Cape Verde|Cabo Verde
CW CUW Curaçao
CX CXR Christmas Island
CY CYP Cyprus
CZ CZE Czechia|Czech Republic,Česko,Česká republika,Tschechien,Tchéquie,Chequia,Cechia
DE DEU Germany|Deutschland,Allemagne,GER,Alemania,Germania,Duitsland,Niemcy,Alemanha,Tyskland
DJ DJI Djibouti
DK DNK Denmark|Danmark,Dänemark,Danemark,Dinamarca,Danimarca,Denemarken
DM DMA Dominica
DO DOM Dominican Republic|República Dominicana
DZ DZA Algeria
EC ECU Ecuador
EE EST Estonia|Eesti
EG EGY Egypt
EH ESH Western Sahara
ER ERI Eritrea
ES ESP Spain|España,Spanien,Espagne,Spagna,Spanje,Hiszpania,Espanha
ET ETH Ethiopia
FI FIN Finland|Suomi,Finnland,Finlande,Finlandia,Finlândia
FJ FJI Fiji
FK FLK Falkland Islands
FM FSM Micronesia
FO FRO Faroe Islands
FR FRA France|Frankreich,Francia,França,Frankrijk,Francja
GA GAB Gabon
GB GBR United Kingdom|UK,U.K.,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,Vereinigtes Königreich,Großbritannien,Grossbritannien,Royaume-Uni,Reino Unido,Regno Unito,Verenigd Koninkrijk,Wielka Brytania,Angleterre,Schottland
GD GRD Grenada
GE GEO Georgia|Republic of Georgia,Sakartvelo,Georgien,Géorgie,Country of Georgia
GF GUF French Guiana
GG GGY Guernsey
GH GHA Ghana
GI GIB Gibraltar
GL GRL Greenland
GM GMB Gambia
GN GIN Guinea
GP GLP Guadeloupe
GQ GNQ Equatorial Guinea
GR GRC Greece|Hellas,Griechenland,Grèce,Grecia
GS SGS South Georgia and the South Sandwich Islands
GT GTM Guatemala
GU GUM Guam
GW GNB Guinea-Bissau
GY GUY Guyana
HK HKG Hong Kong|Hong Kong SAR,香港
HM HMD Heard Island and McDonald Islands
HN HND Honduras
HR HRV Croatia|Hrvatska
HT HTI Haiti
HU HUN Hungary|Magyarország,Ungarn,Hongrie
ID IDN Indonesia
IE IRL Ireland|Republic of Ireland,Éire,Irland,Irlande,Irlanda,Ierland
IL ISR Israel|ישראל
IM IMN Isle of Man
IN IND India|Bharat,Indien,Inde
IO IOT British Indian Ocean Territory
IQ IRQ Iraq
IR IRN Iran
IS ISL Iceland
IT ITA Italy|Italia,Italien,Italie,Italië,Włochy
JE JEY Jersey
JM JAM Jamaica
JO JOR Jordan
JP JPN Japan|日本,Nippon
KE KEN Kenya
KG KGZ Kyrgyzstan
KH KHM Cambodia
KI KIR Kiribati
KM COM Comoros
KN KNA Saint Kitts and Nevis
KP PRK North Korea
KR KOR South Korea|Korea,Republic of Korea,S. Korea,대한민국,한국
KW KWT Kuwait
KY CYM Cayman Islands
KZ KAZ Kazakhstan
LA LAO Laos
LB LBN Lebanon
LC LCA Saint Lucia
LI LIE Liechtenstein
LK LKA Sri Lanka
LR LBR Liberia
LS LSO Lesotho
LT LTU Lithuania|Lietuva
LU LUX Luxembourg|Luxemburg
LV LVA Latvia|Latvija
LY LBY Libya
MA MAR Morocco|Maroc
MC MCO Monaco
MD MDA Moldova
ME MNE Montenegro
MF MAF Saint Martin
MG MDG Madagascar
MH MHL Marshall Islands
MK MKD North Macedonia|Macedonia
ML MLI Mali
MM MMR Myanmar|Burma
MN MNG Mongolia
MO MAC Macao|Macau
MP MNP Northern Mariana Islands
MQ MTQ Martinique
MR MRT Mauritania
MS MSR Montserrat
MT MLT Malta
MU MUS Mauritius
MV MDV Maldives
MW MWI Malawi
MX MEX Mexico|México
MY MYS Malaysia
MZ MOZ Mozambique
NA NAM Namibia
NC NCL New Caledonia
NE NER Niger
NF NFK Norfolk Island
NG NGA Nigeria
NI NIC Nicaragua
NL NLD Netherlands|The Netherlands,Holland,Nederland,Niederlande,Pays-Bas,Países Bajos,Paesi Bassi,Países Baixos,Holandia
NO NOR Norway|Norge,Norwegen,Norvège,Noruega,Norvegia,Noorwegen
NP NPL Nepal
NR NRU Nauru
NU NIU Niue
NZ NZL New Zealand|Aotearoa
OM OMN Oman
PA PAN Panama|Panamá
PE PER Peru|Perú
PF PYF French Polynesia
PG PNG Papua New Guinea
PH PHL Philippines|The Philippines
PK PAK Pakistan
PL POL Poland|Polska,Polen,Pologne,Polonia,Polônia
PM SPM Saint Pierre and Miquelon
PN PCN Pitcairn
PR PRI Puerto Rico
PS PSE Palestine
PT PRT Portugal|Portogallo,Portugalia
PW PLW Palau
PY PRY Paraguay
QA QAT Qatar
RE REU Réunion
RO ROU Romania|România,Rumänien,Roumanie,Rumania
RS SRB Serbia|Srbija
RU RUS Russia|Russian Federation
RW RWA Rwanda
SA SAU Saudi Arabia|KSA,Kingdom of Saudi Arabia
SB SLB Solomon Islands
SC SYC Seychelles
SD SDN Sudan
SE SWE Sweden|Sverige,Schweden,Suède,Suecia,Zweden,Szwecja,Svezia
SG SGP Singapore
SH SHN Saint Helena
SI SVN Slovenia|Slovenija
SJ SJM Svalbard and Jan Mayen
SK SVK Slovakia|Slovensko,Slovak Republic
SL SLE Sierra Leone
SM SMR San Marino
SN SEN Senegal
SO SOM Somalia
SR SUR Suriname
SS SSD South Sudan
ST STP São Tomé and Príncipe
SV SLV El Salvador
SX SXM Sint Maarten
SY SYR Syria
SZ SWZ Eswatini|Swaziland
TC TCA Turks and Caicos Islands
TD TCD Chad
TF ATF French Southern Territories
TG TGO Togo
TH THA Thailand
TJ TJK Tajikistan
TK TKL Tokelau
TL TLS Timor-Leste
TM TKM Turkmenistan
TN TUN Tunisia|Tunisie
TO TON Tonga
TR TUR Türkiye|Turkey,Turkiye,Türkei,Turquie,Turquía
TT TTO Trinidad and Tobago|Trinidad
TV TUV Tuvalu
TW TWN Taiwan|台灣,台湾
TZ TZA Tanzania
UA UKR Ukraine|Україна
UG UGA Uganda
UM UMI United States Minor Outlying Islands
US USA United States|United States of America,U.S.,U.S.A.,The United States,The US,The USA,the states,Estados Unidos,Vereinigte Staaten,États-Unis,Etats-Unis,Stati Uniti,Verenigde Staten,Stany Zjednoczone
UY URY Uruguay
UZ UZB Uzbekistan
VA VAT Vatican City
VC VCT Saint Vincent and the Grenadines
VE VEN Venezuela
VG VGB British Virgin Islands
VI VIR U.S. Virgin Islands
VN VNM Vietnam|Viet Nam
VU VUT Vanuatu
WF WLF Wallis and Futuna
WS WSM Samoa
XK XKX Kosovo
YE YEM Yemen
YT MYT Mayotte
ZA ZAF South Africa|RSA
ZM ZMB Zambia
ZW ZWE Zimbabwe
`;
