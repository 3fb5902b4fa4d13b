/** What people send, by operation: shown in openapi.json, and held against the schemas by a test. */
const content = {
  answers: { local: 'yes', form: 'electronic' },
  form: { 'person.name': '陈素梅', 'person.birthDate': '1958-09-03' },
  materials: { photo: ['0193f3a5-7c00-7000-8000-0000000000f1'] },
}

const contact = { name: '陈素梅', phone: '13800138000', address: '云泽市明湖区竹溪街道新苑里3号' }

const filing = { content, contact, delivery: 'electronic' }

export const caseExamples = {
  createCase: { item: 'elderly-courtesy-card', channel: 'web', filing },
  saveDraft: { content: { form: { 'person.name': '陈素梅' } } },
  requestPreExamination: { content, contact },
  preExamineCase: { outcome: 'ready', opinion: '材料齐全，可以正式提交。', points: [] },
  submitCase: filing,
  requestCorrection: {
    points: [
      {
        subject: 'material:photo',
        problem: '照片背景不是白色。',
        demand: '请重新提交近期白底免冠照片。',
        basis: '行政许可法 第三十二条',
      },
    ],
  },
  resubmitCase: { content },
  refuseAcceptance: {
    ground: 'not-competent',
    reason: '该事项由户籍所在地的民政部门办理。',
    competentAuthority: '户籍所在地的区民政局',
  },
  supplyMaterial: { files: ['0193f3a5-7c00-7000-8000-0000000000f1'] },
  examineSuppliedMaterial: {
    outcome: 'not-in-order',
    reason: '平面图未标明操作间的位置，请重新提交。',
  },
  verifyPromise: { outcome: 'kept', finding: '现场核查，与承诺内容一致。', attachments: [] },
  decideOnPromise: { opinion: '申请人已签署承诺书，材料齐全，准予许可。', conditions: [] },
  issueTemporaryLicence: { assigned: {} },
  proposeRevocation: { reason: '整改期满复查，疏散通道仍被占用，与承诺不符。' },
  makeStatement: { statement: '疏散通道已经清理完毕，请予复查。', files: [] },
  addPromiseExclusion: {
    kind: 'enterprise',
    name: '云泽明湖餐饮有限公司',
    identifier: '11990000MB9000015T',
    reason: '一年内两次以虚假材料申请许可，被依法处理。',
    basis: '国办发〔2020〕42号',
    from: '2026-03-09',
    until: '2027-03-08',
  },
  concludeFalsePromise: { conclusion: 'rectified', reason: '经营者已经整改到位，经复查符合规定。' },
  assignStep: {},
  completeStep: {
    outcome: 'pass',
    opinion: '材料齐全，年龄符合规定。',
    checks: [{ check: '年龄与人口数据一致', met: true }],
    people: [],
    attachments: [],
  },
  reopenStep: { reason: '现场照片不清楚，请重新核查。' },
  startSpecialProcedure: { kind: 'expert-review', reason: '布局方案需要组织专家评审。', days: 10 },
  endSpecialProcedure: { result: '专家评审意见：布局合理，予以通过。', attachments: [] },
  requestExtension: { days: 10, reason: '现场核查发现的情况需要进一步核实。' },
  declineExtension: { reason: '所述理由不属于需要延长期限的情形。' },
  orderDeadline: { due: '2026-03-20T09:30:00.000Z', reason: '申请人多次反映，须在本月内办结。' },
  grantCase: { opinion: '经审查，符合法定条件、标准，准予许可。', conditions: [] },
  refuseCase: {
    reason: '经营场所与污染源的距离不符合规定，经现场核查无法整改。',
    basis: ['食品安全法 第三十三条'],
  },
  issueLicence: { assigned: {} },
  deliverResult: { way: 'post', recipient: '陈素梅', consignment: 'EMS1234567890' },
  withdrawCase: { reason: '暂不办理。' },
  terminateCase: { ground: 'applicant-gone', reason: '申请人已经依法注销，办理程序终止。' },
  voidCase: { reason: '窗口误录入的重复办件，予以作废。' },
  correctClericalError: {
    element: 'premises.address',
    to: '云泽市明湖区湖滨路10号',
    reason: '决定书中门牌号码录入有误。',
  },
  moveCaseToRevision: { to: 2, reason: '申请人书面同意适用新版办理要求。' },
  showPersonalData: { fields: ['contact.phone'], reason: '需要电话通知申请人领取证照。' },
} as const
