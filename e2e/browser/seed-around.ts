import { done } from '../answers.ts'
import type { Answer, Journey } from '../harness.ts'
import { publishMatter } from '../matter-story.ts'
import { item, type SeededCases } from './seed-cases.ts'

/** What stands around the cases: how they are inspected, what carries their licences, by which lists items are kept. */
export interface SeededAround {
  /** A draft of the item that was rehearsed on its past cases. */
  readonly rehearsed: string
  /** A remote inspection of a case in review that waits for the applicant. */
  readonly remoteInspection: string
  readonly tradeLicence: string
  /** A standing green channel that waits for another head. */
  readonly standingChannel: string
  readonly entry: string
  readonly place: string
}

const entry = 'elderly-courtesy-card'
const place = '邻江市'

const standingChannel = {
  authority: 'minghu-approval-bureau',
  name: '防汛抢险专项绿色通道',
  reason: '湖区发生洪水，排水管线多处损坏，须立即抢修。',
  document: '明湖区防汛抗旱指挥部通知（明防指〔2026〕3号）',
  serves: 'everyone',
  region: '湖滨街道',
  from: '2027-09-08',
  until: '2027-09-26',
  confirmed: true,
  items: [
    {
      item: 'road-excavation',
      ground: 'disaster-response',
      skips: ['inspect'],
      later: ['road-restoration-agreement'],
      limit: 1,
    },
  ],
}

/** Goes on from the cases of the seed, through the API. */
export async function seedAround(journey: Journey, seeded: SeededCases): Promise<SeededAround> {
  const manager = journey.as('item-manager-pan')
  const begun = read<{ draftId: string; source: string }>(
    await manager.send('POST', '/item-drafts', { from: item }),
  )
  const source = begun.source.replace('promised: 7,', 'promised: 6,')
  done(await manager.send('PUT', `/item-drafts/${begun.draftId}`, { source }, { ifMatch: '"1"' }))
  done(await manager.send('POST', `/item-drafts/${begun.draftId}/rehearsals`, { since: '2025-01-01' }))

  const request = { step: 'inspect', shots: ['front', 'rooms'] }
  const inspector = journey.as('inspector-food-liang')
  done(await inspector.act(seeded.reviewed, 'remote-inspections', request))
  const { remoteInspections } = read<{ remoteInspections: { inspection: string }[] }>(
    await inspector.send('GET', `/cases/${seeded.reviewed}`),
  )

  await publishMatter(journey, 'open-restaurant')
  const trade = { matter: 'open-restaurant', licences: [seeded.licence] }
  const { licenceId } = read<{ licenceId: string }>(
    await journey.as('head-approval-han').send('POST', '/trade-licences', trade),
  )
  const { channelId } = read<{ channelId: string }>(
    await journey.as('head-approval-lv').send('POST', '/standing-channels', standingChannel),
  )
  await publishLists(journey)
  const outside = { name: '食品经营许可（新办）', promisedDays: 3, visits: 0, materials: ['营业执照'] }
  done(await manager.send('PUT', `/benchmarks/${encodeURIComponent(place)}`, { items: [outside] }))
  await journey.settleQueue()
  return {
    rehearsed: begun.draftId,
    remoteInspection: remoteInspections[0]?.inspection ?? '',
    tradeLicence: licenceId,
    standingChannel: channelId,
    entry,
    place,
  }
}

async function publishLists(journey: Journey): Promise<void> {
  const common = {
    name: '老年人优待证办理',
    code: '992009601001',
    type: 'public-service',
    basis: ['老年人权益保障法 第五十三条', '老年人权益保障法 第五十八条'],
    fee: 'none',
  }
  const definition = { entry, levels: ['county'], claimants: ['minghu-civil-affairs'], common }
  const path = `/base-lists/entries/${entry}`
  const province = journey.as('item-manager-province')
  done(await province.send('PUT', path, { definition, publisher: 'yunling-data', baseVersion: 0 }))
  const claim = { act: 'claim', item: entry }
  done(await journey.as('item-manager-civil').send('POST', `${path}/claims/minghu-civil-affairs`, claim))
}

function read<Body>(answer: Answer): Body {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as Body
}
