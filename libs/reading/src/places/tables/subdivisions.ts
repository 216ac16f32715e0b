/** US states, the federal district and the inhabited territories: ISO 3166-2 suffix, name, abbreviations of older style. */
export const US_STATE_ROWS = `
AL Alabama|Ala
AK Alaska
AZ Arizona|Ariz
AR Arkansas
CA California|Calif,Cali,SoCal,NorCal
CO Colorado|Colo
CT Connecticut|Conn
DE Delaware
DC District of Columbia|Washington DC,D.C.
FL Florida|Fla
GA Georgia
HI Hawaii
ID Idaho
IL Illinois|Ill
IN Indiana
IA Iowa
KS Kansas
KY Kentucky
LA Louisiana
ME Maine
MD Maryland
MA Massachusetts|Mass
MI Michigan|Mich
MN Minnesota|Minn
MS Mississippi
MO Missouri
MT Montana
NE Nebraska
NV Nevada
NH New Hampshire
NJ New Jersey
NM New Mexico
NY New York|New York State,NYS
NC North Carolina
ND North Dakota
OH Ohio
OK Oklahoma
OR Oregon
PA Pennsylvania|Penn
RI Rhode Island
SC South Carolina
SD South Dakota
TN Tennessee|Tenn
TX Texas
UT Utah
VT Vermont
VA Virginia|NoVA
WA Washington|Washington State
WV West Virginia
WI Wisconsin
WY Wyoming
`;

/** Provinces and territories of Canada. */
export const CA_PROVINCE_ROWS = `
AB Alberta
BC British Columbia|Colombie-Britannique
MB Manitoba
NB New Brunswick
NL Newfoundland and Labrador|Newfoundland
NS Nova Scotia
NT Northwest Territories
NU Nunavut
ON Ontario|Ont
PE Prince Edward Island|PEI
QC Quebec|Québec,PQ
SK Saskatchewan
YT Yukon
`;

/**
 * First-level regions of other countries. A place there has no region in our data, but the name tells the country
 * ("Rotterdam, Zuid-Holland") and must not be taken for a city. Names that are cities too are in the city table as well.
 */
export const OTHER_REGION_ROWS = `
AU New South Wales,NSW,Victoria,VIC,Queensland,QLD,South Australia,Western Australia,Tasmania,TAS,Australian Capital Territory,ACT,Northern Territory
AT Lower Austria,Upper Austria,Niederösterreich,Oberösterreich,Styria,Steiermark,Tirol,Tyrol,Carinthia,Kärnten,Vorarlberg,Burgenland
BE Flanders,Wallonia,Flemish Region,Walloon Brabant,Flemish Brabant,Vlaanderen,Brussels Capital Region,Brussels Region,East Flanders,West Flanders,Oost Vlaanderen,West Vlaanderen
BR Pernambuco,Paraná,Santa Catarina,Rio Grande do Sul,Minas Gerais,Bahia,Ceará,Goiás,Distrito Federal,Espírito Santo,Amazonas,Pará,Mato Grosso,Paraíba,Rio Grande do Norte,Maranhão,Alagoas,Piauí,Sergipe
CH Canton of Zurich,Vaud,Aargau,Ticino,Zug,Valais,Thurgau,Kanton Zürich,Canton of Geneva
CN Guangdong,Zhejiang,Jiangsu,Sichuan,Hubei,Shandong,Fujian,Liaoning,Shaanxi,Hunan,Henan,Anhui,Hebei,Heilongjiang,Guangxi,Guizhou,Yunnan,Gansu,Jiangxi,Shanxi,Hainan,Inner Mongolia,Xinjiang
CO Cundinamarca,Antioquia,Valle del Cauca,Atlántico,Bogotá D.C.
CR San José Province,Heredia,Alajuela
DE Bavaria,Bayern,Baden-Württemberg,Hesse,Hessen,North Rhine-Westphalia,Nordrhein-Westfalen,NRW,Lower Saxony,Niedersachsen,Saxony,Sachsen,Rhineland-Palatinate,Rheinland-Pfalz,Brandenburg,Thuringia,Thüringen,Schleswig-Holstein,Saarland,Mecklenburg-Vorpommern,Saxony-Anhalt
DK Capital Region of Denmark,Region Hovedstaden,Central Denmark Region
EG Cairo Governorate,Giza Governorate
ES Catalonia,Catalunya,Cataluña,Andalusia,Andalucía,Community of Madrid,Comunidad de Madrid,Basque Country,País Vasco,Galicia,Canary Islands,Balearic Islands,Comunidad Valenciana,Aragon,Castilla y León,Asturias,Murcia Region
FI Uusimaa
FR Île-de-France,Ile de France,IDF,Auvergne-Rhône-Alpes,Provence-Alpes-Côte d'Azur,PACA,Occitanie,Nouvelle-Aquitaine,Hauts-de-France,Brittany,Bretagne,Grand Est,Pays de la Loire,Normandy,Normandie,Hauts-de-Seine,Seine-Saint-Denis,Val-de-Marne,Val-d'Oise,Essonne,Yvelines,Seine-et-Marne,Gironde,Rhône,Isère,Haute-Garonne,Loire-Atlantique,Ille-et-Vilaine,Bouches-du-Rhône,Alpes-Maritimes,Bas-Rhin,Haut-Rhin,Haute-Savoie,Savoie,Hérault,Finistère,Morbihan,Pas-de-Calais,Seine-Maritime,Maine-et-Loire,Indre-et-Loire,Loiret,Puy-de-Dôme,Côte-d'Or,Doubs,Moselle,Meurthe-et-Moselle,Vendée,Vaucluse,Côtes-d'Armor,Calvados,Charente-Maritime,Pyrénées-Atlantiques,Pyrénées-Orientales,Saône-et-Loire,Haute-Vienne,Eure-et-Loir,Deux-Sèvres,Dordogne,Drôme,Ardèche
GB Greater London,West Midlands,Greater Manchester,West Yorkshire,South Yorkshire,Merseyside,Surrey,Kent,Essex,Hertfordshire,Berkshire,Buckinghamshire,Oxfordshire,Cambridgeshire,Hampshire,East Sussex,West Sussex,Lancashire,Cheshire,Devon,Cornwall,Somerset,Norfolk County,Suffolk,Lincolnshire,Shropshire,Worcestershire,Herefordshire,Northumberland,Dorset,Cumbria,East Riding of Yorkshire,Isle of Wight,Aberdeenshire,Fife,Warwickshire,Leicestershire,Nottinghamshire,Derbyshire,Staffordshire,Northamptonshire,Bedfordshire,Wiltshire,Gloucestershire,North Yorkshire,Tyne and Wear,County Durham,City of London,East of England,South East England
GR Attica,Central Macedonia
HU Pest County
ID West Java,East Java,Central Java,DKI Jakarta,Banten,Bali,North Sumatra,West Sumatra,South Sumatra,South Sulawesi,North Sulawesi,East Kalimantan,West Kalimantan,Riau,Lampung,Aceh
IE Leinster,Munster,Connacht,County Dublin,County Cork,Co. Dublin,Co. Cork,County Galway,County Limerick
IL Tel Aviv District,Central District,Haifa District,Merkaz,Center District
IN Karnataka,Maharashtra,Tamil Nadu,Telangana,Haryana,Uttar Pradesh,West Bengal,Gujarat,Kerala,Rajasthan,Andhra Pradesh,Punjab,Madhya Pradesh,Odisha,Goa,Bihar,Delhi NCR,NCR,Uttarakhand,Assam,Jharkhand,Chhattisgarh,Himachal Pradesh,Jammu and Kashmir,Arunachal Pradesh,Manipur,Meghalaya,Mizoram,Nagaland,Sikkim,Tripura
IT Lombardy,Lombardia,Lazio,Piedmont,Piemonte,Tuscany,Toscana,Veneto,Emilia-Romagna,Campania,Sicily,Sicilia,Sardinia,Puglia,Apulia,Liguria,Friuli-Venezia Giulia,Marche,Abruzzo,Umbria,Calabria,Basilicata,Molise,Trentino-Alto Adige,Trentino,Alto Adige,South Tyrol,Südtirol,Valle d'Aosta
JP Kanagawa,Chiba Prefecture,Saitama Prefecture,Aichi,Hyogo,Hokkaido,Okinawa,Ibaraki,千葉県,神奈川県,埼玉県,愛知県,兵庫県,北海道,茨城県,Kanto,Kansai
KR Gyeonggi,Gyeonggi-do,Gyeonggi Province
MX Jalisco,Nuevo León,Estado de México,State of Mexico,Baja California,Querétaro State,Yucatán,Quintana Roo,Chihuahua State,Guanajuato State,CDMX,Sinaloa,Tamaulipas,Coahuila,Michoacán,Tabasco,Nayarit,Tlaxcala,Campeche,Chiapas
MY Selangor,Johor,Penang State,Sarawak,Sabah,Kedah,Pahang,Perak,Perlis,Terengganu,Kelantan,Negeri Sembilan
NG Abia,Adamawa,Akwa Ibom,Anambra,Bayelsa,Benue,Borno,Cross River,Ebonyi,Edo,Ekiti,Imo,Jigawa,Kebbi,Kogi,Kwara,Nasarawa,Ogun,Osun,Taraba,Yobe,Zamfara,Lagos State,Oyo State,Ondo State,Kano State,Kaduna State,Rivers State
NL North Holland,Noord-Holland,South Holland,Zuid-Holland,North Brabant,Noord-Brabant,Gelderland,Overijssel,Limburg,Friesland,Drenthe,Flevoland,Zeeland
NZ Auckland Region,Canterbury,Waikato,Otago,Wellington Region
PH Metro Manila,National Capital Region,Calabarzon,Central Luzon,Cavite,Laguna,Bulacan,Pampanga,Rizal,Benguet,Negros Occidental,Misamis Oriental
PK Sindh,Khyber Pakhtunkhwa,Balochistan
PL Masovian,Mazowieckie,Masovia,Lesser Poland,Małopolskie,Malopolska,Lower Silesia,Dolnośląskie,Silesia,Śląskie,Pomerania,Pomorskie,Greater Poland,Wielkopolskie,Lodz Voivodeship
PT Lisbon District,Porto District
RO Cluj County,Ilfov,Timis County,Iași County
SE Stockholm County,Skåne,Skane,Västra Götaland,Uppsala County
TH Chon Buri,Samut Prakan
TR Istanbul Province,Ankara Province,Izmir Province
UA Kyiv Oblast,Lviv Oblast
VN Ho Chi Minh,Hanoi Capital
ZA Western Cape,Gauteng,KwaZulu-Natal,Eastern Cape,Free State,Limpopo,Mpumalanga
`;

/** Provinces of Spain: most bear the name of their capital, and stand behind a town of theirs. */
export const SPANISH_PROVINCES =
  'Álava,Araba,Albacete,Alicante,Alacant,Almería,Asturias,Ávila,Badajoz,Baleares,Barcelona,Burgos,Cáceres,Cádiz,Cantabria,Castellón,Ciudad Real,Córdoba,A Coruña,La Coruña,Cuenca,Gerona,Girona,Granada,Guadalajara,Guipúzcoa,Gipuzkoa,Huelva,Huesca,Jaén,León,Lérida,Lleida,Lugo,Madrid,Málaga,Murcia,Navarra,Orense,Ourense,Palencia,Las Palmas,Pontevedra,La Rioja,Salamanca,Santa Cruz de Tenerife,Segovia,Sevilla,Seville,Soria,Tarragona,Teruel,Toledo,Valencia,València,Valladolid,Vizcaya,Bizkaia,Zamora,Zaragoza';
