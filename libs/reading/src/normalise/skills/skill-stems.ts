import { stemSearch } from '../../text/index.js';

/** What a sentence holds stems of: one pass says which of the patterns below are worth a try. */
const STEMS = {
  /** What is asked for, and what the work is done with. */
  demand:
    'experience|expertise|knowledge|familiar|proficien|skill|understanding of|fluen|background in|stack|we use|we code|written in|built with|built on|required|responsib|kenntnis|erfahrung|umgang mit|maîtris|maitris|connaissance|expérience|compétence|conocimiento|experiencia|manejo|dominio|kennis|ervaring|znajomoś|doświadczen|umiejętn|conoscenz|esperienz|competenz|conheciment|experiência|erfarenhet|kunskap|technolog|tecnolog|tools|must have|nice to have|plus',
  /** Whom the posting speaks to, and what they will do. */
  address:
    'you|your|candidate|this role|the role|seeking|looking for|hiring|we need|responsible|develop|design|build|implement|maintain|manage|lead |drive|own |support|create|analy|perform|deliver|architect|improve|optimi|integrat|deploy|automat|ensure|conduct|apply|use |using|work on|work with|engineer| du |sie |dein|ihr|entwick|aufbau|unterstütz|vous|votre| vos |dévelop|desarroll|diseñ|implement|je |jij|jouw|ontwikkel|rozwij|tworz|projekt|svilupp|progett|você|desenvolv|utveckl| dig | du',
  company:
    "our |founded|company|startup|start-up|platform|provider|leader|pioneer|firm|consultancy|agency|marketplace|world|we are|we’re|we're|leading|building|transform|redefin|revolution|rapidly|being|simplif|backed|raised|services|by combining|by util|by integrat|by leverag|by apply|by harness|we operate|we sit|we work with|named|ranked|recogni|entrepreneur|years as|before |access|subscription|reshap|future|frontier|wir sind|unternehmen|führende|mission|entreprise|nous sommes|somos|empresa|azienda|siamo|poniamo|klanten|bedrijf|jesteśmy|lider|vi är|företag|join us",
  hiring: 'accordance|policies|may use|uses|we use|process|efforts|decision|screening|equal opp',
  others:
    'customer|client|compan|brand|organi|startup|start-up|enterprise|partner|investor|kund|unternehmen|cliente|empresa|entreprise|aziend|klant|bedrij|klien|firm|företag|trusted|backed|used by|talent|team|leader|founder|founded|alumni|previously|formerly|former|veteran|ceo|cto|chair|engineers|worked|came from|acquired|führend|competitor',
  teams:
    'team|department|colleague|stakeholder|partner|counterpart|leaders|function|organi|industry|space|compan|startup|category|revolution|abteilung|kolleg|équipe|equip|afdeling|zespoł|squad|collabor|work|align|coordinat|liais|alongside|bridge|zusammenarbeit|samen|współ|samarbet',
  degree:
    'degree|bachelor|master|phd|ph.d|bs |b.s|ms |m.s|b.a|diploma|graduate|studium|abschluss|ausbildung|diplôme|licence|formation|titulac|grado|ingenier|laurea|wykształcenie|studia|opleiding|examen|graduação|formação|field of study|quantitative',
};

export type Stem = keyof typeof STEMS;

export const STEM_NAMES = Object.keys(STEMS) as Stem[];

export const stemsIn = stemSearch(STEM_NAMES.map((name) => STEMS[name]));
