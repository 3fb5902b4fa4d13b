import { randomInt } from 'node:crypto'
import {
  type Instant,
  type ItemRevision,
  type OfficerActor,
  assert,
  getBeijingDate,
  getInstant,
} from '@tongban/domain'
import {
  type CaseContext,
  type StaffAccount,
  createPublishedCatalogue,
  createStaffAccounts,
  createSubjectDirectory,
  importCatalogue,
  openAccounts,
  readSignInSecret,
  type Catalogue,
} from '@tongban/server'
import { replayDuty, replayItem, replayOrganisation } from '../item/make-catalogue.ts'
import type { LogPlan } from '../item/plan-log.ts'
import { replayApplicantUscc } from './commands-of-act.ts'
import type { ReplayStore } from './replay-store.ts'

/** What the acts of a replay are given to. */
export interface PreparedStore {
  readonly context: CaseContext
  readonly revision: ItemRevision
  /** Whoever begins cases, ends them and moves steps from one officer to another, which the log says nobody did. */
  readonly registrar: OfficerActor
  /** The subject that stands for all applicants. */
  readonly subject: string
  findOfficer(resource: string | undefined): OfficerActor
  /** With which a person can sign in and look at the cases. */
  readonly account: { readonly username: string; readonly password: string }
}

export const registrarUsername = 'log.registrar'

/** The moment of so many microseconds; what is finer than milliseconds is cut off. */
export function toInstant(microseconds: number): Instant {
  return getInstant(new Date(Math.floor(microseconds / 1000)).toISOString())
}

/** Publishes the item of a log and makes its officers, all as of the day on which the log begins. */
export async function prepareStore(
  store: ReplayStore,
  catalogue: Catalogue,
  plan: LogPlan,
): Promise<PreparedStore> {
  const { database, databases, config } = store
  const now = toInstant(plan.first)
  const report = await importCatalogue(database, catalogue, { by: 'replay', now })
  const refusal = report.refused[0]
  assert(refusal === undefined, `the item of the log breaks a rule: ${refusal?.reason.en}`)
  const published = createPublishedCatalogue(
    database,
    () => performance.now(),
    () => getBeijingDate(toInstant(plan.last)),
  )
  const revision = await published.findCurrentRevision(replayItem)
  assert(revision !== undefined, 'what was published is in force')
  const password = createPassword()
  const staff = listStaff(plan, password)
  const accounts = openAccounts({
    database,
    databaseUrl: databases.applicationUrl,
    secret: await readSignInSecret(config.home),
    publicUrl: `http://${config.host}:${config.port}`,
  })
  let ids: ReadonlyMap<string, string>
  try {
    ids = await createStaffAccounts(database.pool, accounts.library, staff, now)
  } finally {
    await accounts.close()
  }
  const officers = new Map(staff.map((account) => [account.username, describeOfficer(account, ids)]))
  const findByUsername = (username: string): OfficerActor => {
    const officer = officers.get(username)
    assert(officer !== undefined, `nobody is called ${username}`)
    return officer
  }
  const subject = await createSubjectDirectory(database.pool).getOrCreateSubject({
    kind: 'enterprise',
    name: '事件日志中的申请人',
    identifier: replayApplicantUscc,
    now,
  })
  assert('subject' in subject, 'the applicant of a log can be registered')
  return {
    context: { database, catalogue: published },
    revision,
    registrar: findByUsername(registrarUsername),
    subject: subject.subject,
    findOfficer: (resource) => findByUsername(plan.findOfficer(resource).username),
    account: { username: registrarUsername, password },
  }
}

function listStaff(plan: LogPlan, password: string): StaffAccount[] {
  const post = { organisation: replayOrganisation, duties: [replayDuty] }
  return [
    { ...post, username: registrarUsername, name: '日志登记员', role: 'head', password },
    ...plan.officers.map(({ username, name }) => ({ ...post, username, name, role: 'approver' as const })),
  ]
}

function describeOfficer(account: StaffAccount, ids: ReadonlyMap<string, string>): OfficerActor {
  const { username, name, role, organisation, duties } = account
  return {
    kind: 'officer',
    account: ids.get(username) ?? username,
    name,
    role,
    organisation,
    duties,
    jurisdiction: [organisation],
  }
}

const alphabets = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKMNPQRSTUVWXYZ', '23456789']

/** Three groups that are easy to read and to type: abcdef-GHJKMN-234567. */
function createPassword(): string {
  return alphabets
    .map((alphabet) => Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join(''))
    .join('-')
}
