import { type ItemRevision, listDeclaredFields } from '../catalogue/index.ts'
import { maskResidentId, parseResidentId } from '../identifiers/index.ts'
import { type PlainDate, remember, writeJsonPointer } from '../kernel/index.ts'
import { inputProblem } from './input-problems.ts'
import type { Applicant, ApplicationContent } from './parties.ts'
import { resolveCaseRequirements } from './plan.ts'
import type { InputProblem } from './rejection.ts'

/** A field that asks of the applicant what is registered of it, and says something else. */
export interface RegisterDifference {
  /** Id of the data element. */
  readonly element: string
  readonly registered: string
  readonly stated: string
}

/** The number by which the state knows the applicant, as forms ask for it. */
const numberElements = { person: 'person.idNumber', enterprise: 'enterprise.uscc' } as const

const representativeElement = 'enterprise.legalRepresentative'

type Known = Pick<Applicant, 'kind' | 'name' | 'identifier' | 'representative'>

/** Data elements of the form that are of the applicant itself; those of somebody else are left out. */
const listOwnElements = remember(
  ({ definition }: Pick<ItemRevision, 'definition'>): ReadonlySet<string> =>
    new Set(listDeclaredFields(definition).flatMap(({ element, of }) => (of === undefined ? [element] : []))),
)

/**
 * Whoever applies states the own number: an application in the name of one whose form is another's would bind somebody
 * who never asked (行政许可法 第二十九条、第三十一条). For another one applies under an authorisation.
 * @param by who fills in; at the window the clerk is told what to look at
 * @param held the form as the authority took it in before: what stood there already is not refused now
 * @returns none where the form does not ask for the number, or does not say it yet
 */
export function checkOwnNumber(
  revision: ItemRevision,
  applicant: Known,
  content: ApplicationContent,
  by: 'applicant' | 'officer' | 'system',
  held?: ApplicationContent['form'],
): InputProblem[] {
  const element = numberElements[applicant.kind]
  const stated = content.form[element]
  // What a matter passes on comes from results: a company that is being formed is not the one that applied.
  if (by === 'system' || typeof stated !== 'string' || stated === '' || stated === held?.[element]) return []
  if (isSame(stated, applicant.identifier) || !isAskedOfApplicant(revision, content, element)) return []
  return [describeForeignNumber(element, applicant, by)]
}

/**
 * Names and other particulars that differ from what is registered of the applicant. They may have changed lately, or be
 * what is to be changed: nothing is refused for them, but people look at them.
 * @param on the day of the application
 */
export function listRegisterDifferences(
  revision: ItemRevision,
  applicant: Known,
  content: ApplicationContent,
  on: PlainDate,
): RegisterDifference[] {
  return compareWithRegister(applicant, content.form, on).filter(({ element }) =>
    isAskedOfApplicant(revision, content, element),
  )
}

/** The same for values of which the caller knows that they are asked, and of the applicant. */
export function compareWithRegister(
  applicant: Known,
  form: ApplicationContent['form'],
  on: PlainDate,
): RegisterDifference[] {
  return Object.entries(listRegistered(applicant, on)).flatMap(([element, registered]) => {
    const stated = form[element]
    if (registered === undefined || typeof stated !== 'string' || stated === '') return []
    return isSame(stated, registered) ? [] : [{ element, registered, stated }]
  })
}

/** Who applies, with no more of the register than the form asks for again (个人信息保护法 第六条). */
export function keepAskedOfApplicant(applicant: Applicant, revision: ItemRevision): Applicant {
  if (applicant.representative === undefined || listOwnElements(revision).has(representativeElement))
    return applicant
  const { representative: _representative, ...kept } = applicant
  return kept
}

function listRegistered(applicant: Known, on: PlainDate): Record<string, string | undefined> {
  const { kind, name, identifier, representative } = applicant
  if (kind === 'enterprise')
    return {
      'enterprise.name': name,
      'enterprise.uscc': identifier,
      [representativeElement]: representative,
    }
  const parsed = parseResidentId(identifier, on)
  return {
    'person.name': name,
    'person.idNumber': identifier,
    'person.gender': parsed.ok ? parsed.value.sex : undefined,
    'person.birthDate': parsed.ok ? parsed.value.birthDate : undefined,
  }
}

function isAskedOfApplicant(revision: ItemRevision, content: ApplicationContent, element: string): boolean {
  return (
    listOwnElements(revision).has(element) &&
    resolveCaseRequirements(revision, content).fields.some((field) => field.element === element)
  )
}

/** Width of characters, spaces and case tell nobody apart: （ is written for (, and x for X. */
function isSame(one: string, other: string): boolean {
  const write = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  return write(one) === write(other)
}

function describeForeignNumber(
  element: string,
  { kind, name, identifier }: Known,
  by: 'applicant' | 'officer',
): InputProblem {
  const field = writeJsonPointer(['content', 'form', element])
  const isPerson = kind === 'person'
  const shown = `${name}（${isPerson ? maskResidentId(identifier) : identifier}）`
  const shownInEnglish = `${name} (${isPerson ? maskResidentId(identifier) : identifier})`
  if (by === 'officer')
    return inputProblem(
      field,
      'not-the-applicants-own',
      `这里的号码不是申请人的。本件的申请人是${shown}，请核对证件后改正；代他人申请的，申请人应填写委托人，到场的人登记为代理人。`,
      `This is not the number of the applicant, ${shownInEnglish}. Look at the document and correct it; who applies for another names the principal as the applicant and is entered as the agent.`,
    )
  const number = isPerson ? '公民身份号码' : '统一社会信用代码'
  const owner = isPerson ? '申请人本人' : '申请单位本单位'
  const other = isPerson ? '他人' : '其他单位'
  return inputProblem(
    field,
    'not-the-applicants-own',
    `请填写${owner}的${number}：现在是以${shown}的名义申请。替${other}申请的，请由对方先办理授权委托，再选择以对方的名义申请。`,
    `Give the number of the applicant: you are applying as ${shownInEnglish}. To apply for ${isPerson ? 'somebody else' : 'another enterprise'}, let them authorise you first, then choose to apply in their name.`,
  )
}
