import type { Trade } from './families.js';
import { NATIVE_TITLES } from './role-family-titles.js';

/** Fields of engineering: they say what an engineer does, and stand behind the name of the trade too ("Software Engineer, Backend"). */
export const TECHNICAL: ReadonlySet<Trade> = new Set([
  'machine-learning',
  'data-science',
  'data-engineering',
  'security',
  'infrastructure',
  'mobile',
  'frontend',
  'fullstack',
  'backend',
  'hardware',
  'quality',
]);

const ENGINEER =
  '(?:engineer\\w*|developer\\w*|devs?|architect\\w*|programmers?|programmeu\\w+|programmi?erer\\w*|programmator[ei]|entwickl\\w+|ingenieur\\w*|ingenjor\\w*|dewelop\\w+|progettist\\w+|ingenier[oa]s?|engenheir[oa]|ingegnere|inzynier\\w*|developpeu\\w+|desarrollador\\w*|desenvolvedor\\w*|programador\\w*|programist\\w+|programmerare|sviluppat\\w+|ontwikkelaar\\w*|utvecklare|arquitecto|architekt\\w*)';
export const ANALYST =
  '(?:analysts?|analyst\\w*|analyste|anali[sz]t\\w*|analityk\\w*|analityczk\\w+|analytiker\\w*)';
/** The words of a title are in lower case without accents: "developpeur", "ksiegowy". Of a list the first that fits at a place wins. */
type Words = readonly (readonly [Trade, readonly string[]])[];

/** Names of whole trades: they say the family whatever stands before them. */
export const TRADES: Words = [
  ...NATIVE_TITLES,
  [
    'none',
    [
      '(?:nurse|nursing|cook|chef de (?:partie|cuisine|ligne)|koch|kok|kucharz|cuisinier|cocinero|driver|chauffeur|kierowca|fahrer\\w*|conductor|autista|voice (?:talent|actor)|barista|waiter|kellner\\w*|therapist|physician|lakare|st.lakare|arzt|arztin|medico|medecin|lekarz|teacher|lehrer\\w*|privatlarare|tutor|(?:ai |freelance )+trainer|annotat\\w+|(?:data )?annotation|data collector|optician|data label\\w+|engineering coach|carpenter|plumber|electrician|elektriker|elektriciteit\\w*|electricien|elektryk|welder|cashier|kassierer\\w*|dispatcher|krankenpfleger\\w*|pflegefach\\w*|infirmier\\w*|enfermer[oa]|infermier\\w*|verpleegkundige|sjukskoterska|pielegniark\\w*|laborator\\w+|laborant\\w*|technik analityki|sjukskoterska|underskoterska|larare|barnvakt|personlig assistent|assistante? de vie|auxiliaire de vie|aide.(?:soignant|menager)\\w*|educateur|soudeur|boucher|couturi\\w+|schrijnwerker|mecanicien|mecanic[oa](?<!ingenier[oa] mecanic[oa])(?<!ingenier[oa] \\w+ mecanic[oa])(?<!engenheir[oa] mecanic[oa])|technicien\\w* de maintenance|maintenance (?:technician|worker|mechanic)|chauffeur|erzieher\\w*|bauleiter\\w*|medizinische fachangestellt\\w*|socialsekreterare|mechaniker\\w*|mechanics?|soldador|camarer[oa]|enfermeir[oa]|motorista|cozinheir[oa]|kelner\\w*|spawacz|kock|psycholog\\w*|psychiat\\w+|dentists?|surgeons?|pharmacists?|veterinar\\w+|paramedics?|clinicians?|midwi\\w+|caregivers?|nanny|professors?|lecturers?|instructors?|librarians?|housekeep\\w+|janitors?|custodians?|attendants?|porters?|bakers?|butchers?|personal (?:trainer|care \\w+)|server(?= |$)(?! (?:engineer|developer|admin|side|software|soft|team|platform|infra|program))|fire ?fighters?|stylists?|actors?|make.?up artist|medical (?:director|coder|assistant|science liaison|laboratory \\w+|scientist)|(?:health|social|farm|care|support|youth|line|general|construction|process) workers?|machine operators?|operator maszyn|radiolog\\w+|(?:microbiology|surgical|lab|textile) technologist|professeure?s?|enseignant\\w*|dozent\\w*|profesor\\w*|landschaftsarchitekt\\w*|innenarchitekt\\w*|(?:store|sales|optical) \\w+ mechanic|(?:can|vacuum|relay|insulator|battery) (?:system )?tester|hvac \\w+|coding instructors?)',
    ],
  ],
  [
    'engineering-management',
    [
      `(?:software |platform |senior )?engineering (?:manager|director|lead|management)`,
      '(?:manager|director|head|vp|vice president)(?:,| of|, of|-| -)? (?:of )?(?:(?!product(?! engineering)|sales|solutions?|security|data|quality|support|implementation|customer|machine|ml|ai|commercial|information)\\w+ ){0,2}(?:engineering|technology|software development)(?! (?:sales|recruit\\w*|marketing|partner\\w*))',
      'cto|chief technology officer|(?:^|(?:software|application|app|web|game|platform|systems?|it|senior|sr|java|net) )development manager|software (?:development )?manager|tech manager|head of software|leiter(?:in)? (?:der )?(?:software)?entwicklung|entwicklungsleiter\\w*|responsable (?:du |de )?(?:developpement|desarrollo)|directeur technique|jefe de desarrollo|direttore tecnico|utvecklingschef',
    ],
  ],
  [
    'finance',
    [
      `(?:financial|finance|credit|treasury|investment|tax|budget|risk|collections?|payments?|pricing|order to cash|accounts (?:receivable|payable)(?: process)?|equity research|capital markets?(?: research)?|m&a|actuarial|aktuarialny) ${ANALYST}`,
      `(?:financial|finance|credit|treasury|investment|tax|budget|risk) (?:data|planning) ${ANALYST}`,
      `${ANALYST} (?:w dziale )?(?:finan\\w+|ekonomiczn\\w+|kredytow\\w+|aktuarialn\\w+|ubezpiecz\\w+|bankow\\w+|w dziale audytu|w zespole bankow\\w+|w zakresie kredyt\\w+|ds\\.? (?:naleznosci|finans\\w+|kredyt\\w+|ryzyka)|procesow (?:finans\\w+|ksiegow\\w+)|de credito|de cobran\\w+|ryzyka|contable|de riesgos?|credit\\w*|inwestycyjn\\w+)`,
      `finan[zc]\\w*analy\\w+|finanz\\w+|accountants?|buchhalt\\w+|treasurer|comptes (?:fournisseurs|clients)|investor relations|corporate development|medical bill(?:er|ing)\\w*|revenue (?:cycle|accounting)(?: \\w+)?|finance business partner|accounts? (?:payable|receivable)|bank(?:kauf|berat)\\w*|kreditspezialist\\w*|comptable\\w*|contables?|contabile|contabilista|contador\\w*|ksiegow\\w+|boekhoud\\w+|ekonomiassistent|redovisnings\\w+|auditor\\w*|wirtschaftspruf\\w+|steuer(?:berater|fach)\\w*|bookkeeper|controller(?:in)?|controle(?:ur)? de gestion|controlador financiero|loan (?:officer|counselor)|investment \\w+|cfo|trader|underwriter\\w*|actuar\\w+`,
    ],
  ],
  [
    'security',
    [
      '(?:(?:it|web|mobile|cloud|network|application|product|software|cyber ?)[ -]*)?(?:penetration|pen|security|vulnerability|pentest\\w*)[ -]*(?:test(?:er\\w*|eur\\w*|are|ing|s)?|tests?)(?: \\w*engineer\\w*)?|(?:ethical|white.?hat) hack(?:er\\w*|ing)|hacker etic[oa]|hackeur\\w* ethique|etyczny haker|pentesters?|(?:penetrations?|sicherheits|sakerhets|beveiligings) ?test\\w*|testeur\\w* (?:d ?.? ?)?intrusion|tester\\w* (?:penetracyjn\\w+|bezpieczenstwa)|(?:red|purple) team(?:er|ing)?(?! (?:manager|lead)er)|bug bounty|reverse engineer(?:ing)?(?= malware)|(?:senior )?iam engineer|csirt|(?:chief |deputy )*information security (?:officer|manager)\\w*|architecture de securite|identity (?:and|&) access',
    ],
  ],
  [
    'quality',
    [
      `(?:software |system )?test(?:ing)? (?:automation )?${ENGINEER}`,
      `${ENGINEER} (?:de |en )?(?:tests?|qa|pruebas|testow)\\b|testingenieur\\w*|${ANALYST} (?:testow|de tests?|de pruebas|qa)|test (?:analyst|automation|manager|lead)|testautomatis\\w+|testers?(?:in|ka|zy)?|testare|tester\\w*|testeur\\w*|qa|sdet|quality (?:assurance|engineer\\w*)|qualitat(?:ssicherung|smanag)\\w*|performance engineer|automation tester|jakosc\\w*|kvalitets ingenjor|testledare|testleiter\\w*`,
    ],
  ],
  [
    'data-science',
    [
      'data scien\\w+|decision scien\\w+|(?:bio)?statistician\\w*|statistical programmer\\w*|quantitative (?:researcher|analyst)|quants?|datenwissenschaft\\w+|cientific[oa] de datos|cientista de dados|data wetenschapper',
    ],
  ],
  [
    'data-engineering',
    [
      `(?:big )?(?:data|daten)[ -]?(?:platform |infrastructure |warehouse )?(?:engineer\\w*|architect\\w*|ingenieur\\w*|architekt\\w*|developer)`,
      `${ENGINEER} (?:de |di )?(?:datos|dados|dati|donnees|danych)|${ENGINEER} (?:de |big )data|${ENGINEER} data(?=$|,)|administrator baz danych|analytics engineer\\w*|etl|big data|data (?:integration|warehouse|platform|pipeline) (?:manager|lead|specialist)|dataops \\w+|snowflake \\w+|database (?:administrator|engineer|developer)|dba`,
    ],
  ],
  [
    'program',
    [
      `(?:(?:technical )?program(?:me)?|project|projects) (?:manage\\w*|lead(?:er)?|coordinator|director|managers?|assistant|office)|projekt(?:manager|leiter|leitung|koordinator|ledare|leider)\\w*|project(?:leider|manager|coordinator)\\w*|chefs? de projets?|cheffe de projets?|jef[ea] de proyectos?|gestor de pro(?:yectos?|jetos?)|gerente de pro(?:yectos?|jetos?)|kierowni(?:k|czka) projekt\\w+|responsabile (?:di )?progett\\w+|koordynator projekt\\w+|capo progetto|tpm|scrum master|agile coach|pmo|delivery manager`,
    ],
  ],
  [
    'product',
    [
      `(?:head|director|vp|vice president) of product(?=$| ?[-–,(|&])|(?:technical |group )?product (?:manager\\w*|owner\\w*|lead|director|management|strategist)|produkt(?:manager|inhaber)\\w*|product.?manager\\w*|chef(?:fe)? de produit|jef[ea] de producto|gerente de produto|produktagare|chief product|cpo|kierownik produktu|menedzer produktu|(?:it |junior |senior )*(?:business(?: process| systems?)?|systems?|functional) ${ANALYST}|${ANALYST} (?:procesow )?(?:biznesow\\w+|system(?:ow|u)\\w*|it(?! help)|metier|de negocios?|(?:de |tecnico.{1,3})?funciona(?:l|is)|de sistemas|fonctionnel\\w*)`,
    ],
  ],
  [
    'solutions',
    [
      `(?:solutions?|sales|presales|customer(?: support| success| solutions?)?|field(?: service)?|support|implementation|integration|demo|onboarding|value|partner) engineer\\w*|(?:technology|integration|technical|erp|crm|application development) consultants?|implementation \\w+|solutions? (?:architect\\w*|consultant)|pre.?sales|forward deployed|implementation (?:consultant|specialist|manager|lead)|technical (?:account manag\\w+|consultant)|professional services|arquitect[oa] de soluciones|architecte solutions?|losungsarchitekt\\w*|vertriebs ?ingenieur\\w*|ingenieur avant.vente|(?:it|ict)[ -](?:consultant|berat\\w+|consulente|konsult)|anwendungsberat\\w+|consultor\\w* (?:it|tecnologic[oa])|wdrozeniowiec|lider de implementacion|implementatieconsulent|konsultant wdroz\\w+|consultor (?:de )?implementa\\w+`,
    ],
  ],
  [
    'developer-relations',
    ['developer (?:relations|advocate|evangelist|marketing)|devrel|technical evangelist|community engineer'],
  ],
  [
    'design',
    [
      'designer\\w*|mediengestalter\\w*|design (?:lead|manager|director|operations \\w+)|(?:2d|3d|vfx|lighting|technical|concept|environment|character|ai|graphic|game|ui) artists?|creative director|art director\\w*|illustrator\\w*|animators?|ux (?:researcher|designer|lead)|user research(?:er)?|grafi(?:ker|k|ste|sta|cus)\\w*|graphiste|disenador\\w*|diseno grafico|projektant\\w* (?:ux|ui|grafi\\w+)|vormgever|formgivare|grafico',
    ],
  ],
  [
    'writing',
    [
      'technical writer|writers?|editors?|reporters?|journalist\\w*|copywriter|content (?:strategist|designer)|documentation \\w+|locali[sz]ation (?!program|project|product)\\w+|translators?|ubersetzer\\w*|traduc\\w+|traduttore|tlumacz\\w*|vertaler|oversattare|redakt[eo]u?r\\w*|redacteur\\w*|redactor\\w*|redattore|redaktor\\w*',
    ],
  ],
  [
    'people',
    [
      `recruit\\w*|recrut\\w+|rekryter\\w+|rekrut\\w+|reclut\\w+|selezionatore|recrutador\\w*|talent (?:acquisition|partner|manager|sourcer)|sourcers?|benefits (?:partner|manager|analyst|specialist)|entgeltabrechn\\w+|tecnic[oa] de (?:seleccion|nominas)|addett[oa] paghe|ds\\.? (?:kadr i )?plac|personal ?entwickl\\w+|candidate experience|hris \\w+|hr ${ANALYST}|${ANALYST} hr|hrbp|hr business partner|people (?:partner|operations|ops|business)|personal(?:sach|referent|leit|berat|vermittl|entwickl|wesen|abteil|disponent)\\w*|personalista|personeels\\w+|ressources humaines|recursos humanos|risorse umane|human resources|charge\\w* (?:de )?recrutement|kadr\\w*|specjalista ds\\.? kadr|learning (?:specialist|and development|& development|partner|manager)|total rewards|gestionnaire (?:de )?paie`,
    ],
  ],
  [
    'sales',
    [
      'account (?:executive\\w*|director)|account development \\w+|territory (?:account )?managers?|area (?:sales )?manager|charge d.affaires|ingenieur (?:d.affaires|commercial)|developpeu\\w+ commercial\\w*|affars ?utvecklare|tele ?vend\\w+|agente immobiliar[ei]|agente inmobiliario|conseill\\w+ de vente|back ?office commerciale|chefs? de secteur|sales enablement|\\w+saljare|key account \\w+|business develop\\w*|sdr|bdr|sales\\w* (?:executive|representative|manager|lead|director|rep|associate|development)|ejecutiv[oa] (?:comercial|de (?:ventas|cuentas))|(?:asesor|agente|tecnico|delegado|director) comercial|comerciales?|attache commercial|commercial(?:e)? (?:sedentaire|terrain|itinerant)|technico.commercial\\w*|(?:forsaljnings|salj)\\w+|saljare|vertrieb\\w*|aussendienst\\w*|verkauf\\w*|verkoper|verkoop\\w*|vertegenwoordiger|accountmanager|vendedor\\w*|vendeu\\w+|venditore|agente di commercio|commerciale|consultor de vendas|handlow\\w+|sprzedaw\\w+|sprzedaz\\w*|przedstawiciel\\w* handlow\\w+|doradca klienta',
    ],
  ],
  [
    'customer-success',
    [
      `account managers?|customer (?:success|support|service|experience|care|operations|onboarding)|client (?:success|services?|support)|help ?desk|service desk|(?:remote |product |platform |technical |client |member )*support (?:specialist\\w*|agent|representative|technician|advisor|manager)|happiness engineer|(?:member|client|tasker|partner|merchant|patient) success|software.support|tele(?:conseill|oper|kundberat)\\w+|${ANALYST} de soporte|mesa de ayuda|csm|(?:call|contact) ?cent(?:er|re)|kunden(?:berat|service|betreu|support|dienst)\\w*|klantenservice\\w*|klantadviseur|service client\\w*|conseill\\w+ client\\w*|charge\\w* de clientele|atencion al cliente|servicio al cliente|atendimento|servizio clienti|assistenza clienti|obslug\\w+ klient\\w+|kundtjanst\\w*|kundsupport\\w*|kundeservice`,
    ],
  ],
  [
    'infrastructure',
    [
      'devops|devsecops|sre|site reliability|sysadmin|system(?:s)? ?administrator\\w*|systemadministrat\\w*|administrateur\\w* (?:systemes?|reseaux?)|administrador\\w* (?:de )?(?:sistemas|redes)|administrator\\w* (?:systemow|sieci)|systeembeheerder|netwerkbeheerder|netzwerk\\w+|natverkstekniker|amministratore di (?:sistema|rete)|(?<!design )release engineer|build engineer|production engineering|network (?:operations?|operation) cent(?:er|re) \\w+|noc (?:analyst|engineer|technician|manager|team)|instalador\\w* de redes|sistemist[ai]|(?<!sales |business |revenue |security )(?:operations|ops) engineer\\w*',
    ],
  ],
  [
    'it',
    [
      'it[ -](?:support|manager|specialist\\w*|engineer|administrator\\w*|director|technician|systemadmin\\w*|leiter\\w*)|information technology|desktop support|deskside \\w+|it help ?desk(?: \\w+)?|soporte informatico|supporto it|windows \\d+ \\w+|it.system\\w+|rollout techniker|av engineer|salesforce (?:\\w+)|servicenow \\w+|workday \\w+|(?:inhouse |senior )*(?:consultant |berater(?:in)? )?sap|technicien (?:support|informatique)|tecnico (?:informatico|de soporte)|fach informatiker\\w*(?!.*anwendungs)|(?<!fach )informatik(?:er)?|applicatiebeheerder|functioneel beheerder|ict(?: \\w+)?|informatyk',
    ],
  ],
  [
    'data-analytics',
    [
      `(?:data|bi|product|insights?|web|business intelligence|reporting|marketing|crm|digital|growth) ${ANALYST}|analisis de datos|analise de dados|analyse (?:de|des) donnees|datenanalyse|tableau \\w+|power bi(?: \\w+)?|data (?:specialist|strategist|steward|mining)|${ANALYST} ds\\.? raportow\\w+|daten ?analyst\\w*|analytics ${ANALYST}|${ANALYST} (?:de |di |des )?(?:datos|dados|dati|donnees|danych|data|bi|sql|sieci|raport\\w*)|business intelligence|bi (?:developer|engineer|specialist|manager)|${ENGINEER} (?:de )?(?:bi|power bi)|(?:sales|ventas|commercial|customer|revenue) (?:data )?${ANALYST}|${ANALYST} (?:ds\\.? |de |des )?(?:sprzedaz\\w*|ventas|vendas|ventes|comercial)`,
    ],
  ],
  [
    'operations',
    [
      `${ANALYST} (?:procesow\\w*|process\\w*|operac\\w+|de processos)|executive (?:junior )?assistant|executive business partner|office manager\\w*|buroassist\\w*|assistant\\w* (?:de direction|administrati\\w+)|assistante?s? de gestion|administrative assistant|aankoop\\w*|aankoper|inkoper|inkopare|einkauf\\w*|acheteu\\w+|comprador\\w*|responsabile acquisti|buyer|kupiec|specjalista ds\\.? zakupow|sekret[ae]r\\w*|secreta\\w+|segretari\\w+|personal assistant|lager\\w*|magaz[zy]in\\w*|magasinier|almacen\\w*|logist\\w+|gestionnaire de transport|\\w+planerare|trade operations? \\w+|data entry(?: \\w+)?|${ANALYST} lancucha dostaw|facilit\\w+ manager|supply chain|production (?:supervisor|planner|manager|lead)|produktions\\w+|produktie\\w+`,
    ],
  ],
  ['mobile', ['react native|native app|mobile app\\w*']],
  [
    'marketing',
    [
      'media (?:buyer|planner|buying|planning)|paid (?:social|media|search)|(?:creative|brand|content marketing|social) strategist|reseaux sociaux|redes socia(?:les|is)|affiliate \\w+|(?:director of|manager of|head of) events|e.?commerce manager\\w*|influencer \\w+|product marketing|field marketing|events? (?:manager|planner|coordinator)',
    ],
  ],
  [
    'research',
    [
      'research scientist|postdoc\\w*|(?:environmental|experimental|food|senior research|analytical) scientist',
    ],
  ],
];

/** Words of a field: the last before the trade decides ("Product Marketing"), and a whole trade beside them wins. */
export const FIELDS: Words = [
  ['fullstack', ['fullstack']],
  [
    'frontend',
    [
      'frontend|fe(?= engineer)|ui(?= engineer| dev)|web(?:gl)?(?= dev| prog| creative)|javascript|react(?:\\.?js)?|vue(?:\\.?js)?|angular(?:js)?|(?:ui|ux)(?=\\W{1,3}ux? ?dev)|(?:ux|ui)(?= engineer| dev| architect)',
    ],
  ],
  ['mobile', ['ios|android|mobile|flutter|movil|swift(?= dev| eng)|kotlin multiplatform']],
  [
    'machine-learning',
    [
      'machine learning|ml|mlops|deep learning|ai|artificial intelligence|nlp|computer vision|llms?|gen ?ai|generative|research engineers?|applied scientist|reinforcement learning|perception|ki|ia|inteligencia artificial|maschinelles lernen|aprendizaje automatico|sztuczn\\w+ inteligencj\\w+',
    ],
  ],
  [
    'security',
    [
      '(?:it.)?security(?! (?:guard|officer))|sicherheits?\\w*|ciber\\w+|cyber\\w*|appsec|infosec|(?<!market )penetration|pentest\\w*|threat|soc|red team|detection (?:and|&) response|ciso|vulnerabilit\\w+|trust engineer|grc|seguridad informatica|seguranca da informacao|securite (?:informatique|des systemes)|sicurezza informatica|bezpieczenstw\\w+|beveilig\\w+|sakerhets\\w+',
    ],
  ],
  [
    'infrastructure',
    [
      'infrastru\\w+|cloud|(?<!power )platforms?|plateforme|network|reseaux?|redes|netwerk|natverk\\w*|sieci\\w*|rete|systems?(?! (?:utvecklare|entwickl))|systemes?|sistemas|kubernetes|linux|explotacion|virtuali[sz]\\w+|data ?cent(?:er|re)s?|voip|telecom\\w*|vmware',
    ],
  ],
  [
    'backend',
    [
      `backend|server side|api(?= ${ENGINEER})|(?:ruby|rails|php|node(?:\\.?js)?|golang|go|elixir)(?= (?:software |native |web |website )?${ENGINEER})|(?:php|ruby|golang|node(?:\\.?js)?)(?<=${ENGINEER} [\\w.]{3,7})`,
    ],
  ],
  [
    'hardware',
    [
      'embedded|(?:circuit|chip|hpc|mechanical) design|firmware|hardware|asic|fpga|rtl|silicon|analog|pcb|electri\\w+|elektro\\w*|elettri\\w+|eletri\\w+|elektrycz\\w+|mechani\\w+|mecani\\w+|meccani\\w+|mechanik\\w*|maschinenbau\\w*|konstrukt\\w+|robot\\w+|rf|photonics|semiconductor|mechatroni\\w+|avionics|mbse|ehs|hse|vlsi|soc design|physical design|design verification|manufacturing|maritime|camera|cam|optical|aerospace|automotive|electroni\\w*|elektroni\\w*',
    ],
  ],
  ['data-science', ['(?<=data.{1,30})scientist(?=$)']],
  ['data-engineering', ['data(?!.driven)']],
  ['quality', ['quality|qualite|calidad|qualita|qualitat\\w*|kwaliteit\\w*|jakosci|test|tests']],
  ['data-analytics', ['analytics|datenanaly\\w+']],
  ['design', ['design|ux|ui|user experience|motion(?= design| graphic)|diseno']],
  [
    'legal',
    [
      'legal|fraud|aml|kyc|due diligence|money laundering|datenschutz\\w*|notar\\w*|counsel|attorney|lawyer|paralegal|compliance|privacy|policy|regulatory|governance|contracts?(?= (?:manager|specialist|admin\\w+|negotiat\\w+|analyst|attorney|counsel|lead|officer|coordinator|associate))|jurist\\w*|juridi\\w+|avocat\\w*|abogad[oa]|advogad[oa]|avvocato|rechts\\w+|prawn\\w+|radca|advocaat',
    ],
  ],
  [
    'marketing',
    [
      'marketing\\w*|market(?:er|eer)s?|veranstaltung\\w*|marketingow\\w+|mercadotecnia|marknads\\w+|growth|seo|email|search engine optimi[sz]ation|brand|communications?|comunicacion|comunicazione|comunicacao|kommunikation\\w*|communicatie\\w*|komunikacj\\w+|public relations|pr|campaigns?|social media|sociala medier|demand gen\\w*|community|media|content',
    ],
  ],
  [
    'sales',
    [
      'sales|partnerships?|partners?|revenue|go.to.market|gtm|channel|alliances|ventas|vendas|vendite|ventes?|commercial|comercial',
    ],
  ],
  [
    'people',
    [
      'payroll|hrm?|(?<!energis )rh|rrhh|people(?! management exp)|talent(?! (?:pool|pipeline|community|network))|compensation|benefits|personnel|personeel',
    ],
  ],
  [
    'finance',
    [
      'financ\\w+|controlling|collections|risk(?= (?:management|manager|officer|lead))|credit|mortgage|kredit\\w*|credito|underwriting|finans\\w+|finanz\\w*|accounting|fp&a|tax|treasury|audit\\w*|billing|trading|investment|contabil\\w+|comptab\\w+|fiscal\\w*|ekonomi\\w*',
    ],
  ],
  ['customer-success', ['customers?|clientele|klant\\w*|kund\\w+|client\\w*|klient\\w*']],
  ['writing', ['documentation|localization']],
  [
    'research',
    [
      'research(?:er)?|scientist|phd|chercheu\\w+|onderzoeker|forscher\\w*|naukowiec|forskare|investigador\\w*|ricercatore|pesquisador\\w*',
    ],
  ],
  ['solutions', ['solutions?|implementation|integration specialist|implementacion']],
];

/** Weak words: they count where nothing else of the title says a family. */
export const WEAK: Words = [
  [
    'none',
    [
      'technicians?|technicien\\w*|techniker\\w*|tekniker|technik|operators?|operatore|operateur\\w*|worker|machinist\\w*|trainers?|coach\\w*',
    ],
  ],
  [
    'software',
    [
      `software|${ENGINEER}|tech(?:nical)? lead|hackers|coder|swe|technical leader|sw|member of technical staff|technologist|game|web|guru|arquitetura|arquitectura|programacion|programowani\\w+|programmation|programmierung|softwareentwicklung`,
    ],
  ],
  ['product', ['product|produkt|producto|produit|produto|prodotto']],
  ['data-analytics', [`${ANALYST}|data`]],
  ['program', ['projekt\\w*|projets?|proyectos?|project']],
  ['it', ['it|erp|sap|servicenow|workday']],
  ['customer-success', ['support|soporte|supporto|suporte']],
  [
    'operations',
    [
      'operations|ops|sachbearbeit\\w*|assisten[zt]\\w*|asystent\\w*|buro\\w*|verwaltung\\w*|amministrativ\\w+|impiegat\\w+|auxiliar administrativ[oa]|verksamhets utvecklare|dossierbeheerder|kaufmann\\w*|burokauf\\w*|operac\\w+|operaciones|assist\\w+|asistente|bediende|administrator\\w*|administra\\w+|coordinat\\w+|koordin\\w+|koordyn\\w+|facilities|workplace|strategy|coo|supply|procurement|purchasing|achats|compras|acquisti|zakup\\w+|inkop|office|warehouse|biur\\w+|planner|disponent\\w*',
    ],
  ],
];

export const ENGINEERING_HEAD = new RegExp(`\\b(?:${ENGINEER}|software|swe)(?!\\w)`);
