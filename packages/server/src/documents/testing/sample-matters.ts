/** Papers of a matter as a whole: three items, one that waits for another; two notices in one. */
export const matterReceipt = {
  documentNumber: '江北审批联收〔2026〕00003号',
  matterName: '我要开餐饮店',
  matterNumber: 'YJS370105202603020001200003',
  appliedOn: '2026-03-02',
  items: [
    {
      name: '公司设立登记',
      authority: '明湖市江北区行政审批服务局',
      caseNumber: '3701052026030200012',
    },
    {
      name: '食品经营许可（新办）',
      authority: '明湖市江北区行政审批服务局',
      waitsFor: ['公司设立登记'],
    },
    {
      name: '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批',
      authority: '明湖市江北区城市管理局',
      waitsFor: ['公司设立登记', '食品经营许可（新办）'],
    },
  ],
  materials: [
    { name: '申请书', form: '电子表单', copies: 1 },
    { name: '经营场所使用证明', form: '电子件', copies: 2 },
    { name: '法定代表人身份证明', form: '电子证照', copies: 1, note: '免予提交' },
  ],
  passedOn: ['营业执照'],
  promisedDue: '2026-03-20',
  statutoryDue: '2026-05-08',
}

export const jointCorrectionNotice = {
  documentNumber: '江北审批联补〔2026〕00002号',
  matterName: '我要开餐饮店',
  matterNumber: 'YJS370105202603020001200003',
  appliedOn: '2026-03-02',
  due: '2026-03-24',
  channels: ['登录本平台“我的办件”，打开这件事，在线一次补正'],
  items: [
    {
      name: '公司设立登记',
      authority: '明湖市江北区行政审批服务局',
      caseNumber: '3701052026030200012',
      notice: '江北审批补〔2026〕00007号',
      due: '2026-03-24',
      points: [
        {
          subject: '经营场所使用证明',
          problem: '租赁合同缺出租方签字页。',
          demand: '补充出租方签字的完整租赁合同。',
          basis: '《中华人民共和国市场主体登记管理条例》第十六条',
        },
      ],
    },
    {
      name: '公众聚集场所投入使用、营业前消防安全检查',
      authority: '明湖市江北区消防救援大队',
      caseNumber: '3701052026030200013',
      notice: '江北消补〔2026〕00001号',
      due: '2026-03-25',
      points: [
        { subject: '场所平面布置图', problem: '未标注疏散通道。', demand: '标注疏散通道宽度和出口。' },
        { subject: '营业面积', problem: '与平面图不一致。', demand: '核对后修改申请表。' },
      ],
    },
  ],
}

/** An opinion that binds, with conditions. */
export const preApprovalOpinion = {
  documentNumber: '江北自然资源预审〔2026〕00001号',
  matterName: '我要建厂房',
  matterNumber: 'YJS370105202603020001200004',
  appliedOn: '2026-03-02',
  onItem: '建设用地规划许可',
  forName: '建设工程规划许可',
  rule: ['《行政许可法》第二十六条第二款'],
  outcome: '附条件同意',
  favourable: true,
  binding: true,
  reason: '拟用地的位置、面积和允许建设的范围符合控制性详细规划。',
  conditions: ['开工前按规划条件调整北侧退让距离。'],
  basis: ['《城乡规划法》第三十八条第二款'],
  examined: ['项目批准、核准、备案文件', '用地红线图'],
}
