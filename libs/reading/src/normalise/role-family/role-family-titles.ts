import type { Trade } from './families.js';

/**
 * Whole titles of trades by land and language, folded as `role-family-words` has them; they go before its names. Where a word is of two
 * trades ("Projektleiter", "Bauleiter") the rules of labelling say which.
 */
export const NATIVE_TITLES: readonly (readonly [Trade, readonly string[]])[] = [
  [
    'none',
    [
      // Machines, crafts and building.
      '(?:mechatroni(?:ker|c)\\w*|mechatronik|elektroniker\\w*|(?:industrie|anlagen|zerspanungs|kfz.|land|fein)\\w* ?mechaniker\\w*|maschinen(?:bediener|fuhrer|einrichter)\\w*|produktions(?:helfer|mitarbeiter|fachkraft)\\w*|monteure?s?\\w*|monter\\w*|montador\\w*|installateur\\w*|dachdecker\\w*|maurer\\w*|schweisser\\w*|tischler\\w*|schlosser\\w*|maler\\w*|fliesenleger\\w*|zimmerer|gartner\\w*|hausmeister\\w*|service ?techniker\\w*|schichtleiter\\w*|schichtfuhrer\\w*|vorarbeiter\\w*|polier\\w*|gebaudereiniger\\w*|reinigungs\\w+|sicherheitsmitarbeit\\w*|wachmann|stapler\\w*|berufskraftfahrer\\w*|kraftfahrer\\w*|zusteller\\w*|kurier\\w*|elektryk\\w*|slusarz|spawacz\\w*|tokarz|frezer|mechanik(?! konstrukt)|operator(?:ka|zy)? (?!call|telef|centr|komput)\\w+|serwisant\\w*|brygadzist\\w*|mistrz\\w*|monterzy|murarz\\w*|hydraulik|dekarz\\w*|stolarz\\w*|lakiernik|automatik\\w*|pracowni(?:k|ca|cy) (?:produkcji|ochrony|fizyczn\\w+|budow\\w+|sklepu|gospodarcz\\w+)|operateur\\w*|operateurs? \\w+|conducteur\\w* (?:de )?(?:ligne|machine|engins?|routier|pl|spl|poids)\\w*|electro ?mecanicien\\w*|chaudronnier\\w*|plombier\\w*|macon\\w*|menuisier\\w*|carrossier\\w*|cariste\\w*|usineur\\w*|fraiseur\\w*|tourneur\\w*|agents? d.?entretien|agents? de (?:securite|production|maintenance|fabrication|nettoyage)|chefs? d.?equipe(?! (?:commercial|vente|it|dev|informatique))|elettricist\\w*|idraulic[oi]|operai[oae]|manutentor\\w*|carrellist\\w*|tornitor\\w*|saldator\\w*|murator\\w*|falegnam\\w*|verniciator\\w*|montator\\w*|meccanic[oi]|(?<!responsabile )operator\\w* (?:di |macchin\\w+ ?|cnc|socio|sanitari\\w+)(?:produzione)?|capo ?turno|addett[oaie]+ (?:alle |alla |al )?(?:puliz\\w+|produzione|montaggio|macchin\\w+|assemblaggio|vendit[ae](?! ester)|cassa|mensa|sicurezza)|guardia giurata|electricistas?|fontanero\\w*|operari[oa]s?|albanil\\w*|tornero\\w*|fresador\\w*|carretiller[oa]s?|carpinter[oa]s?|pintor\\w*|instalador\\w*(?! de redes)|mecanic[oa]s?(?<!ingenier[oa] mecanic[oa])(?<!ingenier[oa] \\w{1,9} mecanic[oa])(?<!engenheir[oa] mecanic[oa])(?<!proyectista mecanic[oa])|tecnic[oa]s? (?:de |en |electro)?(?:mantenimiento|manutenc\\w+|instalador\\w*|mecanic[oa]|manutentore|climatiz\\w+)|oficial(?:es)? (?:de )?(?:1|primera|segunda|2)\\w*|jef[ea] de (?:turno|equipo de produccion)|peon\\w*|vigilantes?|limpiador\\w*|personal de limpieza|servicio domestico|onderhouds\\w+|operatoren?|produktiemedewerker\\w*|productiemedewerker\\w*|productie ?operator\\w*|lasser|heftruckchauffeur|reachtruck\\w*|loodgieter|metselaar|schilder|timmerman|schoonma\\w+|poetshulp\\w*|huishoudhulp\\w*|elektrieker|vrachtwagen\\w*|lokalvardare|stadare|snickare|svetsare|rormokare|montor\\w*|truckforare|maskin\\w*forare|servicetekniker|drift ?tekniker|fastighetsskotare|vaktmastare|operador\\w* de (?:producao|maquina\\w*|empilhadeira|caixa|loja|maquinaria|carretilla\\w*)|eletricista|encanador|pedreiro|soldador\\w*|costureir[oa]|auxiliar de (?:producao|limpeza|servicos gerais|cozinha)|ajudante \\w+|tecnicien\\w+ (?:cvc|sav|frigoriste))',
      // Health and care.
      '(?:(?:gesundheits|alten|kranken|kinderkranken) ?(?:und|-)? ?(?:kranken)?pfleg\\w*|pflege(?:fach|hilfs|helfer|assist|dienst)\\w*|altenpfleg\\w*|(?:zahn)?medizinische? (?:fachangestellt|fach)\\w*|physiotherap\\w+|ergotherap\\w+|logopad\\w+|(?:ober|fach|assistenz|chef)arzt\\w*|apothek\\w+|hebamme\\w*|sozial ?padagog\\w*|sozial ?arbeit\\w*|padagog\\w*|heilerziehung\\w*|notfallsanitat\\w+|lehrkr\\w+|lehrperson\\w*|nachhilfe\\w*|schulbegleit\\w*|betreuungs(?:kraft|assist)\\w*|pielegniar\\w+|lekark\\w+|lekarz\\w*|fizjoterapeut\\w*|farmaceut\\w*|opiekun\\w*(?! (?:klient|biznes|sprzed))|ratownik\\w*|polozn\\w+|nauczyciel\\w*|lektor\\w*|wychowawc\\w+|pedagog\\w*|przedszkol\\w+|korepetytor\\w*|trener\\w*|szkoleniow\\w+|instruktor\\w*|infirmier\\w*|aide.{1,3}soignant\\w*|kinesitherap\\w+|pharmacien\\w*|sage.femme\\w*|ergotherapeute\\w*|orthophonist\\w*|educat\\w+|moniteurs?.?\\w*|animat(?:eur|rice)\\w*(?! (?:2d|3d|commercial\\w*|reseau|de reseau))|formateur\\w*|formatrice\\w*|auxiliaires? (?:de vie|de puericulture|parental\\w*)|garde d.?enfants?|medec\\w+|travailleurs? socia\\w+|infermier\\w*|oss|operator\\w* soci\\w+|educator\\w*|insegnant\\w*|docent[ei]s?|formator\\w*|fisioterapist\\w*|farmacist\\w*|medic[oi]|ostetric\\w*|badant\\w*|baby ?sitter|assistent\\w* social\\w*|enfermer\\w+|auxiliar (?:de )?(?:enfermeria|geriatria|ayuda a domicilio|veterinari\\w+)|gerocultor\\w*|fisioterap\\w+|farmaceutic[oa]s?|(?<!visitador )medic[oa]s?|profesor\\w*|formador\\w*|monitor[ea]?s?|cuidador\\w*|trabajador\\w* social\\w*|logopeda|maestr[oa]s?|psicolog\\w+|odontolog\\w+|dentista|verpleeg\\w+|verzorgende\\w*|zorgkundige\\w*|leerkracht\\w*|leraar|lerares|docent\\w*|begeleider\\w*|opvoeder\\w*|kinesist\\w*|apotheker\\w*|tandarts\\w*|huisarts\\w*|maatschappelijk werk\\w*|sjukskotersk\\w+|underskotersk\\w+|vardbitrade\\w*|barnskotar\\w+|forskollarar\\w+|larare|fritids\\w+|lakare|fysioterapeut\\w*|arbetsterapeut\\w*|tandlakare|tandskoterska|behandlings\\w+|stodassistent\\w*|stodpedagog\\w*|personlig assistent|socionom\\w*|kurator\\w*|professores?|professora|enfermeir[oa]|medicos?|fisioterapeut\\w*|nutricionist\\w*|educador\\w*)',
      // Shops, kitchens and tables.
      '(?:kassierer\\w*|kasjer\\w*|caissier\\w*|cassier\\w*|cajer[oa]s?|kassor\\w*|kassamedewerk\\w*|hot(?:e|esse)s? de caisse|verkaufer\\w* (?:im |in )?(?:einzelhandel|teilzeit|der filiale|lebensmittel|backerei|filiale)\\w*|verkaufs(?:hilfe|kraft|aushilfe|mitarbeiter\\w* (?:filiale|einzelhandel|markt))\\w*|fachverkaufer\\w*|filial\\w+|markt(?:leiter|manager)\\w*|backerei\\w*|fleischer\\w*|kellner\\w*|koche?|kochin|kuchen\\w+|spulkraft|barkeeper|friseur\\w*|kosmetik\\w*|sprzedawc\\w*|sprzedawczyni|(?:pracownik|kierownik|zastepca kierownika) sklepu|doradca (?:ds\\.? )?(?:sprzedazy w salonie)|kucharz\\w*|kelner\\w*|barman\\w*|fryzjer\\w*|kosmetyczk\\w*|piekarz\\w*|cukiernik|pomoc kuchenna|vendeu(?:r|se)\\w*(?! (?:b2b|itinerant|automobile|terrain))|responsable (?:de |du )?(?:magasin|boutique|rayon)|employe\\w* (?:de |polyvalent|libre.service|commercial)\\w*|boulang\\w+|patissi\\w+|boucher\\w*|poissonnier\\w*|coiffeu\\w+|serveu(?:r|se)\\w*|cuisinier\\w*|commis de (?:cuisine|salle)|equipier\\w*|plongeur|estheticienne?|commess[oaie]|camerier\\w*|cuoc[oh]\\w*|barist\\w*|pizzaiol\\w+|parrucchier\\w*|estetist\\w*|banconist\\w*|scaffalist\\w*|store manager|dependient[ea]s?|camarer[oa]s?|cociner[oa]s?|ayudante de cocina|peluquer\\w+|encargad[oa] de (?:tienda|turno)|responsable de tienda|panader\\w*|carnicer\\w*|pescader\\w*|reponedor\\w*|repartidor\\w*|conductor\\w*|winkel\\w*|kok|hulpkok|kapper|bakker|slager|ober|butiks\\w+|butikssaljare|kock|kokschef|servitor\\w*|frisor\\w*|bagare|cozinheir[oa]|garcom|cabeleireir[oa]|operador\\w* de caixa|atendente de loja|repositor\\w*)',
    ],
  ],
  [
    'program',
    [
      '(?:ober)?bau ?leiter\\w*|bauleitung|kierownik (?:budowy|robot\\w*|kontraktu)|kierowni(?:k|czka) pro[jg]\\w+|inzynier budowy|conducteur\\w* (?:de )?travaux|jef[ea] de obras?|capo ?cantiere|direttore (?:di )?cantiere|charge\\w* (?:de )?projets?|responsables? (?:de )?projets?|chef\\w* (?:de )?projets?|directeur\\w* (?:de )?projets?|directora? de proyectos?|coordinador\\w* de (?:proyectos?|obra)|responsable de proyectos?|project engineer construction|(?:byggprojekt|projekt)\\w*ledare|werfleider\\w*|projectleid\\w+|platschef|arbetsledare bygg|(?:construction|site) (?:project )?managers?|programm ?manager\\w*|delivery (?:lead|manager|director|head)|programme? (?:manager|lead|director)|(?:coordenador|gerente|analista) de projetos?',
    ],
  ],
  [
    'hardware',
    [
      '(?:prozess|versuchs|verfahrens|projektierungs|projekt|fertigungs|produktions|wirtschafts|elektro|maschinenbau|bau|automatisierungs|inbetriebnahme|konstruktions|entwicklungs|planungs)[ -]?ingenieur\\w*|(?:sps|plc)[ -]*(?:software)?[ -]*(?:program\\w+|entwickl\\w+|technik\\w*|engineer\\w*)|program\\w+ (?:de )?(?:plc|sps|cnc|automatas?)|softwarista plc|(?:elektro)?konstrukteur\\w*|technische[rn]? (?:zeichner|systemplaner|produktdesigner)\\w*|automatyk(?:a|ow)?|inzynier (?:procesu|procesow|utrzymania|konstruktor|mechanik|elektryk|elektronik|automatyk|produkcji|technolog)\\w*|projektant\\w* (?:elektry\\w+|instalacji|sanitarn\\w+|konstrukc\\w+|mechani\\w+|drog\\w+)|konstruktor\\w*|(?:elektronik|mechanik|elektryk)[ -]+konstruktor|technolog\\w*(?= |$)(?<=technolog(?:a|ow)?)(?! (?:director|manager|lead|consult|partner|sales|transform))|automaticien\\w*|(?:dessinat\\w+|projet\\w+)(?:[ -](?:projet\\w+|etudes))?(?<=dessinateur|dessinatrice|projeteur|projeteuse|projeteur etudes)|ingenieur\\w* (?:d.?etudes? )?(?:(?:en |de )?(?:procedes?|methodes?|process|mecani\\w+|electr\\w+|automati\\w+|industri\\w+|systemes? embarques?|structures?|genie civil|calcul\\w*|bureau d.?etudes|travaux|maintenance|conception))|charge\\w* d.?etudes? (?:electri\\w+|mecani\\w+|techni\\w+|genie|cvc|hydrauli\\w+)|ingegner\\w+ (?:di )?(?:processo|elettr\\w+|meccani\\w+|civile|strutturista|automazione|industrial\\w+|gestionale|elettrotecnico)|(?:progettist\\w+|disegnat\\w+) ?(?:meccani\\w+|elettr\\w+|cad|impiant\\w+|termotecnic\\w+|oleodinamic\\w+|tecnic\\w+)?(?<!progettist[ai])|delineante\\w*|proyectista\\w*|ingenier\\w+ (?:de )?(?:procesos?|industrial|electric[oa]|mecanic[oa]|civil|caminos|producto|obra|automatizacion|electronic[oa]|estructuras|quimic[oa])|tekenaar\\w*|werkvoorbereid\\w+|procesingenieur\\w*|proces ?engineer\\w*|konstruktor|(?:berakning|process|produktions|konstruktions|elkraft|bygg)[ -]?ingenjor\\w*|engenheir\\w+ (?:de )?(?:processos?|producao|mecanic[oa]|eletric[oa]|civil|eletronic[oa]|obras?)|projetista\\w*|(?:process|project|industrial|civil|structural|chemical|controls?|automation controls|plc|commissioning|tooling|packaging|piping|hvac design|substation|propulsion|manufacturing|mechanical|electrical|bridge|geotechnical|hydraulic|thermal|acoustic|optics|power electronics) (?:design )?engineers?(?! manager)',
    ],
  ],
  [
    'infrastructure',
    [
      '(?:linux|windows|daten ?bank|database|netz(?:werk)?|server|cloud)[ -]?administrator\\w*|administrat\\w+ (?:de )?(?:bases? de (?:donnees|datos)|baz danych|bancos? de dados|serwer\\w*|linux|unix)|amministrat\\w+ (?:di )?(?:database|reti)|databas ?administrat\\w+|fach ?informatiker\\w* (?:fur |- ?)?systemintegration|netz?werk ?techniker\\w*|tecnic[oa]s? de (?:sistemas|redes)|administrador\\w* (?:de )?(?:bases? de datos|sistemas|redes)|natverks ?tekniker|systemtekniker|database administrators?|dbas?|it administrator\\w*',
    ],
  ],
  [
    'it',
    [
      '(?:mitarbeiter\\w* |pracowni\\w+ |agent\\w* |addett\\w+ |technicien\\w* |tecnic[oa]s? (?:de )?|specjalist\\w+ (?:ds\\. )?|it[ -])?(?:help ?desk|service ?desk)(?: (?:it|technic\\w+|analyst\\w*|agent|engineer|specialist\\w*|support|operator|manager|lead))?|responsables? (?:informatique|de informatica|it|si|des systemes d.?information|sistemi informativi)|technicien\\w* (?:de )?(?:proximite|support informatique|informatique|poste de travail)|micro ?informatic[oa]s?|tecnic[oa]s? (?:de )?(?:micro ?informatic[oa]|soporte (?:it|tecnico|informatic[oa]))|(?:specjalist\\w+|wsparcie|pracowni\\w+)(?: ds\\.?)? (?:wsparcia )?it|it.?(?:supporter|anwendungsbetreu|anwender)\\w*|anwendungsbetreu\\w*|sap (?:inhouse|in-house)[ -](?:consultant|berater\\w*)|inhouse[ -](?:consultant|berater\\w*)(?: \\w+)?|dsi|(?:kierownik|dyrektor) (?:dzialu )?it|it.?leit\\w+',
    ],
  ],
  [
    'customer-success',
    [
      '(?:doradca|konsultant\\w*|specjalist\\w+|pracowni\\w+)(?: ds\\.?)? (?:klienta )?(?:infolinii|telefoniczn\\w+|reklamacji|call ?center|contact ?center|obslugi \\w+)|konsultant\\w* (?:ds\\. )?(?:telefoniczn\\w+|obslugi|klienta)|operat(?:ore|rice|or|ori) (?:telefonic\\w+|(?:di )?(?:call|contact) ?center)|agentes? telefonic[oa]s?|teleoperador\\w*|(?:addett\\w+|impiegat\\w+|operat\\w+) (?:al |alla )?(?:customer care|customer service|call ?center|assistenza)|charge\\w* (?:de )?(?:relations? client\\w*|clientele)|(?:customer|client|product|technical|application|software|it application)[ -]support (?:engineers?|technicians?|analysts?|specialists?|associates?)|(?:technical |application |customer |product |l[123] |tier [123] )?support engineers?|(?:kunden|klanten) ?(?:berat|berater|adviseur)\\w*|customer ?service\\w*|kund(?:service|rad)\\w*',
    ],
  ],
  [
    'sales',
    [
      'saljar\\w*|account ?managers?|accountmanag\\w+|(?:key|strategic|global|regional|senior) account (?:manag\\w+|executive)|gestionnaires? de comptes?|gestor\\w* (?:comercial\\w*|de cuentas?)|opiekun\\w* (?:klienta|kluczow\\w+|sprzedazy|biznes\\w+)|doradca (?:techniczno.handlow\\w+|handlow\\w+|klienta(?! infolinii))|przedstawiciel\\w* (?:handlow\\w+|medyczn\\w+|farmaceut\\w+|terenow\\w+|ds\\.? sprzedazy)|kosztorysant\\w*|posredni\\w+ (?:w obrocie )?nieruchomosci\\w*|agent\\w* (?:ds\\.? )?nieruchomosci|(?:kierownik|dyrektor|manager) (?:dzialu )?sprzedazy|(?:gebiets|bezirks|regional)(?:verkaufs|vertriebs)?leiter\\w*|immobilien(?:makler|berater|verkauf)\\w*|kalkulator\\w*|angebotskalkul\\w+|tender (?:manager|calculator|estimator)|estimators?|realtors?|real estate (?:agent|broker|consultant|advisor)s?|estate agents?|lettings? negotiators?|conseill\\w+ (?:immobilier\\w*|commercial\\w*)|negociat\\w+ immobilier\\w*|agents? (?:commercial\\w*|immobilier\\w*)|responsables? (?:grands comptes|commercial\\w*|des ventes|de secteur|compte\\w* cle\\w*)|(?:chef|directeur|responsable)\\w* (?:des |de )?ventes?|charge\\w* d.?affaires?|developpeu\\w+ d.?affaires|metreur\\w*|deviseur\\w*|preventivist\\w*|tecnico commerciale|agent[ei] (?:di commercio|mono ?mandatari\\w+|plurimandatari\\w+|di vendita|immobiliar\\w+)|export manager|export area manager|area manager|consulent[ei] (?:commercial[ei]|alle? vendit[ae]|immobiliar[ei])|responsabil[ei] (?:commerciale|vendite|punto vendita estero)|asesor\\w* (?:inmobiliari[oa]|comercial\\w*|de ventas)|agentes? (?:inmobiliari[oa]s?|comercial\\w*|de ventas)|visitador\\w* medic[oa]s?|delegad[oa]s? (?:comercial\\w*|de ventas?|de zona|medic[oa])|jef[ea] de (?:ventas|zona)|representantes? (?:comercia\\w+|de ven[td]as)|ejecutiv[oa]s? (?:comercial\\w*|de (?:ven[td]as|cuentas?))|consultor\\w* (?:comercial|de vendas)|calculator\\w*|vastgoedmakelaar|makelaar\\w*|commercieel\\w* (?:medewerk|adviseur|binnendienst|buitendienst)\\w*|fastighetsmaklare|kalkylator|utesaljare|foretagssaljare|corretor\\w* de imoveis|inside sales\\w*|(?:buiten|binnen)dienst\\w*|innendienst\\w*',
    ],
  ],
  [
    'finance',
    [
      'doradca (?:podatkowy|kredytowy|finansowy|ubezpiecz\\w+)|windykat\\w+|specjalist\\w+ (?:ds\\.? )?(?:rozliczen|podatk\\w+|windykacji|naleznosci|kontrolingu|finans\\w+|ubezpieczen|likwidacji szkod)|kontroler finans\\w+|glown\\w+ ksiegow\\w+|tresorier\\w*|tesorer[oa]s?|gestionnaires? (?:de )?(?:sinistres?|patrimoine|recouvrement|credit)|charge\\w* (?:de )?recouvrement|conseill\\w+ (?:en )?(?:patrimonial|patrimoine|gestion de patrimoine|financier\\w*|bancaire\\w*|en assurance\\w*)|commercialist\\w*|revisor\\w* (?:contabil\\w+|de cuentas)|revisor\\w*|addett\\w+ (?:al )?(?:recupero crediti|tesoreria|contabilita|fatturazione)|impiegat\\w+ (?:amministrativ\\w+ )?contabil\\w*|gestor\\w* de (?:cobros|recobro|patrimoni\\w+|siniestros)|administrativ[oa] contable|asesor\\w* (?:fiscal|financier[oa]|contable)|(?:kredit|schaden)sachbearbeit\\w*|(?:debitoren|kreditoren|finanz|haupt|bilanz)[ -]?buchhalt\\w*|versicherungs\\w+|bankberat\\w+|kundenberat\\w+ bank|placement (?:executive|specialist|broker)|insurance (?:broker|agent|underwriter|advisor)s?|claims? (?:adjuster|handler|examiner|analyst|specialist)s?|loan (?:processor|originator|officer)s?|financial advis[oe]rs?|fakturerings\\w+|ekonomi(?:assistent|chef|ansvarig)\\w*|redovisning\\w*|schadebeheerder|kredietanalist|fiscalist\\w*|analista (?:fiscal|contabil|financeir[oa])|assistente (?:fiscal|contabil|financeir[oa])',
    ],
  ],
  [
    'people',
    [
      '(?:kierownik|dyrektor) (?:dzialu )?(?:personaln\\w+|hr|kadr)|specjalist\\w+ (?:ds\\.? )?(?:kadr\\w*|plac|wynagrodz\\w+|rekrut\\w+|szkolen|hr|personaln\\w+)|lohn[ -]?(?:- ?(?:und|u\\.) ?gehalts)? ?buchhalt\\w*|lohn- und gehalts\\w*(?: buchhalt\\w*)?|payroll (?:\\w+)|responsables? (?:de )?(?:formation(?! client)|rh|ressources humaines|paie|recrutement|seleccion|rrhh|recursos humanos|nominas)|assistant\\w* rh|charge\\w* (?:de )?(?:formation|paie|rh|ressources humaines)|gestionnaires? (?:de |rh|de la )?paie\\w*|addett\\w+ (?:alla )?(?:selezione(?: del)? personale|selezione|paghe|amministrazione (?:del )?personale|risorse umane)|tecnic[oa]s? de (?:formacion|seleccion|nominas|rrhh|recursos humanos|administracion de personal)|consultor\\w* de seleccion|hr \\w+|loonadminist\\w+|loneadministrat\\w+|lonespecialist\\w*|hr.?generalist\\w*|analista de (?:rh|recursos humanos|departamento pessoal)|assistente de (?:rh|dp|departamento pessoal)',
    ],
  ],
  [
    'legal',
    [
      '(?:specjalist\\w+|analityk|analityczka|kierownik)(?: ds\\.?)? (?:aml|kyc|zgodnosci|compliance|ochrony danych|przeciwdzialania)\\w*|inspektor ochrony danych|(?:syndikus)?rechts ?anwalt\\w*|syndikus\\w*|(?:voll|wirtschafts|unternehmens) ?jurist\\w*|geldwasche\\w*|datenschutz\\w*|responsables? (?:de la )?(?:conformite|juridique|cumplimiento|compliance)|avocat\\w*(?: \\w+)?|delegue\\w* a la protection des donnees|dpo|analyst\\w* (?:lcb|conformite|kyc|aml|fraude)\\w*|analist\\w+ (?:de )?(?:prevencion|blanqueo|fraude|compliance|cumplimiento|prevencao)\\w*|tecnic[oa]s? (?:de )?(?:cumplimiento|compliance|proteccion de datos)|addett\\w+ (?:alla |al )?(?:compliance|antiriciclaggio|privacy)|giurist\\w*|antiriciclaggio|asesor\\w* juridic[oa]|fraud (?:\\w+ )?(?:analyst|investigator|specialist|associate|manager|strategist|lead)s?|(?:aml|kyc|financial crimes?|sanctions|anti.money.laundering) (?:\\w+ )?(?:analyst|investigator|specialist|officer|associate|manager|lead)s?|data (?:governance|privacy|protection) \\w+',
    ],
  ],
  [
    'operations',
    [
      '(?:sales|revenue|gtm|go.to.market|business|commercial) (?:strategy (?:&|and) )?(?:operations|ops)|recepcj\\w+|recepcionist\\w*|receptionists?|receptie\\w*|receptionist\\w*|empfangs\\w+|hot(?:e|esse)s?(?:sse)? d.?accueil|standardist\\w*|spedytor\\w*|spedition\\w*|speditions\\w*(?: kaufm\\w+)?|magazynier\\w*|(?:kierownik|koordynator|specjalist\\w+)(?: ds\\.?)? (?:magazyn\\w*|logistyk\\w*|produkcji|zakupow|administrac\\w+|zaopatrzenia|transportu|lancucha)|planist\\w+(?: produkcji)?|dyspozytor\\w*|werkstatt ?leiter\\w*|werkstattmeister\\w*|produktions ?leiter\\w*|lagerist\\w*|lager ?leiter\\w*|burokraft\\w*|buro ?kauf\\w+|industrie ?kauf\\w+|kaufmannische\\w* \\w+|team ?assisten\\w*|sachbearbeit\\w* (?:verwaltung|einkauf|logistik|versand|auftrags\\w+)|gestionnaires? (?:de |des )?(?:stocks?|approvisionnements?|commandes|transport|flux)|approvisionneu\\w+|chefs? d.?atelier|preparat\\w+ de commandes?|responsab(?:les?|il[ei]) (?:de |des |d.|di )?(?:production|logisti\\w+|achats|entrepot|compras|almacen|operaciones|exploitation|magazzino|acquisti|produzione|di produzione|di magazzino)|agents? administratif\\w*|agents? logistiques?|agents? d.?accueil|exploitant\\w* transport|assistant\\w* (?:de |administratif\\w*|polyvalent\\w*)(?:direction|gestion)?|addett\\w+ (?:alle |alla |al |ai )?(?:spedizion\\w+|logistic\\w+|magazzin\\w+|acquisti|segreteria|amministrazione|back ?office|reception)|capo ?officina|capo reparto|encargad[oa]s? de (?:taller|almacen|produccion)|jef[ea] de (?:almacen|produccion|trafico|taller|compras|operaciones|logistica|planta)|gestor\\w* de (?:trafico|compras|transporte|pedidos)|moz[oa]s? (?:de )?almacen|tecnic[oa]s? de (?:compras|logistica|operaciones)|oficinist\\w*|chief of staff|lean \\w+|continuous improvement \\w+|kaizen \\w+|ci (?:engineer|manager)|magazijn\\w*|orderpicker\\w*|onthaal\\w*|directie ?assisten\\w*|management ?assisten\\w*|administratief (?:bediende|medewerker)|planner\\w*|transportplanner|expediteur|produktieleider|productieleider|produktionschef|produktionsledare|lager(?:chef|medarbetare|arbetare)\\w*|administrator\\w* (?:biura|biurow\\w+)|almoxarif\\w*|estoquista|auxiliar (?:de )?(?:administrativ[oa]|logistica|estoque|almacen|escritorio|compras)|assistente administrativ[oa]|analista (?:de )?(?:logistica|compras|operacoes|suprimentos)',
    ],
  ],
  [
    'quality',
    [
      '(?:specjalist\\w+|inzynier|kierownik|kontroler\\w*|pracowni\\w+)(?: ds\\.?)? (?:kontroli )?jakosci|kontroler\\w* jakosci|test ?manager\\w*|test ?(?:engineer|analyst|ingenieur)\\w*|qualitats(?:pruf|manag|ingenieur|sicher|kontroll|leit|beauftr|techni)\\w*|quality (?:manager|engineer|specialist|inspector|control|technician|analyst|director|lead)s?|(?:responsables?|technicien\\w*|ingenieur\\w*|animat\\w+|controleur\\w*) (?:de |de la |assurance |controle )*qualite|collaudat\\w+|(?:addett\\w+|responsabile|tecnico)(?: al)? (?:controllo )?qualita|(?:tecnic[oa]s?|responsables?|inspector\\w*|jef[ea]|auxiliar|analista) (?:de )?(?:control de )?(?:calidad|qualidade)|analityk\\w* (?:w )?laborator\\w+(?: \\w+)?|analityk\\w* (?:kontroli )?jakosci|kwaliteits\\w+|kvalitets\\w+|laborant kontroli jakosci',
    ],
  ],
  [
    'product',
    [
      '(?:it |ict |junior |senior )*business (?:process |systems? )?(?:analysts?|analityk\\w*|analist\\w*)|(?:it|systems?|functional|requirements?) anal\\w+|analityk\\w* (?:it )?(?:biznesow|systemow)\\w*(?:[ -]+(?:systemow|biznesow)\\w*)?|analyst\\w* (?:fonctionnel\\w*|metier\\w*|d.?affaires)|analist\\w+ (?:de |tecnico.{1,3})?(?:funziona\\w+|funcional\\w*|funcionais|negocios?|requisitos?|sistemas)|functioneel analist|business ?analist\\w*|requirements? (?:engineer\\w*|manager\\w*)|anforderungs(?:manag|ingenieur|analy)\\w*|wlascicielk?a? produktu|wlasciciel produktu|proprietaire (?:de )?produit|responsables? (?:de )?produ(?:it|cto)s?|responsabile (?:di )?prodotto|kravanaly\\w+|verksamhetsanaly\\w+',
    ],
  ],
  [
    'solutions',
    [
      '(?:sap|erp|crm|dynamics|salesforce|odoo|oracle|netsuite|workday|servicenow|d365|navision|sage|microsoft dynamics)(?:[ -]\\w+){0,2}[ -](?:consultan\\w+|berater\\w*|konsult\\w*|consulente)|(?:consultan\\w+|consultor\\w*|consulent\\w*|konsultant\\w*|berater\\w*|adviseur|konsult) (?:funcional |fonctionnel\\w* |tecnico |technique |applicativ[oa] |it )*(?:sap|erp|crm|dynamics|salesforce|odoo|oracle|d365|navision)(?: \\w+)?|consulent[ei] applicativ[oi]|(?:tecnic[oa] )?implementador\\w*(?: \\w+)?|vertriebs ?ingenieur\\w*',
    ],
  ],
  [
    'marketing',
    [
      'specjalist\\w+ (?:ds\\.? )?(?:reklamy|promocji|e.?marketingu|marketingu\\w*|seo|social media|komunikacji|pr)|(?:referent\\w*|manager\\w*|leit\\w+) (?:fur )?(?:offentlichkeitsarbeit|presse\\w*)|offentlichkeitsarbeit|presse(?:sprecher|referent)\\w*|gestionnaires? (?:de )?(?:communaute\\w*|reseaux)|chefs? de publicite|redact\\w+ (?:web )?seo|trafficker|traffic manager|responsables? (?:de )?(?:communication|comunicacion)|responsabile (?:della )?comunicazione|media ?planner\\w*|cro specialist|growth (?:marketer|marketing)',
    ],
  ],
  [
    'design',
    [
      'infographist\\w*|stylist[ei]s?(?= |$)(?<=styliste)|stilist[ai]|progettist\\w+ (?:ux|ui|grafic\\w*)|(?:grafik|mode|produkt|industrie)[ -]?designer\\w*|motion designers?|video ?(?:editor|grapher|producer)s?|videomak\\w+|monteu\\w+ video|vormgev\\w+',
    ],
  ],
  [
    'writing',
    ['periodist\\w*|scrittor\\w+ tecnic[oi]|redacteur\\w* techniques?|giornalist\\w*|dziennikar\\w*'],
  ],
  ['data-science', ['scientifiques? (?:des |de )?donnees|datavetare']],
  [
    'research',
    [
      'wissenschaftliche\\w* mitarbeit\\w*|doktorand\\w*|doctorant\\w*|chercheu\\w+|forskningsingenjor|biolog(?:ist|e|o|a)?s?|chemists?|chemiker\\w*|chimist\\w*',
    ],
  ],
  ['frontend', ['integrat\\w+ web|maquetador\\w*(?: web)?|integrateur html']],
  [
    'software',
    ['programmi?erer\\w*|programmator[ei]\\w*|anwendungsentwickl\\w*|concepteu\\w+ developpeu\\w+'],
  ],
];
