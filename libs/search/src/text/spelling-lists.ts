/**
 * Words that people write together, with a hyphen or apart: the parts as they stand apart. Only words whose parts keep their
 * meaning are here, because a search for a part finds the whole ("security" finds "cybersecurity"). Names that only look
 * like it (elasticsearch, devops, javascript) are related words, not spellings.
 */
export const JOINED = `
front end|back end|full stack|cross functional|multi cloud|multi threading|multi threaded|multi tenant|multi national
micro service|micro controller|micro electronics|server less|cloud native|low code|no code|open source|real time|near real time
data base|data center|data set|data lake|data warehouse|data warehousing|data science|data scientist|data mining|data driven
big data|time series|web site|web page|web shop|web design|web designer|web developer|web hook|web socket|web master|web app
chat bot|smart phone|smart home|home office|home page|help desk|service desk|team lead|team leader|team player|team work
group lead|key word|key account|check list|work flow|work place|work station|work shop|work load|life cycle|road map|bench mark
cyber security|cyber attack|cyber defence|cyber crime|info sec|block chain|e commerce|e learning|e mail|e bike|e mobility|e health
e discovery|e procurement|e government|e sports|e book|fin tech|ed tech|med tech|health tech|insur tech|reg tech|prop tech|ad tech
bio tech|bio technology|bio medical|bio chemistry|bio informatics|bio statistics|bio statistician|health care|child care|day care
home care|elder care|skin care|after care|full time|part time|half time|over time|flex time|on site|off site|on shore|off shore
near shore|on premise|off premise|on call|on board|on boarding|in house|in bound|out bound|in person|free lance|free lancer
pre sales|post sales|up selling|cross selling|up sell|cross sell|non profit|not for profit|under graduate|post graduate|post doc
post doctoral|start up|scale up|spin off|go to market|go live|hands on|co founder|co worker|co working|sub contractor
call center|contact center|night shift|day shift|pay roll|book keeping|book keeper|store keeper|ware housing
work force|trouble shooting|problem solving|decision making|fund raising|fund raiser|house keeping|house keeper|tele health
tele medicine|tele sales|tele marketing|tele communication|tele work|opto electronics|electro mechanical
electro magnetic|hydro power|hydro electric|photo voltaic|wind power|air craft|aero space|auto motive|semi conductor|nano technology
neuro science|geo spatial|geo physics|geo informatics|long term|short term|entry level|mid level|high level
mid size|mid market|b2b sales|object oriented|test driven|event driven|end user|user friendly|self service|self employed
self driving|pen test|pen tester|pen testing|down time|up time|code base|time frame|stake holder|share holder|spread sheet
brain storming|story telling|copy writer|copy writing|ghost writer|proof reading|proof reader|screen writer|under writer|under writing
`;

/** Regional spellings and short forms, each with the spelling that stands for all. */
export const VARIANTS = `
sr=senior|snr=senior|jr=junior|jnr=junior
optimise=optimize|optimisation=optimization|organise=organize|organisation=organization|organisational=organizational
specialise=specialize|specialised=specialized|specialisation=specialization|specialising=specializing|optimised=optimized|optimising=optimizing
organised=organized|organising=organizing|analyse=analyze|analysed=analyzed|analysing=analyzing|analyser=analyzer|catalyse=catalyze
customise=customize|customised=customized|customisation=customization|digitise=digitize|digitised=digitized|digitisation=digitization
digitalisation=digitalization|digitalise=digitalize|modernise=modernize|modernisation=modernization|modernising=modernizing
utilise=utilize|utilised=utilized|utilisation=utilization|utilising=utilizing|maximise=maximize|maximising=maximizing|minimise=minimize
minimising=minimizing|prioritise=prioritize|prioritised=prioritized|prioritising=prioritizing|prioritisation=prioritization
standardise=standardize|standardised=standardized|standardisation=standardization|visualise=visualize|visualised=visualized
visualisation=visualization|visualising=visualizing|virtualise=virtualize|virtualised=virtualized|virtualisation=virtualization
containerise=containerize|containerised=containerized|containerisation=containerization|localise=localize|localised=localized
localisation=localization|internationalisation=internationalization|globalisation=globalization|monetise=monetize|monetisation=monetization
personalise=personalize|personalised=personalized|personalisation=personalization|commercialise=commercialize
commercialisation=commercialization|operationalise=operationalize|operationalising=operationalizing|authorisation=authorization
authorise=authorize|authorised=authorized|realise=realize|realised=realized|realisation=realization|recognise=recognize
recognised=recognized|emphasise=emphasize|summarise=summarize|categorise=categorize|categorisation=categorization|finalise=finalize
finalising=finalizing|formalise=formalize|harmonise=harmonize|harmonisation=harmonization|initialise=initialize|initialisation=initialization
serialisation=serialization|normalise=normalize|normalisation=normalization|quantisation=quantization|tokenisation=tokenization
parallelisation=parallelization|vectorisation=vectorization|synchronise=synchronize|synchronisation=synchronization
industrialisation=industrialization|decarbonisation=decarbonization|mobilise=mobilize|mobilisation=mobilization
revolutionise=revolutionize|revolutionising=revolutionizing|incentivise=incentivize|capitalise=capitalize|characterise=characterize
characterisation=characterization|crystallisation=crystallization|polymerisation=polymerization|sterilisation=sterilization
hospitalisation=hospitalization|immunisation=immunization|randomised=randomized|behaviour=behavior|behavioural=behavioral|colour=color
favourite=favorite|flavour=flavor|honour=honor|labour=labor|neighbour=neighbor|rigour=rigor|endeavour=endeavor|harbour=harbor|centre=center
centred=centered|metre=meter|litre=liter|fibre=fiber|theatre=theater|programme=program|catalogue=catalog|dialogue=dialog|analogue=analog
defence=defense|offence=offense|licence=license|practise=practice|modelling=modeling|modelled=modeled|modeller=modeler|labelling=labeling
labelled=labeled|travelling=traveling|traveller=traveler|travelled=traveled|counselling=counseling|counsellor=counselor|cancelled=canceled
fuelled=fueled|signalling=signaling|channelling=channeling|tunnelling=tunneling|levelling=leveling|marshalling=marshaling
fulfil=fulfill|fulfilment=fulfillment|enrol=enroll|enrolment=enrollment|instalment=installment|skilful=skillful|jewellery=jewelry
aluminium=aluminum|anaesthesia=anesthesia|anaesthetist=anesthetist|anaesthetic=anesthetic|paediatric=pediatric|paediatrician=pediatrician
orthopaedic=orthopedic|gynaecology=gynecology|haematology=hematology|oestrogen=estrogen|foetal=fetal
aeroplane=airplane|tyre=tire|grey=gray|mould=mold|moulding=molding|plough=plow|cheque=check|storey=story|ageing=aging|acknowledgement=acknowledgment
judgement=judgment|artefact=artifact|enquiry=inquiry|manoeuvre=maneuver|pyjamas=pajamas|sceptical=skeptical|speciality=specialty
`;

/** Words with an umlaut that postings use, with their dots: ae, oe and ue for ä, ö and ü are other spellings of them. */
export const UMLAUTS = `
abhängig|abläufe|abläufen|affinität|aktivitäten|aktörer|anlagenführer|anpassungsfähigkeit|anställda|anställning|ansätze|ansök|ansökan
ansöker|ansökningar|ansökningsdag|använda|använder|arbeitsatmosphäre|arbetsmiljö|arbetssätt|atmosphäre|aufstiegsmöglichkeiten|augenhöhe
ausgeprägte|ausgeprägtes|aussagekräftige|aussagekräftigen|außergewöhnlich|außergewöhnlicher|bedürfnisse|beeinträchtigung|beförderungen
begrüßen|behältst|behöver|bemötande|berätst|berücksichtigt|berührungspunkte|beschäftigen|beschäftigung|beslutsvägar|bestmöglichen|bilingüe
branchenübergreifenden|bäcker|bäckerei|bästa|bättre|böblingen|bör|büro|bürokauffrau|bürokaufmann|büroleitung|büros|citydäck|codequalität
coördineren|dafür|darüber|denkvermögen|diversität|diätassistentin|durchführung|där|därför|dürfen|düsseldorf|eigenständig|eigenständige
eigenständiges|einführung|einkäufer|einschlägige|einsätze|elektromobilität|energilösningar|entwicklungsmöglichkeiten|erfüllen|erfüllt
erhältst|ermöglichen|ermöglicht|ernährung|ernährungs|ernährungsberatung|europäischen|fachkräfte|familiäres|flexibilität|främst|früh|frühe
fähigkeit|fähigkeiten|följa|följande|för|fördern|förderung|förekomma|företag|företaget|företagsekonomi|förh|förm|förskolor|först|första
försäljning|förtroendefulla|förutsättning|förutsättningar|fühlen|fühlst|führen|führende|führenden|führender|führendes|führerschein|führst
führung|führungserfahrung|führungskräfte|führungsqualitäten|fünf|für|fürs|fürth|gefördert|gefühl|gegenüber|gegründet|gehälter|gehören
gehört|gemäß|genomför|genomföra|genomförs|geschlechtsidentität|geschäft|geschäfts|geschäftsführer|geschäftsführerin|geschäftsführung
geschäftsleitung|geschäftsprozesse|gespräche|gespür|gestützten|gesundheitsförderung|getränke|gewährleisten|gewährleistung|glücklich|größte
größten|gründe|gründer|gründerteam|gründung|gällande|gängigen|gärna|gärtner|gävle|gävleborg|göppingen|gör|göra|götalands|göteborg
göttingen|günstig|gütersloh|hilfstätigkeit|hjälp|hjälpa|hjälper|hälsa|hält|hältst|händen|händler|här|höchstleistung|hög|högskolan|högsta
högt|höhe|höhenverstellbarer|hören|identität|inför|innebär|inställning|interdisziplinär|interdisziplinären|jährlich|jährliche|jährliches
jämtland|järfälla|jönköping|kallkundsförsäljning|kanäle|karriär|kaufmännische|kaufmännischen|kommunikationsfähigkeit
kommunikationsfähigkeiten|kommunikationsstärke|kranführer|kreativität|krävs|känner|köksbiträde|köln|können|könnte|köpfe|körkort|küche
küchenchef|küchenhilfe|kühlen|künstliche|künstlicher|lagerführer|langjähriger|lebensqualität|linköping|llningssätt|lyhörd|lägger|läkare
län|ländern|längre|lära|lärare|läs|lässt|lätt|läuft|lön|lönemodell|lönesättning|löpande|lörrach|lösen|lösningar|löst|lösung|lösungen
lösungsorientiert|lösungsorientierte|lösungsorientierung|lübeck|lüneburg|malmö|markenidentität|marknadsföring|marktführer|marktüblichen
maschinenführer|maßstäbe|mehrjährige|mentalität|miljö|mobilität|människor|männliche|märz|möchte|möchten|möchtest|möglich|möglichen
möglichkeit|möglichkeiten|möjliga|möjlighet|möjligheten|möjligheter|möjligt|mönchengladbach|mülheim|münchen|mündlich|münster|münzgalerie
müssen|nadslön|nanställningsform|nansök|nansökan|nationalität|natürlich|neukölln|nför|nfür|ninför|nläs|nmehrjährige|norrköping|norrköpings
nsjälvdistans|ntjänsten|nvälkommen|nzusätzliche|nächste|nächsten|nächster|nächstmöglichen|nähe|när|nära|nästa|növrigt|nüber|nürnberg
ortsunabhängig|osnabrück|parkplätze|persönlich|persönliche|persönlichen|persönliches|persönlichkeit|persönlichkeiten|pflegekräfte|primärv
prioritäten|problemlösung|produktqualität|professionalität|prägen|präglas|prämien|präsentation|präsentationen|präsentierst|präsenz|präzise
prüfung|qualität|qualitäts|qualitätsanspruch|qualitätsmanagement|qualitätssicherung|qualitätsstandards|regelmäßig|regelmäßige|regelmäßigen
regelmäßiges|reutlingen|revolutionären|rätt|rücken|rückfragen|rückgrat|rügamer|rüsselsheim|saarbrücken|sachbezüge|samarbetsförm|samhället
schichtführer|schlüsselrolle|schätzen|selbstständig|selbstständige|selbstständigkeit|selbstverständlich|selbständig|servicequalität
sjuksköterska|sjuksköterskor|själv|självdistans|självklart|självständigt|skövde|softwarelösung|softwarelösungen|sorgfältige|souverän
spännande|spätere|stabilität|steuererklärungen|strävar|ströer|ställning|ständig|ständigt|stärka|stärken|stärkt|stärkung|stöd|största
störungen|stöttar|stützrad|säkerhetsskydd|säkerställa|sälj|sälja|säljare|säljträning|särskilt|sätt|sätter|södertälje|söka|sökande|söker
tagesgeschäft|teamfähig|teamfähigkeit|telefonförsäljare|tierärztin|tillgänglighet|tillsvidareanställning|tillträde|tillväxt|timlön|tjänst
tjänsten|tjänster|tonalität|träffa|trägst|täby|täglich|tägliche|täglichen|tätig|tätigkeit|tätigkeiten|tübingen|unabhängig|universität
unterstütze|unterstützen|unterstützt|unterstützung|uppföljning|utvecklingsmöjligheter|varumärken|verfügbar|verfügbarkeit|verfügen|verfügst
verfügung|vergünstigt|vergünstigte|vergünstigungen|vergütung|verkäufer|verkäuferin|vermögenswirksame|verständlich|verständnis|verstärkt
verstärkung|vertrauenswürdiger|verträge|verändern|veröffentlichung|villaägare|vollständig|vollständige|väl|välkommen|välkomnar|välkända
vänligen|vänta|värdesätter|väst|väster|västerås|västra|växa|växer|växjö|völkers|weiterbildungsmöglichkeiten|wertschätzen|wertschätzende
wertschätzenden|wertschätzender|wertschätzendes|wertschätzung|wettbewerbsfähiges|wirtschaftsprüfer|wohlfühlen|wächst|wähle|während|wäre
wöchentliche|wöchentlichen|wünsche|wünschen|wünschenswert|wünschenswerte|würth|würzburg|zahnärztin|zugehörigkeit|zugänglich|zukünftiger
zunächst|zurück|zusammenhänge|zuschüsse|zusätzlich|zusätzliche|zuverlässig|zuverlässige|zuverlässigkeit|zählen|zählt|zürich|ähnlichen
ämnen|änderungen|ärztin|ästhetik|äußerst|även|ökosystem|önskar|önskem|öpnv|öppenv|örebro|österreich|över|överenskommelse|övriga|über
überall|überblick|überdurchschnittliche|übergabe|übergang|übernahme|übernehmen|übernimmst|übersetzer|übersetzt|übersicht|übersichten
überstunden|überwachen|überwachst|überwachung|überwiegend|überzeugen|überzeugst|überzeugt|üblichen
`;

/** What a German compound of the trade begins with; an s between the parts is passed over. */
export const COMPOUND_STARTS = `
software|web|system|netzwerk|daten|datenbank|java|python|php|frontend|backend|cloud|projekt|produkt|vertrieb|marketing|qualitat|test
anwendung|applikation|fachinformatik|sicherheit|informationssicherheit|prozess|entwicklung|entwicklungs|forschung|elektro|elektronik|maschinenbau
bau|service|support|kunden|personal|finanz|einkauf|verkauf|logistik|lager|produktion|fertigung|automatisierung|automation|embedded|hardware|firmware
spiele|game|app|mobile|android|ios|it|ki|ui|ux|grafik|medien|content|online|social|key|account|team|abteilung|bereich|gruppen|standort|filial|markt
`;

/** What it ends with, as the men's, the women's and the field's word. */
export const COMPOUND_ENDS = `
entwickler|entwicklerin|entwicklung|ingenieur|ingenieurin|architekt|architektin|architektur|administrator|administratorin|administration|manager
managerin|management|leiter|leiterin|leitung|berater|beraterin|beratung|techniker|technikerin|tester|testerin|designer|designerin|analyst|analystin
analyse|spezialist|spezialistin|assistent|assistentin|assistenz|koordinator|koordinatorin|planer|planerin|planung|mitarbeiter|mitarbeiterin
programmierer|programmiererin|informatiker|informatikerin|trainer|trainerin|redakteur|redakteurin|controller|controllerin|referent|referentin
`;
