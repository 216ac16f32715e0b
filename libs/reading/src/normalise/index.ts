export { readApplicants } from './applicants.js';
export type { ApplicantsReading } from './applicants.js';
export { companyName, companySlug, readCompany } from './company.js';
export { byName, townOf, whereOf } from './distance.js';
export { pointsWithin } from './towns.js';
export type { NamedCity } from './distance.js';
export { readEmployment } from './employment.js';
export type { EmploymentReading } from './employment.js';
export { explainFacts } from './explain.js';
export type { FactExplanation } from './explain.js';
export { readExperience } from './experience.js';
export type { ExperienceReading } from './experience.js';
export { foldName, quote, squeeze } from './fold.js';
export {
  builtInCities,
  citiesByName,
  countryByCode,
  countryByName,
  countryList,
  countryName,
  macroRegion,
  macroRegionByName,
  macroRegionList,
  otherCityNames,
  placeNames,
  regionCountries,
  regionName,
  subdivisionsByCode,
  subdivisionsByName,
  suppliedCities,
  supplyCities,
} from './gazetteer.js';
export type { City, MacroRegion, Subdivision, SuppliedCity } from './gazetteer.js';
export { readLocation, uniquePlaces } from './location.js';
export type { LocationReading, LocationSegment } from './location.js';
export { normalise } from './normalise.js';
export type { DetectLanguage, NormalisedPosting, TextDraft } from './normalise.js';
export { parsePlainTextPage } from './plain-text-page.js';
export type { PageIdentity, PageReading } from './plain-text-page.js';
export { agreeingFamilies, readRoleFamily, roleFamilyList } from './role-family.js';
export type { Family as RoleFamily } from './families.js';
export { readSalary, salaryFromFields } from './pay/index.js';
export type { SalaryReading } from './pay/index.js';
export { readSeniority } from './seniority.js';
export { skillByName, skillLabel, skillList } from './skill-taxonomy.js';
export type { Skill } from './skill-taxonomy.js';
export { readSkills, skillsFromFields } from './skills.js';
export { cleanText } from './text.js';
export { cleanTitle } from './title.js';
export { readVisa } from './visa.js';
export type { VisaReading } from './visa.js';
export { readWorkplace } from './workplace.js';
export type { WorkplaceReading } from './workplace.js';
export { stemFinder } from './stem-finder.js';
