import type pg from 'pg'
import { CopyWriter } from './copy-writer.ts'
import { type Applicant, makeApplicant } from './people.ts'
import { type Random, createRandom } from './random.ts'

/** Cases an applicant has in a year, on average. */
const casesPerApplicant = 2.4

/** Those who apply in a district; it grows with the work, and the first of a larger one are the whole of a smaller. */
export class Population {
  readonly #random: Random
  readonly #all: Applicant[] = []
  readonly #byKind: Record<Applicant['kind'], Applicant[]> = { person: [], enterprise: [] }

  constructor(seed: number) {
    this.#random = createRandom(seed)
  }

  get size(): number {
    return this.#all.length
  }

  /** Makes the population large enough for so many cases. */
  growFor(cases: number): readonly Applicant[] {
    const wanted = Math.max(20, Math.ceil(cases / casesPerApplicant))
    const added: Applicant[] = []
    while (this.#all.length < wanted) {
      const applicant = makeApplicant(this.#random, this.#all.length)
      this.#all.push(applicant)
      this.#byKind[applicant.kind].push(applicant)
      added.push(applicant)
    }
    return added
  }

  /** Some come often, most once or twice. */
  pick(random: Random, kind: Applicant['kind']): Applicant {
    const among = this.#byKind[kind]
    return among[Math.floor(among.length * random.next() ** 1.6)] as Applicant
  }
}

/** Puts applicants on the registers: subject, account without a password, and the relation between them. */
export async function writeApplicants(address: string, applicants: readonly Applicant[]): Promise<void> {
  if (applicants.length === 0) return
  const added = { emptied: false }
  const open = (table: string, columns: readonly string[]) => CopyWriter.open(address, table, columns, added)
  const subjects = await open('subject', [
    'subject_id',
    'kind',
    'name',
    'identifier_kind',
    'identifier',
    'phone',
  ])
  const accounts = await open('account', ['id', 'kind', 'name', 'email', 'email_verified'])
  const relations = await open('account_subject', ['account_id', 'subject_id', 'relation'])
  for (const { subject, account, kind, name, identifier, phone } of applicants) {
    const person = kind === 'person'
    await subjects.write([subject, kind, name, person ? 'resident-id' : 'uscc', identifier, phone].join('\t'))
    await accounts.write([account, 'applicant', name, `${account}@accounts.invalid`, 't'].join('\t'))
    await relations.write([account, subject, person ? 'self' : 'legal-representative'].join('\t'))
  }
  for (const writer of [subjects, accounts, relations]) await writer.close()
}

/** Real accounts of the bench, who sign in, as applicants of generated cases. */
export async function readKnownApplicants(pool: pg.Pool, usernames: readonly string[]): Promise<Applicant[]> {
  const { rows } = await pool.query<Applicant>(
    `select s.subject_id as subject, a.id as account, s.kind, s.name, s.identifier, coalesce(s.phone, '13800138000') as phone
       from account a join account_subject r on r.account_id = a.id join subject s on s.subject_id = r.subject_id
      where a.username = any ($1) and s.kind = 'person' order by a.username`,
    [usernames],
  )
  return rows
}
