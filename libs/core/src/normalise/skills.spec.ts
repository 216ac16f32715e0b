import fc from 'fast-check';
import { skillByName, skillLabel, skillList } from './skill-taxonomy.js';
import { readSkills, skillsFromFields } from './skills.js';

describe('readSkills', () => {
  it.each([
    ['Backend in Go or Python', ['go', 'python']],
    ['We go the extra mile with a go-to-market team. Ready to Go?', []],
    ['C, C++ and Rust', ['c', 'cpp', 'rust']],
    ['Series C, C-level, vitamin C', []],
    ['R, SAS or Stata', ['r', 'sas', 'stata']],
    ['An R&D team', []],
    ['C#/.NET, ASP.NET Core', ['csharp', 'dotnet']],
    ['golang, k8s, postgres', ['go', 'kubernetes', 'postgresql']],
    ['React, Redux', ['react', 'redux']],
    ['React quickly to change', []],
    ['the rest of the team uses REST APIs', ['rest']],
    ['Spring Boot services', ['spring', 'spring-boot']],
    ['Ruby on Rails', ['rails', 'ruby']],
    ['Excel and PowerPoint; we excel', ['excel', 'powerpoint']],
    ['a CI / CD pipeline, A/B testing', ['ab-testing', 'ci-cd']],
    ['Linux-based systems', ['linux']],
    ['Kotlin, not Scala', ['kotlin']],
    ['No PHP or Perl, but Python', ['python']],
    ['We replaced Angular with React', ['react']],
    ['Wir arbeiten ohne Jenkins, mit Docker', ['docker']],
    ['Du TypeScript, pas de JavaScript', ['typescript']],
    ['A C developer', ['c']],
    ['Statistician (R)', ['r']],
    ['A Series C engineer', []],
    ['In Spring 2027 we move', []],
    ['The rust belt', []],
    ['A SWIFT code for each bank', []],
    ['une vue globale, en vue de', []],
    ['$90k CAD a year', []],
    ['backed by Torch Ventures', []],
    ['Azure Key Vault', ['azure']],
    ['You are embedded within a squad', []],
    ['Our founders worked at Snowflake', []],
    ['Embedded software in Rust', ['embedded', 'rust']],
  ])('%s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it('finds every label of the taxonomy that is not a common word, written alone', () => {
    const missed = skillList().filter(
      (skill) =>
        skill.reading === 'plain' && !readSkills(`Experience with ${skill.label}.`).includes(skill.slug),
    );
    expect(missed.map((skill) => skill.slug)).toEqual([]);
  });

  it('never throws, and answers sorted without duplicates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = readSkills(text);
        expect(found).toEqual([...new Set(found)].sort());
      }),
    );
  });
});

describe('the taxonomy', () => {
  it('holds at least 300 skills with distinct slugs and labels', () => {
    const all = skillList();
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map((skill) => skill.slug)).size).toBe(all.length);
    expect(new Set(all.map((skill) => skill.label)).size).toBe(all.length);
  });

  it('knows a skill by label, slug and alias', () => {
    expect(['Golang', 'go', 'GO'].map((name) => skillByName(name)?.slug)).toEqual(['go', 'go', 'go']);
    expect(skillByName('C Sharp')?.slug).toBe('csharp');
    expect(skillByName('juggling')).toBeNull();
    expect([skillLabel('cpp'), skillLabel('juggling')]).toEqual(['C++', 'juggling']);
  });

  it('maps a source’s own list and leaves out what it does not know', () => {
    expect(skillsFromFields(['Node.js', 'nodejs', 'juggling'])).toEqual(['nodejs']);
  });
});
