import type { Place } from '@app/core/posting';
import { mentions, sectionLines, type Claim, type SectionLine } from '../claims/index.js';
import { squeeze, pattern } from '../../text/index.js';
import { readLocationField } from '../../places/index.js';
import { ELSEWHERE } from './place-prose.js';

/** Labels before a place of work, in nine languages. */
const LABEL = `(?:(?:${[
  "(?:(?:job|work|office|primary|main|role|position|your|preferred) )?locations?(?: of work)?|place of work|based (?:in|at)|workplace location|office|where(?: you[’']ll (?:work|be))?|(?:work|job) ?site|duty station",
  '(?:dein |ihr )?(?:stellen)?standorte?|arbeitsorte?|einsatzorte?|dienstorte?|beschäftigungsort|dienstsitz|ort|stadt',
  "(?:votre )?lieu(?:x)?(?: de travail| du poste| de la mission| de mission| d[’']affectation)?|localisation(?: du poste)?|poste basé à|ville",
  '(?:tu )?ubicación(?: del puesto| de la vacante)?|lugar(?: de trabajo| de la vacante)?|localidad|centro de trabajo|ciudad',
  '(?:jouw )?locatie|werklocatie|standplaats|(?:werk)?plaats(?: van)?(?: tewerkstelling)?|werkplek',
  '(?:twoja )?lokalizacja(?: biura)?|(?:twoje )?miejsce(?: wykonywania)? pracy|miejsce|miasto',
  'sed[ei](?: di lavoro| lavorativ[ae]| operativ[ae]| di riferimento| de trabajo)?|luogo(?: di lavoro)?|città',
  'local(?: de trabalho| da vaga)?|(?:sua )?localização|localidade|cidade',
  'placering(?:sort)?|(?:arbets|placerings|tjänstgörings|stationerings)ort|plats|city',
].join(')|(?:')}))`;

const LABELLED = pattern(
  `^${LABEL}(?:\\s?\\([^()]{0,25}\\)|\\s?/\\s?[^\\s:|]{2,20})?\\s{0,2}(?::|：|–|—|\\s-\\s|\\|)\\s{0,3}(\\S.{1,300})$`,
  'i',
);

/** "Die Stelle ist an einem der folgenden Standorte zu besetzen:" */
const LEADS_TO_LIST = pattern(
  '(?:following|folgenden?|suivants?|siguientes?|volgende|następujących|seguenti|seguintes|följande)\\s(?:\\S+\\s)?(?:locations?|offices?|cities|standorte?n?|städten?|sites?|villes|lieux|sedes?|oficinas|ciudades|locaties|vestigingen|lokalizacji|miast|sedi|cidades|orter)(?:[\\s,(][^.:]{0,40})?:$',
  'i',
);

const BARE_LABEL = pattern(`^${LABEL}\\s?[:：?]?$`, 'i');

export function labelledClaims(text: string): Claim<readonly Place[]>[] {
  const lines = sectionLines(text);
  return lines.flatMap((line, index) => {
    const said =
      mentions(line.found, 'places') || line.text.length <= SHORTEST_LABEL
        ? saidOf(line.text, belowOf(lines, index))
        : null;
    const places = said === null ? [] : readLocationField(said).places;
    if (places.length === 0) return [];
    return {
      value: places,
      quote: squeeze(
        `${line.text}${said !== null && line.text.includes(said) ? '' : ` ${said ?? ''}`}`,
      ).slice(0, 160),
      strength: 'mention' as const,
      subject: ELSEWHERE.has(line.section) ? ('elsewhere' as const) : ('role' as const),
      denied: false,
    };
  });
}

const LONGEST = 340;

const LONGEST_BELOW = 60;

/** The line below, beyond an empty one. */
const belowOf = (lines: readonly SectionLine[], at: number): string | undefined =>
  lines.slice(at + 1, at + 3).find(({ text }) => text.trim() !== '')?.text;

/** Signs before a label: taken off beforehand, for in the long patterns they cost more than all the words. */
const BULLET = /^[^\p{L}\p{N}]{1,6}/u;

/** A sign behind which a label's words begin; the cheap test comes before the long ones. */
const PARTED = /^.{2,90}?(?:[:：–—|]|\s-\s)/;

const LONGEST_LABEL = 60;

/** "Ort", "City": labels that stand alone are too short to be looked for in every line. */
const SHORTEST_LABEL = 6;

const isLabelAlone = (text: string): boolean =>
  (text.length <= LONGEST_LABEL && BARE_LABEL.test(text)) || LEADS_TO_LIST.test(text);

/** What a line says behind its label; of a label that stands alone, the short line below it. */
function saidOf(line: string, below: string | undefined): string | null {
  const isParted = PARTED.test(line);
  if (line.length > LONGEST || !(isParted || line.length <= LONGEST_LABEL || line.endsWith(':'))) return null;
  const text = line.replace(BULLET, '');
  const said = isParted ? LABELLED.exec(text)?.[1] : undefined;
  if (said !== undefined) return said.split(/[.!?](?=\s\p{Lu}\p{Ll}|$)/u)[0] ?? null;
  const isShort = below !== undefined && below.length <= LONGEST_BELOW;
  const isAlone =
    isShort &&
    (text.endsWith(':') ? isLabelAlone(text) : text.length <= LONGEST_LABEL && BARE_LABEL.test(text));
  return isAlone && !/[.!?:]$/.test(below) ? below : null;
}
