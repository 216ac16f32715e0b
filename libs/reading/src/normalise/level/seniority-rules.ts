import type { Seniority } from '@app/core/posting';
import { pattern } from '../../text/index.js';

export type Level = Exclude<Seniority, 'unknown'>;

/** Words that name a level, the rank that wins over the others first. A title is matched in lower case, signs as blanks. */
export const RULES: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    pattern(
      String.raw`(?<!junior )(?<![\p{L}\d])(?:intern(?:ship|s)?|apprentice(?:ship)?|trainee|working student|werkstudent(?:in)?|\w*praktik(?:um|ant(?:in)?)?|(?:hogeschool|job|universiteits?)student(?:in)?|l[aä]rling|leerling|duales studium|pr[aá]cticas|en alternance|stagiaire|(?<!(?:early|late|growth|seed|first|end|multi) )stage(?! (?:manager|hand|technician|crew|\d))|tirocin(?:io|ante)|stagista|stagiair|sta[zż]yst(?:a|ka)|praktykant(?:ka)?|azubi|apprentie?|apr[eè]ndiz|examensarbete|afstudeer\w*|alternan(?:ce|te?)|co op|student(?=$| [/]| (?:assistant|worker|researcher|developer|engineer|position|job|annapurna))|student \w+ assistant|pasante|becari[oa]|est[aá]gi(?:o|[aá]rio)|auszubildende[rn]?|(?<!\b(?:mit|abgeschlossener|medizinischer|kaufmännischer|technischer|ohne) (?:\p{L}+ )?)ausbildung|beca(?=$| (?!de inv))|programa? (?:de becas|stażow\p{L}+)|sta[zż]u?|praktyk[ai]|volont[aä]r(?:in|iat)?|studentische \p{L}+|apprentissage|pfe|exjobb\p{L}*|werkstudierende[rn]?|fellowship|placement (?:year|student)|(?:phd|masters?|bachelors?) thesis|thesis worker|summer (?:analyst|associate)|v i e)(?![\p{L}\d])|^fellow\b|インターン`,
      '',
    ),
  ],
  [
    'executive',
    /\b(?:c[etofmi]o|cro|cso|ciso|chro|cdo|cpo|cco|cao|chief(?! of staff)(?= .*\bofficer\b)|chief (?:architect|scientist|economist|evangelist|medical|data|product|people|technology|revenue|marketing|engineer)|[aes]?vp|vice (?:president|chancellor)|vice pr[eé]sident|president|managing (?:director|partner)|general (?:director|partner)|(?:co )?founder(?!['’]?s(?!\w))|gesch[aä]ftsf[uü]hrer(?:in)?|(?:global )?head of|head(?=$| \/)|(?:business|country|regional|practice|department) head|directeur g[eé]n[eé]ral|provost|prezes|verkst[aä]llande direkt[oö]r|amministratore delegato|gesch[aä]ftsf[uü]hrung|presidente)\b(?<!(?:assistant|asst|assistenz|assistent\w*|assistante?|asistente|secretar\w+|office) (?:to|of|der|des|de|du|van|till|al|a) (?:the |la |el |direction )?[\wäéöüèá]{2,18})/,
  ],
  [
    'director',
    /\b(?:director|direktor(?:in)?|dyrektor(?:ka)?|direkt[oö]r|direttore|direttrice|diretor|directeur|directrice|directora?|diretora?|dir|dean)\b/,
  ],
  [
    'manager',
    /\b(?:(?:aankoop|inkoop|einkaufs?|filiaal|filial|winkel|vestigings|bereichs|regional|afdelings)manager(?:in)?|manager|manger|mgr|team ?lead(?:er)?(?!.*\b(?:engineer\w*|develop\w*|software|tech\w*|back ?end|front ?end|data|devops|qa))(?<!\b(?:engineer\w*|develop\w*|software|tech\w*|back ?end|front ?end|data|devops|qa)\b.*)|supervisor|superintendent|teamleiter(?:in)?|abteilungsleiter(?:in)?|gerente|responsable|responsabile|(?!projekt)\w*leiter(?:in)?|(?!projekt)\w*leitung|teamleider|leidinggevende|afdelingshoofd|kierownik|kierowniczka|jef[ea] de|encargad[oa]|capo ?(?:reparto|ufficio|squadra|turno)|dirigente|hoofd|menedżer|menedzer|chefe de|chef(?:fe)? (?:des? )?(?:cuisine|ventes|service|secteur|rayon|d[eé]partement)|chef(?:fe)? d ?['’]? ?(?:[eé]quipe|atelier|agence|service)|(?:avdelnings|grupp|enhets|butiks|sektions|team|f[oö]rs[aä]ljnings|ink[oö]ps|ekonomi|utvecklings|lager|personal|it |drifts|produktions)chef|\w{5,}(?<!sous|küchen|patisserie|master)chef|store manager)\b|マネージャー/,
  ],
  [
    'lead',
    /(?<!\b(?:take the|of the) )\b(?:lead(?:er)?(?! in training)|chef de ligne|tl|teamlead|l[ií]der(?: t[eé]cnico)?|teamledare|gruppledare|ploegleider|ploegbaas|brygadzista|g[lł][oó]wny|leitende[rn]?)\b(?! (?:to (?:sale|order)|free|acid|paint|abatement|hazard|poisoning|magnet|glass|to cash|generation|gen|discovery|optimi[sz]ation|qualification|nurtur\w*|management|conversion|time|scoring))/,
  ],
  [
    'principal',
    /\b(?:principal|distinguished|prin|princ|(?:technical|engineering|senior|ai|research|corporate) fellow)\b/,
  ],
  [
    'staff',
    /\b(?<!chief of )(?:(?<!\b(?:technical|bar|kitchen|clinic|waiting|wait|event|nursing|support|medical|hotel|restaurant|floor|warehouse|cleaning|security|general|store|retail|counter|service|banquet|camp|temporary|seasonal|catering|field|office|house) )staff(?!ing| (?:assistant|nurse|(?:\w+ )?accountant|(?:\w+ )?attorney|physician|writer|photographer|rn|lpn|therapist|pharmacist|auditor|augmentation|veterinarian|psychologist|psychiatrist|reporter|chaplain|dentist|counsel|counselor|associate|member|clinician|radiologist|technologist|anesthesiologist|social|editor|services|officer|development|training|sergeant))|smts)\b/,
  ],
  [
    'senior',
    pattern(
      String.raw`\b(?:senior|sr|snr|s[eéê]nior|iii(?! (?:lini\p{L}+|fas|étape))|iv|v(?=$)|exp[eé]riment[eé]|seasoned|starsz(?:yn?|a|ego|ej)|erfahrene[rn]?|erfaren|ervaren|esperto|esperta|n3|do[sś]wiadczon[ya]|l5|ic4|ic5|e5)(?![\p{L}\d])|シニア`,
      '',
    ),
  ],
  [
    'mid',
    pattern(
      String.raw`\b(?:mid(?! ?(?:market|enterprise|atlantic|west|size|town|cap))|intermediate|ii|medior|plen[oa]|semi senior|ssr|ic3|l2|l4|confirm[eé]e?|n2|regular)(?![\p{L}\d])`,
      '',
    ),
  ],
  [
    'junior',
    pattern(
      String.raw`\b(?:junior|jr|jnr|graduate|new grad|entry level|early career|entry|associate(?= \p{L})(?! (?:director|partner|vice|professor|dean|scientist|at|in|for|level|remote|operations|sales|accounts))|assoc|neolaureat[oa]|reci[eé]n (?:titulad[oa]s?|graduad[oa]s?)|jeune dipl[oô]m[eé]e?|nyexaminerad|schoolverlater|pas afgestudeerde?|rec[eé]m formad[oa]|n1|(?<=\p{L}{3} )i(?=$| )|m[lł]odsz(?:y|a|ego|ej)|j[uú]nior|einsteiger(?:in)?|d[eé]butante?|berufseinsteiger(?:in)?|absolvent(?:in)?|university grad|campus hire|ic1|ic2|l1|l3|grad)(?![\p{L}\d])`,
      '',
    ),
  ],
];
