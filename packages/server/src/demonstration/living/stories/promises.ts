import { addYears } from '@tongban/domain'
import { parties } from '../parties.ts'
import type { LifeStory } from './story.ts'
import { describeRestaurant } from './turns.ts'

const due: LifeStory = {
  name: 'certificates-due-soon',
  async tell(scene) {
    await scene.until(-9, '09:25')
    const on = await scene.file({
      ...describeRestaurant('禾香小馆（竹溪店）', '竹溪路 40 号 1 层', 108),
      instead: { 'health-certificates': 'later', 'food-safety-rules': 'commitment' },
    })
    await scene.until(-9, '10:50')
    await scene.accept(on, 'counter-hall-zhou')
    await scene.until(-7, '10:15')
    await scene.pass(on, 'review', {
      opinion: '除承诺后补的健康证明外，材料齐全，布局流程合理，资料审查合格。',
    })
    await scene.until(-6, '14:30')
    await scene.pass(on, 'inspect')
  },
}

const overdue: LifeStory = {
  name: 'equipment-list-overdue',
  async tell(scene) {
    await scene.until(-8, '09:30')
    const on = await scene.file(
      {
        item: 'labour-dispatch-licence',
        party: parties.dispatch,
        answers: { tenure: 'leased', age: 'new', group: 'no' },
        values: {
          'enterprise.registeredCapital': 2_000_000,
          'premises.area': 210,
          'dispatch.staff': 8,
          'dispatch.managementSystem': 'built',
        },
        instead: { 'equipment-list': 'later' },
      },
      { clerk: 'counter-hall-sun' },
    )
    await scene.until(-8, '09:48')
    await scene.receive(on, 'counter-hall-sun')
    await scene.until(-8, '10:20')
    await scene.accept(on, 'counter-hall-sun')
    await scene.until(-6, '11:00')
    await scene.pass(on, 'review')
    await scene.until(-3, '15:20')
    await scene.pass(on, 'inspect')
  },
}

const temporary: LifeStory = {
  name: 'cinema-for-the-time-being',
  async tell(scene) {
    await scene.until(-7, '09:15')
    const on = await scene.file(
      {
        item: 'film-projection-licence',
        party: parties.cinema,
        answers: { matter: 'new', holder: 'enterprise' },
        values: {
          'cinema.name': '星幕影城（湖滨店）',
          'premises.area': 3200,
          'cinema.screens': 6,
          'cinema.seats': 812,
          'cinema.halls': [
            { hall: '1 号厅', seats: 180, projector: 'DP2K-20C', server: 'SX-4000' },
            { hall: '2 号厅', seats: 126, projector: 'DP2K-12C', server: 'SX-4000' },
          ],
          'cinema.ticketingSystem': '影票通 V5.2',
          'cinema.technicalStaff': 5,
        },
        instead: { 'premises-right': 'later' },
      },
      { clerk: 'counter-hall-zhou' },
    )
    await scene.until(-7, '09:40')
    await scene.receive(on, 'counter-hall-zhou')
    await scene.until(-7, '10:10')
    await scene.accept(on, 'counter-hall-zhou')
    await scene.until(-5, '14:15')
    await scene.pass(on, 'review')
    await scene.until(-3, '10:30')
    await scene.pass(on, 'inspect')
    await scene.until(-2, '09:50')
    await scene.act('head-approval-lv', on, 'temporary-licence', { assigned: {} })
  },
}

const verification: LifeStory = {
  name: 'agency-on-promise',
  async tell(scene) {
    await scene.until(-6, '10:30')
    const item = 'human-resource-service-licence'
    const { promise } = await scene
      .as('counter-hall-sun')
      .get<{ promise: { zh: string } }>(`/items/${item}/promise-way`)
    const on = await scene.file(
      {
        item,
        party: parties.staffing,
        answers: { way: 'promise', mode: 'office', tenure: 'leased', foreign: 'no' },
        values: {
          'hrService.kinds': ['recruitment', 'headhunting'],
          'premises.area': 160,
          'hrService.staff': 6,
        },
        promise: promise.zh,
      },
      { clerk: 'counter-hall-sun' },
    )
    await scene.until(-6, '11:10')
    await scene.act('head-approval-lv', on, 'promise-decision', {
      opinion: '申请人已签署承诺书，材料齐全、符合法定形式，按告知承诺准予许可。',
      validTo: addYears(scene.days.dateOf(-6), 5),
    })
    await scene.until(-6, '14:20')
    await scene.issue(on)
    await scene.until(-5, '09:30')
    await scene.deliver(on)
  },
}

const bookshop: LifeStory = {
  name: 'bookshop-verified',
  async tell(scene) {
    await scene.until(-21, '09:20')
    const on = await scene.file(
      {
        item: 'publication-retail-licence',
        party: parties.bookshop,
        answers: { channel: 'shop', textbooks: 'no' },
        values: {
          'publication.shopKind': 'bookshop',
          'publication.categories': ['books', 'periodicals'],
          'premises.area': 88,
        },
        instead: { 'premises-right': 'commitment' },
      },
      { clerk: 'counter-hall-zhou' },
    )
    await scene.until(-21, '09:35')
    await scene.receive(on, 'counter-hall-zhou')
    await scene.until(-21, '10:05')
    await scene.accept(on, 'counter-hall-zhou')
    await scene.until(-20, '14:10')
    await scene.pass(on, 'review')
    await scene.until(-19, '09:30')
    await scene.grant(on)
    await scene.until(-19, '11:00')
    await scene.issue(on)
    await scene.until(-18, '10:15')
    await scene.deliver(on)
  },
}

/** Promises, from the moment at which they are given to the day on which they are looked at. */
export const promiseStories: readonly LifeStory[] = [due, overdue, temporary, verification, bookshop]
