import type { Changes, LintCases } from './lint-case.ts'

const greenChannel: NonNullable<Changes['greenChannel']> = {
  openedBy: ['reviewer'],
  grounds: [{ ground: 'flood', name: '防汛抢险', basis: ['突发事件应对法 第七十三条'] }],
  lasts: 5,
  limit: 1,
  skips: ['inspect'],
  later: [{ material: 'floor-plan', within: 10 }],
}

/** Rules on the green channel of an item. */
export const greenChannelCases: LintCases = {
  'green-channel-skips-no-statutory-step': {
    breaks: { greenChannel: { ...greenChannel, skips: ['decide'] } },
    at: 'greenChannel.skips[0]',
    keeps: { greenChannel },
  },
  'green-channel-keeps-a-review': {
    breaks: { greenChannel: { ...greenChannel, skips: ['review', 'inspect'] } },
    at: 'greenChannel.skips',
    keeps: { greenChannel },
  },
  'green-channel-later-materials': {
    breaks: { greenChannel: { ...greenChannel, later: [{ material: 'photo', within: 5 }] } },
    at: 'greenChannel.later[0].material',
    keeps: { greenChannel },
  },
  'green-channel-limit': {
    breaks: { greenChannel: { ...greenChannel, limit: 20 } },
    at: 'greenChannel.limit',
    keeps: { greenChannel },
  },
  'green-channel-ground-has-basis': {
    breaks: { greenChannel: { ...greenChannel, grounds: [{ ground: 'flood', name: '防汛抢险' }] } },
    at: 'greenChannel.grounds[0]',
    keeps: { greenChannel },
  },
  'green-channel-references': {
    breaks: { greenChannel: { ...greenChannel, openedBy: ['nobody'] } },
    at: 'greenChannel.openedBy[0]',
    keeps: { greenChannel },
  },
}
