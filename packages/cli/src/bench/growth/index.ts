/**
 * What a store costs as it grows: a district's year of cases, made from the domain's own decisions by a seed and
 * loaded by COPY, and what filings, lists, searches, case pages and the sweep cost at each size. It promises that the
 * record it fills verifies and that every case in it opens like one that people filed.
 */
export { fillDistrict, type FillReport } from './fill-district.ts'
export { readDistrict, type District } from './district.ts'
export { growthItems, growthOfficers } from './items.ts'
