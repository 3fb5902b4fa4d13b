import type { LifeStory } from './story.ts'

/** One side has signed; the other finds it in its list. */
const handover: LifeStory = {
  name: 'handover-half-signed',
  async tell(scene) {
    const effectiveOn = scene.days.findDayAhead(8)
    if (effectiveOn === undefined) return
    await scene.until(-4, '10:00')
    const { handoverId, digest } = await scene
      .as('item-manager-pan')
      .send<{ handoverId: string; digest: string }>('POST', '/handovers', {
        from: 'minghu-approval-bureau',
        to: 'minghu-agriculture',
        items: ['pesticide-business-licence', 'pesticide-licence-renewal'],
        basis: '明湖区人民政府办公室关于调整部分涉农行政许可事项实施主体的通知（示范）',
        effectiveOn,
        files: '在办案卷随事项一并移交，已办结案卷由移交单位按规定归档。',
        licences: '空白许可证清点造册后移交，已发许可证在有效期内继续有效。',
        seals: '审批专用章自生效日起停止用于上述事项。',
      })
    await scene.until(-3, '16:30')
    await scene.as('head-approval-han').send('POST', `/handovers/${handoverId}/signatures`, { digest })
  },
}

/** An entry of the province that the district has not answered yet. */
const claim: LifeStory = {
  name: 'entry-to-be-claimed',
  async tell(scene) {
    await scene.until(-5, '09:30')
    const { definition } = await scene.getRevision('temporary-relief')
    await scene.as('item-manager-province').send('PUT', '/base-lists/entries/temporary-relief', {
      definition: {
        entry: 'temporary-relief',
        levels: ['county'],
        claimants: ['minghu-civil-affairs'],
        common: {
          name: definition.name,
          code: definition.code.base,
          type: definition.type,
          basis: definition.basis,
          fee: 'none',
        },
      },
      publisher: 'yunling-data',
      baseVersion: 0,
    })
  },
}

/** What departments owe each other. */
export const officeStories: readonly LifeStory[] = [handover, claim]
