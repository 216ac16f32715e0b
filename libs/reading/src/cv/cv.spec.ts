import { readCv } from './cv.js';

const TODAY = { year: 2026, month: 10 };
const read = (text: string) => readCv(text, TODAY);

describe('a CV', () => {
  it('gives the work, level, years, skills and places that it names', () => {
    const text = `Paris Jordan
Senior Backend Engineer
12 High Street, Leeds, United Kingdom | paris@jordan.example | +44 113 5550100
Profile
Backend engineer with 9 years of experience. Open to remote work.
Technical skills
Go, R, PostgreSQL
Work experience
Senior Backend Engineer
Harbour Trading, 03/2020 – present
• Moved events to Kafka.
Education
MSc Java Studies, 2010 – 2014`;
    expect(read(text)).toEqual({
      families: ['backend'],
      level: 'senior',
      levelBy: 'headline',
      years: 9,
      skills: ['go', 'r', 'postgresql', 'kafka'],
      places: [{ country: 'GB', region: null, city: 'Leeds' }],
      remote: true,
    });
  });

  it.each([
    ['Experience\nSoftware Engineer\nA, 06/2025 – present', 'junior', 1],
    ['Experience\nSoftware Engineer\nA, 2023 – 2026', 'mid', 3],
    ['Berufserfahrung\nSoftwareentwickler\nA, Mai 2015 – heute', 'senior', 11],
    ['Expérience professionnelle\nDéveloppeur\nA, septembre 2022 – aujourd’hui', 'mid', 4],
    ['Berufserfahrung\nPraktikant\nA, 01/2025 – 12/2025\nEntwickler\nB, seit 2026', 'junior', 0],
    ['Experience\nStaff Engineer\nA, 2024 – present\nEngineer\nB, 2020 – 2024', 'staff', 6],
  ])('has its level by its latest work, else by its years: %j', (text, level, years) => {
    expect(read(text)).toMatchObject({ level, years });
  });

  it('counts no month twice, and nothing of the education', () => {
    const text =
      'Experience\nEngineer\nA, 01/2020 – 12/2022\nEngineer\nB, 01/2021 – 12/2023\nEducation\nBSc, 2010 – 2018';
    expect(read(text).years).toBe(4);
  });

  it('may be a list of skills', () => {
    expect(read('Go, Rust, Kafka')).toMatchObject({
      families: [],
      level: 'unknown',
      years: null,
      places: [],
    });
    expect(read('Go, Rust, Kafka').skills).toEqual(['go', 'kafka', 'rust']);
    expect(read('')).toMatchObject({ skills: [], places: [] });
  });

  it('leaves schools, spoken languages and towns of a name out', () => {
    const { skills, places } = read(
      'Florence Berlin\nEntwicklerin\nSprachen\nDeutsch, Java (Grundkenntnisse)\nAusbildung\nStudium: C++',
    );
    expect([skills, places]).toEqual([[], []]);
  });
});
