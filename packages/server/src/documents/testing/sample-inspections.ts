/** What the papers of inspections say beside what every letter says. */
export const inspectionNotice = {
  documentNumber: '江北审批勘通〔2026〕00002号',
  name: '竣工联合验收',
  time: '2026年3月17日 09:00至11:00',
  place: '明湖市江北区湖滨路10号',
  note: '请准备竣工图纸，安排熟悉消防设施的人员在场。',
  change: '原定当日有暴雨，不能现场查看。',
  otherCases: 2,
  parties: [
    { organisation: '江北区住房和城乡建设局', people: ['李明', '王芳'], looksAt: ['竣工图纸与现场一致'] },
    { organisation: '江北区自然资源局', people: [], looksAt: ['建筑位置、高度符合规划许可'] },
  ],
  absence: [
    {
      organisation: '江北区自然资源局',
      rule: '收到通知后未参加、也未在期限内书面提出意见的，视为同意。',
    },
  ],
}

export const inspectionRecord = {
  documentNumber: '江北审批勘录〔2026〕00002号',
  name: '竣工联合验收',
  time: '2026年3月17日 09:00至11:00',
  place: '明湖市江北区湖滨路10号',
  present: ['江北区住房和城乡建设局'],
  absent: ['江北区自然资源局'],
  findings: [
    {
      organisation: '江北区住房和城乡建设局',
      result: '通过',
      finding: '实体质量抽查符合要求，资料齐全。',
      people: ['李明', '王芳'],
    },
  ],
  elsewhere: [
    {
      number: '3701052026030200013',
      itemName: '特殊建设工程消防验收',
      findings: [
        {
          organisation: '江北区住房和城乡建设局',
          result: '不通过',
          finding: '二层东侧疏散指示标志缺失两处。',
          people: ['赵强', '周敏'],
        },
      ],
      absent: [],
    },
  ],
  inspected: { name: '张强', signature: '已在纸质笔录上签名', remark: '无异议。' },
}

export const remoteInspectionRecord = {
  documentNumber: '江北审批远勘〔2026〕00002号',
  step: '现场核查',
  requestedOn: '2026-03-10',
  result: '通过',
  opinion: '照片清晰，设施到位，符合要求。',
  people: ['李明', '王芳'],
  shots: [
    {
      name: '水池',
      check: '清洗消毒设施到位并能使用',
      result: '符合',
      files: [
        '照片，2026年3月11日 09:55拍摄（照片自带），2026年3月11日 10:00收到，距经营场所约100米，校验值3f2a9c01',
      ],
    },
    {
      name: '走一圈',
      result: '不符合',
      reason: '后厨入口处地面有积水，没有防滑措施。',
      files: [],
      missing: '后厨正在装修，无法拍摄全程。',
    },
  ],
}
