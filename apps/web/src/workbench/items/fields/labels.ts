import type { Bilingual } from '@tongban/domain'
import type { Path } from '../source/definition-source.ts'

/** What the parts of a definition are called, by their place: numbers and own names of entries are left out. */
const labels: Readonly<Record<string, Bilingual>> = {
  item: { zh: '事项标识', en: 'Item id' },
  name: { zh: '事项名称', en: 'Name' },
  summary: { zh: '一句话说明', en: 'In one sentence' },
  keywords: { zh: '口语搜索词', en: 'Everyday words' },
  code: { zh: '编码与实施主体', en: 'Code and authority' },
  'code.base': { zh: '基本编码', en: 'Base code' },
  'code.authority': { zh: '实施主体', en: 'Authority' },
  'code.level': { zh: '行使层级', en: 'Level' },
  'code.handling': { zh: '业务办理项序号', en: 'Handling item' },
  type: { zh: '事项类型', en: 'Kind of power' },
  powerSource: { zh: '权力来源', en: 'Source of power' },
  serves: { zh: '服务对象', en: 'Serves' },
  topics: { zh: '主题', en: 'Topics' },
  basis: { zh: '设定依据', en: 'Legal basis' },
  conditions: { zh: '受理条件', en: 'Conditions' },
  'conditions.text': { zh: '条件', en: 'Condition' },
  'conditions.basis': { zh: '依据', en: 'Basis' },
  'conditions.when': { zh: '适用情形', en: 'Applies when' },
  case: { zh: '办件类型', en: 'Kind of case' },
  limits: { zh: '办理时限', en: 'Time limit' },
  'limits.statutory': { zh: '法定时限', en: 'Statutory limit' },
  'limits.promised': { zh: '承诺时限', en: 'Promised limit' },
  'limits.unit': { zh: '计算单位', en: 'Counted in' },
  'limits.basis': { zh: '法定时限依据', en: 'Basis of the statutory limit' },
  'limits.when': { zh: '适用情形', en: 'Applies when' },
  visits: { zh: '到现场次数', en: 'Visits' },
  visitsReason: { zh: '必须到现场的原因', en: 'Why people must come' },
  online: { zh: '网办深度', en: 'Online depth' },
  handledAcross: { zh: '通办范围', en: 'Handled across' },
  situations: { zh: '情形引导', en: 'Situations' },
  'situations.ask': { zh: '问题', en: 'Question' },
  'situations.options': { zh: '选项', en: 'Options' },
  'situations.several': { zh: '可多选', en: 'Several answers' },
  'situations.when': { zh: '何时提问', en: 'Asked when' },
  'situations.help': { zh: '提示', en: 'Help' },
  form: { zh: '申请表单', en: 'Form' },
  'form.element': { zh: '数据元', en: 'Data element' },
  'form.section': { zh: '分组标题', en: 'Section' },
  'form.when': { zh: '填写情形', en: 'Asked when' },
  'form.required': { zh: '必填', en: 'Required' },
  'form.help': { zh: '填写说明', en: 'Help' },
  'form.basis': { zh: '依据', en: 'Basis' },
  'form.fields': { zh: '字段', en: 'Fields' },
  materials: { zh: '申请材料', en: 'Materials' },
  'materials.material': { zh: '材料', en: 'Material' },
  'materials.when': { zh: '需要情形', en: 'Asked when' },
  'materials.basis': { zh: '依据', en: 'Basis' },
  'materials.required': { zh: '必要', en: 'Required' },
  'materials.original': { zh: '原件或者复印件', en: 'Original or copy' },
  'materials.copies': { zh: '份数', en: 'Copies' },
  'materials.of': { zh: '属于何人', en: 'Of whom it is' },
  'materials.standard': { zh: '受理标准', en: 'What makes it acceptable' },
  'materials.tolerant': { zh: '容缺受理', en: 'May be supplied later' },
  'materials.tolerant.days': { zh: '补交期限（工作日）', en: 'Supplied within (working days)' },
  'materials.tolerant.onMiss': { zh: '逾期未补交', en: 'When it is not supplied' },
  'materials.commitment': { zh: '告知承诺书', en: 'Promise that may stand for it' },
  'materials.blankForm': { zh: '空白表格地址', en: 'Address of the blank form' },
  'materials.sample': { zh: '示范文本地址', en: 'Address of the sample' },
  commitments: { zh: '告知承诺书', en: 'Texts of promises' },
  'commitments.promises': { zh: '承诺内容', en: 'What is promised' },
  'commitments.consequence': { zh: '承诺不实的后果', en: 'What a false promise brings' },
  'commitments.basis': { zh: '依据', en: 'Basis' },
  'commitments.verify': { zh: '事中事后核查', en: 'Verification' },
  'commitments.verify.within': { zh: '核查期限（工作日）', en: 'Verified within (working days)' },
  'commitments.verify.by': { zh: '核查机构', en: 'Verified by' },
  steps: { zh: '办理流程', en: 'Steps' },
  'steps.step': { zh: '环节标识', en: 'Step id' },
  'steps.name': { zh: '环节名称', en: 'Name' },
  'steps.does': { zh: '环节类型', en: 'What it does' },
  'steps.duty': { zh: '办理岗位', en: 'Duty' },
  'steps.organisation': { zh: '办理机构', en: 'Organisation' },
  'steps.limit': { zh: '环节时限（工作日）', en: 'Limit (working days)' },
  'steps.people': { zh: '办理人数', en: 'Officers' },
  'steps.when': { zh: '经过情形', en: 'Taken when' },
  'steps.optional': { zh: '必要时办理', en: 'Taken where needed' },
  'steps.checks': { zh: '审查要点', en: 'What is looked at' },
  'steps.onSilence': { zh: '逾期未办', en: 'On silence' },
  'steps.parallel': { zh: '并行环节', en: 'Side by side' },
  correction: { zh: '补正', en: 'Correction' },
  'correction.days': { zh: '补正期限（工作日）', en: 'Time to correct (working days)' },
  'correction.onMiss': { zh: '逾期未补正', en: 'When it is not corrected' },
  specialProcedures: { zh: '特别程序', en: 'Special procedures' },
  'specialProcedures.kind': { zh: '种类', en: 'Kind' },
  'specialProcedures.name': { zh: '名称', en: 'Name' },
  'specialProcedures.days': { zh: '所需时间（工作日）', en: 'Takes (working days)' },
  'specialProcedures.basis': { zh: '依据', en: 'Basis' },
  extension: { zh: '延期', en: 'Extension' },
  'extension.days': { zh: '最多延长（工作日）', en: 'At most (working days)' },
  'extension.basis': { zh: '依据', en: 'Basis' },
  instant: { zh: '秒批规则', en: 'Instant approval' },
  'instant.inputs': { zh: '事实与来源', en: 'Facts and their sources' },
  'instant.rows': { zh: '判断规则', en: 'Rows' },
  'instant.rows.row': { zh: '规则标识', en: 'Id of the row' },
  'instant.rows.when': { zh: '成立条件', en: 'Holds when' },
  'instant.rows.outcome': { zh: '结论', en: 'Outcome' },
  'instant.rows.reason': { zh: '理由', en: 'Reason' },
  'instant.rows.basis': { zh: '依据', en: 'Basis' },
  'instant.examples': { zh: '示例', en: 'Examples' },
  'instant.examples.example': { zh: '示例名称', en: 'Name of the example' },
  'instant.examples.given': { zh: '给定事实', en: 'Given facts' },
  'instant.examples.outcome': { zh: '应得结论', en: 'Expected outcome' },
  'instant.examples.row': { zh: '应由哪行规则判断', en: 'By which row' },
  'instant.reexamined': { zh: '人工复核', en: 'Re-examination by people' },
  'instant.reexamined.percent': { zh: '每日抽取比例（%）', en: 'Share drawn each day (%)' },
  'instant.reexamined.atLeast': { zh: '每日至少抽取（件）', en: 'At least (cases a day)' },
  result: { zh: '办理结果', en: 'Result' },
  'result.licence': { zh: '结果证照', en: 'Licence' },
  'result.document': { zh: '结果文书', en: 'Document' },
  'result.material': { zh: '可代替的材料', en: 'The material as which it serves' },
  'result.delivery': { zh: '送达方式', en: 'Delivery' },
  fee: { zh: '收费', en: 'Fees' },
  'fee.name': { zh: '收费项目', en: 'Fee' },
  'fee.standard': { zh: '收费标准', en: 'Standard' },
  'fee.yuan': { zh: '金额（元）', en: 'Amount (yuan)' },
  'fee.basis': { zh: '收费依据', en: 'Basis' },
  'fee.online': { zh: '支持网上缴费', en: 'Paid online' },
  'fee.when': { zh: '收取情形', en: 'Due when' },
  quantityLimit: { zh: '数量限制', en: 'Limit in number' },
  intermediaries: { zh: '中介服务', en: 'Intermediary services' },
  contacts: { zh: '咨询与投诉', en: 'Questions and complaints' },
  'contacts.consult': { zh: '咨询电话', en: 'Phone for questions' },
  'contacts.complain': { zh: '投诉电话', en: 'Phone for complaints' },
  followUp: { zh: '事中事后监管', en: 'Supervision afterwards' },
  'followUp.supervisor': { zh: '监管部门', en: 'Supervisor' },
  'followUp.within': { zh: '首次检查期限（日）', en: 'First inspection within (days)' },
  'followUp.matter': { zh: '监管事项', en: 'Matter' },
  faq: { zh: '常见问题', en: 'Frequent questions' },
  'faq.q': { zh: '问', en: 'Question' },
  'faq.a': { zh: '答', en: 'Answer' },
  effective: { zh: '施行日期', en: 'In force' },
  'effective.from': { zh: '施行日期', en: 'From' },
  'effective.to': { zh: '废止日期', en: 'Until' },
}

const named = new Set(['situations', 'commitments'])

/** `['steps', 1, 'parallel', 0, 'limit']` → `steps.limit`: how the place is called whichever entry it belongs to. */
export function kindOfPlace(path: Path): string {
  const kept: string[] = []
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') continue
    if (part === 'parallel' && index < path.length - 1) continue
    if (part === 'fields' && index < path.length - 1) continue
    if (index === 1 && named.has(String(path[0]))) continue
    kept.push(part)
  }
  return kept.join('.')
}

/** What a place is called; undefined where it has no name of its own, as the Chinese of a text. */
export function findLabel(path: Path): Bilingual | undefined {
  return labels[kindOfPlace(path)]
}

/** What a field is called. @throws Error for a place that no form shows: a mistake of the developer */
export function getLabel(path: Path): Bilingual {
  const label = findLabel(path)
  if (label === undefined) throw new Error(`no label for ${path.join('.')}`)
  return label
}
