import type { Bilingual } from '../kernel/index.ts'

/**
 * Everything that a route can ask for, by id. A route names exactly one; who holds it is said in policy.ts.
 * To add one: a line here, a line in the policy, and the golden matrix shows the reviewer what changed.
 */
export const permissions = {
  'catalogue.read': { zh: '查看已发布的事项目录', en: 'Read the published catalogue' },
  'calendar.read': { zh: '查看工作日历', en: 'Read the working calendar' },
  'clock.compute': { zh: '试算办理期限', en: 'Compute a due date' },
  'licence.verify': { zh: '公开核验证照', en: 'Verify a licence in public' },
  'record.read-heads': {
    zh: '查看存证根和公钥',
    en: 'Read the signed roots of the record and the public keys',
  },

  'account.register': { zh: '注册账号', en: 'Register an account' },
  'session.open': { zh: '登录', en: 'Sign in' },
  'session.manage': {
    zh: '管理本人的登录、密码和双因素验证',
    en: 'Manage one’s own sessions, password and second factor',
  },
  'account.read-own': { zh: '查看本人账号', en: 'See one’s own account' },
  'authorisation.grant': { zh: '委托代理人', en: 'Authorise an agent in writing' },
  'authorisation.read': { zh: '查看本人的委托', en: 'See authorisations given or held' },
  'authorisation.revoke': { zh: '撤销委托', en: 'Revoke an authorisation' },

  'subject.read-own': {
    zh: '填表时调取本人（本单位、委托人）的登记信息',
    en: 'Have one’s own particulars, or those of a principal, filled in',
  },

  'message.read': { zh: '查看本人的消息', en: 'Read one’s own messages' },

  'file.upload': { zh: '上传文件', en: 'Upload a file' },
  'file.read': { zh: '下载本人上传的文件', en: 'Download a file of one’s own' },

  'item.draft': { zh: '编辑事项草稿', en: 'Edit drafts of service items' },
  'item.lint': { zh: '校验事项', en: 'Check a service item' },
  'item.publish': { zh: '发布事项', en: 'Publish a revision of an item' },
  'item.withdraw': { zh: '停用事项', en: 'Withdraw an item' },

  'base-list.read': { zh: '查看基本目录和认领情况', en: 'Read base lists and their claims' },
  'base-list.publish': { zh: '发布基本目录', en: 'Publish entries of a base list' },
  'base-list.claim': { zh: '认领或者不认领基本目录事项', en: 'Claim or refuse entries of a base list' },
  'handover.read': { zh: '查看事项划转', en: 'Read handovers of items' },
  'handover.prepare': { zh: '拟定交接备忘录', en: 'Draw up a handover record' },
  'handover.sign': { zh: '签署交接备忘录', en: 'Sign a handover record' },
  'catalogue.compare': {
    zh: '查看事项一致性、对标和五减成效',
    en: 'Compare items with levels, places and years',
  },
  'benchmark.load': { zh: '导入对标城市事项', en: 'Load the items of another place' },

  'case.draft': { zh: '填写申请', en: 'Draft an application' },
  'case.submit': { zh: '提交申请', en: 'Submit an application' },
  'case.resubmit': { zh: '补正后重新提交', en: 'Resubmit after a correction notice' },
  'case.withdraw': { zh: '撤回申请', en: 'Withdraw an application' },
  'case.read': { zh: '查看办件', en: 'Read a case' },
  'case.list': { zh: '查询办件', en: 'List cases' },
  'case.export': { zh: '导出办件清单', en: 'Export the list of cases' },
  'work-list.use': { zh: '使用待办清单、保存筛选条件', en: 'Use work lists and keep filters of one’s own' },
  'case.read-clock': { zh: '查看期限计算过程', en: 'See how the time limit is derived' },
  'case.read-record': { zh: '查看办件全过程记录', en: 'Read the events of a case' },
  'case.read-document': { zh: '下载办件文书', en: 'Download a document of a case' },
  'case.read-file': { zh: '下载办件材料', en: 'Download a material of a case' },
  'case.receipt': { zh: '下载提交存证凭据', en: 'Download the receipt that proves a filing' },
  'case.pre-examine': { zh: '预审', en: 'Pre-examine' },
  'case.receive': { zh: '收件', en: 'Receive the materials' },
  'case.request-correction': { zh: '一次性告知补正', en: 'Give the one-time correction notice' },
  'case.accept': { zh: '受理', en: 'Accept' },
  'case.refuse-acceptance': { zh: '不予受理', en: 'Refuse acceptance' },
  'case.supply-material': { zh: '补交容缺材料', en: 'Supply a material that was to follow' },
  'case.examine-material': { zh: '审核补交材料', en: 'Examine a supplied material' },
  'case.verify-promise': { zh: '核查承诺', en: 'Verify a promise' },
  'case.conclude-false-promise': { zh: '处理不实承诺', en: 'Conclude on a false promise' },
  'green-channel.open': { zh: '提请、启用或者结束绿色通道', en: 'Ask for, open or end a green channel' },
  'green-channel.approve': { zh: '批准启用绿色通道', en: 'Approve a green channel' },
  'green-channel.perform': { zh: '补办绿色通道事项', en: 'Do what a green channel left for afterwards' },
  'green-channel.conclude': { zh: '处理逾期未补办事项', en: 'Conclude on what was not done afterwards' },
  'green-channel.list': { zh: '查看绿色通道启用清单', en: 'See the openings of the green channel' },
  'matter.draft': { zh: '填写一件事申请', en: 'Draft a matter' },
  'matter.submit': { zh: '提交一件事申请、统一补正', en: 'File a matter, answer its joint correction' },
  'matter.withdraw': { zh: '撤回一件事或者其中的事项', en: 'Withdraw a matter or a part of it' },
  'matter.read': { zh: '查看一件事办件', en: 'Read a matter that was filed' },
  'matter.list': { zh: '查询一件事办件', en: 'List matters that were filed' },
  'matter.object': { zh: '对公示提出异议', en: 'Object to a notice' },
  'matter.answer-objection': { zh: '答复异议', en: 'Answer an objection' },
  'instant.read': { zh: '查看秒批情况', en: 'See how instant approval goes' },
  'instant.switch': { zh: '停用或者恢复秒批', en: 'Switch instant approval off or on' },
  'case.reexamine': { zh: '复核秒批决定', en: 'Re-examine an instant decision' },
  'case.conclude-reexamination': { zh: '处理复核不同意见', en: 'Conclude on a re-examination' },
  'case.propose-revocation': { zh: '提出撤销许可', en: 'Propose the revocation of a grant' },
  'case.make-statement': { zh: '陈述申辩、报告整改', en: 'State one’s case before a revocation' },
  'case.revoke-grant': { zh: '决定撤销许可', en: 'Revoke a grant' },
  'credit.read': { zh: '查看信用记录', en: 'Read the credit file of a subject' },
  'credit.repair': { zh: '信用修复', en: 'Repair a credit record' },
  'promise-exclusion.read': {
    zh: '查看不适用告知承诺名单',
    en: 'See who is not served on a promise',
  },
  'promise-exclusion.keep': {
    zh: '维护不适用告知承诺名单',
    en: 'Keep the list of those not served on a promise',
  },
  'obligation.list': { zh: '查看待履行事项', en: 'See what is owed' },
  'obligation.count': { zh: '查看承诺履行情况统计', en: 'See how promises were kept' },
  'case.arrange-joint': {
    zh: '发起并联审查、联合勘验和验收',
    en: 'Ask other authorities, and call inspections together',
  },
  'case.answer-joint': {
    zh: '签收联合办理通知、答复勘验验收时间',
    en: 'Sign for joint notices, and answer the times of inspections',
  },
  'inspection.list': { zh: '查看勘验验收日程', en: 'See the calendar of inspections' },
  'joint.count': { zh: '查看联合办理情况统计', en: 'See how authorities answered and came' },
  'case.claim': { zh: '领取待办', en: 'Take a step into work' },
  'case.review': { zh: '审查', en: 'Review' },
  'case.special-procedure': { zh: '启动或者结束特别程序', en: 'Begin or end a special procedure' },
  'case.extend': { zh: '提请延期', en: 'Ask for an extension' },
  'case.approve-extension': { zh: '批准延期', en: 'Approve an extension' },
  'case.order-deadline': { zh: '下达督办限期', en: 'Order a deadline' },
  'case.decide': { zh: '作出决定', en: 'Decide' },
  'case.deliver': { zh: '送达', en: 'Deliver the result' },
  'case.terminate': { zh: '终止办理', en: 'Terminate a case' },
  'case.void': { zh: '作废办件', en: 'Void a case' },
  'case.correct-error': { zh: '更正笔误', en: 'Correct a clerical error on record' },
  'subject.recognise': {
    zh: '按证件号码识别到场的申请人',
    en: 'Recognise by number who stands at the window',
  },
  'case.preview-document': { zh: '预览办件文书', en: 'Preview a document of a case' },
  'personal-data.reveal': { zh: '查看完整的个人号码', en: 'See a personal number in full' },

  'licence.read': { zh: '查看证照', en: 'Read a licence' },
  'licence.list': { zh: '查询证照', en: 'List licences' },
  'licence.issue': { zh: '制发证照', en: 'Issue a licence' },
  'licence.change': { zh: '变更证照', en: 'Change a licence' },
  'licence.renew': { zh: '延续证照', en: 'Renew a licence' },
  'licence.suspend': { zh: '暂扣或者恢复证照', en: 'Suspend or restore a licence' },
  'licence.revoke': { zh: '撤销或者吊销证照', en: 'Revoke a licence' },
  'licence.annul': { zh: '注销证照', en: 'Annul a licence' },

  'colleague.list': { zh: '查询可承办的同事', en: 'List colleagues by duty' },
  'deputation.read': { zh: '查看代理关系', en: 'See deputations given or held' },
  'deputation.grant': { zh: '指定或者终止代理人', en: 'Name a deputy, or end that' },

  'calendar.edit': { zh: '维护工作日历', en: 'Edit the working calendar' },
  'organisation.manage': { zh: '维护机构', en: 'Keep the organisations' },
  'account.manage': { zh: '管理账号和岗位', en: 'Manage accounts and posts' },
  'account.unlock': { zh: '解除账号锁定', en: 'Unlock an account' },
  'seal.manage': { zh: '管理印章密钥', en: 'Manage the keys of the seals' },
  'audit.read': { zh: '查看安全审计', en: 'Read the security audit' },
} as const satisfies Record<string, Bilingual>

export type Permission = keyof typeof permissions

export const permissionIds = Object.keys(permissions) as readonly Permission[]
