import { pattern } from '../../text/index.js';

/**
 * Whose way to work a sentence tells: that of a boss, of those who buy or use what is made here, of a part of the firm. And the half
 * of a sentence that speaks of this role, where the other half speaks of others.
 */

const YOUR = String.raw`(?:your|dein\p{L}*|ihr\p{L}*|votre|ton|tu|su|je|jouw|il tuo|la tua|twój|twoja|seu|sua|din)`;
const THE = String.raw`(?:our|the|unser\p{L}*|der|die|das|notre|nos|le|la|les|nuestr\p{L}+|el|los|onze|ons|de|het|nostr\p{L}+|i nostri|il|nasz\p{L}*|nasi|noss\p{L}+|os|vår\p{L}*)`;
const BOSS = String.raw`(?:boss|manager|supervisor|team ?lead|lead|director|chef(?:in)?|vorgesetzte\p{L}*|teamleit\p{L}+|responsable|patron|jefe|jefa|leidinggevende|baas|capo|responsabile|szef\p{L}*|przełożon\p{L}+|chefe|gestor)`;
const HEAD = String.raw`(?:ceo|cto|coo|cfo|(?:co-?)?founders?|gründer\p{L}*|geschäftsführ\p{L}+|fondateurs?|fundador\p{L}*|oprichters?|fondator\p{L}+|założyciel\p{L}*|grundare\p{L}*)`;
const BUYERS = String.raw`(?:(?:end )?users?|customers?|clients?|buyers|subscribers|members|patients|students|guests|kund\p{L}+|nutzer\p{L}*|anwender\p{L}*|clientes?|utilisateurs|usuarios|klanten|gebruikers|clienti|utenti|klien\p{L}+|użytkowni\p{L}+|utilizadores|usuários|kunder\p{L}*|användare\p{L}*)`;
const MADE = String.raw`(?:products?|software|apps?|application|platform|tools?|solutions?|technology|produkte?|plattform|lösung\p{L}*|anwendung\p{L}*|produits?|logiciels?|plateforme|outils?|solution|productos?|plataforma|herramienta|oplossing\p{L}*|prodott[oi]|piattaforma|produkty?|platforma|oprogramowanie|produtos?|programvara|tjänst)`;
const UP_TO = String.raw`[^.;:!?]{0,70}[.!]?$`;

/** "Your boss works", "our clients are", "our app lets people": said of them, not of the role. */
const OTHERS_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:(?:${YOUR}|a|einem|un) (?:\p{L}+ )?${BOSS}|(?:${THE}|${YOUR}) (?:\p{L}+ )?${HEAD}|(?:${THE}|${YOUR}|many|most|some) (?:\p{L}+ )?${BUYERS})(?: who| that| qui| que| die| che| som)?,?\s(?:\p{L}+\s)?(?:is|are|works?|working|live|arbeite\p{L}*|ist|sind|travaill\p{L}+|est|sont|trabaj\p{L}+|est[aá]n?|son|werk\p{L}*|zijn|lavor\p{L}+|sono|è|prac\p{L}+|są|jest|trabalh\p{L}+|jobbar|arbetar|är)(?!\p{L})${UP_TO}`,
);
const MADE_BEFORE = pattern(
  String.raw`(?<!\p{L})${THE} (?:[\p{L}-]+ )?${MADE} (?:(?:that |which )?(?:we|you|wir) \p{L}+ )?(?:\p{L}+ly )?(?:makes?|lets?|helps?|enables?|allows?|turns?|brings?|simplif\p{L}+|manages?|mach\p{L}+|ermöglich\p{L}+|erleichter\p{L}+|hilft|permet\p{L}*|rend\p{L}*|facilit\p{L}+|simplifi\p{L}+|permite|hace|maak\p{L}*|vergemakkelijk\p{L}*|semplific\p{L}+|rende|consente|ułatwia|umożliwia|permite|torna|gör|underlättar)(?!\p{L})${UP_TO}`,
);
/** "Hybrid cars are what we build." */
const MADE_AFTER = pattern(
  String.raw`^[^.;:!?]{0,60}?\s(?:is|are|ist|sind) (?:what we (?:build|make|sell|do|offer)|our (?:product|speciality|specialty|business|field|trade|core)|unser (?:produkt|geschäft|fach))`,
);
const TAUGHT = pattern(
  String.raw`(?<!\p{L})(?:train|coach|support|help|manage|advise|serve|interview|teach|lead)s?\s(?:\p{L}+\s){0,3}(?:who|whose|that)\s(?:\p{L}+\s){0,4}$`,
);
const HINT_BEFORE =
  /boss|manag|superv|lead|direct|chef|vorges|patron|jef[ea]|baas|capo|szef|przełoż|gestor|respons|c[etof]o\b|founder|gründ|geschäftsf|fond|fundad|oprich|założ|grundare|user|customer|client|buyer|subscr|member|patient|student|guest|kund|nutzer|anwender|utili|usuari|klant|gebruik|utent|klien|użytk|använd/i;
const HINT_MADE =
  /produ|prodott|softw|app|plat|piatt|tool|soluti|techno|lösung|anwend|logici|outil|herram|oploss|oprogr|programv|tjänst/i;

/** Whether words before and after one that names a way to work say that it is another's, or a thing that is made. */
export function isOfOthers(before: string, after: string): boolean {
  const near = before.slice(-140);
  return (
    (HINT_BEFORE.test(near) && OTHERS_BEFORE.test(near)) ||
    (HINT_MADE.test(near) && MADE_BEFORE.test(near)) ||
    (/who|that/i.test(near) && TAUGHT.test(near)) ||
    (/\s(?:what we|our|unser) /i.test(after) && MADE_AFTER.test(after))
  );
}

/** Those who work in a firm, and its parts. */
export const FOLK = String.raw`(?:people|colleagues|staff|employees|teams?|team members|developers?|engineers?|managers?|sales(?: people| team)?|others|departments?|jobs|roles|positions|company|kolleg\p{L}*|mitarbeite\p{L}*|entwickler\p{L}*|teams?|équipes?|collègues|développeurs|salariés|equipos?|compañeros|desarrolladores|empleados|collega['’]?s|medewerkers|ontwikkelaars|collegh\p{L}+|sviluppatori|dipendenti|squadra|zespoł\p{L}*|zespół|pracowni\p{L}+|programi\p{L}+|coleg\p{L}+|desenvolvedores|equipa|kolleg\p{L}+|utvecklare\p{L}*|anställda)`;
const OF_FOLK = pattern(String.raw`(?<!\p{L})${FOLK}(?!\p{L})`);
/** A sentence that turns, and where. */
const TURN = pattern(
  String.raw`,\s(?=[^,;.]{0,40}\s(?:jedoch|aber|however|though|echter|però|porém|cependant)[\s,])|[,;]?\s(?:but|however,?|though|although|while|whereas|yet|aber|jedoch|doch|während|obwohl|mais|cependant|pero|aunque|maar|echter|ma|però|mentre|ale|lecz|jednak|mas|porém|men)\s|;\s`,
);
const LEADING = pattern(
  String.raw`^[^\p{L}]*(?:while|although|though|unlike|whereas|even if|even though|während|obwohl|auch wenn|anders als|im gegensatz zu|alors que|bien que|contrairement|aunque|mientras|a diferencia|hoewel|terwijl|in tegenstelling|mentre|anche se|a differenza|chociaż|podczas gdy|embora|enquanto|ao contrário|även om|till skillnad|medan)\s`,
);
const OF_ROLE = pattern(
  String.raw`(?<!\p{L})(?:(?:this|the)\s(?:job|role|position|post|one|vacancy)|you(?:r|['’]ll)?|du|sie|diese\p{L}*|deine?|ce poste|cette|vous|tu|este|esta|puesto|deze functie|deze|je|jij|questo|questa|to stanowisko|ta|será|você|den här|rollen|tjänsten)(?!\p{L})`,
);
const WAY =
  /remot|home|hause|haus|office|site|distan|travail|teletrab|thuis|zdaln|casa|hemi|unlike|anders|gegensatz|contrairement|diferencia|tegenstelling|differenza/i;

/**
 * The half of a sentence that is of this role, where it turns from what holds for others ("our developers work from home, but you
 * will be in the warehouse"); null where it does not.
 */
export function halfOfRole(sentence: string): string | null {
  const comma = LEADING.test(sentence) ? sentence.indexOf(',') : -1;
  if (comma > 0) return ofRole(sentence.slice(0, comma), sentence.slice(comma + 1));
  const turn = TURN.exec(sentence);
  if (turn === null) return null;
  const [head, tail] = [sentence.slice(0, turn.index), sentence.slice(turn.index + turn[0].length)];
  return ofRole(head, tail) ?? ofRole(tail, head);
}

const ofRole = (others: string, own: string): string | null =>
  WAY.test(others) && isOfFolk(others) && OF_ROLE.test(own) && !isOfFolk(own) ? own : null;

/** "Many of our people", "your boss": of others, and not of whoever takes the role. */
const isOfFolk = (half: string): boolean =>
  !/\byou\b/i.test(half) && (OF_FOLK.test(half) || OTHERS_BEFORE.test(half));
