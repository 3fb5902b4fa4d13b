import type { DocumentInput, DocumentTemplate } from '../document-data.ts'
import { inspectionNotice, inspectionRecord, remoteInspectionRecord } from './sample-inspections.ts'
import { jointCorrectionNotice, matterReceipt, preApprovalOpinion } from './sample-matters.ts'

/** Rich data for every template, as a case of the demonstration district would give it. */
const issue = {
  organisation: '明湖市江北区行政审批服务局',
  date: '2026-03-02',
  verification: { url: 'https://example.org/verify/7Q3F-9K2M-X4', code: '7Q3F-9K2M-X4' },
}

const letter = {
  ...issue,
  applicant: { kind: 'organisation' as const, name: '明湖市江北区味之源餐饮管理有限公司' },
  itemName: '食品经营许可（新办）',
  caseNumber: '3701052026030200012',
  appliedOn: '2026-02-27',
  contact: {
    person: '王芳',
    telephone: '0531-86000012',
    address: '明湖市江北区政务服务中心二楼A12窗口',
  },
}

const remedies = {
  review: '明湖市江北区人民政府',
  reviewChannel: 'https://example.org/review',
  court: '明湖市江北区人民法院',
}

const licence = {
  number: 'JY23701050001234',
  identifier: '1.2.156.3005.2.11370105MB2855918J301.11370105MB28559184.0000001234.001.7',
  issuer: '明湖市江北区行政审批服务局',
  date: '2026-03-02',
  validFrom: '2026-03-02',
  validTo: '2031-03-01',
  verification: { url: 'https://example.org/verify/7Q3F-9K2M-X4', code: '7Q3F-9K2M-X4' },
}

const holder = [
  { label: '经营者名称', value: '明湖市江北区味之源餐饮管理有限公司' },
  { label: '统一社会信用代码', value: '91370105MA3C7XTR4N' },
  { label: '法定代表人', value: '李明' },
  { label: '住所', value: '明湖市江北区滨河街道解放北路118号' },
  { label: '经营场所', value: '明湖市江北区滨河街道解放北路118号一层101、102、103室' },
]

type Samples = { readonly [Template in DocumentTemplate]: DocumentInput<Template> }

export const sampleData: Samples = {
  receipt: {
    ...letter,
    documentNumber: '江北审批收〔2026〕00012号',
    answerDue: '2026-03-09',
    receivedBy: '王芳',
    materials: [
      { name: '食品经营许可申请书', form: '原件', copies: 1 },
      { name: '营业执照', form: '电子证照', copies: 1, note: '共享获取，免予提交' },
      { name: '与食品经营相适应的主要设备设施布局、操作流程等文件', form: '复印件', copies: 2 },
      { name: '食品安全管理制度', form: '电子件', copies: 1 },
    ],
  },
  'matter-receipt': { ...issue, applicant: letter.applicant, contact: letter.contact, ...matterReceipt },
  'pre-approval-opinion': {
    ...issue,
    applicant: letter.applicant,
    contact: letter.contact,
    ...preApprovalOpinion,
  },
  'joint-correction-notice': {
    ...issue,
    applicant: letter.applicant,
    contact: letter.contact,
    ...jointCorrectionNotice,
  },
  'handover-record': {
    organisation: '明湖市江北区卫生健康局',
    receiver: '明湖市江北区行政审批局',
    documentNumber: '区卫生健康局交接〔2026〕1号',
    date: '2026-03-02',
    returns: false,
    basis: '明湖市江北区人民政府关于划转行政许可事项的通知（江北政发〔2026〕8号）',
    effectiveOn: '2026-03-09',
    items: [
      { name: '公共场所卫生许可', code: '370123001001' },
      { name: '饮用水供水单位卫生许可', code: '370123002001' },
    ],
    files: '自生效之日起的在办案卷一并移交，已办结案卷由移交单位归档。',
    licences: '空白证照清点后移交，已发证照继续有效。',
    seals: '移交单位的审批专用章停止使用并交回。',
    digest: 'a'.repeat(64),
    signedFrom: { name: '杜若', on: '2026-03-02' },
    signedTo: { name: '韩正平', on: '2026-03-02' },
  },
  'acceptance-notice': {
    ...letter,
    documentNumber: '江北审批受〔2026〕00012号',
    acceptedOn: '2026-03-02',
    statutoryLimit: { days: 20, unit: 'working-day' },
    promisedLimit: { days: 10, unit: 'working-day' },
    decisionDue: '2026-03-16',
    missingMaterials: [{ name: '从业人员健康证明', due: '2026-03-09' }],
  },
  'correction-notice': {
    ...letter,
    documentNumber: '江北审批补〔2026〕00012号',
    due: '2026-03-20',
    channels: ['登录政务服务网在线提交', '江北区政务服务中心二楼A12窗口', '邮寄至上述联系地址'],
    points: [
      {
        subject: '食品经营许可申请书',
        problem: '第2页“主体业态”未填写，申请人签章处没有加盖公章。',
        demand: '勾选主体业态，并在申请人签章处加盖公章后重新提交。',
        basis: '《食品经营许可和备案管理办法》第十二条',
      },
      {
        subject: '设备设施布局图',
        problem: '未标明粗加工间、烹饪间和餐用具清洗消毒间的位置及面积。',
        demand: '补充标注各功能间的名称、面积，并注明比例尺。',
        basis: '《食品经营许可和备案管理办法》第十二条',
      },
      { subject: '食品安全管理制度', problem: '缺少食品安全自查制度。', demand: '补充食品安全自查制度。' },
    ],
  },
  'acceptance-refusal': {
    ...letter,
    documentNumber: '江北审批不受〔2026〕00003号',
    ground: 'not-competent',
    reason:
      '你单位申请的经营场所位于明湖市江南区，依法由江南区食品安全监督管理部门实施许可，不属于本机关职权范围。',
    competentAuthority: '明湖市江南区行政审批服务局',
    remedies,
  },
  'special-procedure-notice': {
    ...letter,
    documentNumber: '江北审批特〔2026〕00002号',
    acceptedOn: '2026-03-02',
    procedureName: '专家评审',
    reason:
      '申请事项涉及中央厨房的工艺流程布局，需要组织专家对工艺流程、设备设施和食品安全风险控制措施进行评审。',
    basis: '《明湖市重大事项专家评审办法》第六条',
    startsOn: '2026-03-05',
    days: 10,
  },
  'opinion-request': {
    ...letter,
    documentNumber: '江北审批征〔2026〕00002号',
    organisations: ['江北区消防救援大队', '江北区自然资源局'],
    requests: [
      {
        organisation: '江北区消防救援大队',
        step: '消防意见',
        due: '2026-03-06',
        silenceRule: '收到通知后未参加、也未在期限内书面提出意见的，视为同意。',
      },
      { organisation: '江北区自然资源局', step: '规划意见', due: '2026-03-06' },
    ],
  },
  'inspection-notice': { ...letter, ...inspectionNotice },
  'inspection-record': { ...letter, ...inspectionRecord },
  'remote-inspection-record': { ...letter, ...remoteInspectionRecord },
  'extension-notice': {
    ...letter,
    documentNumber: '江北审批延〔2026〕00001号',
    acceptedOn: '2026-03-02',
    reason: '现场核查发现经营场所排烟管道与相邻住宅存在争议，需要进一步核实有关情况。',
    days: 10,
    previousDue: '2026-03-30',
    due: '2026-04-14',
    approvedOn: '2026-03-27',
  },
  'grant-decision': {
    ...letter,
    title: '准予行政许可决定书',
    ruling: '准予行政许可',
    documentNumber: '江北审批准〔2026〕00012号',
    acceptedOn: '2026-03-02',
    basis: ['《中华人民共和国食品安全法》第三十五条'],
    content: [
      ...holder,
      { label: '经营项目', value: '热食类食品制售；冷食类食品制售；自制饮品制售（不含自酿酒）' },
    ],
    conditions: ['在经营场所的显著位置悬挂食品经营许可证正本。', '从业人员取得健康证明后方可上岗。'],
    validFrom: '2026-03-02',
    validTo: '2031-03-01',
    licence: { name: '食品经营许可证', number: 'JY23701050001234' },
    remedies,
  },
  'refusal-decision': {
    ...letter,
    title: '不予行政许可决定书',
    ruling: '不予行政许可',
    documentNumber: '江北审批不准〔2026〕00001号',
    applicant: { kind: 'person', name: '张建国' },
    acceptedOn: '2026-03-02',
    reason:
      '一、现场核查发现，经营场所与公共厕所的直线距离不足二十五米，不能满足与有毒、有害场所以及其他污染源保持规定距离的要求。\n二、经营场所未设置独立的餐用具清洗消毒区域，不具备与经营的食品品种、数量相适应的设备或者设施。',
    basis: ['《中华人民共和国食品安全法》第三十三条第一款第一项', '第二项'],
    remedies,
  },
  'delivery-receipt': {
    ...issue,
    documentNumber: '江北审批送〔2026〕00012号',
    itemName: letter.itemName,
    caseNumber: letter.caseNumber,
    recipient: letter.applicant.name,
    documents: [
      { name: '准予行政许可决定书', number: '江北审批准〔2026〕00012号' },
      { name: '食品经营许可证', number: 'JY23701050001234', copies: 2 },
    ],
    way: 'electronic',
    place: '政务服务网账户 138****0012',
    deliveredBy: '王芳',
    receivedBy: '李明',
    receivedOn: '2026-03-03',
  },
  'termination-notice': {
    ...letter,
    documentNumber: '江北审批终〔2026〕00004号',
    ground: 'materials-not-supplied',
    remedies,
    correctionNotice: { number: '江北审批补〔2026〕00012号', due: '2026-03-20' },
  },
  'clerical-correction': {
    ...letter,
    documentNumber: '江北审批更〔2026〕00001号',
    corrected: { name: '准予行政许可决定书', number: '江北审批准〔2026〕00012号', date: '2026-03-02' },
    reason: '录入时将门牌号误写',
    corrections: [
      {
        place: '经营场所',
        from: '明湖市江北区滨河街道解放北路181号',
        to: '明湖市江北区滨河街道解放北路118号',
      },
    ],
  },
  'supply-notice': {
    ...letter,
    documentNumber: '江北审批容〔2026〕00003号',
    material: '从业人员健康证明',
    reason: '健康证明已经过期。',
    due: '2026-03-20',
  },
  'mending-order': {
    ...letter,
    documentNumber: '江北审批改〔2026〕00002号',
    demand: '现场核查，疏散通道被占用。',
    due: '2026-03-20',
  },
  'revocation-notice': {
    ...letter,
    title: '拟撤销行政许可事先告知书',
    documentNumber: '江北审批拟撤〔2026〕00001号',
    reason: '整改期满复查，疏散通道仍被占用。',
    basis: '《中华人民共和国行政许可法》第六十九条',
    due: '2026-03-30',
  },
  'revocation-decision': {
    ...letter,
    title: '撤销行政许可决定书',
    documentNumber: '江北审批撤〔2026〕00001号',
    subject: '经营场所使用权证明',
    reason: '整改期满复查，疏散通道仍被占用。',
    basis: '《中华人民共和国行政许可法》第六十九条',
    granted: { number: '江北审批准〔2026〕00012号' },
    licences: [{ name: '食品经营许可证', number: 'JY23701050001234' }],
    remedies,
  },
  'licence-generic': {
    ...licence,
    title: '公共场所卫生许可证',
    number: '江北卫公证字〔2026〕第000123号',
    copy: 'original',
    fields: [
      { label: '单位名称', value: '明湖市江北区碧波游泳健身有限公司' },
      { label: '法定代表人', value: '李明' },
      { label: '统一社会信用代码', value: '91370105MA3C7XTR4N' },
      { label: '经营面积', value: '1280平方米' },
      { label: '经营地址', value: '明湖市江北区滨河街道解放北路118号碧波大厦地下一层至地上二层' },
      { label: '许可项目', value: '游泳场（馆）、公共浴室' },
    ],
    notes: ['本证照应当悬挂在经营场所的显著位置。', '本证照的状态以扫码查验结果为准。'],
  },
  'licence-portrait': {
    ...licence,
    title: '电影放映经营许可证',
    number: '证放字370105第0012号',
    statement: '经审核，符合《电影管理条例》规定的条件，准予从事电影放映经营活动。',
    fields: [
      { label: '影院名称', value: '明湖万象影城' },
      { label: '企业名称', value: '明湖市江北区万象影业有限公司' },
      { label: '法定代表人', value: '欧阳建华' },
      { label: '地址', value: '明湖市江北区中山大道66号万象广场五层' },
      { label: '影厅数量', value: '8个' },
      { label: '座位数量', value: '1206个' },
    ],
    longTerm: false,
    signatory: '赵立新',
  },
  'licence-food-business': {
    ...licence,
    title: '食品经营许可证',
    numberLabel: '许可证编号',
    copy: 'original',
    signatory: '赵立新',
    fields: [
      ...holder,
      { label: '主体业态', value: '餐饮服务经营者' },
      { label: '经营项目', value: '热食类食品制售；冷食类食品制售；自制饮品制售（不含自酿酒）' },
      { label: '日常监督管理机构', value: '明湖市江北区市场监督管理局滨河所' },
      { label: '投诉举报电话', value: '12315' },
    ],
  },
  'licence-certificate': {
    ...licence,
    title: '民办学校办学许可证',
    numberLabel: '教民',
    number: '137010560000128号',
    specimen: true,
    statement: '根据《中华人民共和国民办教育促进法》的规定，经审核，批准下列学校办学，特发此证。',
    fields: [
      { label: '名称', value: '明湖市江北区星语幼儿园' },
      { label: '地址', value: '明湖市江北区学府街道文昌路9号' },
      { label: '校长', value: '陈静' },
      { label: '学校类型', value: '学前教育' },
      { label: '办学内容', value: '三至六周岁儿童全日制保育和教育' },
    ],
  },
}
