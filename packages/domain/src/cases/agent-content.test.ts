import { describe, expect, it } from 'vitest'
import { materialTypeSchema } from '../catalogue/registries.ts'
import { registries } from '../catalogue/testing/catalogue-fixture.ts'
import { fittingCommands } from './testing/case-commands.ts'
import { completeContent, publishRestaurantItem, scan } from './testing/case-fixture.ts'
import { given } from './testing/case-story.ts'

const day = '2026-03-09'
const draft = fittingCommands.DraftApplication
const submit = fittingCommands.SubmitApplication
const { business, onSite } = completeContent.answers

const withAuthorisation = {
  ...registries,
  materials: {
    ...registries.materials,
    authorisation: materialTypeSchema.parse({ name: '授权委托书', authorises: 'agent' }),
  },
}

function publish(asks: { readonly asks?: 'agent' }) {
  return publishRestaurantItem(
    {
      situations: {
        business: { ask: '经营哪一类？', options: { catering: '餐饮服务', canteen: '单位食堂' } },
        onSite: { ask: '是否现场制售？', options: 'yes-no' },
        agent: { ask: '是否委托他人办理？', options: 'yes-no', ...asks },
      },
      materials: [
        'business-licence',
        { material: 'floor-plan', when: { any: [{ business: 'catering' }, { onSite: 'yes' }] } },
        { material: 'authorisation', when: { agent: 'yes' } },
      ],
    },
    { registries: withAuthorisation },
  )
}

const revision = publish({ asks: 'agent' })
const agent = { subject: 'qian', name: '钱立诚', as: 'agent', authorisationOnPaper: true } as const

/** What stands in the application as it was filed. */
function fileAt(
  item: typeof revision,
  who: { readonly agent?: typeof agent },
  content: Partial<typeof completeContent>,
) {
  const told = given([], { revision: item })
    .when({ ...draft, ...who }, { on: day, as: 'clerk' })
    .happens({ type: 'ApplicationDrafted' })
    .when({ ...submit, content: { ...completeContent, ...content } }, { on: day, as: 'clerk' })
    .happens({ type: 'ApplicationSubmitted' })
  if (told.state?.status !== 'submitted') throw new Error('it was filed')
  return told.state.content
}

const answers = { business, onSite }

describe('who files says whether an agent applies, and nobody is asked again (行政许可法 第二十九条第二款、第三十一条)', () => {
  it('the applicant in person: no agent, and no authorisation', () => {
    const content = fileAt(revision, {}, { answers })
    expect(content.answers['agent']).toBe('no')
    expect(content.substitutes).toBeUndefined()
  })

  it('an agent: the authorisation that was shown stands for the material, and the application is complete', () => {
    const content = fileAt(revision, { agent }, { answers })
    expect(content.answers['agent']).toBe('yes')
    expect(content.substitutes).toEqual({ authorisation: { by: 'authorisation' } })
    given([], { revision })
      .when({ ...draft, agent }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationDrafted' })
      .when({ ...submit, content: { ...completeContent, answers } }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationSubmitted' })
      .when({ type: 'ReceiveApplication' }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationReceived' })
      .when({ type: 'AcceptApplication' }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
  })

  it('an authorisation that was handed in as a material stays what it is', () => {
    const materials = { ...completeContent.materials, authorisation: [scan] }
    const content = fileAt(revision, { agent }, { answers, materials })
    expect(content.materials['authorisation']).toEqual([scan])
    expect(content.substitutes).toBeUndefined()
  })

  it('nobody can say of an application without an agent that the authorisation was shown', () => {
    const substitutes = { authorisation: { by: 'authorisation' } } as const
    const content = fileAt(revision, {}, { answers: { ...answers, agent: 'yes' }, substitutes })
    expect(content.substitutes).toBeUndefined()
  })

  it('an item that does not ask whether an agent applies means another authorisation', () => {
    const content = fileAt(publish({}), { agent }, { answers: { ...answers, agent: 'yes' } })
    expect(content.substitutes).toBeUndefined()
  })
})
