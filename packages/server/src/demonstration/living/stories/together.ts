import { parties } from '../parties.ts'
import type { LifeStory } from './story.ts'
import { describeRestaurant } from './turns.ts'

const jointAcceptance: LifeStory = {
  name: 'building-accepted-together',
  async tell(scene) {
    const housing = 'officer-housing-a'
    await scene.until(-10, '09:35')
    const on = await scene.file(
      {
        item: 'project-joint-acceptance',
        party: parties.builder,
        answers: { greening: 'yes', drainage: 'no' },
        values: {
          'project.name': '安居·青石雅苑 1 至 3 号楼',
          'project.address': '云泽市明湖区青石大道 118 号',
          'works.permitNumber': '990102202405180101',
          'project.floorArea': 28_640,
          'works.parties': [
            {
              role: '施工',
              name: '云岭第三建筑工程有限公司',
              uscc: '91990102MA9000250J',
              leader: '龙建勋',
              grade: '施工总承包一级',
            },
          ],
          'works.completedOn': scene.days.dateOf(-20),
        },
      },
      { clerk: 'counter-hall-zhou' },
    )
    await scene.until(-10, '10:00')
    await scene.receive(on, 'counter-hall-zhou')
    await scene.until(-9, '09:20')
    await scene.accept(on, 'counter-hall-zhou')
    await scene.until(-9, '14:30')
    const slot = { from: scene.days.at(-3, '09:00'), until: scene.days.at(-3, '11:30') }
    const proposed = await scene.as(housing).send<{ inspection: string }>('POST', '/inspections', {
      cases: [{ caseId: on.caseId }],
      name: '青石雅苑竣工联合验收',
      place: '云泽市明湖区青石大道 118 号项目现场',
      slots: [slot],
    })
    const at = `inspections/${proposed.inspection}`
    await scene.until(-8, '10:10')
    await scene.act('officer-urban-management-a', on, `${at}/answers`, { fits: [0], people: ['秦川'] })
    await scene.until(-8, '15:00')
    await scene.act(housing, on, `${at}/appointment`, { slot })
    await scene.until(-8, '15:40')
    const { joint } = await scene
      .as(housing)
      .get<{ joint: { notices: { number: string }[] } }>(`/cases/${on.caseId}`)
    const notice = joint.notices.at(-1)?.number
    for (const officer of [
      housing,
      'officer-natural-resources-a',
      'officer-fire-a',
      'officer-urban-management-a',
    ])
      await scene.act(officer, on, 'notice-services', { notice })
    await scene.until(-3, '10:40')
    await scene.pass(on, 'quality', {
      officer: housing,
      opinion: '实体质量抽查未发现违反强制性标准的情形，验收组织程序符合规定。',
    })
    await scene.pass(on, 'planning', {
      officer: 'officer-natural-resources-a',
      opinion: '建筑位置、高度、面积与规划许可内容一致。',
    })
    await scene.pass(on, 'fire', {
      officer: 'officer-fire-a',
      opinion: '消防车道畅通，抽查的消火栓、喷淋、报警设施工作正常。',
    })
    await scene.until(-3, '11:35')
    await scene.act(housing, on, `${at}/record`, {
      present: ['minghu-housing-construction', 'minghu-natural-resources', 'minghu-fire-rescue'],
      applicant: { name: '蒋立群', signed: 'on-paper' },
    })
    await scene.until(-1, '10:05')
    await scene.act(housing, on, 'combined-opinion', {
      opinion: '质量、规划、消防验收意见均为通过；城市管理部门收到通知未到场，按规则视为同意。',
    })
  },
}

const burstPipe = (road: string) => ({
  item: 'road-excavation',
  party: parties.water,
  answers: { reason: 'emergency', traffic: 'no' },
  values: {
    'project.name': `${road}供水主管抢修`,
    'road.name': `${road}（清渠路口至文汇路口）`,
    'road.part': ['pavement', 'cycle'],
    'road.excavatedArea': 24,
    'road.purpose': '供水主管爆裂抢修',
  },
  missing: ['road-restoration-agreement'],
})

const burst: LifeStory = {
  name: 'burst-pipe-under-the-lake-road',
  async tell(scene) {
    const clerk = 'counter-hall-zhou'
    await scene.until(-6, '08:42')
    const sketch = burstPipe('湖滨路')
    const dates = { 'road.startDate': scene.days.dateOf(-6), 'road.endDate': scene.days.dateOf(-4) }
    const on = await scene.file({ ...sketch, values: { ...sketch.values, ...dates } }, { clerk })
    await scene.until(-6, '08:45')
    await scene.receive(on, clerk)
    await scene.until(-6, '08:50')
    await scene.act(clerk, on, 'green-channel', {
      ground: 'emergency-repair',
      reason: '湖滨路供水主管爆裂，周边三个小区停水，须立即抢修，电话记录在卷。',
    })
    await scene.until(-6, '09:00')
    await scene.act('head-approval-lv', on, 'green-channel/approval')
    await scene.until(-6, '09:04')
    await scene.accept(on, clerk)
    await scene.until(-6, '09:30')
    await scene.pass(on, 'review', { opinion: '抢修位置、面积与抢修报告一致，同意按紧急抢修办理。' })
    await scene.until(-6, '09:50')
    await scene.grant(on, {
      opinion: '同意紧急抢修，抢修后按期恢复路面并通知检查验收。',
      validTo: scene.days.findDayAhead(10) ?? scene.days.dateOf(-1),
    })
    await scene.until(-6, '10:10')
    await scene.issue(on)
    await scene.until(-4, '15:30')
    const agreement = await scene.upload(clerk, '道路恢复责任书', parties.water)
    await scene.act(clerk, on, 'green-channel/duties/material:road-restoration-agreement/performance', {
      attachments: [agreement],
    })
  },
}

const asked: LifeStory = {
  name: 'burst-pipe-before-the-approval',
  async tell(scene) {
    const clerk = 'counter-hall-sun'
    await scene.until(-1, '16:20')
    const sketch = burstPipe('竹溪路')
    const dates = { 'road.startDate': scene.days.dateOf(-1), 'road.endDate': scene.days.dateOf(-1) }
    const on = await scene.file({ ...sketch, values: { ...sketch.values, ...dates } }, { clerk })
    await scene.until(-1, '16:25')
    await scene.receive(on, clerk)
    await scene.until(-1, '16:32')
    await scene.act(clerk, on, 'green-channel', {
      ground: 'emergency-repair',
      reason: '竹溪路支管漏水，路面下沉，影响行人安全，须立即抢修。',
    })
  },
}

const remote: LifeStory = {
  name: 'restaurant-seen-from-afar',
  async tell(scene) {
    await scene.until(-3, '09:05')
    const on = await scene.file(describeRestaurant('禾香小馆（望湖店）', '湖滨路 210 号 1 层', 76))
    await scene.until(-3, '10:30')
    await scene.accept(on, 'counter-hall-sun')
    await scene.until(-2, '10:20')
    await scene.pass(on, 'review')
    await scene.until(-2, '15:10')
    await scene.act('inspector-food-liang', on, 'remote-inspections', {
      step: 'inspect',
      shots: ['front', 'rooms', 'sinks', 'cooling', 'pests', 'surroundings'],
      days: 3,
    })
  },
}

/** Authorities together, in haste, and from afar. */
export const togetherStories: readonly LifeStory[] = [jointAcceptance, burst, asked, remote]
