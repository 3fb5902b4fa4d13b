import { addCalendarDays, addYears } from '@tongban/domain'
import type { Sketch } from '../fill-application.ts'
import { parties } from '../parties.ts'
import type { LifeStory } from './story.ts'

const catering = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }

/** What the form of a restaurant says, beside its name, place and size. */
export function describeRestaurant(
  name: string,
  address: string,
  area: number,
): Pick<Sketch, 'item' | 'party' | 'answers' | 'values'> {
  return {
    item: 'food-business-licence',
    party: parties.yunhe,
    answers: catering,
    values: {
      'premises.name': name,
      'premises.address': `云泽市明湖区${address}`,
      'premises.area': area,
      'food.mainBusiness': 'catering',
      'food.businessItems': ['hot-food', 'self-made-drinks'],
      'food.safetyManager': '方启航',
      'food.safetyManagerPhone': '0989-8810051',
      'food.kitchenArea': Math.round(area * 0.35),
    },
  }
}

const correction: LifeStory = {
  name: 'restaurant-to-be-corrected',
  async tell(scene) {
    await scene.until(-3, '16:20')
    const on = await scene.file(describeRestaurant('禾香小馆（文汇店）', '文汇路 21 号 1 层', 92))
    await scene.until(-2, '09:15')
    await scene.receive(on, 'counter-hall-sun')
    await scene.until(-2, '10:40')
    await scene.act('counter-hall-sun', on, 'correction-notice', {
      points: [
        {
          subject: 'material:premises-right',
          problem: '房屋租赁合同缺少出租方签章页，不能证明对场所的使用权。',
          demand: '补交签章齐全的租赁合同，或者产权人出具的同意使用证明。',
        },
        {
          subject: 'form:food.kitchenArea',
          problem: '申请表填写的食品处理区面积与布局流程图标注的面积不一致。',
          demand: '核对后按布局流程图更正食品处理区面积。',
        },
      ],
    })
  },
}

const refusal: LifeStory = {
  name: 'sign-refused',
  async tell(scene) {
    await scene.until(-13, '09:40')
    const on = await scene.file({
      item: 'large-outdoor-advertising',
      party: parties.yunhe,
      answers: { carrier: 'structure', ownSite: 'no' },
      values: {
        'advert.location': '云泽市明湖区湖滨路 26 号临湖外墙',
        'advert.kind': 'wall',
        'advert.width': 18,
        'advert.height': 6,
        'advert.area': 108,
        'advert.until': addYears(scene.days.dateOf(-13), 1),
        'advert.content': '禾香小馆品牌形象广告',
      },
    })
    await scene.until(-13, '11:05')
    await scene.accept(on, 'counter-hall-zhou')
    await scene.until(-12, '15:10')
    await scene.pass(on, 'review', {
      outcome: 'fail',
      opinion: '设置位置在湖滨路景观控制带内，现行户外广告设置规划在此不设大型广告设施。',
    })
    await scene.until(-11, '10:25')
    await scene.pass(on, 'inspect', {
      outcome: 'fail',
      opinion: '现场核查，拟设广告遮挡二层居民窗户，结构基础位于人行道内。',
    })
    await scene.until(-10, '09:30')
    await scene.act('head-approval-han', on, 'refusal', {
      reason:
        '拟设位置在湖滨路景观控制带内，不符合户外广告设置规划；拟设设施遮挡相邻居民窗户，并占用人行道，不符合设置条件。可以缩小尺寸改设店招，或者另选位置后重新申请。',
      basis: ['行政许可法 第三十八条第二款'],
    })
  },
}

const notAccepted: LifeStory = {
  name: 'tree-of-another-district',
  async tell(scene) {
    await scene.until(-6, '20:35')
    const on = await scene.file({
      item: 'urban-tree-felling',
      party: parties.wu,
      answers: { reason: 'hazard', owner: 'self' },
      values: {
        'tree.location': '云泽市东湖区柳园路 15 号院内',
        'tree.count': 1,
        'tree.list': [
          { species: '法国梧桐', diameter: 42, count: 1, measure: '砍伐', destination: '原地补植' },
        ],
        'application.reason': '树干中空倾斜，有倒伏危险。',
        'tree.replantPlan': '原地补植香樟一株，胸径不小于 8 厘米。',
      },
    })
    await scene.until(-5, '09:20')
    await scene.receive(on, 'counter-hall-zhou')
    await scene.until(-5, '10:10')
    await scene.act('counter-hall-zhou', on, 'acceptance-refusal', {
      ground: 'not-competent',
      reason: '树木在东湖区柳园路，不属于本机关职权范围，应当向该区行政审批机关提出申请。',
      basis: '行政许可法 第三十二条第一款第二项',
      competentAuthority: '云泽市东湖区行政审批局',
    })
  },
}

const withdrawal: LifeStory = {
  name: 'restaurant-given-up',
  async tell(scene) {
    await scene.until(-17, '14:05')
    const on = await scene.file(describeRestaurant('禾香小馆（青石店）', '青石大道 60 号 1 层', 120))
    await scene.until(-16, '09:30')
    await scene.accept(on, 'counter-hall-sun')
    await scene.until(-15, '19:48')
    await scene.act('enterprise-yunhe', on, 'withdrawal', {
      reason: '与出租方未能就租金达成一致，不再在此开店，申请撤回。',
    })
  },
}

const silence: LifeStory = {
  name: 'pharmacy-accepted-by-silence',
  async tell(scene) {
    await scene.until(-9, '17:10')
    await scene.file({
      item: 'drug-retail-change',
      party: parties.minghua,
      answers: { points: ['head'] },
      values: {
        'licence.number': '990DA20210006',
        'application.changeContent': '质量负责人由吴承志变更为顾之远，其他事项不变。',
      },
    })
  },
}

const renewal: LifeStory = {
  name: 'renewal-by-agent',
  async tell(scene) {
    await scene.untilYesterday('20:12')
    await scene.file(
      {
        item: 'food-business-renewal',
        party: parties.yunhe,
        answers: { changed: 'no' },
        values: {
          'licence.number': 'JY29901020000116',
          'licence.expiresOn': addCalendarDays(scene.days.dateOf(-1), 45),
          'food.mainBusiness': 'catering',
          'food.businessItems': ['hot-food'],
        },
      },
      { agent: 'agent-qian' },
    )
  },
}

const draft: LifeStory = {
  name: 'change-begun',
  async tell(scene) {
    await scene.until(-1, '21:05')
    const person = scene.as('enterprise-yunhe')
    const item = 'food-business-change'
    const { caseId } = await person.send<{ caseId: string }>('POST', '/cases', { item })
    const form = { 'application.changeContent': '增加“糕点类食品制售”经营项目。' }
    await person.send('PUT', `/cases/${caseId}/draft`, { content: { answers: { points: 'business' }, form } })
  },
}

const hearing: LifeStory = {
  name: 'karaoke-before-the-hearing',
  async tell(scene) {
    await scene.until(-12, '10:05')
    const on = await scene.file(
      {
        item: 'entertainment-venue-licence',
        party: parties.karaoke,
        answers: { kind: 'singing-dancing', tenure: 'owned' },
        values: {
          'premises.name': '星河歌厅',
          'premises.area': 680,
          'premises.floors': '二层',
          'entertainment.kind': 'singing-dancing',
          'entertainment.rooms': 22,
          'entertainment.capacity': 180,
          'entertainment.investors': [
            { name: '苏亦凡', idNumber: '110000199401110814', role: '投资人、法定代表人' },
          ],
        },
      },
      { clerk: 'counter-hall-sun' },
    )
    await scene.until(-12, '10:20')
    await scene.receive(on, 'counter-hall-sun')
    await scene.until(-11, '09:10')
    await scene.accept(on, 'counter-hall-sun')
    await scene.until(-9, '14:40')
    await scene.pass(on, 'review')
    await scene.until(-7, '15:30')
    await scene.pass(on, 'inspect', {
      opinion: '现场核查，场所面积、出入口与平面图一致；距最近居民楼 46 米，周边居民对噪声有意见，建议听证。',
    })
    await scene.until(-6, '10:00')
    await scene.act('reviewer-society-yu', on, 'special-procedures', {
      kind: 'hearing',
      reason: '设立歌舞娱乐场所涉及相邻居民重大利益，依法告知并组织听证。',
      days: 15,
    })
  },
}

/** What may happen to an application on its way. */
export const turnStories: readonly LifeStory[] = [
  correction,
  refusal,
  notAccepted,
  withdrawal,
  silence,
  renewal,
  draft,
  hearing,
]
