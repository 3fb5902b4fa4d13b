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

/** Another place promises less time and asks for less; one item of it was taken over, the others wait to be looked at. */
const benchmark: LifeStory = {
  name: 'benchmark-taken-over',
  async tell(scene) {
    const manager = scene.as('item-manager-pan')
    const place = encodeURIComponent('邻江市')
    const item = 'veterinary-drug-business-licence'
    const code = '990117603001'
    const name = '兽药经营许可'
    await scene.until(-8, '09:40')
    await manager.send('PUT', `/benchmarks/${place}`, {
      items: [
        {
          name,
          code,
          department: '邻江市农业农村局',
          promisedDays: 9,
          visits: 0,
          materials: [
            '营业执照',
            '经营场所使用权证明',
            '场所平面布局图',
            '专业技术人员职称、资格证书',
            '兽药经营质量管理文件',
            '主要设施设备清单',
          ],
        },
        {
          name: '食品经营许可',
          code: '990131101001',
          department: '邻江市行政审批局',
          promisedDays: 5,
          visits: 0,
          applicationMethod: ['全程网办'],
          certificateIssue: ['电子证照下载', '邮寄', '窗口领取'],
          mechanism: ['告知承诺'],
        },
        { name: '农作物种子生产经营许可', code: '990117602001', promisedDays: 9, visits: 0 },
        { name: '城市建筑垃圾处置核准', promisedDays: 3, visits: 0, materialCount: 4 },
      ],
    })
    await scene.until(-7, '15:20')
    const { draftId } = await manager.send<{ draftId: string }>('POST', `/benchmarks/${place}/adoptions`, {
      key: `${code} ${name}`,
      item,
      changes: ['days', 'materials:lease-contract'],
    })
    await scene.until(-6, '10:15')
    await manager.send(
      'POST',
      `/item-drafts/${draftId}/publication`,
      { note: '对标邻江市：缩短承诺时限，不再要求房屋租赁合同（经营场所使用权证明已能证明）。' },
      1,
    )
  },
}

/** What departments owe each other, and how a bureau works on its own items. */
export const officeStories: readonly LifeStory[] = [handover, claim, benchmark]
