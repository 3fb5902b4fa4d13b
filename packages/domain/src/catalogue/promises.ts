import type { Bilingual } from '../kernel/index.ts'
import type { CommitmentDefinition, ItemDefinition } from './item.ts'
import type { FalsePromiseTerms, PromiseWayDefinition, VerificationTerms } from './promise-terms.ts'
import { formatBasis, readText } from './read-text.ts'
import type { DemandedMaterial } from './requirements.ts'
import type { ItemRevision } from './revision.ts'

/** What is agreed to where a material that may follow later does not follow. */
const agreedConsequences: Readonly<Record<'return' | 'revoke' | 'remind', Bilingual>> = {
  return: {
    zh: '逾期未补交的，同意行政机关终止办理并退回申请',
    en: 'If it is not supplied in time, I agree that the procedure ends and the application is returned',
  },
  revoke: {
    zh: '逾期未补交的，同意行政机关终止办理，已经颁发的临时证照同时失效',
    en: 'If it is not supplied in time, I agree that the procedure ends, that a licence for the time being lapses with it',
  },
  remind: {
    zh: '逾期未补交的，知悉行政机关在补齐之前不会作出准予决定，并将未按期履行承诺的情况记录在案',
    en: 'If it is not supplied in time, I know that nothing is granted before it is there and that the missed promise goes on record',
  },
}

/**
 * The promise to supply a material later (容缺受理承诺), as the applicant signs it.
 * @returns undefined where the item does not let the material follow later
 */
export function writeTolerancePromise({
  type,
  tolerant,
}: Pick<DemandedMaterial, 'type' | 'tolerant'>): Bilingual | undefined {
  if (tolerant === undefined) return undefined
  const name = readText(type.name)
  const consequence = agreedConsequences[tolerant.onMiss]
  // Nobody agrees to an entry that the item does not make.
  const credit =
    tolerant.creditRecord === true
      ? { zh: '，并同意记入信用记录', en: ', and that it is entered in my credit record' }
      : { zh: '', en: '' }
  return {
    zh: `本申请人承诺自受理之日起${tolerant.days}个工作日内补交“${name.zh}”，并保证补交的材料真实、完整，符合法定形式。${consequence.zh}${credit.zh}。`,
    en: `I promise to supply "${name.en}" within ${tolerant.days} working days of the acceptance, true, complete and in due form. ${consequence.en}${credit.en}.`,
  }
}

/** The promise that may stand for a material, where the item has its text. */
export function findCommitment(
  revision: Pick<ItemRevision, 'definition'>,
  commitment: string | undefined,
): CommitmentDefinition | undefined {
  const { commitments = {} } = revision.definition
  return commitment !== undefined && Object.hasOwn(commitments, commitment)
    ? commitments[commitment]
    : undefined
}

/** The promise that stands for a material (告知承诺书): what is promised, and what a false promise brings. */
export function writeCommitmentPromise({ promises, consequence }: CommitmentDefinition): Bilingual {
  const [promised, brought] = [readText(promises), readText(consequence)]
  return { zh: `${promised.zh}${brought.zh}`, en: `${promised.en} ${brought.en}` }
}

/** Who verifies whether a promise was kept (事中事后核查). */
export function findVerifier(
  revision: ItemRevision,
  { verify }: { readonly verify: VerificationTerms },
): string {
  return verify.by ?? revision.definition.followUp?.supervisor ?? revision.authority.id
}

/** In the place of a material's id, where the promise is that on which the whole item is decided. */
export const wholeItem = 'whole-item'

export const wholeItemName: Bilingual = {
  zh: '整个事项（告知承诺制办理）',
  en: 'The whole item, on a promise',
}

/** The terms of the promise, where these answers choose to have the whole item decided on one. */
export function findPromiseWay(
  { onPromise }: Pick<ItemDefinition, 'onPromise'>,
  answers: Readonly<Record<string, unknown>>,
): PromiseWayDefinition | undefined {
  if (onPromise === undefined) return undefined
  return answers[onPromise.choice.question] === onPromise.choice.option ? onPromise : undefined
}

/** What the authority tells beforehand (告知书), paragraph by paragraph, what it will verify included. */
export function writePromiseNotice(
  revision: ItemRevision,
  way: PromiseWayDefinition,
): { readonly heading: Bilingual; readonly text: Bilingual }[] {
  const { notice, verify, scope, basis } = way
  const verifier = findVerifier(revision, way)
  const organisation =
    verifier === revision.authority.id ? revision.authority : revision.organisations[verifier]
  const by = organisation === undefined ? { zh: verifier, en: verifier } : readText(organisation.name)
  const examined = (verify.examines ?? []).map((text) => readText(text))
  const examines =
    examined.length === 0
      ? { zh: '承诺的内容', en: 'what was promised' }
      : {
          zh: examined.map(({ zh }) => zh.replace(/[。；]$/, '')).join('；'),
          en: examined.map(({ en }) => en.replace(/\.$/, '')).join('; '),
        }
  return [
    ...(scope === undefined ? [] : [{ heading: { zh: '适用范围', en: 'Scope' }, text: readText(scope) }]),
    { heading: { zh: '许可条件', en: 'Conditions' }, text: readText(notice.conditions) },
    { heading: { zh: '标准和技术要求', en: 'Standards' }, text: readText(notice.standards) },
    {
      heading: { zh: '事后核查', en: 'Verification afterwards' },
      text: {
        zh: `作出决定之日起${verify.within}个工作日内，由${by.zh}核查：${examines.zh}。`,
        en: `Within ${verify.within} working days of the decision, ${by.en} verifies: ${examines.en}.`,
      },
    },
    {
      heading: { zh: '不实承诺的后果', en: 'What a false promise brings' },
      text: writePromiseConsequences(way),
    },
    {
      heading: { zh: '办理方式由申请人自愿选择', en: 'The choice is the applicant’s' },
      text: {
        zh: `不愿承诺或者无法承诺的，按一般程序办理。${basis === undefined ? '' : `依据：${formatBasis(basis)}。`}`,
        en: `Whoever will not or cannot promise is served in the ordinary way.${basis === undefined ? '' : ` Basis: ${formatBasis(basis)}.`}`,
      },
    },
  ]
}

/** What a false promise brings (不实承诺的后果), as the notice tells it beforehand and the decision again. */
export function writePromiseConsequences({
  notice,
  onFalse,
}: Pick<PromiseWayDefinition, 'notice' | 'onFalse'>): Bilingual {
  const { zh, en } = readText(notice.consequences)
  const mend = onFalse?.mend
  if (mend === undefined) return { zh, en }
  return {
    zh: `${zh}核查发现不实的，责令${mend}个工作日内整改；逾期未整改到位的，依法撤销决定。`,
    en: `${en} What is found false is to be put right within ${mend} working days; else the decision is set aside.`,
  }
}

/** The promise on which the whole item is decided (承诺书), as the applicant signs it. */
export function writeWholePromise({ promises }: Pick<PromiseWayDefinition, 'promises'>): Bilingual {
  const promised = readText(promises)
  return {
    zh: `本申请人已经知晓行政机关告知的全部内容，自愿以告知承诺方式办理，并郑重承诺：${promised.zh}上述承诺真实；不实的，愿意承担告知书载明的法律后果。`,
    en: `I have read all that the authority told me, choose of my own will to be served on a promise, and promise: ${promised.en} This is true; if it is not, I bear the consequences that the notice states.`,
  }
}

const usualTerms: FalsePromiseTerms = {
  revoke: 'four-eyes',
  statementDays: 5,
  basis: '行政许可法 第六十九条',
}

/**
 * What the item says of a false promise; where it says nothing, one officer proposes the revocation and a head decides.
 * @param material the material for which the promise stood, or `wholeItem`
 * @param commitment id of the promise of a material
 */
export function findFalsePromiseTerms(
  { definition }: Pick<ItemRevision, 'definition'>,
  { material, commitment }: { readonly material: string; readonly commitment: string },
): FalsePromiseTerms {
  const stated =
    material === wholeItem
      ? definition.onPromise?.onFalse
      : findCommitment({ definition }, commitment)?.onFalse
  return stated ?? usualTerms
}
