import type { Seniority } from '@app/core/posting';

/** How a CV is written: by which means, and in which layout. */
export type CvForm =
  | 'text'
  | 'docx'
  | 'docx, in a table'
  | 'pdf, one column'
  /** As LibreOffice writes it: runs of words, the left column first. */
  | 'pdf, two columns, office'
  /** As LaTeX writes it: each word by itself without blanks, long words cut at ends of lines, both columns line by line. */
  | 'pdf, two columns, latex';

/** Work of an invented person. */
export interface CvJob {
  readonly title: string;
  readonly employer: string;
  readonly dates: string;
  readonly did: readonly string[];
}

/** An invented CV, and what a reader finds in it. */
export interface Cv {
  readonly name: string;
  readonly language: 'en' | 'de' | 'fr';
  readonly form: CvForm;
  /** What the person calls themselves below the name, where they do. */
  readonly headline?: string;
  readonly contact: readonly string[];
  readonly profile?: string;
  readonly skillLines: readonly string[];
  readonly jobs: readonly CvJob[];
  readonly education: readonly string[];
  /** What a person finds in it: every skill that it names, by slug; those that the board does not know count as missed. */
  readonly skills: readonly string[];
  readonly level: Seniority;
  readonly city: string;
}

/** Headings of each language, in the order of the parts. */
export const CV_HEADINGS = {
  en: { profile: 'Profile', skills: 'Technical skills', jobs: 'Work experience', education: 'Education' },
  de: { profile: 'Kurzprofil', skills: 'IT-Kenntnisse', jobs: 'Berufserfahrung', education: 'Ausbildung' },
  fr: {
    profile: 'Profil',
    skills: 'Compétences techniques',
    jobs: 'Expérience professionnelle',
    education: 'Formation',
  },
} as const;

/** What stands in the narrow column (contact, skills, education) and in the wide one, or all below each other. */
export function partsOf(cv: Cv): { readonly side: readonly string[]; readonly main: readonly string[] } {
  const heads = CV_HEADINGS[cv.language];
  return {
    side: [...cv.contact, '', heads.skills, ...cv.skillLines, '', heads.education, ...cv.education],
    main: [
      ...(cv.profile === undefined ? [] : [heads.profile, cv.profile, '']),
      heads.jobs,
      ...cv.jobs.flatMap(({ title, employer, dates, did }) => [
        title,
        `${employer}, ${dates}`,
        ...did.map((one) => `• ${one}`),
      ]),
    ],
  };
}
