import { parties } from '../parties.ts'
import type { LifeStory } from './story.ts'

/** The population register says nothing of her, and so a person decides. */
const card: LifeStory = {
  name: 'card-by-a-person',
  async tell(scene) {
    await scene.until(-1, '15:12')
    const on = await scene.file({
      item: 'elderly-courtesy-card',
      party: parties.chen,
      answers: { local: 'yes', form: 'electronic' },
    })
    await scene.judge(on.caseId)
  },
}

const replacement: LifeStory = {
  name: 'lost-licence-replaced',
  async tell(scene) {
    await scene.until(-11, '14:25')
    const on = await scene.file({
      item: 'business-licence-replacement',
      party: parties.yunhe,
      answers: { cause: 'lost' },
      values: {
        'enterprise.type': 'limited-company',
        'enterprise.registeredCapital': 1_000_000,
        'enterprise.foundedOn': '2021-03-18',
        'enterprise.businessScope': '餐饮服务；食品销售',
        'application.lossStatement': '营业执照正本在搬迁时遗失，已经公告声明作废。',
      },
    })
    await scene.judge(on.caseId)
  },
}

/** Decided by a table within a moment, or sent on to a person. */
export const instantStories: readonly LifeStory[] = [card, replacement]
