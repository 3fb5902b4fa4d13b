import { type DataElement, type MaterialType, type PlainDate, addYears } from '@tongban/domain'
import { describeParty, contactOf, parties, type Party } from '../parties.ts'
import { makeFile } from '../fill-application.ts'
import type { CaseInHand, Scene } from '../scene.ts'
import { RefusedAct } from '../stage.ts'
import { chooseUsualValue } from '../usual-values.ts'
import { type OrdinaryCase, type Turn, takeTurn } from './ordinary.ts'
import type { LifeStory } from './story.ts'

interface Compiled {
  readonly unanswered: readonly string[]
  readonly form: {
    readonly sections: readonly {
      readonly fields: readonly {
        readonly element: string
        readonly definition: DataElement
        readonly required: boolean
        readonly asked: boolean
      }[]
    }[]
  }
  readonly materials: readonly {
    readonly material: string
    readonly type: MaterialType
    readonly required: boolean
    readonly origin: string
  }[]
}

interface MatterView {
  readonly tasks: readonly { readonly task: string; readonly case: { readonly caseId: string } | null }[]
}

interface MatterSketch {
  readonly matter: string
  readonly party: Party
  /** Other than those of the usual case of the matter. */
  readonly answers: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, unknown>>
}

interface FiledMatterInHand extends MatterSketch {
  readonly matterCaseId: string
}

/** Answers, fills in and files one matter on the portal. */
async function fileMatter(scene: Scene, sketch: MatterSketch): Promise<FiledMatterInHand> {
  const { matter, party, values } = sketch
  const username = party.account ?? ''
  const person = scene.as(username)
  const guide = await person.get<{ name: { zh: string }; typical: { answers: Record<string, string> } }>(
    `/matters/${matter}`,
  )
  const compile = (answers: object, form: object) =>
    person.send<Compiled>('POST', `/matters/${matter}/compilation`, { answers, form })
  const usual = { ...guide.typical.answers, ...sketch.answers }
  const { unanswered } = await compile(usual, {})
  const answers = { ...usual, ...Object.fromEntries(unanswered.map((key) => [key, 'no'])) }
  const { form: asked } = await compile(answers, {})
  const known = {
    ...describeParty(party),
    'bank.visitOn': scene.days.dateOf(-1),
    ...values,
  }
  const fields = asked.sections.flatMap((section) => section.fields)
  const form = Object.fromEntries(
    fields
      .filter((field) => field.asked && (field.required || Object.hasOwn(known, field.element)))
      .map(({ element, definition }) => [
        element,
        (known as Record<string, unknown>)[element] ?? chooseUsualValue(element, definition),
      ]),
  )
  const materials: Record<string, readonly string[]> = {}
  for (const demanded of (await compile(answers, form)).materials) {
    if (!demanded.required || demanded.origin === 'passed-on') continue
    const { name, mediaType, content } = makeFile(demanded, party, guide.name.zh, scene.press)
    materials[demanded.material] = [await person.upload(name, mediaType, content)]
  }
  const filing = {
    content: { answers, form, materials },
    contact: contactOf(party),
    delivery: 'electronic',
  }
  const { matterCaseId } = await person.send<{ matterCaseId: string }>('POST', '/matter-cases', {
    matter,
    filing,
  })
  await scene.followMatter(matterCaseId)
  return { ...sketch, matterCaseId }
}

/** The case of an item, once its turn has come. */
async function takeCase(scene: Scene, on: FiledMatterInHand, item: string): Promise<CaseInHand> {
  const applicant = scene.as(on.party.account ?? '')
  const { tasks } = await applicant.get<MatterView>(`/matter-cases/${on.matterCaseId}`)
  const caseId = tasks.find(({ task }) => task === item)?.case?.caseId
  if (caseId === undefined) {
    throw new RefusedAct(on.matter, {
      zh: `事项 ${item} 还没有轮到办理。`,
      en: `The turn of the item ${item} has not come.`,
    })
  }
  const { content } = await applicant.get<{ content: CaseInHand['content'] }>(`/cases/${caseId}`)
  const materials = Object.fromEntries(Object.keys(content.materials).map((material) => [material, []]))
  return {
    caseId,
    revision: await scene.getRevision(item),
    content: { ...content, materials },
    party: on.party,
  }
}

/** Does the acts of one case of a matter; what follows in the others follows after the last. */
async function workOn(
  scene: Scene,
  on: FiledMatterInHand,
  item: string,
  turns: readonly Turn[],
  facts: Partial<Pick<OrdinaryCase, 'clerk' | 'validTo' | 'assigned'>> = {},
): Promise<void> {
  const [first] = turns
  if (first === undefined) return
  await scene.until(first[0], first[1])
  const inHand = await takeCase(scene, on, item)
  for (const turn of turns) await takeTurn(scene, facts, inHand, turn)
  // What other items wait for is the sealed decision.
  if (turns.some(([, , act]) => act === 'grant')) await scene.sealDecision(inHand)
  await scene.followMatter(on.matterCaseId)
}

/** What is asked of a company that one enterprise founds, with one person who speaks for it. */
function describeNewCompany(
  founding: PlainDate,
  founder: Party,
  name: string,
  address: string,
  scope: string,
) {
  const [head = '', headId = ''] = [founder.head?.name, founder.head?.residentId]
  return {
    'enterprise.type': 'limited-company',
    'enterprise.name': name,
    'enterprise.address': `云泽市明湖区${address}`,
    'enterprise.registeredCapital': 500_000,
    'enterprise.businessScope': scope,
    'company.shareholders': [
      {
        name: founder.name,
        certificateNumber: founder.identifier,
        capital: 500_000,
        form: 'money',
        payBy: addYears(founding, 5),
      },
    ],
    'company.officers': [
      { name: head, idNumber: headId, position: '执行董事、经理' },
      { name: '喻文静', idNumber: '110000199306080020', position: '监事' },
    ],
    'company.beneficialOwners': [{ name: head, certificateNumber: headId, share: 60 }],
  }
}

const companyOpening: LifeStory = {
  name: 'company-nearly-open',
  async tell(scene) {
    await scene.until(-6, '09:08')
    const on = await fileMatter(scene, {
      matter: 'company-opening',
      party: parties.yunhe,
      answers: { employees: 'no' },
      values: describeNewCompany(
        scene.days.dateOf(-6),
        parties.yunhe,
        '云泽禾香食品供应链有限公司',
        '湖滨路 26 号 2 层 203 室',
        '供应链管理服务；食用农产品批发；普通货物仓储服务',
      ),
    })
    await workOn(
      scene,
      on,
      'company-formation',
      [
        [-6, '10:15', 'acceptance'],
        [-6, '14:40', 'review'],
        [-5, '09:20', 'grant', '申请材料齐全、符合法定形式，准予设立登记。'],
        [-5, '09:35', 'licence'],
        [-5, '10:10', 'delivery'],
      ],
      {
        assigned: (days) => ({
          'enterprise.uscc': '91990102MA9000210E',
          'enterprise.foundedOn': days.dateOf(-5),
        }),
      },
    )
    await workOn(scene, on, 'seal-engraving-filing', [
      [-5, '10:40', 'acceptance'],
      [-5, '11:05', 'review', '印模信息与营业执照一致，予以备案。'],
      [-5, '11:15', 'grant', '予以备案。'],
      [-4, '09:15', 'delivery'],
    ])
    await workOn(scene, on, 'tax-information-confirmation', [
      [-4, '09:30', 'acceptance'],
      [-4, '10:05', 'review', '登记信息与设立登记一致，核定税种已告知。'],
      [-4, '10:20', 'grant', '予以确认。'],
      [-4, '10:35', 'delivery'],
    ])
    await workOn(scene, on, 'enterprise-insurance-registration', [
      [-4, '11:00', 'acceptance'],
      [-4, '11:20', 'review', '登记信息齐全，予以登记。'],
      [-4, '11:30', 'grant', '予以登记。'],
      [-4, '14:10', 'delivery'],
    ])
    await workOn(scene, on, 'housing-fund-registration', [
      [-3, '09:10', 'acceptance'],
      [-3, '09:50', 'review', '缴存登记信息齐全，予以登记。'],
      [-3, '10:00', 'grant', '予以登记。'],
      [-3, '10:20', 'delivery'],
    ])
    await workOn(scene, on, 'invoice-issuance', [
      [-2, '09:25', 'acceptance'],
      [-2, '10:10', 'review', '已完成税务信息确认，核定数电发票额度。'],
    ])
  },
}

const pharmacy: LifeStory = {
  name: 'pharmacy-in-the-middle',
  async tell(scene) {
    await scene.until(-8, '10:18')
    const on = await fileMatter(scene, {
      matter: 'open-chain-pharmacy',
      party: parties.minghua,
      answers: {
        store: 'branch',
        premises: 'held',
        employees: 'no',
        devices: 'two',
        food: 'prepackaged',
        online: 'no',
        mall: 'no',
        'optional/invoice-issuance': 'no',
        'optional/bank-account-appointment': 'no',
        'optional/psychotropic-retail-approval': 'no',
        'optional/large-outdoor-advertising': 'no',
        'optional/tcm-clinic-filing': 'no',
        'optional/pharmacy-insurance-designation': 'no',
      },
      values: {
        'branch.name': '云泽明华医药连锁有限公司竹溪店',
        'branch.address': '云泽市明湖区竹溪路 72 号 1 层',
        'branch.scope': '药品零售；第二类医疗器械销售；食品销售（仅销售预包装食品）',
        'branch.head': '顾之远',
        'premises.name': '明华大药房（竹溪店）',
        'premises.address': '云泽市明湖区竹溪路 72 号 1 层',
        'premises.area': 118,
        'device.mode': 'retail',
        'device.scope': '6815 注射穿刺器械，6864 医用卫生材料及敷料',
        'device.qualityManager': '顾之远',
      },
    })
    await workOn(scene, on, 'branch-registration', [
      [-8, '11:10', 'acceptance'],
      [-8, '15:20', 'review'],
      [-7, '09:10', 'grant', '申请材料齐全、符合法定形式，准予登记。'],
      [-7, '09:25', 'licence'],
      [-7, '10:00', 'delivery'],
    ])
    await workOn(scene, on, 'seal-engraving-filing', [
      [-7, '10:30', 'acceptance'],
      [-7, '11:00', 'review', '印模信息与营业执照一致，予以备案。'],
      [-7, '11:10', 'grant', '予以备案。'],
      [-6, '09:20', 'delivery'],
    ])
    await workOn(scene, on, 'tax-information-confirmation', [
      [-6, '09:40', 'acceptance'],
      [-6, '10:30', 'review', '登记信息与设立登记一致。'],
      [-6, '10:40', 'grant', '予以确认。'],
      [-6, '11:00', 'delivery'],
    ])
    await workOn(scene, on, 'housing-fund-registration', [
      [-6, '11:10', 'acceptance'],
      [-6, '11:30', 'review', '缴存登记信息齐全，予以登记。'],
      [-6, '11:40', 'grant', '予以登记。'],
      [-6, '14:10', 'delivery'],
    ])
    await workOn(scene, on, 'employer-insurance-registration', [
      [-6, '14:30', 'acceptance'],
      [-6, '15:20', 'review', '分支机构登记信息齐全，予以登记。'],
      [-6, '15:40', 'grant', '予以登记。'],
      [-5, '09:10', 'delivery'],
    ])
    await workOn(
      scene,
      on,
      'pharmacist-registration',
      [
        [-5, '09:30', 'acceptance'],
        [-4, '10:20', 'review'],
        [-3, '09:35', 'grant', '经审查，符合执业药师注册条件，准予注册。'],
        [-3, '10:40', 'licence'],
        [-3, '14:20', 'delivery'],
      ],
      { assigned: () => ({ 'drug.pharmacistNumber': '990119000318' }) },
    )
    await workOn(scene, on, 'device-filing', [
      [-3, '14:40', 'acceptance'],
      [-3, '15:20', 'grant', '材料齐全、符合形式要求，予以备案。'],
      [-3, '15:40', 'licence'],
      [-3, '16:10', 'delivery'],
    ])
    await workOn(scene, on, 'drug-retail-licence', [
      [-2, '09:45', 'acceptance'],
      [-1, '15:30', 'review'],
    ])
  },
}

const premisesFirst: LifeStory = {
  name: 'premises-before-the-company',
  async tell(scene) {
    await scene.until(-2, '09:32')
    await fileMatter(scene, {
      matter: 'open-eatery-premises-first',
      party: parties.minghua,
      answers: {},
      values: {
        ...describeNewCompany(
          scene.days.dateOf(-2),
          parties.minghua,
          '云泽明华药膳餐饮有限公司',
          '文汇路 60 号 1 层',
          '餐饮服务；食品销售',
        ),
        'premises.name': '明华药膳坊',
        'premises.address': '云泽市明湖区文汇路 60 号 1 层',
        'premises.area': 140,
        'food.mainBusiness': 'catering',
        'food.businessItems': ['hot-food', 'cold-food'],
        'food.kitchenArea': 46,
      },
    })
  },
}

/** Several items as one matter, each in another stage of its life. */
export const matterStories: readonly LifeStory[] = [companyOpening, pharmacy, premisesFirst]
