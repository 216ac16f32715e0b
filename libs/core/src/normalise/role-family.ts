/** Role families: slug, label, pattern over the title. The first that fits wins, so the narrow stand before the wide. */
const FAMILIES: readonly (readonly [string, string, RegExp])[] = [
  [
    'machine-learning',
    'Machine learning',
    /\b(machine learning|ml|mlops|deep learning|ai(?: ?\/ ?ml)?|artificial intelligence|nlp|computer vision|llm|gen ?ai|generative|research engineer|applied scientist|reinforcement learning|perception)\b(?=.*\b(engineer|scientist|developer|researcher|research|architect|specialist|lead|ops|intern|staff|head|manager|director|technical|r&d|resident|fellow)\b)|\b(engineer|scientist|developer|researcher|architect)\b.*\b(machine learning|ml|ai|nlp|computer vision|llms?|perception)\b|\bresearch scientist\b/i,
  ],
  [
    'data-science',
    'Data science',
    /\b(data scien\w+|decision scien\w+|statistician|quantitative (?:researcher|analyst)|quant\b)/i,
  ],
  [
    'data-engineering',
    'Data engineering',
    /\b(data (?:platform |infrastructure |warehouse )?(?:engineer\w*|architect)|analytics engineer\w*|etl|big data|database (?:administrator|engineer|developer)|dba)\b/i,
  ],
  [
    'data-analytics',
    'Data analytics',
    /\b(data analy\w+|analytics|business intelligence|bi (?:analyst|developer|engineer)|product analyst|insights analyst)\b/i,
  ],
  [
    'security',
    'Security',
    /\b(security|cyber\w*|appsec|infosec|penetration|threat|soc analyst|red team|detection (?:and|&) response|ciso|vulnerabilit\w+|trust engineer|grc)\b(?! guard| officer)/i,
  ],
  [
    'infrastructure',
    'Infrastructure and reliability',
    /\b(devops|dev ops|sre|site reliability|platform engineer\w*|infrastructure|cloud (?:engineer\w*|architect|infrastructure|operations)|systems? (?:administrator|engineer\w*)|sysadmin|network engineer\w*|production engineer\w*|release engineer|build engineer|kubernetes|linux)\b/i,
  ],
  [
    'mobile',
    'Mobile',
    /\b(ios|android|mobile|react native|flutter)\b(?=.*\b(engineer\w*|developer|dev|programmer|lead|architect|entwickler\w*)\b)|\b(engineer\w*|developer)\b.*\b(ios|android|mobile)\b/i,
  ],
  [
    'frontend',
    'Front end',
    /\b(front[- ]?end|ui engineer|ui developer|web developer|javascript (?:engineer|developer)|react (?:engineer|developer)|vue|angular)\b/i,
  ],
  ['fullstack', 'Full stack', /\bfull[- ]?stack\b/i],
  [
    'backend',
    'Back end',
    /\b(back[- ]?end|server[- ]side|api (?:engineer|developer)|(?:java|python|golang|go|ruby|rails|php|node(?:\.?js)?|scala|elixir|rust|c#|\.net) (?:software )?(?:engineers?|developers?|devs?|programmers?|\w*entwickler\w*|ontwikkelaar|utvecklare|programista))\b|\b(?:d[ée]veloppeu(?:r|se)|desarrollador(?:a)?|programador(?:a)?|sviluppatore|sviluppatrice|desenvolvedor(?:a)?|programista|ing[ée]nieur)\s(?:back ?end|java|python|golang|php|ruby|\.net|c#|node)\b/i,
  ],
  [
    'hardware',
    'Hardware and embedded',
    /\b(embedded|firmware|hardware|asic|fpga|rtl|silicon|analog|pcb|electrical engineer\w*|mechanical engineer\w*|robotics|rf engineer\w*|photonics|semiconductor|mechatronics|avionics|vlsi|soc design|physical design|design verification)\b/i,
  ],
  [
    'quality',
    'Quality and testing',
    /\b(qa|quality (?:assurance|engineer\w*)|sdet|test (?:engineer\w*|automation|analyst)|tester|automation engineer)\b/i,
  ],
  [
    'developer-relations',
    'Developer relations',
    /\b(developer (?:relations|advocate|experience|evangelist|marketing)|devrel|technical evangelist|community engineer)\b/i,
  ],
  [
    'solutions',
    'Solutions and support engineering',
    /\b(solutions? (?:engineer\w*|architect\w*|consultant)|sales engineer\w*|pre[- ]?sales|forward deployed|field engineer\w*|customer engineer\w*|implementation (?:engineer|consultant|specialist|manager)|support engineer\w*|technical support|technical account|professional services|integration engineer)\b/i,
  ],
  [
    'engineering-management',
    'Engineering management',
    /\b(engineering (?:manager|director|lead)|(?:manager|director|vp|vice president|head)(?:,| of)? (?:of )?(?:software )?(?:engineering|technology)|cto|chief technology officer|development manager)\b/i,
  ],
  [
    'product',
    'Product management',
    /\b(product (?:manager|owner|lead|director|management|strategist)|(?:director|head|vp|vice president|manager)(?:,| of) product|chief product|group product|technical product|cpo)\b/i,
  ],
  [
    'program',
    'Program and project management',
    /\b((?:technical )?program(?:me)? manage\w*|project manage\w*|tpm|scrum master|agile coach|pmo|delivery manager|project coordinator|chief of staff)\b/i,
  ],
  [
    'design',
    'Design',
    /\b(design(?:er)?|ux|ui|user experience|user research(?:er)?|creative director|art director|illustrator|animator|motion)\b(?! (?:engineer|verification))/i,
  ],
  ['research', 'Research', /\b(research(?:er)?|scientist|postdoc\w*|phd)\b/i],
  [
    'writing',
    'Writing and content',
    /\b(technical writer|writer|editor|copywriter|content (?:strategist|designer|manager|creator|specialist)|documentation|localization)\b/i,
  ],
  [
    'marketing',
    'Marketing',
    /\b(marketing|marketer|growth|seo|brand|communications|public relations|pr manager|social media|demand gen\w*|community)\b/i,
  ],
  [
    'customer-success',
    'Customer success and support',
    /\b(customer (?:success|support|service|experience|care|operations)|client (?:success|services)|help ?desk|service desk|support (?:specialist|agent|representative|analyst)|csm)\b/i,
  ],
  [
    'sales',
    'Sales',
    /\b(sales|account (?:executive|manager|director)|business development|sdr|bdr|partnerships?|partner manager|revenue|go[- ]to[- ]market|gtm|channel|alliances)\b/i,
  ],
  [
    'people',
    'People and recruiting',
    /\b(recruit\w*|talent|people (?:partner|operations|ops|business)|human resources|hr|hrbp|sourcer|learning (?:and|&) development|compensation|benefits)\b/i,
  ],
  [
    'finance',
    'Finance',
    /\b(financ\w*|account(?:ant|ing)|controller|fp&a|tax|treasury|audit\w*|payroll|billing|procurement|trader|trading|investment|actuar\w*|underwrit\w*|cfo)\b/i,
  ],
  [
    'legal',
    'Legal and compliance',
    /\b(legal|counsel|attorney|lawyer|paralegal|compliance|privacy|policy|regulatory|contracts?)\b/i,
  ],
  [
    'operations',
    'Operations',
    /\b(operations|ops|logistics|supply chain|office manager|executive assistant|administrative|administrator|coordinator|facilities|workplace|strategy|business analyst|coo)\b/i,
  ],
  [
    'it',
    'IT',
    /\b(it (?:support|manager|specialist|engineer|administrator|director)|information technology|desktop support|erp|sap|salesforce (?:administrator|developer)|servicenow|workday)\b/i,
  ],
  [
    'software',
    'Software engineering',
    /\b(software|engineer\w*|developers?|devs|programmers?|hackers|\w*entwickler\w*|softwareentwickl\w*|développeu\w+|desarrollador\w*|desenvolvedor\w*|programador\w*|programista|programmerare|ontwikkelaar\w*|sviluppatore|sviluppatrice|\w*utvecklare|ingénieure? logiciel|inżynier oprogramowania|architect|coder|swe|member of technical staff|technologist|game|web|エンジニア)\b/i,
  ],
];

/** The role family of a title, or null where none fits. */
export function readRoleFamily(title: string): string | null {
  const text = title.slice(0, 300);
  for (const [slug, , pattern] of FAMILIES) if (pattern.test(text)) return slug;
  return null;
}

/** All role families with their labels, in a fixed order. */
export function roleFamilyList(): readonly { readonly slug: string; readonly label: string }[] {
  return FAMILIES.map(([slug, label]) => ({ slug, label }));
}
