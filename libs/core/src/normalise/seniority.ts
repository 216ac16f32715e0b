import type { Seniority } from '../domain/index.js';

/** The first rule that fits names the level; a higher rank stands before a lower one it may stand beside. */
const RULES: readonly (readonly [Exclude<Seniority, 'unknown'>, RegExp])[] = [
  [
    'intern',
    /\b(intern(?:ship|s)?|apprentice(?:ship)?|trainee|working student|werkstudent(?:in)?|praktik(?:um|ant|antin)|stagiaire|stage|alternan(?:ce|t|te)|co[- ]?op|student (?:assistant|worker|researcher|developer|engineer)|pasante|becario|est[aá]gi(?:o|[aá]rio)|ausbildung|(?:research )?fellow(?:ship)?|placement (?:year|student)|(?:phd|masters?|bachelors?) thesis|thesis worker|summer (?:analyst|associate)|インターン)\b|\/in[ -]?werkstudent|インターン/i,
  ],
  [
    'executive',
    /\b(c[etofmipdr]o|cro|cso|ciso|chro|cdo|cpo|cco|cao|chief(?! of staff)(?: \w+){0,3} officer|chief (?:architect|scientist|economist|evangelist|medical|data|product|people|technology|revenue|marketing)|s?[ea]?vp|vice[- ]president|vice pr[eé]sident|president|managing director|general director|founder|co[- ]?founder|gesch[aä]ftsf[uü]hrer(?:in)?|head of|global head|partner(?= ?$)|directeur g[eé]n[eé]ral)\b/i,
  ],
  ['director', /\b(director|direktor(?:in)?|directeur|directrice|directora?|diretora?|dir\.?(?= of| ,))\b/i],
  ['principal', /\b(principal|distinguished|prin\.?)\b/i],
  ['staff', /\b(?<!chief of )(staff(?!ing)|smts|mts(?= iv))\b/i],
  [
    'manager',
    /\b(manager|mgr|em(?= ?$)|supervisor|superintendent|teamleiter(?:in)?|abteilungsleiter(?:in)?|gerente|responsable|leiter(?:in)?|マネージャー)\b/i,
  ],
  [
    'lead',
    /\b(lead(?:er)?|tech lead|team lead|tl|chapter lead)\b(?! (?:generation|gen|qualification|nurtur\w*|management|conversion|time|scoring))/i,
  ],
  [
    'senior',
    /\b(senior|sr|snr|sen|sénior|s[eê]nior|iii|iv|expert|expérimenté|experienced|シニア)\b|\b(?:l5|ic4|ic5|e5)\b|\b[3-4]$/i,
  ],
  [
    'junior',
    /\b(junior|jr|jnr|graduate|new grad(?:uate)?|entry[- ]level|early[- ]career|entry|associate(?! (?:director|partner|vice|professor|dean))|i|1|débutant|berufseinsteiger|absolvent|pleno junior|university grad(?:uate)?|campus|ic1|ic2|l3|grad)\b/i,
  ],
  [
    'mid',
    /\b(mid|mid[- ]level|mid[- ]senior|intermediate|ii|2|medior|pleno|semi[- ]?senior|ssr|ic3|l4|confirmé)\b/i,
  ],
];

/** "Project Manager", "Product Manager" and the like name a trade, not a rank over people. */
const TRADE_MANAGER =
  /\b(product|project|program(?:me)?|account|community|content|social media|marketing|customer success|success|partner(?:ship)?s?|relationship|case|office|brand|campaign|category|client|delivery|release|engagement|event|technical account|growth|lifecycle|crm|sales|territory|channel|alliance|product marketing|change|risk|property|facilities|vendor|supplier|digital|email|seo|paid media|performance marketing|localization|experience|implementation|onboarding|solutions?|resource|procurement|supply chain|contracts?|payroll|accounting|compliance|development|revenue|operations|hr|talent|people)\b(?: \w+){0,2}\s*(?:manager|mgr)\b/i;

/** The level of a role as its title states it; `unknown` where the title says nothing about level. */
export function readSeniority(title: string): Seniority {
  const text = title
    .slice(0, 300)
    .normalize('NFKC')
    .replace(/[_/|,()[\]–—:•·.-]+/g, ' ')
    .replace(/\s+/g, ' ');
  const hits = new Map<Seniority, boolean>();
  for (const [level, pattern] of RULES) if (pattern.test(text)) hits.set(level, true);
  return choose(text, hits);
}

function choose(text: string, hits: ReadonlyMap<Seniority, boolean>): Seniority {
  for (const [level] of RULES) {
    if (!hits.has(level)) continue;
    if (level === 'manager' && TRADE_MANAGER.test(text)) {
      for (const other of ['lead', 'senior', 'junior', 'mid'] as const) if (hits.has(other)) return other;
      return 'manager';
    }
    return level;
  }
  return 'unknown';
}
