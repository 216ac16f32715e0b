/** Cities, regions and countries under their other names. The notation is that of tables/index.ts. */
export const PLACES_A_ROWS = `
abbreviation | nyc | new york | gazetteer | 2074 | 3845
same | new york | new york city | gazetteer | 3845 | 1002
same | new york | nueva york | gazetteer | 3845 | 0
broader | new york | manhattan | gazetteer | 3845 | 157
broader | new york | brooklyn | own | 3845 | 156
broader | new york | greater new york | gazetteer | 3845 | 2
broader | new york | tri state area | gazetteer | 3845 | 1
broader | new jersey | nj | own | 51 | 122
broader | san francisco | sf | gazetteer | 6392 | 1704
broader | san francisco | bay area | gazetteer | 6392 | 589
broader | san francisco | silicon valley | own | 6392 | 374
same | bay area | san francisco bay area | gazetteer | 589 | 168
same | bay area | sf bay area | gazetteer | 589 | 180
same | san francisco | san fran | gazetteer | 6392 | 8
broader | los angeles | la | gazetteer | 751 | 372
broader | los angeles | greater los angeles | gazetteer | 751 | 1
broader | los angeles | socal | own | 751 | 5
same | southern california | socal | gazetteer | 7 | 5
same | northern california | norcal | gazetteer | 1 | 0
broader | washington dc | dc | gazetteer | 402 | 535
broader | washington dc | dmv | gazetteer | 402 | 8
broader | washington dc | washington | gazetteer | 402 | 556
same | washington dc | district of columbia | own | 402 | 0
same | philadelphia | philly | gazetteer | 226 | 48
same | las vegas | vegas | gazetteer | 55 | 63
abbreviation | okc | oklahoma city | gazetteer | 1 | 8
abbreviation | slc | salt lake city | gazetteer | 30 | 154
abbreviation | dfw | dallas fort worth | gazetteer | 15 | 3
same | dallas fort worth | dallas ft worth | gazetteer | 3 | 1
broader | dallas | dfw | gazetteer | 192 | 15
broader | dallas | fort worth | gazetteer | 192 | 31
same | fort lauderdale | ft lauderdale | gazetteer | 7 | 21
same | fort worth | ft worth | gazetteer | 31 | 2
same | saint louis | st louis | gazetteer | 5 | 46
same | saint paul | st paul | gazetteer | 6 | 10
same | saint petersburg | st petersburg | gazetteer | 0 | 5
broader | saint petersburg | sankt petersburg | own | 0 | 0
same | twin cities | minneapolis saint paul | own | 1 | 0
same | twin cities | minneapolis st paul | gazetteer | 1 | 2
broader | minneapolis | twin cities | gazetteer | 79 | 1
broader | minneapolis | saint paul | own | 79 | 6
same | mount laurel | mt laurel | gazetteer | 0 | 0
broader | raleigh | research triangle park | own | 50 | 0
broader | raleigh | rtp | own | 50 | 19
broader | chicago | chicagoland | gazetteer | 752 | 1
broader | austin | atx | gazetteer | 587 | 6
broader | atlanta | atl | gazetteer | 388 | 10
broader | portland | pdx | gazetteer | 210 | 2
broader | seattle | greater seattle | gazetteer | 999 | 4
broader | seattle | puget sound | gazetteer | 999 | 2
broader | seattle | bellevue | own | 999 | 67
broader | boston | greater boston | gazetteer | 1097 | 30
broader | boston | cambridge | own | 1097 | 413
broader | denver | boulder | own | 268 | 143
broader | salt lake city | silicon slopes | own | 154 | 0
broader | northern virginia | nova | gazetteer | 26 | 26
broader | kansas city | kc | gazetteer | 31 | 6
broader | toronto | gta | gazetteer | 905 | 3
broader | toronto | greater toronto area | gazetteer | 905 | 3
broader | montreal | mtl | gazetteer | 175 | 11
same | quebec city | ville de québec | gazetteer | 14 | 0
broader | vancouver | metro vancouver | gazetteer | 263 | 0
broader | vancouver | yvr | gazetteer | 263 | 0
broader | london | ldn | gazetteer | 2128 | 5
broader | london | greater london | gazetteer | 2128 | 1
same | london | londres | gazetteer | 2128 | 2
same | london | londra | gazetteer | 2128 | 0
same | london | londýn | gazetteer | 2128 | 0
same | london | londen | gazetteer | 2128 | 0
same | munich | münchen | gazetteer | 145 | 7
same | munich | monachium | gazetteer | 145 | 0
same | cologne | köln | gazetteer | 42 | 2
same | nuremberg | nürnberg | gazetteer | 14 | 2
same | nuremberg | norimberga | gazetteer | 14 | 0
same | frankfurt | frankfurt am main | gazetteer | 23 | 12
same | frankfurt | francfort | gazetteer | 23 | 0
broader | frankfurt | ffm | gazetteer | 23 | 0
same | hannover | hanovre | gazetteer | 2 | 0
broader | hannover | hanover | gazetteer | 2 | 8
same | hamburg | hamburgo | gazetteer | 66 | 0
same | hamburg | hambourg | gazetteer | 66 | 0
same | berlin | berlino | gazetteer | 682 | 0
same | berlin | berlim | gazetteer | 682 | 0
same | leipzig | lipsk | gazetteer | 0 | 0
same | leipzig | lipsia | gazetteer | 0 | 0
same | dresden | dresde | gazetteer | 0 | 0
same | dresden | drezno | gazetteer | 0 | 0
same | freiburg | freiburg im breisgau | gazetteer | 4 | 0
same | grünheide | gruenheide | gazetteer | 0 | 0
broader | aachen | aix la chapelle | gazetteer | 2 | 0
broader | mainz | mayence | gazetteer | 3 | 0
same | vienna | wien | gazetteer | 56 | 1
same | zurich | zurigo | gazetteer | 116 | 0
same | zurich | zurych | gazetteer | 116 | 0
same | geneva | genève | gazetteer | 7 | 1
same | geneva | genf | gazetteer | 7 | 0
same | geneva | ginevra | gazetteer | 7 | 0
same | basel | basle | gazetteer | 3 | 0
same | bern | berne | gazetteer | 1 | 0
same | lucerne | luzern | gazetteer | 0 | 0
same | st. gallen | sankt gallen | gazetteer | 0 | 0
same | biel | bienne | gazetteer | 0 | 0
same | paris | parigi | gazetteer | 324 | 0
same | paris | paryż | gazetteer | 324 | 0
same | paris | parijs | gazetteer | 324 | 0
broader | paris | ile de france | own | 324 | 0
broader | paris | la défense | own | 324 | 0
same | strasbourg | straßburg | gazetteer | 1 | 0
same | lille | rijsel | gazetteer | 20 | 0
broader | nice | nizza | gazetteer | 1383 | 0
same | the hague | den haag | gazetteer | 16 | 0
same | the hague | s gravenhage | gazetteer | 16 | 0
same | the hague | la haye | gazetteer | 16 | 0
broader | the hague | hague | gazetteer | 16 | 16
same | s hertogenbosch | den bosch | gazetteer | 0 | 0
broader | amsterdam | ams | gazetteer | 344 | 16
broader | amsterdam | amstelveen | own | 344 | 0
same | brussels | bruxelles | gazetteer | 56 | 0
same | brussels | bruselas | gazetteer | 56 | 0
same | brussels | bruksela | gazetteer | 56 | 0
same | brussels | bryssel | gazetteer | 56 | 0
same | antwerp | antwerpen | gazetteer | 3 | 0
same | antwerp | anvers | gazetteer | 3 | 0
same | ghent | gand | gazetteer | 3 | 0
broader | ghent | gent | gazetteer | 3 | 0
same | leuven | louvain | gazetteer | 10 | 0
broader | leuven | louvain la neuve | own | 10 | 0
same | bruges | brugge | gazetteer | 0 | 0
same | liège | luik | gazetteer | 0 | 0
same | liège | lüttich | gazetteer | 0 | 0
same | ostend | oostende | gazetteer | 0 | 0
same | ypres | ieper | gazetteer | 0 | 0
same | mechelen | malines | own | 0 | 0
same | kortrijk | courtrai | own | 1 | 0
same | tournai | doornik | own | 0 | 0
same | luxembourg city | luxembourg ville | gazetteer | 2 | 0
same | seville | sevilla | gazetteer | 1 | 2
same | zaragoza | saragossa | gazetteer | 0 | 0
same | san sebastián | donostia | gazetteer | 0 | 0
same | a coruña | la coruña | gazetteer | 0 | 0
same | barcelona | barcelone | gazetteer | 136 | 0
same | barcelona | barcellona | gazetteer | 136 | 0
broader | barcelona | bcn | gazetteer | 136 | 2
same | madrid | madryt | gazetteer | 38 | 0
broader | palma de mallorca | palma | gazetteer | 0 | 1
same | lisbon | lisboa | gazetteer | 22 | 0
same | lisbon | lissabon | gazetteer | 22 | 0
same | lisbon | lisbonne | gazetteer | 22 | 0
same | lisbon | lizbona | gazetteer | 22 | 0
same | porto | oporto | gazetteer | 14 | 0
same | milan | milano | gazetteer | 43 | 1
same | milan | mailand | gazetteer | 43 | 0
same | milan | mediolan | gazetteer | 43 | 0
broader | rome | roma | gazetteer | 12 | 0
broader | rome | rom | gazetteer | 12 | 2
broader | rome | rzym | gazetteer | 12 | 0
same | turin | torino | gazetteer | 0 | 0
same | florence | firenze | gazetteer | 2 | 0
broader | napoli | naples | gazetteer | 0 | 8
broader | venezia | venice | gazetteer | 0 | 54
same | genoa | génova | gazetteer | 0 | 0
same | padua | padova | gazetteer | 1 | 1
same | mantua | mantova | gazetteer | 0 | 0
same | bolzano | bozen | own | 0 | 0
same | stockholm | estocolmo | gazetteer | 162 | 0
same | stockholm | sztokholm | gazetteer | 162 | 0
same | gothenburg | göteborg | gazetteer | 8 | 2
same | copenhagen | københavn | gazetteer | 63 | 0
same | copenhagen | kopenhagen | gazetteer | 63 | 0
same | copenhagen | copenhague | gazetteer | 63 | 0
same | copenhagen | kopenhaga | gazetteer | 63 | 0
same | copenhagen | koebenhavn | own | 63 | 0
same | aarhus | århus | gazetteer | 1 | 1
same | aalborg | ålborg | gazetteer | 0 | 0
same | lyngby | kongens lyngby | gazetteer | 1 | 1
same | helsinki | helsingfors | gazetteer | 47 | 0
same | espoo | esbo | gazetteer | 1 | 0
same | tampere | tammerfors | gazetteer | 1 | 0
same | tallinn | tallin | own | 9 | 1
same | warsaw | warszawa | gazetteer | 39 | 0
same | warsaw | warschau | gazetteer | 39 | 0
same | warsaw | varsovie | gazetteer | 39 | 0
same | warsaw | varsovia | gazetteer | 39 | 0
same | kraków | cracow | gazetteer | 19 | 0
same | kraków | krakau | gazetteer | 19 | 0
same | kraków | cracovie | gazetteer | 19 | 0
same | kraków | cracovia | gazetteer | 19 | 0
same | wrocław | breslau | gazetteer | 0 | 0
same | gdańsk | danzig | gazetteer | 4 | 0
same | poznań | posen | gazetteer | 4 | 0
same | katowice | kattowitz | gazetteer | 1 | 0
same | szczecin | stettin | gazetteer | 0 | 0
same | tricity | trójmiasto | gazetteer | 1 | 0
broader | gdańsk | tricity | own | 4 | 1
broader | gdańsk | gdynia | own | 4 | 0
broader | gdańsk | sopot | own | 4 | 2
same | prague | praha | gazetteer | 28 | 1
same | prague | praga | gazetteer | 28 | 0
same | prague | prag | gazetteer | 28 | 0
same | brno | brünn | gazetteer | 8 | 0
same | plzeň | pilsen | gazetteer | 0 | 0
same | bratislava | pressburg | own | 3 | 0
same | budapest | budapeszt | gazetteer | 45 | 0
same | budapest | budapeste | gazetteer | 45 | 0
same | bucharest | bucurești | gazetteer | 51 | 0
same | bucharest | bukarest | gazetteer | 51 | 0
same | bucharest | bucarest | gazetteer | 51 | 0
same | bucharest | bukareszt | gazetteer | 51 | 0
same | cluj | cluj napoca | gazetteer | 4 | 3
same | athens | atenas | gazetteer | 18 | 0
same | athens | atene | gazetteer | 18 | 0
same | athens | ateny | gazetteer | 18 | 0
same | athens | αθήνα | gazetteer | 18 | 0
same | thessaloniki | salonica | gazetteer | 1 | 0
same | thessaloniki | θεσσαλονίκη | gazetteer | 1 | 0
same | thessaloniki | saloniki | gazetteer | 1 | 0
same | piraeus | pireas | gazetteer | 0 | 0
same | limassol | lemesos | gazetteer | 0 | 0
same | nicosia | lefkosia | own | 0 | 0
same | belgrade | beograd | gazetteer | 10 | 0
same | belgrade | belgrad | gazetteer | 10 | 0
same | belgrade | belgrado | gazetteer | 10 | 0
same | zagreb | agram | gazetteer | 0 | 0
same | pristina | prishtina | gazetteer | 0 | 0
same | kyiv | kiev | gazetteer | 4 | 5
same | kyiv | київ | gazetteer | 4 | 0
same | kyiv | киев | own | 4 | 0
same | kyiv | kiew | gazetteer | 4 | 0
same | kyiv | kijów | gazetteer | 4 | 0
same | lviv | lwów | gazetteer | 0 | 0
same | lviv | lemberg | gazetteer | 0 | 0
same | lviv | львів | own | 0 | 0
same | kharkiv | kharkov | gazetteer | 0 | 0
same | kharkiv | харків | own | 0 | 0
same | moscow | москва | gazetteer | 4 | 0
same | moscow | moskau | gazetteer | 4 | 0
same | moscow | moscou | gazetteer | 4 | 0
same | moscow | moskva | gazetteer | 4 | 0
same | moscow | moskwa | gazetteer | 4 | 0
same | minsk | минск | own | 1 | 0
same | istanbul | estambul | gazetteer | 12 | 0
same | istanbul | stambuł | gazetteer | 12 | 0
same | tel aviv | tel aviv yafo | gazetteer | 57 | 6
same | tel aviv | tel aviv jaffa | own | 57 | 0
same | tel aviv | תל אביב | gazetteer | 57 | 0
broader | tel aviv | tlv | gazetteer | 57 | 5
broader | tel aviv | gush dan | own | 57 | 0
same | jerusalem | ירושלים | gazetteer | 0 | 0
same | haifa | חיפה | gazetteer | 1 | 0
same | herzliya | herzelia | gazetteer | 14 | 0
same | herzliya | herzliyya | gazetteer | 14 | 0
same | herzliya | הרצליה | gazetteer | 14 | 0
same | ramat gan | רמת גן | gazetteer | 0 | 0
same | petah tikva | petach tikva | gazetteer | 0 | 0
same | petah tikva | petah tiqwa | gazetteer | 0 | 0
same | petah tikva | petach tiqva | gazetteer | 0 | 0
same | petah tikva | פתח תקווה | own | 0 | 0
same | raanana | ra anana | gazetteer | 0 | 0
same | beer sheva | be er sheva | gazetteer | 0 | 0
same | beer sheva | beersheba | gazetteer | 0 | 0
same | yokneam | yoqneam | gazetteer | 0 | 0
same | yokneam | yokneam illit | gazetteer | 0 | 0
same | ness ziona | nes ziona | own | 0 | 0
same | ness ziona | nes tziona | gazetteer | 0 | 0
same | jeddah | jiddah | gazetteer | 0 | 0
same | khobar | al khobar | gazetteer | 0 | 0
same | cairo | le caire | gazetteer | 6 | 0
same | cairo | el cairo | gazetteer | 6 | 0
same | marrakesh | marrakech | gazetteer | 0 | 11
broader | tangier | tanger | gazetteer | 0 | 0
same | johannesburg | joburg | gazetteer | 8 | 1
same | johannesburg | jo burg | gazetteer | 8 | 0
same | johannesburg | jozi | own | 8 | 0
`;
