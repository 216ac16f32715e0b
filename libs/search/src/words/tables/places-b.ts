/** Cities, regions and countries under their other names. The notation is that of tables/index.ts. */
export const PLACES_B_ROWS = `
broader | johannesburg | jhb | gazetteer | 8 | 0
broader | johannesburg | sandton | own | 8 | 0
broader | cape town | cpt | gazetteer | 29 | 16
same | port elizabeth | gqeberha | gazetteer | 0 | 0
same | bengaluru | bangalore | gazetteer | 124 | 193
same | bengaluru | bangaluru | gazetteer | 124 | 0
same | bengaluru | banglore | gazetteer | 124 | 0
broader | bengaluru | blr | gazetteer | 124 | 3
same | hyderabad | hyderbad | gazetteer | 20 | 0
same | mumbai | bombay | gazetteer | 24 | 2
same | chennai | madras | gazetteer | 18 | 0
same | kolkata | calcutta | gazetteer | 0 | 0
same | pune | poona | gazetteer | 25 | 0
same | gurgaon | gurugram | gazetteer | 15 | 16
broader | delhi | new delhi | own | 53 | 24
broader | delhi | delhi ncr | gazetteer | 53 | 3
broader | delhi | gurgaon | own | 53 | 15
broader | delhi | noida | own | 53 | 2
same | delhi ncr | ncr delhi | gazetteer | 3 | 0
same | kochi | cochin | gazetteer | 0 | 0
same | thiruvananthapuram | trivandrum | gazetteer | 0 | 0
broader | vadodara | baroda | gazetteer | 0 | 1
same | visakhapatnam | vizag | gazetteer | 0 | 0
same | mysuru | mysore | gazetteer | 0 | 0
same | mangaluru | mangalore | gazetteer | 0 | 0
same | kozhikode | calicut | gazetteer | 0 | 0
same | puducherry | pondicherry | gazetteer | 0 | 0
same | tiruchirappalli | trichy | gazetteer | 0 | 0
same | dhaka | dacca | gazetteer | 18 | 0
same | chittagong | chattogram | gazetteer | 0 | 0
same | yangon | rangoon | own | 1 | 0
broader | kuala lumpur | kl | gazetteer | 11 | 2
broader | kuala lumpur | klang valley | own | 11 | 0
same | penang | pulau pinang | gazetteer | 0 | 0
same | malacca | melaka | gazetteer | 0 | 0
same | bangkok | krung thep | gazetteer | 31 | 0
same | ho chi minh city | saigon | gazetteer | 2 | 1
same | ho chi minh city | tp. hồ chí minh | gazetteer | 2 | 0
same | ho chi minh city | thành phố hồ chí minh | gazetteer | 2 | 0
abbreviation | hcmc | ho chi minh city | gazetteer | 1 | 2
broader | ho chi minh city | hcm | gazetteer | 2 | 9
same | hanoi | hà nội | gazetteer | 2 | 0
same | danang | da nang | gazetteer | 1 | 1
same | haiphong | hai phong | gazetteer | 0 | 0
broader | manila | metro manila | gazetteer | 19 | 2
broader | manila | makati | own | 19 | 3
broader | manila | bgc | own | 19 | 0
broader | manila | taguig | own | 19 | 0
same | bgc | bonifacio global city | gazetteer | 0 | 0
same | makati | makati city | gazetteer | 3 | 1
same | taguig | taguig city | gazetteer | 0 | 0
same | pasig | pasig city | gazetteer | 0 | 0
same | cebu | cebu city | gazetteer | 16 | 15
same | beijing | peking | gazetteer | 27 | 0
same | beijing | 北京 | gazetteer | 27 | 1
same | shanghai | 上海 | gazetteer | 117 | 1
same | shanghai | schanghai | gazetteer | 117 | 0
same | shenzhen | 深圳 | gazetteer | 19 | 0
same | guangzhou | 广州 | gazetteer | 2 | 0
same | hangzhou | 杭州 | gazetteer | 0 | 0
same | chengdu | 成都 | gazetteer | 1 | 0
same | nanjing | 南京 | gazetteer | 0 | 0
same | suzhou | 苏州 | gazetteer | 1 | 0
same | wuhan | 武汉 | gazetteer | 0 | 0
same | xian | xi an | gazetteer | 0 | 0
same | xian | 西安 | gazetteer | 0 | 0
same | tianjin | 天津 | gazetteer | 0 | 0
same | chongqing | 重庆 | gazetteer | 0 | 0
same | dalian | 大连 | gazetteer | 0 | 0
same | xiamen | 厦门 | gazetteer | 0 | 0
same | hong kong | hongkong | own | 100 | 0
same | hong kong | 香港 | gazetteer | 100 | 0
same | singapore | singapur | own | 309 | 0
same | singapore | singapour | own | 309 | 0
same | singapore | 新加坡 | own | 309 | 1
same | taipei | 台北 | gazetteer | 13 | 0
same | taipei | 臺北 | gazetteer | 13 | 0
same | taipei | taipei city | gazetteer | 13 | 1
same | hsinchu | 新竹 | gazetteer | 0 | 0
same | hsinchu | hsinchu city | gazetteer | 0 | 0
same | taichung | 台中 | gazetteer | 0 | 0
same | kaohsiung | 高雄 | gazetteer | 0 | 0
same | tokyo | 東京 | gazetteer | 150 | 0
same | tokyo | tokio | gazetteer | 150 | 2
same | osaka | 大阪 | gazetteer | 1 | 0
same | kyoto | 京都 | gazetteer | 5 | 0
same | yokohama | 横浜 | gazetteer | 0 | 0
same | nagoya | 名古屋 | gazetteer | 0 | 0
same | fukuoka | 福岡 | gazetteer | 1 | 0
same | sapporo | 札幌 | gazetteer | 1 | 0
same | kobe | 神戸 | gazetteer | 45 | 0
same | sendai | 仙台 | gazetteer | 0 | 0
same | hiroshima | 広島 | gazetteer | 0 | 0
same | seoul | 서울 | gazetteer | 35 | 0
same | busan | pusan | gazetteer | 0 | 0
same | busan | 부산 | gazetteer | 0 | 0
same | pangyo | 판교 | gazetteer | 0 | 0
same | seongnam | 성남 | own | 0 | 0
same | incheon | 인천 | gazetteer | 0 | 0
same | daejeon | 대전 | gazetteer | 0 | 0
same | mexico city | ciudad de méxico | gazetteer | 126 | 0
same | mexico city | mexico df | own | 126 | 0
same | mexico city | méxico d.f. | gazetteer | 126 | 0
abbreviation | cdmx | ciudad de méxico | gazetteer | 9 | 0
broader | guadalajara | gdl | gazetteer | 10 | 0
broader | monterrey | mty | gazetteer | 2 | 1
same | querétaro | santiago de querétaro | gazetteer | 0 | 0
same | guatemala city | ciudad de guatemala | gazetteer | 0 | 0
same | panama city | ciudad de panamá | gazetteer | 0 | 0
same | bogotá | bogotá d.c. | gazetteer | 17 | 0
same | bogotá | santa fe de bogotá | gazetteer | 17 | 0
broader | buenos aires | caba | gazetteer | 36 | 0
broader | buenos aires | capital federal | gazetteer | 36 | 0
same | cusco | cuzco | gazetteer | 0 | 0
broader | rio de janeiro | rio | gazetteer | 8 | 8
broader | belo horizonte | bh | gazetteer | 0 | 2
broader | sydney | syd | gazetteer | 256 | 0
broader | sydney | greater sydney | gazetteer | 256 | 0
broader | melbourne | greater melbourne | gazetteer | 103 | 1
same | astana | nur sultan | gazetteer | 0 | 0
abbreviation | usa | united states | gazetteer | 11998 | 1297
same | united states | united states of america | gazetteer | 1297 | 9
same | united states | estados unidos | gazetteer | 1297 | 0
same | united states | vereinigte staaten | gazetteer | 1297 | 0
same | united states | stati uniti | gazetteer | 1297 | 0
broader | united states | us | gazetteer | 1297 | 13063
broader | united states | america | own | 1297 | 996
abbreviation | uk | united kingdom | gazetteer | 2117 | 122
same | united kingdom | vereinigtes königreich | gazetteer | 122 | 0
same | united kingdom | reino unido | gazetteer | 122 | 0
same | united kingdom | royaume uni | gazetteer | 122 | 3
broader | united kingdom | gb | gazetteer | 122 | 58
broader | united kingdom | great britain | gazetteer | 122 | 0
broader | united kingdom | england | gazetteer | 122 | 97
broader | united kingdom | britain | gazetteer | 122 | 6
abbreviation | uae | united arab emirates | gazetteer | 13 | 4
broader | saudi arabia | ksa | gazetteer | 3 | 1
same | germany | deutschland | gazetteer | 808 | 6
same | germany | allemagne | gazetteer | 808 | 1
same | germany | alemania | gazetteer | 808 | 0
same | germany | niemcy | gazetteer | 808 | 0
same | germany | duitsland | gazetteer | 808 | 0
same | austria | österreich | gazetteer | 73 | 1
same | austria | autriche | gazetteer | 73 | 0
same | austria | oostenrijk | gazetteer | 73 | 0
same | switzerland | schweiz | gazetteer | 129 | 2
same | switzerland | suisse | gazetteer | 129 | 0
same | switzerland | svizzera | gazetteer | 129 | 0
same | switzerland | suiza | gazetteer | 129 | 1
same | switzerland | zwitserland | gazetteer | 129 | 0
broader | germany | dach | own | 808 | 18
broader | austria | dach | own | 73 | 18
broader | switzerland | dach | own | 129 | 18
same | france | frankreich | gazetteer | 248 | 0
same | france | francia | gazetteer | 248 | 0
same | france | frankrijk | gazetteer | 248 | 0
same | france | francja | gazetteer | 248 | 0
same | spain | españa | gazetteer | 143 | 0
same | spain | spanien | gazetteer | 143 | 0
same | spain | espagne | gazetteer | 143 | 1
same | spain | hiszpania | gazetteer | 143 | 0
same | portugal | portugalia | gazetteer | 71 | 0
same | italy | italia | gazetteer | 86 | 0
same | italy | italien | gazetteer | 86 | 0
same | italy | włochy | gazetteer | 86 | 0
same | netherlands | nederland | gazetteer | 358 | 0
same | netherlands | niederlande | gazetteer | 358 | 0
same | netherlands | pays bas | gazetteer | 358 | 0
same | netherlands | países bajos | gazetteer | 358 | 0
same | netherlands | holandia | gazetteer | 358 | 0
broader | netherlands | holland | gazetteer | 358 | 3
same | belgium | belgië | gazetteer | 26 | 0
same | belgium | belgique | gazetteer | 26 | 0
same | belgium | belgien | gazetteer | 26 | 0
same | belgium | belgica | own | 26 | 0
same | sweden | sverige | gazetteer | 138 | 0
same | sweden | schweden | gazetteer | 138 | 0
same | sweden | suecia | gazetteer | 138 | 0
same | sweden | szwecja | gazetteer | 138 | 0
same | denmark | danmark | gazetteer | 68 | 0
same | denmark | dänemark | gazetteer | 68 | 0
same | denmark | dinamarca | gazetteer | 68 | 0
same | norway | norge | gazetteer | 53 | 0
same | norway | norwegen | gazetteer | 53 | 0
same | norway | norvège | gazetteer | 53 | 0
same | norway | noruega | gazetteer | 53 | 0
same | finland | suomi | gazetteer | 35 | 0
same | finland | finnland | gazetteer | 35 | 0
same | finland | finlande | gazetteer | 35 | 0
same | finland | finlândia | gazetteer | 35 | 0
same | iceland | islandia | own | 13 | 0
same | poland | polska | gazetteer | 92 | 0
same | poland | polen | gazetteer | 92 | 0
same | poland | pologne | gazetteer | 92 | 0
same | poland | polônia | gazetteer | 92 | 0
same | czech republic | czechia | gazetteer | 20 | 13
same | czech republic | česká republika | gazetteer | 20 | 0
same | czech republic | tschechien | gazetteer | 20 | 0
same | czech republic | česko | gazetteer | 20 | 0
same | slovakia | slovensko | gazetteer | 11 | 0
same | slovakia | slowakei | own | 11 | 0
same | hungary | magyarország | gazetteer | 26 | 0
same | hungary | ungarn | gazetteer | 26 | 0
same | hungary | hongrie | gazetteer | 26 | 0
same | romania | rumänien | gazetteer | 32 | 0
same | romania | roumanie | gazetteer | 32 | 0
same | romania | rumanía | gazetteer | 32 | 0
same | bulgaria | българия | gazetteer | 16 | 0
same | bulgaria | bulgarien | own | 16 | 0
same | greece | ελλαδα | own | 26 | 0
same | greece | griechenland | gazetteer | 26 | 0
same | greece | grèce | gazetteer | 26 | 0
same | greece | grecia | gazetteer | 26 | 0
same | croatia | hrvatska | gazetteer | 29 | 0
same | croatia | kroatien | own | 29 | 0
same | serbia | srbija | gazetteer | 15 | 0
same | serbia | serbien | own | 15 | 0
same | slovenia | slovenija | gazetteer | 16 | 0
same | slovenia | slowenien | own | 16 | 0
same | lithuania | lietuva | gazetteer | 7 | 0
same | lithuania | litauen | own | 7 | 0
same | latvia | latvija | gazetteer | 9 | 0
same | latvia | lettland | own | 9 | 0
same | estonia | eesti | gazetteer | 11 | 0
same | estonia | estland | own | 11 | 0
same | ukraine | україна | gazetteer | 26 | 0
same | ukraine | ucrania | own | 26 | 0
same | ukraine | ukraina | own | 26 | 0
broader | turkey | türkiye | gazetteer | 35 | 0
same | russia | россия | own | 28 | 0
same | russia | russland | own | 28 | 0
same | russia | rosja | own | 28 | 0
same | ireland | irland | gazetteer | 149 | 0
same | ireland | irlande | gazetteer | 149 | 0
same | ireland | irlanda | gazetteer | 149 | 0
same | ireland | irlandia | own | 149 | 0
same | brazil | brasil | gazetteer | 105 | 6
same | brazil | brasilien | own | 105 | 0
same | brazil | brésil | own | 105 | 0
same | brazil | brazylia | own | 105 | 0
same | mexico | mexique | own | 263 | 0
same | mexico | meksyk | own | 263 | 0
same | mexico | messico | own | 263 | 0
same | argentina | argentinien | own | 85 | 0
same | japan | 日本 | gazetteer | 112 | 15
same | japan | japon | own | 112 | 0
same | japan | japonia | own | 112 | 0
same | china | 中国 | gazetteer | 145 | 0
same | china | chine | own | 145 | 0
same | south korea | 대한민국 | gazetteer | 25 | 0
same | south korea | republic of korea | gazetteer | 25 | 0
same | south korea | korea republic of | own | 25 | 0
same | south korea | südkorea | own | 25 | 0
same | taiwan | 台灣 | gazetteer | 26 | 0
same | taiwan | 臺灣 | own | 26 | 0
same | israel | ישראל | gazetteer | 57 | 0
same | egypt | ägypten | own | 11 | 0
same | egypt | egipto | own | 11 | 0
same | morocco | maroc | gazetteer | 4 | 0
same | morocco | marokko | own | 4 | 0
same | morocco | marruecos | own | 4 | 0
same | philippines | filipinas | own | 92 | 0
same | philippines | pilipinas | own | 92 | 0
same | new zealand | neuseeland | own | 37 | 0
same | new zealand | aotearoa | gazetteer | 37 | 0
same | vietnam | viet nam | gazetteer | 29 | 0
broader | european union | eu | own | 3 | 334
broader | european union | europe | own | 3 | 819
same | european union | europäische union | own | 3 | 0
same | european union | unión europea | own | 3 | 0
abbreviation | emea | europe middle east and africa | own | 178 | 0
same | europe middle east and africa | europe the middle east and africa | own | 0 | 1
same | europe middle east and africa | europe middle east africa | own | 0 | 1
abbreviation | apac | asia pacific | own | 95 | 47
broader | apac | apj | own | 95 | 16
broader | apac | japac | own | 95 | 0
abbreviation | anz | australia and new zealand | own | 3 | 9
same | australia and new zealand | australia new zealand | own | 9 | 11
abbreviation | latam | latin america | own | 72 | 70
same | latam | latinoamérica | own | 72 | 0
same | latam | américa latina | own | 72 | 1
abbreviation | mena | middle east and north africa | own | 4 | 0
same | middle east and north africa | middle east north africa | own | 0 | 0
abbreviation | cee | central and eastern europe | own | 0 | 1
broader | nordics | scandinavia | own | 15 | 1
broader | gcc | gulf cooperation council | own | 14 | 0
broader | north america | noram | own | 244 | 1
same | buenos aires | ciudad autónoma de buenos aires | gazetteer | 36 | 0
same | new castle upon tyne | newcastle upon tyne | own | 0 | 1
broader | odesa | odessa | gazetteer | 1 | 1
`;
