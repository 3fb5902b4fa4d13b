import { createLottery } from './random.ts'

/**
 * Items of the demonstration district with the share of cases that such items have in a district's year: a few that
 * are done on the spot make most of the work, licences with inspections are few.
 */
const shares = [
  ['resident-medical-enrolment', 17],
  ['treatment-elsewhere-filing', 13],
  ['residence-permit-endorsement', 9],
  ['unemployment-registration', 8],
  ['aged-allowance', 8],
  ['company-change', 8],
  ['company-formation', 6],
  ['elderly-courtesy-card', 6],
  ['skill-subsidy', 4],
  ['sole-proprietorship-formation', 4],
  ['unemployment-benefit', 3.5],
  ['company-simple-deregistration', 2.5],
  ['food-business-licence', 2.5],
  ['survivor-benefit', 2],
  ['temporary-relief', 2],
  ['tobacco-retail-licence', 1.5],
  ['subsistence-allowance', 1],
  ['road-occupation', 1],
  ['drug-retail-licence', 0.5],
  ['special-equipment-registration', 0.5],
] as const

export const growthItems: readonly string[] = shares.map(([item]) => item)
export const itemLottery = createLottery<string>(shares)

/** Who handles them in the demonstration district, by user name. */
export const growthOfficers: readonly string[] = [
  'counter-hall-sun',
  'counter-hall-zhou',
  'delivery-hall-xu',
  'reviewer-registration-he',
  'reviewer-registration-luo',
  'reviewer-food-gao',
  'inspector-food-liang',
  'inspector-food-song',
  'reviewer-health-tang',
  'reviewer-health-feng',
  'reviewer-works-cheng',
  'inspector-works-cao',
  'head-approval-han',
  'head-approval-lv',
  'officer-market-a',
  'officer-market-b',
  'head-market',
  'officer-civil-affairs-a',
  'officer-civil-affairs-b',
  'head-civil-affairs',
  'officer-human-resources-a',
  'officer-human-resources-b',
  'head-human-resources',
  'officer-medical-insurance-a',
  'officer-medical-insurance-b',
  'officer-police-a',
  'officer-police-b',
  'head-police',
  'counter-police',
  'officer-urban-management-a',
  'head-urban-management',
  'officer-tobacco-a',
  'officer-tobacco-b',
  'head-tobacco',
  'counter-hubin',
  'officer-hubin-a',
  'counter-qingshi',
  'officer-qingshi-a',
  'counter-zhuxi',
  'officer-zhuxi-a',
  'head-district',
]

/** How a case goes, with how many in a thousand go so. What an item does not provide for falls back to `granted`. */
export type Course =
  | 'granted'
  | 'corrected'
  | 'correction-lapsed'
  | 'acceptance-refused'
  | 'accepted-by-silence'
  | 'refused'
  | 'withdrawn'
  | 'terminated'
  | 'stopped'
  | 'extended'
  | 'reopened'
  | 'draft-left'
  | 'draft-discarded'
  | 'overdue'

export const courseLottery = createLottery<Course>([
  ['granted', 790],
  ['corrected', 65],
  ['correction-lapsed', 8],
  ['acceptance-refused', 18],
  ['accepted-by-silence', 2],
  ['refused', 18],
  ['withdrawn', 18],
  ['terminated', 4],
  ['stopped', 12],
  ['extended', 8],
  ['reopened', 10],
  ['draft-left', 30],
  ['draft-discarded', 15],
  ['overdue', 2],
])

/** Ways in, by their share. */
export const channelLottery = createLottery<'web' | 'mobile' | 'window'>([
  ['web', 38],
  ['mobile', 27],
  ['window', 35],
])
