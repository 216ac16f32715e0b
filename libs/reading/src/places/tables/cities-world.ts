/**
 * Cities outside the United States that employers name, by country (and province for Canada). Same notation as the
 * United States table: `=` and `/` for other spellings, `*` where a bare name shared with another country means this one.
 */
export const WORLD_CITY_ROWS = `
CA-ON *Toronto=GTA/Greater Toronto Area/Toronto Metro/YYZ;*Ottawa;*Waterloo;Kitchener;Kitchener-Waterloo=Kitchener/Waterloo/Waterloo Region/KW;Mississauga;Markham;Hamilton;London;Kingston;Guelph;Brampton;Oakville;Burlington;Richmond Hill;Vaughan;Windsor;Kanata;Cambridge;Scarborough;North York;Etobicoke;Oshawa;Niagara Falls;Barrie;Thunder Bay;Sudbury;Milton;Pickering;Ajax;Whitby;Peterborough;St. Catharines
CA-BC *Vancouver=Greater Vancouver/Metro Vancouver/YVR;Victoria;Burnaby;Richmond;Surrey;Kelowna;Coquitlam;Port Coquitlam;New Westminster;North Vancouver;Langley;Nanaimo;Kamloops;Abbotsford;Delta;Whistler;Squamish;Castlegar;Prince George
CA-QC *Montreal=Montréal/MTL/Greater Montreal/YUL;Quebec City=Québec City/Ville de Québec;Laval;Gatineau;Sherbrooke;Longueuil;Brossard;Saint-Laurent=St-Laurent;Dorval;Pointe-Claire=Pointe Claire;Trois-Rivières;Lévis;Saint-Hubert;Mirabel;Bromont;Terrebonne;Boucherville;Kirkland
CA-AB *Calgary;*Edmonton;Red Deer;Lethbridge;Banff;Canmore;Medicine Hat;Grande Prairie;Fort McMurray;St. Albert;Airdrie
CA-MB *Winnipeg;Brandon
CA-SK Saskatoon;Regina
CA-NS *Halifax;Dartmouth;Sydney;Bedford
CA-NB Fredericton;Moncton;Saint John
CA-NL St. John's
CA-PE Charlottetown
CA-YT Whitehorse
CA-NT Yellowknife
GB *London=Greater London/London Area/Central London/City of London/LDN/Londres/London Office/Londyn/Londra/Londen/Londýn/Greater London Area;*Manchester;*Birmingham;*Edinburgh;*Glasgow;*Bristol;*Cambridge;*Oxford;*Leeds;Liverpool;Sheffield;Newcastle upon Tyne=Newcastle;Nottingham;Leicester;Cardiff;Swansea;Belfast;*Bath;Brighton=Brighton and Hove;Southampton;Portsmouth;Reading;Milton Keynes;Coventry;*York;Aberdeen;Dundee;Inverness;Stirling;Exeter;Plymouth;Norwich;Ipswich;Guildford;Woking;Farnborough;Farnham;Basingstoke;Winchester;Bournemouth;Poole;Swindon;Gloucester;Cheltenham;Worcester;Warwick;Leamington Spa;Gaydon;Derby;Stoke-on-Trent;Crewe;Chester;Warrington;Macclesfield;Stockport;Salford;Bolton;Wigan;Preston;Blackpool;Lancaster;Bradford;Huddersfield;Wakefield;Hull;Lincoln;Peterborough;Northampton;Luton;St Albans;Watford;Hemel Hempstead;Stevenage;Welwyn Garden City;Hatfield;Harlow;Chelmsford;Colchester;Southend-on-Sea;Slough;Windsor;Maidenhead;Bracknell;Wokingham;High Wycombe;Marlow;Uxbridge;Staines;Croydon;Kingston upon Thames;Richmond upon Thames;Canterbury;Maidstone;Crawley;Horsham;Eastbourne;Hastings;Didcot;Abingdon;Harwell;Banbury;Silverstone;Bedford;Telford;Shrewsbury;Wolverhampton;Solihull;Sunderland;Durham;Middlesbrough;Harrogate;Livingston;Perth;Derry=Londonderry;Lisburn;Newport;Bridgend;Barrow-in-Furness;Rochdale;Culham;Daresbury;Malvern;Yeovil;Truro;Weybridge;Egham;Leatherhead;Reigate;Redhill;Epsom;Sevenoaks;Tunbridge Wells;Fareham;Havant;Gosport;Corsham;Hereford;Cirencester;Stroud;Huntingdon;Ely;Newmarket;Bury St Edmunds;Lowestoft;Great Yarmouth;King's Lynn;Chippenham;Cambourne;Kings Hill;Stratford-upon-Avon;Newcastle-under-Lyme;Henley-on-Thames;Weston-super-Mare;Burton-on-Trent;Walton-on-Thames;Bury St Edmunds;King's Lynn;Rugby;Taunton;Torquay;Scunthorpe;Grimsby;Doncaster;Rotherham;Barnsley;Burnley;Blackburn;Oldham;Carlisle;Kendal;Darlington;Gateshead;Hartlepool;Chesterfield;Loughborough;Nuneaton;Kettering;Corby;Wellingborough;Bicester;Witney;Newbury;Camberley;Aldershot;Andover;Salisbury;Folkestone;Ashford;Dartford;Worthing;Falkirk;Paisley;East Kilbride;Dunfermline;Wrexham
IE *Dublin;*Cork;Galway;Limerick;Waterford;Sligo;Athlone;Kilkenny;Shannon;Drogheda;Dundalk;Swords;Letterkenny;Tralee;Wexford;Ballina;Leixlip;Naas;Carlow
DE *Berlin=Berlin Office/Berlino/Berlín/Berlim/Greater Berlin;*Munich=München/Muenchen/Munchen/Monaco di Baviera/Mnichov/Monachium/Múnich/Munique/Greater Munich Area/Großraum München;*Hamburg=Hambourg/Hamburgo/Amburgo;*Frankfurt=Frankfurt am Main/Frankfurt a.M./Francfort/Francoforte/FFM/Frankfurt a. M.;*Cologne=Köln/Koeln/Koln/Keulen/Colônia/Kolonia;Stuttgart=Estugarda/Stoccarda;Düsseldorf=Dusseldorf/Duesseldorf/Düsseldorf City;Leipzig=Lipsia/Lipsk;*Dresden=Dresde/Dresda/Drezno;Hanover=Hannover/Hanovre;Nuremberg=Nürnberg/Nuernberg/Norimberga/Núremberg/Norymberga;*Bremen=Brême/Brema;Dortmund;Essen;Bonn;Karlsruhe;Mannheim;Heidelberg;Aachen=Aix-la-Chapelle/Aken;Münster=Muenster;Darmstadt;Potsdam;Kiel;Mainz=Mayence/Magonza;Wiesbaden;Freiburg=Freiburg im Breisgau/Freiburg i Br;Augsburg;Regensburg;Ulm;Ingolstadt;Würzburg=Wuerzburg/Wurzburg;Erlangen;Jena;Erfurt;Halle=Halle an der Saale;Magdeburg;Rostock;Lübeck;Braunschweig=Brunswick;Wolfsburg;Göttingen;Kassel;Bielefeld;Paderborn;Bochum;Duisburg;Wuppertal;Saarbrücken=Saarbruecken;Kaiserslautern;Walldorf;Garching;Ottobrunn;Unterföhring;Ismaning;Oberkochen;Friedrichshafen;Konstanz;Tübingen;Reutlingen;Heilbronn;Pforzheim;Ludwigsburg;Böblingen;Sindelfingen;Leverkusen;Chemnitz;Oldenburg;Osnabrück;Passau;Bayreuth;Bamberg;Fürth;Gütersloh;Siegen;Koblenz;Trier;Weimar;Grünheide=Gruenheide;Eschborn;Neu-Isenburg;Bad Homburg;Ratingen;Neuss;Krefeld;Mönchengladbach;Hamm;Gelsenkirchen;Oberhausen;Schwerin;Cottbus;Gilching;Oberpfaffenhofen;Taufkirchen;Immenstaad;Hallbergmoos;Martinsried;Planegg;Herzogenaurach;Schwabach;Nördlingen;Rosenheim;Landshut;Rheine;Recklinghausen;Moers;Hagen;Bottrop;Herne;Solingen;Remscheid;Bergisch Gladbach;Witten;Minden;Detmold;Lüneburg;Hildesheim;Salzgitter;Celle;Wilhelmshaven;Bremerhaven;Emden;Flensburg;Neumünster;Stralsund;Greifswald;Neubrandenburg;Wismar;Zwickau;Plauen;Görlitz;Gera;Suhl;Ilmenau;Dessau;Offenbach;Hanau;Gießen;Marburg;Fulda;Wetzlar;Rüsselsheim;Worms;Ludwigshafen;Speyer;Esslingen;Göppingen;Aalen;Schwäbisch Gmünd;Offenburg;Villingen-Schwenningen;Ravensburg;Biberach;Memmingen;Kempten;Weingarten;Lörrach;Singen;Straubing;Deggendorf;Amberg;Weiden;Coburg;Schweinfurt;Aschaffenburg;Ansbach;Freising;Unterschleißheim;Aschheim;Dornach;Grasbrunn;Puchheim;Germering;Starnberg;Dachau;Wolfratshausen;Bad Homburg vor der Höhe;Oberursel;Kronberg;Sulzbach;Langen;Dreieich;Weinheim;Bruchsal;Ettlingen;Rastatt;Baden-Baden;Leonberg;Renningen;Waiblingen;Fellbach;Filderstadt;Leinfelden-Echterdingen;Nürtingen;Kirchheim;Meerbusch;Hilden;Langenfeld;Troisdorf;Siegburg;Hürth;Frechen;Kerpen;Düren;Euskirchen;Iserlohn;Lüdenscheid;Arnsberg;Lippstadt;Soest;Ahlen;Coesfeld;Bocholt;Nordhorn;Lingen;Papenburg;Vechta;Cloppenburg;Delmenhorst;Verden;Stade;Ahrensburg;Norderstedt;Pinneberg;Elmshorn;Itzehoe;Wedel;Teltow;Kleinmachnow;Falkensee;Königs Wusterhausen;Schönefeld;Hennigsdorf;Oranienburg;Eberswalde
AT *Vienna=Wien/Vienne/Viena/Wiedeń/Vídeň/Wenen;Graz;*Linz;Salzburg=Salzbourg;Innsbruck;Klagenfurt;Villach;Wels;St. Pölten;Dornbirn;Hagenberg;Leoben;Wiener Neustadt;Steyr;Feldkirch;Bregenz;Kapfenberg;Krems
CH *Zurich=Zürich/Zuerich/Zurich Area/Zurigo/Zúrich/Zurych;*Geneva=Genève/Genf/Ginebra/Ginevra/Genebra;*Basel=Bâle/Basle/Basilea/Bazylea;*Bern=Berne/Berna;Lausanne;Lugano;Zug;Lucerne=Luzern;St. Gallen=Sankt Gallen;Winterthur;Baden;Schaffhausen;Neuchâtel;Fribourg=Fribourg;Biel=Bienne;Rotkreuz;Kloten;Opfikon;Schlieren;Dübendorf;Rapperswil;Nyon;Sion;Chur;Thun;Olten;Aarau;Visp;Stans;Baar;Cham;Renens;Ecublens;Davos;Manno;Wallisellen;Pfäffikon;Freienbach;Morges;Ittigen;Muttenz;Allschwil
FR *Paris=Paris Area/Greater Paris/Région parisienne/Parigi/París/Paryż/Parijs/Île de Paris/Paris et périphérie;*Lyon=Lyons/Lione;*Marseille=Marseilles/Marsella/Marsiglia;Toulouse;*Nice=Nizza/Niza;Nantes;Bordeaux;Lille=Rijsel;Strasbourg=Straßburg/Strassburg/Estrasburgo;Montpellier;Rennes;Grenoble;Sophia Antipolis=Sophia-Antipolis/Valbonne;Aix-en-Provence;Rouen;Dijon;Nancy;Metz;Tours;Orléans;Angers;Brest;Caen;Reims;Clermont-Ferrand;Saint-Étienne;Mulhouse;Besançon;Poitiers;Limoges;La Rochelle;Annecy;Chambéry;Pau;Perpignan;Nîmes;Avignon;Toulon;Cannes;Antibes;Biot;La Défense=La Defense/Paris La Défense;Boulogne-Billancourt;Issy-les-Moulineaux;Levallois-Perret=Levallois;Courbevoie;Nanterre;Puteaux;Neuilly-sur-Seine;Saint-Denis;Montreuil;Vélizy-Villacoublay=Vélizy;Versailles;Massy;Palaiseau;Saclay;Gif-sur-Yvette;Rueil-Malmaison;Clichy;Saint-Ouen;Créteil;Vincennes;Évry;Meudon;Malakoff;Montrouge;Bagneux;Roubaix;Villeneuve-d'Ascq;Lannion;Vannes;Quimper;Le Mans;Amiens;Valence;Crolles;Blagnac;Cesson-Sévigné;Élancourt;Guyancourt;Les Ulis;Colombes;Gennevilliers;Pessac;Mérignac;Anglet;Bayonne;Biarritz;Villeurbanne;Tremblay-en-France;Roissy-en-France=Roissy;Noisy-le-Grand;Cergy;Saint-Cloud;Bois-Colombes;Suresnes;Asnières-sur-Seine;Ivry-sur-Seine;Arcueil;Pantin;Aubervilliers;Saint-Quentin-en-Yvelines;Saint-Malo;Lorient;Laval;Cholet;Niort;Troyes;Belfort;Colmar;Valenciennes;Dunkerque=Dunkirk;Calais;Le Havre;Cherbourg;Bourges;Blois;Saint-Herblain;Labège;Montbonnot-Saint-Martin=Montbonnot;Meylan;Limonest;Écully
NL *Amsterdam=AMS/Amsterdam Area/Ámsterdam;*Rotterdam;*The Hague=Den Haag/'s-Gravenhage/Hague/La Haye/La Haya/Haag/L'Aia/Haga/s-Gravenhage;*Utrecht;Eindhoven;Delft;Leiden;Groningen;Nijmegen;Enschede;Arnhem;Tilburg;Breda;'s-Hertogenbosch=Den Bosch/Hertogenbosch;Haarlem;Hilversum;Amersfoort;Almere;Maastricht;Zwolle;Apeldoorn;Veldhoven;Hoofddorp;Amstelveen;Zaandam;Nieuwegein;Schiphol;Rijswijk;Hengelo;Deventer;Wageningen;Leeuwarden;Zoetermeer;Diemen;Noordwijk;Best;Helmond;Gouda;Naarden;Bussum;Houten;Dordrecht;Capelle aan den IJssel;Venlo;Heerlen;Ede;Woerden;Alkmaar;Hoorn;Roosendaal;Barneveld;Oss;Almelo;Doetinchem;Tiel;Waalwijk;Weesp;Maarssen;Culemborg;Drachten;Assen;Emmen;Lelystad;Purmerend;Vlissingen;Middelburg;Son en Breugel;Bilthoven;Zeist;Baarn;Schiedam;Spijkenisse;Nootdorp;Papendrecht;Sittard;Geleen;Weert;Roermond
BE *Brussels=Bruxelles/Brussel/Brüssel/Bruselas/Bruxelas/Bruksela/Bryssel/Brussels Area;*Antwerp=Antwerpen/Anvers/Amberes/Anversa;Ghent=Gent/Gand/Gante;Leuven=Louvain/Löwen;Mechelen;Bruges=Brugge;Liège=Liege/Lüttich/Luik;Namur;Hasselt;Louvain-la-Neuve;Charleroi;Mons;Kortrijk;Diegem;Zaventem;Genk;Wavre;Machelen;Aalst;Turnhout;Roeselare;Waterloo;Halle;Essen;Tournai;Vilvoorde;Sint-Niklaas;Ostend=Oostende;Gosselies;Braine-l'Alleud;Nivelles;Ieper=Ypres;Geel;Zellik;Evere
LU Luxembourg City=Luxembourg-Ville;Esch-sur-Alzette;Leudelange;Betzdorf;Bertrange;Kirchberg;Bissen;Contern;Bettembourg
ES *Madrid=Madryt;*Barcelona=BCN/Barcelone/Barcellona;Valencia;*Seville=Sevilla/Séville/Siviglia/Sevilha;Málaga=Malaga;Bilbao;Zaragoza=Saragossa;Alicante;Granada;Murcia;Palma=Palma de Mallorca;Las Palmas=Las Palmas de Gran Canaria;Tenerife=Santa Cruz de Tenerife;San Sebastián=Donostia;A Coruña=La Coruña;Vigo;Santiago de Compostela=Santiago;Gijón;Oviedo;Valladolid;Pamplona;Vitoria-Gasteiz=Vitoria;Santander;Córdoba;Almería;Cádiz;Sant Cugat del Vallès=Sant Cugat;Terrassa;Sabadell;Girona;Tarragona;Alcobendas;Pozuelo de Alarcón;Tres Cantos;Getafe;Las Rozas de Madrid=Las Rozas;Castellón;Elche;Marbella;Salamanca;León;Toledo;Badalona;Cornellà de Llobregat;El Prat de Llobregat;Ibiza;Jerez de la Frontera;Guadalajara;Mérida;Alcalá de Henares;Móstoles;Leganés;San Cugat;Logroño;Burgos;Huelva;Cartagena;Lleida;Hospitalet de Llobregat=L'Hospitalet de Llobregat;Paterna;Boadilla del Monte;Majadahonda;Torrejón de Ardoz
PT *Lisbon=Lisboa/Greater Lisbon/Lissabon/Lisbonne/Lisbona/Lizbona;*Porto=Oporto;*Braga;Coimbra;Aveiro;Leiria;Faro;Funchal;Matosinhos;Oeiras;Vila Nova de Gaia;Guimarães;Viseu;Setúbal;Cascais;Évora;Almada;Amadora;Maia;Covilhã;Castelo Branco;Fundão;Viana do Castelo;Odivelas;Sintra;Loures
IT *Milan=Milano/Mailand/Milán/Milão/Mediolan;*Rome=Roma/Rom/Rzym;*Turin=Torino/Turijn/Turim;Bologna;*Florence=Firenze/Florenz/Florencia/Florença;*Naples=Napoli/Neapel/Nápoles;*Venice=Venezia/Venedig/Venise/Venecia/Mestre;Padua=Padova;Verona;Genoa=Genova/Genua/Gênes/Génova;Pisa;Trento;Bolzano;Trieste;Palermo;Catania;Bari;Lecce;Cagliari;Parma;Modena;Reggio Emilia;Bergamo;Brescia;Monza;Vicenza;Treviso;Udine;Perugia;Ancona;Pescara;Salerno;Como;Ivrea;Pavia;Segrate;Assago;Agrate Brianza;Cosenza;Maranello;Siena;Lucca;Rimini;Ravenna;Ferrara;Novara;Varese;Lodi;L'Aquila;Latina;La Spezia;Taranto;Messina;Sassari;Sesto San Giovanni;Cinisello Balsamo;Rho;San Donato Milanese;Cernusco sul Naviglio;Legnano;Corsico;Peschiera Borromeo;Pomezia;Fiumicino;Moncalieri;Rivoli;Collegno;Grugliasco;Imola;Casalecchio di Reno;Scandicci;Empoli;Sesto Fiorentino;Pozzuoli;Marghera;Pontedera;Rovereto;Bressanone;Merano;Bitritto;Fidenza;Carpi;Sassuolo;Correggio;Dalmine;Vimercate;Lissone;Schio;Thiene;Conegliano;Castelfranco Veneto;Fabriano;Rende;Faenza;Gallarate;Busto Arsizio;Saronno;Aprilia;Piacenza;Cremona;Mantua=Mantova;Alessandria;Asti;Cuneo;Lecco;Sondrio;Forlì;Cesena;Pesaro;Urbino;Arezzo;Prato;Pistoia;Grosseto;Livorno;Viterbo;Frosinone;Rieti;Terni;Caserta;Marcianise;Avellino;Benevento;Foggia;Brindisi;Matera;Potenza;Reggio Calabria;Catanzaro;Trapani;Siracusa=Syracuse;Ragusa;Pordenone;Gorizia;Belluno;Rovigo;Savona;Imperia;Biella;Vercelli;Verbania;Aosta;Macerata;Ascoli Piceno;Chieti;Teramo
SE *Stockholm=Estocolmo/Stoccolma/Sztokholm;*Gothenburg=Göteborg/Goteborg/Gotemburgo;*Malmö=Malmo;Uppsala;Lund;Linköping;Västerås;Örebro;Norrköping;Jönköping;Umeå;Luleå;Skellefteå;Helsingborg;Borås;Solna;Kista;Sundsvall;Karlstad;Växjö;Halmstad;Karlskrona;Södertälje;Gävle;Eskilstuna;Trollhättan;Östersund;Kalmar;Visby;Falun;Mölndal;Sundbyberg;Nacka;Täby;Danderyd;Huddinge;Ludvika;Sandviken;Älmhult;Kristianstad;Skövde
DK *Copenhagen=København/Kobenhavn/Copenhagen Area/Kopenhagen/Copenhague/Copenaghen/Kopenhaga/Köpenhamn/Greater Copenhagen;*Aarhus=Århus;Odense;Aalborg=Ålborg;Lyngby=Kongens Lyngby;Billund;Kolding;Herning;Horsens;Esbjerg;Roskilde;Ballerup;Søborg;Hellerup;Hillerød;Vejle;Frederiksberg;Glostrup;Bagsværd;Måløv;Sønderborg;Randers;Silkeborg;Viborg;Nordborg;Taastrup;Brøndby;Valby;Hvidovre;Albertslund
NO *Oslo;Bergen;Trondheim;Stavanger;Tromsø;Kristiansand;Drammen;Sandnes;Fornebu;Lysaker;Kongsberg;Halden;Bodø;Ålesund;Asker;Lillestrøm;Haugesund;Skøyen;Horten;Sandefjord;Tønsberg
FI *Helsinki=Helsinki Area/Helsingfors;*Espoo=Esbo;Tampere=Tammerfors;Turku=Åbo;Oulu;Vantaa;Jyväskylä;Lahti;Kuopio;Lappeenranta;Vaasa;Joensuu;Rovaniemi;Pori;Salo;Hämeenlinna
IS Reykjavik=Reykjavík;Kópavogur;Akureyri;Hafnarfjörður
EE *Tallinn;Tartu;Pärnu;Narva
LV *Riga=Rīga;Daugavpils;Liepāja;Jūrmala
LT *Vilnius;Kaunas;Klaipėda;Šiauliai;Panevėžys
PL *Warsaw=Warszawa/Warschau/Varsovie/Varsovia/Varšava/Warschaw;*Kraków=Krakow/Cracow/Krakau/Cracovie/Cracovia;*Wrocław=Wroclaw/Breslau;Gdańsk=Gdansk/Danzig;Gdynia;Sopot;Tricity=Trójmiasto;Poznań=Poznan/Posen;Łódź=Lodz;Katowice=Kattowitz;Gliwice;Szczecin=Stettin;Lublin;Bydgoszcz;Białystok;Rzeszów;Toruń;Bielsko-Biała;Kielce;Olsztyn;Częstochowa;Zabrze;Opole;Zielona Góra;Radom;Tychy;Sosnowiec;Rybnik;Płock;Koszalin;Elbląg;Tarnów;Swarzędz;Legnica;Wałbrzych;Słupsk;Nowy Sącz;Siedlce;Kalisz;Grudziądz
CZ *Prague=Praha/Prag/Praga/Praag;*Brno=Brünn;Ostrava;Plzeň=Pilsen;Olomouc;Liberec;Hradec Králové;Pardubice;České Budějovice;Zlín;Ústí nad Labem;Mladá Boleslav;Jihlava;Opava
SK *Bratislava;Košice=Kosice;Žilina;Prešov;Banská Bystrica;Nitra;Trenčín;Trnava
HU *Budapest=Budapeszt/Budapeste;Debrecen;Szeged;Győr;Pécs;Miskolc;Székesfehérvár;Kecskemét;Veszprém
RO *Bucharest=București/Bucuresti/Bukarest/Bucarest/Bukareszt;*Cluj-Napoca=Cluj;Timișoara=Timisoara;Iași=Iasi;Brașov=Brasov;Sibiu;Craiova;Oradea;Constanța;Târgu Mureș;Galați;Ploiești;Pitești;Arad;Bacău;Suceava;Baia Mare
BG *Sofia;Plovdiv;Varna;Burgas;Ruse;Veliko Tarnovo;Stara Zagora
GR *Athens=Athina/Athen/Athènes/Atenas/Atene/Ateny/Αθήνα;*Thessaloniki=Salonica/Θεσσαλονίκη/Saloniki;Patras=Patra;Heraklion;Ioannina;Marousi=Maroussi;Volos;Chania;Larissa;Kifissia;Kallithea;Piraeus=Pireas
CY *Nicosia;*Limassol=Lemesos;Larnaca;Paphos
MT *Valletta;Sliema;St. Julian's=Saint Julian's/St Julians;Gżira;Birkirkara;Msida;San Ġwann;Swieqi
HR *Zagreb=Agram;*Split;Rijeka;Osijek;Varaždin;Zadar;Dubrovnik;Pula
SI *Ljubljana;Maribor;Kranj;Celje;Koper;Novo Mesto
RS *Belgrade=Beograd/Belgrad/Belgrado;Novi Sad;Niš=Nis;Kragujevac;Subotica;Čačak;Zrenjanin
BA *Sarajevo;Banja Luka;Mostar;Tuzla
MK *Skopje;Bitola;Ohrid
AL *Tirana;Durrës
ME *Podgorica;Budva;Tivat
XK *Pristina=Prishtina;Prizren
MD *Chișinău=Chisinau
UA *Kyiv=Kiev/Київ/Kiew/Kijów/Kyjiw;*Lviv=Lwów/Lemberg;*Kharkiv=Kharkov;*Odesa=Odessa;Dnipro;Vinnytsia;Ivano-Frankivsk;Zaporizhzhia;Uzhhorod;Chernivtsi;Ternopil;Khmelnytskyi;Poltava;Lutsk;Rivne;Mykolaiv;Cherkasy;Sumy
BY *Minsk;Brest;Gomel;Grodno;Vitebsk
RU *Moscow=Москва/Moskau/Moscou/Moscú/Mosca/Moskwa/Moskva;*St. Petersburg=Saint Petersburg/Saint-Petersburg;Novosibirsk;Kazan;Yekaterinburg;Nizhny Novgorod;Samara;Rostov-on-Don;Innopolis;Tomsk;Ufa;Perm;Krasnodar;Voronezh;Chelyabinsk;Omsk;Sochi;Vladivostok
GE *Tbilisi;Batumi;Kutaisi;Rustavi;Zugdidi;Gori;Poti;Telavi;Mtskheta;Kobuleti;Borjomi;Akhaltsikhe;Ozurgeti
AM *Yerevan;Gyumri;Vanadzor
AZ *Baku
KZ *Almaty;*Astana=Nur-Sultan;Shymkent;Karaganda
UZ *Tashkent;Samarkand
KG *Bishkek
TR *Istanbul=İstanbul/Estambul/Stambuł;*Ankara;*Izmir=İzmir;Bursa;Antalya;Kocaeli;Eskişehir;Gebze;Adana;Konya;Gaziantep;Kayseri;Mersin;Trabzon
IL *Tel Aviv=Tel-Aviv/Tel Aviv-Yafo/Tel Aviv Yafo/TLV/תל אביב/Tel Awiw;*Jerusalem=ירושלים;*Haifa=חיפה;Herzliya=Herzelia/Herzliyya/הרצליה;Ramat Gan=רמת גן;Petah Tikva=Petach Tikva/Petah Tiqwa/Petach Tiqva;Ra'anana=Raanana;Netanya;Rehovot;Be'er Sheva=Beer Sheva/Beersheba;Yokneam=Yoqneam/Yokne'am/Yokneam Illit;Hod HaSharon;Kfar Saba;Rishon LeZion=Rishon Lezion;Holon;Bnei Brak;Givatayim;Caesarea;Migdal HaEmek;Kiryat Gat;Ness Ziona=Nes Tziona;Modiin=Modi'in;Rosh HaAyin=Rosh Haayin;Or Yehuda;Ashdod;Ashkelon;Airport City;Lod;Matam;Tirat Carmel;Karmiel;Nazareth;Ramat Hasharon;Tel Hai;Binyamina;Kibbutz;Omer;Shefayim
AE *Dubai;*Abu Dhabi;Sharjah;Ras Al Khaimah;Ajman;Al Ain;Masdar City
SA *Riyadh;*Jeddah=Jiddah;Dammam;Khobar=Al Khobar;Dhahran;Thuwal;NEOM;Mecca;Medina;Yanbu;Jubail
QA *Doha;Lusail
KW *Kuwait City
BH *Manama
OM *Muscat
JO *Amman;Irbid;Aqaba
LB *Beirut
IQ Baghdad;Erbil
IR Tehran
EG *Cairo=Kairo/Le Caire/El Cairo;*Alexandria;Giza;New Cairo;6th of October City;Maadi;Nasr City;Smart Village
MA *Casablanca;Rabat;Marrakesh=Marrakech;Tangier=Tanger;Fes;Agadir
TN *Tunis;Sfax;Sousse
DZ *Algiers;Oran
NG *Lagos;*Abuja;Ibadan;Port Harcourt;Kano;Enugu;Benin City;Kaduna
KE *Nairobi;Mombasa;Kisumu;Nakuru;Eldoret;Kakamega
GH *Accra;Kumasi;Takoradi
ZA *Cape Town=CPT;*Johannesburg=Joburg/JHB/Jo'burg;*Pretoria;*Durban;Stellenbosch;Sandton;Centurion;Midrand;Port Elizabeth=Gqeberha;Bloemfontein;East London;Century City;Randburg;Rosebank;Umhlanga;Bellville;Paarl;Somerset West
ET *Addis Ababa
RW *Kigali
UG *Kampala;Entebbe;Gulu
TZ *Dar es Salaam;Arusha;Dodoma;Mwanza;Zanzibar
SN *Dakar
CI *Abidjan
CM *Douala;Yaoundé
CD *Kinshasa;Goma;Bukavu
ZM *Lusaka
ZW *Harare;Bulawayo
MU *Port Louis;Ebène=Ebene
BW *Gaborone
NA *Windhoek
MZ *Maputo
AO *Luanda
MG Antananarivo
MW Lilongwe;Blantyre
ML Bamako
BF Ouagadougou
BJ Cotonou
TG Lomé
SL Freetown
LR Monrovia
SO Mogadishu
SD Khartoum
SS Juba
IN *Bengaluru=Bangalore/Bangaluru/Banglore/Bengaluru Urban/BLR/Bangalore Urban/Greater Bengaluru Area;*Hyderabad=Hyderbad;*Mumbai=Bombay/Mumbai Metropolitan Region;Navi Mumbai;*Pune=Poona;*Chennai=Madras;*Delhi=Delhi NCR/Delhi-NCR/NCR Delhi;New Delhi;*Gurgaon=Gurugram;Noida=Greater Noida;*Kolkata=Calcutta;Ahmedabad;Jaipur;Kochi=Cochin;Thiruvananthapuram=Trivandrum;Coimbatore;Indore;Chandigarh;Mohali;Panchkula;Nagpur;Lucknow;Vadodara=Baroda;Surat;Visakhapatnam=Vizag;Bhubaneswar;Mysuru=Mysore;Mangaluru=Mangalore;Mohali;Gandhinagar;GIFT City;Vijayawada;Madurai;Bhopal;Patna;Ranchi;Raipur;Guwahati;Dehradun;Ludhiana;Thane;Nashik;Goa=Panaji;Kozhikode=Calicut;Faridabad;Ghaziabad;Hubli;Belagavi;Tiruchirappalli=Trichy;Salem;Hosur;Sriperumbudur;Udaipur;Jodhpur;Rajkot;Kanpur;Varanasi;Amritsar;Jamshedpur;Whitefield;Electronic City;Warangal;Vellore;Kottayam;Puducherry=Pondicherry;Tirupati;Agra
PK *Karachi;*Lahore;*Islamabad;Rawalpindi;Faisalabad;Peshawar;Multan;Hyderabad;Sialkot;Gujranwala;Quetta
BD *Dhaka=Dacca;Chittagong=Chattogram;Sylhet
LK *Colombo;Kandy
NP *Kathmandu;Lalitpur;Pokhara
MM *Yangon
SG *Singapore City;Jurong;Changi
MY *Kuala Lumpur=KL;Petaling Jaya;Penang=Pulau Pinang/George Town/Georgetown;Cyberjaya;Johor Bahru;Shah Alam;Subang Jaya;Kulim;Bayan Lepas;Kuching;Kota Kinabalu;Iskandar Puteri;Batu Kawan;Putrajaya;Bangsar;Ipoh;Melaka=Malacca
ID *Jakarta=Jakarta Selatan/South Jakarta/DKI Jakarta/Jakarta Pusat/Central Jakarta/West Jakarta/Jakarta Barat;Bandung;Surabaya;Yogyakarta;Bali=Denpasar;Tangerang;Bekasi;Batam;Medan;Semarang;BSD City;Depok;Malang;Makassar;Bogor;Ubud;Canggu
TH *Bangkok=Krung Thep;Chiang Mai;Phuket;Nonthaburi;Chonburi;Pattaya;Rayong;Ayutthaya;Khon Kaen
VN *Ho Chi Minh City=HCMC/Ho Chi Minh/Saigon/HCM/TP. Hồ Chí Minh/Thành phố Hồ Chí Minh;*Hanoi=Ha Noi/Hà Nội;Da Nang=Danang/Đà Nẵng;Hai Phong=Haiphong;Can Tho;Nha Trang;Hue;Bac Ninh;Bien Hoa;Binh Duong
PH *Manila=Metro Manila/National Capital Region Manila/NCR Manila;Makati=Makati City;Taguig=Taguig City/BGC/Bonifacio Global City;Quezon City;Cebu City=Cebu;Pasig=Pasig City;Ortigas;Mandaluyong=Mandaluyong City;Davao City=Davao;Clark;Alabang;Muntinlupa;Parañaque;Pasay=Pasay City;Iloilo City=Iloilo;Bacolod;Baguio;Laguna;Cagayan de Oro;Santa Rosa;Cavite
KH *Phnom Penh;Siem Reap
LA Vientiane
CN *Beijing=北京/Peking/Pekin/Pékin/Pekín;*Shanghai=上海/Schanghai/Shanghái;*Shenzhen=深圳;*Guangzhou=广州/Canton;Hangzhou=杭州;Chengdu=成都;Nanjing=南京;Suzhou=苏州;Wuhan=武汉;Xi'an=Xian/西安;Tianjin=天津;Chongqing=重庆;Dalian=大连;Qingdao;Xiamen=厦门;Dongguan;Zhuhai;Hefei;Changsha;Ningbo;Wuxi;Foshan;Jinan;Zhengzhou;Kunming;Fuzhou;Shenyang;Harbin;Changchun;Kunshan;Huizhou;Sanya;Guiyang
HK *Hong Kong City;Kowloon;Wan Chai=Wanchai;Causeway Bay;Quarry Bay;Sha Tin=Shatin
TW *Taipei=Taipei City/台北/臺北/台北市;New Taipei City=New Taipei/新北市;Hsinchu=Hsinchu City/新竹/Hsin-chu/Zhubei;Taichung=台中;Tainan=台南;Kaohsiung=高雄;Taoyuan=桃園;Neihu
JP *Tokyo=東京/東京都/Tōkyō/Greater Tokyo/Minato-ku/Shibuya/Shibuya-ku/Shinjuku/Chiyoda-ku/Minato/Roppongi/Marunouchi/港区/渋谷区/千代田区/新宿区/中央区/Tokio;*Osaka=大阪/大阪市/大阪府/Ōsaka;*Kyoto=京都/京都市/京都府;Yokohama=横浜/横浜市;Nagoya=名古屋/名古屋市;Fukuoka=福岡/福岡市/福岡県;Sapporo=札幌/札幌市;Kobe=神戸/神戸市;Sendai=仙台/仙台市;Hiroshima=広島/広島市/広島県;Kawasaki=川崎/川崎市;Kashiwa=柏/柏市;Chiba=千葉/千葉市;Saitama=さいたま市;Tsukuba=つくば市;Nara;Okayama;Kumamoto;Naha=那覇市;Hamamatsu;Niigata;Kanazawa;Matsuyama;Nagano;Nagasaki;Kagoshima;Atsugi;Fujisawa;Kamakura;Yokosuka;Hachioji;Shizuoka;Toyota City=豊田市;Aizuwakamatsu;Karuizawa
KR *Seoul=서울/서울특별시/Seoul Special City/Gangnam;*Busan=Pusan/부산;Pangyo=판교;Seongnam=Seongnam-si/성남시;Incheon=인천;Suwon=수원;Daejeon=대전;Daegu=대구;Gwangju=광주;Yongin;Hwaseong;Pyeongtaek;Changwon;Ulsan;Sejong;Jeju=Jeju City;Goyang;Bundang;Songdo;Cheongju;Icheon;Anyang;Asan
MO Macau City
MN *Ulaanbaatar
AU *Sydney=SYD/Greater Sydney;*Melbourne=MEL/Greater Melbourne;*Brisbane=BNE;*Perth;*Adelaide;*Canberra;Hobart;Darwin;Gold Coast;Newcastle;Wollongong;Geelong;Sunshine Coast;Cairns;Townsville;Parramatta;North Sydney;Macquarie Park;Launceston;Byron Bay;Toowoomba;Ballarat;Bendigo;Surry Hills;Richmond;Docklands;Bella Vista;Pyrmont;Alice Springs;Rockhampton;Chatswood;Fremantle;Bunbury;Joondalup;Hawthorn;Cremorne;Fortitude Valley
NZ *Auckland;*Wellington;*Christchurch;Dunedin;Hamilton;Tauranga;Queenstown;Nelson;Palmerston North;Napier;Hastings;Mahia;New Plymouth;Rotorua;Whangarei
MX *Mexico City=Ciudad de México/Ciudad de Mexico/CDMX/México City/Mexico D.F./México D.F./DF;*Guadalajara=GDL;Zapopan;*Monterrey=MTY;San Pedro Garza García=Garza García;*Tijuana;Querétaro=Queretaro/Santiago de Querétaro;Puebla;Mérida=Merida;León=Leon;Cancún=Cancun;Hermosillo;Chihuahua;Ciudad Juárez=Ciudad Juarez/Juarez;Aguascalientes;San Luis Potosí;Saltillo;Toluca;Culiacán;Mexicali;Playa del Carmen;Tulum;Guanajuato;Morelia;Oaxaca;Veracruz;Ensenada;Colima;Torreón;Apodaca;Reynosa;Puerto Vallarta;Cuernavaca
GT *Guatemala City=Ciudad de Guatemala
CR *San José=San Jose CR/San José Costa Rica;Heredia;Alajuela;Cartago;Escazú=Escazu;Santa Ana;Belén
PA *Panama City=Ciudad de Panamá/Ciudad de Panama
SV *San Salvador=Antiguo Cuscatlán
HN *Tegucigalpa;San Pedro Sula
NI *Managua
DO *Santo Domingo;Santiago de los Caballeros;Punta Cana
JM *Kingston;Montego Bay
CU Havana
TT Port of Spain
BS Nassau
BB Bridgetown
KY George Town
BR *São Paulo=Sao Paulo/Sampa/São Paulo Capital;*Rio de Janeiro=Rio;*Belo Horizonte=BH;*Porto Alegre;*Curitiba;*Florianópolis=Florianopolis;Recife;Campinas;Brasília=Brasilia;Salvador;Fortaleza;Joinville;Blumenau;Goiânia=Goiania;Manaus;Vitória=Vitoria;Natal;São José dos Campos=Sao Jose dos Campos;São Carlos;Ribeirão Preto;Sorocaba;Santos;Osasco;Barueri=Alphaville;Londrina;Maringá;Uberlândia;Niterói;Belém;João Pessoa;São Bernardo do Campo;Santo André;Cabo de Santo Agostinho;Jundiaí;Cuiabá;Campo Grande;Aracaju;Teresina;São Luís;Maceió;Caxias do Sul;Nova Lima;Extrema;São Leopoldo;Guarulhos;Itajaí;Juiz de Fora;Santa Rita do Sapucaí;Hortolândia
AR *Buenos Aires=Ciudad Autónoma de Buenos Aires/CABA/Capital Federal/Ciudad de Buenos Aires/Greater Buenos Aires;Córdoba=Cordoba;Rosario;Mendoza;Mar del Plata;La Plata;Tandil;Tucumán=San Miguel de Tucumán;Bahía Blanca;Bariloche;Santa Fe;Neuquén;Salta;Vicente López;Resistencia;Paraná
CL *Santiago=Santiago de Chile/Santiago Metropolitan Region/Región Metropolitana/Las Condes/Providencia;Valparaíso=Valparaiso;Viña del Mar=Vina del Mar;Concepción=Concepcion;Antofagasta;Temuco;La Serena;Puerto Montt
CO *Bogotá=Bogota/Bogotá D.C./Bogota DC/Santa Fe de Bogotá;*Medellín=Medellin;*Cali=Santiago de Cali;*Barranquilla;Bucaramanga;Cartagena;Pereira;Manizales;Envigado;Santa Marta;Ibagué;Cúcuta;Chía;Zipaquirá;Sabaneta
PE *Lima=Lima Metropolitana;Arequipa;Trujillo;Cusco=Cuzco;Piura
EC *Quito;Guayaquil;Cuenca
UY *Montevideo;Punta del Este;Maldonado
PY *Asunción=Asuncion
BO *La Paz;Santa Cruz de la Sierra;Cochabamba
VE *Caracas;Maracaibo;Valencia
GY Georgetown
LI Vaduz
MC Monte Carlo
GI Gibraltar City
IM Douglas
JE St. Helier
GG St. Peter Port
AD Andorra la Vella
AF Kabul
SR Paramaribo
FJ Suva
PG Port Moresby
BN Bandar Seri Begawan
BM Hamilton
SC Victoria
MV Malé
BT Thimphu
`;
