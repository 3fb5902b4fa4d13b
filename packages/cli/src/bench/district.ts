import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { buildResidentId, getPlainDate } from '@tongban/domain'
import { catalogueFolder, type Database } from '@tongban/server'

/** Items whose result is a document: most of the demand. Of five authorities, on the spot and with a promised limit. */
export const documentItems = [
  'unemployment-registration',
  'aged-allowance',
  'deferred-schooling',
  'medical-reimbursement',
  'food-business-deregistration',
] as const

/** Items that end with a licence, which is rendered and sealed in the request that issues it. */
export const licenceItems = [
  'elderly-courtesy-card',
  'food-business-licence',
  'public-place-hygiene-licence',
] as const

export const benchItems = [...documentItems, ...licenceItems] as const

/** Who handles them, by user name in the demonstration district. */
export const benchOfficers = [
  'counter-hall-sun',
  'counter-hall-zhou',
  'delivery-hall-xu',
  'officer-civil-affairs-a',
  'head-civil-affairs',
  'officer-human-resources-a',
  'officer-education-a',
  'head-education',
  'officer-medical-insurance-a',
  'reviewer-food-gao',
  'inspector-food-liang',
  'reviewer-health-tang',
  'head-approval-han',
] as const

/** The account whose password, hashed once, all applicants made in bulk share. */
export const templateApplicant = 'citizen-chen'

/**
 * Writes the part of the demonstration catalogue in which a bench plays. The calendar is continued over this year and
 * the next with a few fixed days, so that a bench runs on any day; what it counts there is not law.
 */
export async function writeBenchCatalogue(options: {
  readonly folder: string
  readonly items: readonly string[]
  readonly accounts: readonly string[]
  readonly year: number
}): Promise<void> {
  const { folder, items, year } = options
  await mkdir(join(folder, 'items'), { recursive: true })
  for (const name of ['registries', 'calendars', 'duties.yaml', 'organisations.yaml', 'topics.yaml']) {
    await cp(join(catalogueFolder, name), join(folder, name), { recursive: true })
  }
  for (const item of items) {
    const definition = parse(
      await readFile(join(catalogueFolder, 'items', `${item}.yaml`), 'utf8'),
    ) as Record<string, unknown>
    // Officers decide in a bench: what the rules of instant approval would take away from them is not measured.
    const { instant: _instant, ...plain } = definition
    await writeFile(join(folder, 'items', `${item}.yaml`), stringify(plain))
  }
  await continueCalendar(join(folder, 'calendars', 'national.yaml'), year)
  const all = parse(await readFile(join(catalogueFolder, 'accounts.yaml'), 'utf8')) as {
    accounts: Record<string, unknown>
  }
  const accounts = options.accounts.map((username) => {
    const account = all.accounts[username]
    if (account === undefined)
      throw new Error(`there is no account ${username} in the demonstration district`)
    return [username, account]
  })
  await writeFile(join(folder, 'accounts.yaml'), stringify({ accounts: Object.fromEntries(accounts) }))
}

async function continueCalendar(path: string, year: number): Promise<void> {
  const calendar = parse(await readFile(path, 'utf8')) as { years: Record<string, unknown> }
  for (const missing of [year, year + 1]) {
    const holidays = {
      [`${missing}-01-01`]: '元旦',
      [`${missing}-05-01`]: '劳动节',
      [`${missing}-10-01`]: '国庆节',
    }
    calendar.years[missing] ??= { source: '供性能测试使用的示意安排', holidays, makeUpWorkingDays: {} }
  }
  await writeFile(path, stringify(calendar))
}

/** A person who applies, with what an application asks for. */
export interface BenchApplicant {
  readonly username: string
  readonly name: string
  readonly residentId: string
  readonly birthDate: string
}

/** Applicants by their place in the row; the same place is always the same person. Nobody has these numbers. */
export function describeApplicant(index: number): BenchApplicant {
  const day = 1 + (index % 28)
  const month = 1 + (Math.floor(index / 28) % 12)
  const birthYear = 1930 + (Math.floor(index / 336) % 30)
  const sequence = Math.floor(index / 10_080) % 1000
  const birthDate = getPlainDate(
    `${birthYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  )
  const built = buildResidentId('110000', birthDate, sequence)
  if (!built.ok) throw new Error(`no resident id can be made for applicant ${index}`)
  return {
    username: `applicant-${String(index + 1).padStart(5, '0')}`,
    name: `${familyNames[index % familyNames.length]}${givenNames[Math.floor(index / familyNames.length) % givenNames.length]}`,
    residentId: built.value,
    birthDate,
  }
}

const familyNames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const givenNames = ['秀英', '建国', '桂兰', '志强', '玉珍', '国华', '淑芬', '文斌', '丽华', '永福', '晓东']

/**
 * Makes applicants in bulk, each with an account, the template's password and a subject of its own. Registration would
 * hash a password for each; here one hash serves all, which changes nothing for what comes after the sign-in.
 */
export async function makeApplicants(database: Database, count: number): Promise<readonly BenchApplicant[]> {
  const applicants = Array.from({ length: count }, (_, index) => describeApplicant(index))
  await database.pool.query(
    `with given as (
       select gen_random_uuid()::text as account_id, gen_random_uuid() as subject_id, username, name, resident_id
         from unnest($1::text[], $2::text[], $3::text[]) as u (username, name, resident_id)
     ), accounts as (
       insert into account (id, kind, name, username, email, email_verified)
       select account_id, 'applicant', name, username, account_id || '@accounts.invalid', true from given returning id
     ), credentials as (
       insert into account_credential (id, account_id, provider_id, provider_subject, password)
       select gen_random_uuid()::text, account_id, 'credential', account_id,
              (select c.password from account_credential c join account a on a.id = c.account_id where a.username = $4)
         from given
     ), subjects as (
       insert into subject (subject_id, kind, name, identifier_kind, identifier, phone)
       select subject_id, 'person', name, 'resident-id', resident_id, '13800138000' from given returning subject_id
     )
     insert into account_subject (account_id, subject_id, relation) select account_id, subject_id, 'self' from given`,
    [
      applicants.map(({ username }) => username),
      applicants.map(({ name }) => name),
      applicants.map(({ residentId }) => residentId),
      templateApplicant,
    ],
  )
  return applicants
}
