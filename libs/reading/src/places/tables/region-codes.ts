/**
 * Codes of first-level regions (of Italy: provinces) that stand behind a city of their country, by country. A code that is one of
 * the United States or Canada too, and may stand behind a town there of the same name, names its cities after `=`.
 */
export const REGION_CODE_ROWS = `
AU NSW VIC QLD SA TAS ACT NT WA=Perth/Fremantle/Bunbury/Joondalup
AT W NO OO ST TI SB KT VB BL
BR SP RJ MG RS PR SC BA PE CE DF GO ES AM PA MA PB RN AL PI SE MT MS RO RR AC AP TO
CH ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU
DE BW BY BE BB HB HH HE MV NI NW NRW RP SL SN ST SH TH
ES M B V BI SE MA GI TF ZA
GB ENG SCT WLS NIR
IN KA MH TN TS TG HR UP WB GJ KL RJ AP PB MP OD DL JH AS CG CH UK UT GA=Goa/Panaji
MX NL JAL JA CDMX DF QRO QR BC YUC PUE GTO CHIH COAH SON NLE AGS SLP MEX TAB SIN TAMPS VER QROO BCS MOR HGO MICH
NL NH ZH NB UT GE FL LI OV DR FR GR ZE
IT MI=Milan/Segrate/Assago/Sesto San Giovanni/Cinisello Balsamo/Rho/San Donato Milanese/Cernusco sul Naviglio/Legnano/Corsico/Peschiera Borromeo RM=Rome/Pomezia/Fiumicino TO=Turin/Ivrea/Moncalieri/Rivoli/Collegno/Grugliasco BO=Bologna/Imola/Casalecchio di Reno FI=Florence/Scandicci/Empoli/Sesto Fiorentino NA=Naples/Pozzuoli VE=Venice/Mestre/Marghera PD=Padua VR=Verona GE=Genoa PI=Pisa/Pontedera TN=Trento/Rovereto BZ=Bolzano/Bressanone/Merano TS=Trieste PA=Palermo CT=Catania BA=Bari/Bitritto LE=Lecce CA=Cagliari PR=Parma/Fidenza MO=Modena/Maranello/Carpi/Sassuolo RE=Reggio Emilia/Correggio BG=Bergamo/Dalmine BS=Brescia MB=Monza/Agrate Brianza/Vimercate/Lissone VI=Vicenza/Schio/Thiene TV=Treviso/Conegliano/Castelfranco Veneto UD=Udine PG=Perugia AN=Ancona/Fabriano PE=Pescara SA=Salerno CO=Como PV=Pavia CS=Cosenza/Rende SI=Siena LU=Lucca RN=Rimini RA=Ravenna/Faenza FE=Ferrara NO=Novara VA=Varese/Gallarate/Busto Arsizio/Saronno LO=Lodi AQ=L'Aquila LT=Latina/Aprilia SP=La Spezia TA=Taranto ME=Messina SS=Sassari PC=Piacenza CR=Cremona MN=Mantua AL=Alessandria AT=Asti CN=Cuneo LC=Lecco SO=Sondrio FC=Forlì/Cesena PU=Pesaro/Urbino AR=Arezzo PO=Prato PT=Pistoia GR=Grosseto LI=Livorno VT=Viterbo FR=Frosinone RI=Rieti TR=Terni CE=Caserta/Marcianise AV=Avellino BN=Benevento FG=Foggia BR=Brindisi MT=Matera PZ=Potenza RC=Reggio Calabria CZ=Catanzaro TP=Trapani SR=Siracusa RG=Ragusa PN=Pordenone GO=Gorizia BL=Belluno RO=Rovigo SV=Savona IM=Imperia BI=Biella VC=Vercelli VB=Verbania AO=Aosta MC=Macerata AP=Ascoli Piceno CH=Chieti TE=Teramo
`;
