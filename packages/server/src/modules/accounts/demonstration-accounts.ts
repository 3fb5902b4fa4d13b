import { addYears, getBeijingDate, type Instant, type PlainDate } from '@tongban/domain'
import { generateRandomString, symmetricEncrypt } from 'better-auth/crypto'
import { randomInt, randomUUID } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import type { AccountDefinition, ApplicantAccountDefinition } from '../../catalogue-files/index.ts'
import type { AuthenticationLibrary } from './authentication-library.ts'
import { hashPassword, inTransaction, insertAccount } from './registration.ts'
import { takeSubject } from './subjects.ts'

/** What is needed to sign in as somebody of the demonstration district. */
export interface DemonstrationAccount {
  readonly username: string
  readonly password: string
  readonly role: string
  readonly name: string
  readonly organisation: string
  /** Of the three administrators: the base32 secret of their second factor. */
  readonly totpSecret?: string
}

const letters = 'abcdefghjkmnpqrstuvwxyz'
const capitals = 'ABCDEFGHJKMNPQRSTUVWXYZ'
const digits = '23456789'

function pick(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** Easy to read and type, and strong by our own rule: abcd-EFGH-2345. */
function createPassword(): string {
  return `${pick(letters, 4)}-${pick(capitals, 4)}-${pick(digits, 4)}`
}

const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 without padding, as authenticators read it. */
export function writeBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => base32Alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

const administrators = new Set(['system-administrator', 'security-administrator', 'audit-administrator'])

async function enrolSecondFactor(
  client: ClientBase,
  library: AuthenticationLibrary,
  accountId: string,
): Promise<string> {
  const context = await library.$context
  const secret = generateRandomString(32)
  const key = context.secretConfig
  await client.query(
    `insert into account_second_factor (id, account_id, secret, backup_codes, verified) values ($1, $2, $3, $4, true)`,
    [
      randomUUID(),
      accountId,
      await symmetricEncrypt({ key, data: secret }),
      await symmetricEncrypt({ key, data: JSON.stringify([]) }),
    ],
  )
  await client.query('update account set two_factor_enabled = true where id = $1', [accountId])
  return writeBase32(Buffer.from(secret, 'utf8'))
}

/** A hall or a station works for the place that it belongs to; every other organisation for itself and those below. */
async function findJurisdiction(client: ClientBase, organisation: string): Promise<string> {
  const { rows } = await client.query<{ root: string }>(
    `select case when kind in ('hall', 'station') then coalesce(parent_id, organisation_id) else organisation_id end as root
       from organisation where organisation_id = $1`,
    [organisation],
  )
  const root = rows[0]?.root
  if (root === undefined)
    throw new Error(`the demonstration names an organisation that does not exist: ${organisation}`)
  return root
}

async function joinSubject(
  client: ClientBase,
  accountId: string,
  account: ApplicantAccountDefinition,
  representative: ApplicantAccountDefinition | undefined,
  today: PlainDate,
): Promise<string> {
  const enterprise = account.role === 'enterprise'
  const subject = await takeSubject(client, {
    kind: enterprise ? 'enterprise' : 'person',
    name: account.name,
    identifier: (enterprise ? account.uscc : account.residentId) ?? '',
    phone: account.phone ?? null,
    address: account.address ?? null,
    ...(representative?.residentId === undefined
      ? {}
      : { representative: { name: representative.name, residentId: representative.residentId } }),
  })
  if (subject === undefined) throw new Error(`two demonstration accounts have one number: ${account.name}`)
  await client.query(
    `insert into account_subject (account_id, subject_id, relation, proven_by, proven_on)
     values ($1, $2, $3, 'installation', $4)`,
    [accountId, subject.subject_id, enterprise ? 'legal-representative' : 'self', today],
  )
  return subject.subject_id
}

export interface ChosenPassword {
  readonly password: string
  readonly passwordHash: string
}

/** One thread of the four that Node has for such work stays free for files. */
const hashedAtOnceMaximum = 3

/** A new password for each user name. To hash them takes long, and needs nothing that is loaded: do other things beside. */
export async function choosePasswords(
  library: AuthenticationLibrary,
  usernames: readonly string[],
): Promise<ReadonlyMap<string, ChosenPassword>> {
  const left = [...usernames]
  const chosen = new Map<string, ChosenPassword>()
  const choose = async () => {
    for (let username = left.shift(); username !== undefined; username = left.shift()) {
      const password = createPassword()
      chosen.set(username, { password, passwordHash: await hashPassword(library, password) })
    }
  }
  await Promise.all(Array.from({ length: hashedAtOnceMaximum }, choose))
  return chosen
}

/**
 * Makes the accounts of the demonstration district; organisations must be loaded before.
 * @param definitions by user name, as `catalogue/accounts.yaml` has them
 * @param passwords for each of them
 * @returns what the demo writes down for whoever tries it; the passwords are nowhere else
 */
export async function createDemonstrationAccounts(options: {
  readonly pool: Pool
  readonly library: AuthenticationLibrary
  readonly definitions: Readonly<Record<string, AccountDefinition>>
  readonly passwords: ReadonlyMap<string, ChosenPassword>
  readonly now: Instant
}): Promise<DemonstrationAccount[]> {
  const { pool, library, definitions, passwords, now } = options
  const prepared = Object.entries(definitions).map(([username, definition]) => {
    const chosen = passwords.get(username)
    if (chosen === undefined) throw new Error(`no password was chosen for ${username}`)
    return { username, definition, ...chosen }
  })
  return inTransaction(pool, async (client) => {
    const made: DemonstrationAccount[] = []
    const accountIds = new Map<string, string>()
    const subjects = new Map<string, string>()
    const representations: { readonly username: string; readonly subject: string }[] = []
    for (const { username, definition, password, passwordHash } of prepared) {
      const kind = 'organisation' in definition ? ('staff' as const) : ('applicant' as const)
      const accountId = await insertAccount(client, {
        kind,
        username,
        name: definition.name,
        passwordHash,
        now,
      })
      accountIds.set(username, accountId)
      const entry = { username, password, role: definition.role, name: definition.name }
      if ('organisation' in definition) {
        await client.query(
          `insert into staff_post (post_id, account_id, organisation_id, role, duties, jurisdiction, starts_on)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [
            randomUUID(),
            accountId,
            definition.organisation,
            definition.role,
            definition.duties,
            [await findJurisdiction(client, definition.organisation)],
            getBeijingDate(now),
          ],
        )
        const secret = administrators.has(definition.role)
          ? { totpSecret: await enrolSecondFactor(client, library, accountId) }
          : {}
        made.push({ ...entry, organisation: definition.organisation, ...secret })
      } else {
        const name = definition.legalRepresentative
        const representative = name === undefined ? undefined : definitions[name]
        const person =
          representative !== undefined && !('organisation' in representative) ? representative : undefined
        const subject = await joinSubject(client, accountId, definition, person, getBeijingDate(now))
        subjects.set(username, subject)
        if (name !== undefined) representations.push({ username: name, subject })
        made.push({ ...entry, organisation: '' })
      }
    }
    // The legal representative acts for the enterprise from the own account too.
    for (const { username, subject } of representations) {
      await client.query(
        `insert into account_subject (account_id, subject_id, relation, proven_by, proven_on)
         values ($1, $2, 'legal-representative', 'installation', $3)`,
        [accountIds.get(username), subject, getBeijingDate(now)],
      )
    }
    for (const { username, definition } of prepared) {
      if ('organisation' in definition || definition.authorisedBy === undefined) continue
      const { principal, items, statement } = definition.authorisedBy
      const today = getBeijingDate(now)
      await client.query(
        `insert into authorisation (authorisation_id, principal_subject, agent_subject, items, starts_on, ends_on,
                                    statement, granted_by, granted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          randomUUID(),
          subjects.get(principal),
          subjects.get(username),
          items ?? null,
          today,
          addYears(today, 1),
          statement,
          accountIds.get(principal),
          now,
        ],
      )
    }
    return made
  })
}
