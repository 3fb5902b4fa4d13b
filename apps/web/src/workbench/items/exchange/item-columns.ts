import { codeColumn, datesOf, type ExchangeColumn, listColumn, numberColumn, textColumn } from './columns.ts'

/** The fields of the exchange of implementation lists that a definition holds (基本信息、扩展信息). */
export const itemColumns: readonly ExchangeColumn[] = [
  textColumn('local_task_code', '地方事项编码', ['item']),
  textColumn('task_name', '事项名称', ['name']),
  textColumn('catalog_code', '基本编码', ['code', 'base']),
  codeColumn('task_type', '事项类型', ['type'], {
    licence: '01',
    penalty: '02',
    compulsion: '03',
    levy: '04',
    payment: '05',
    inspection: '06',
    confirmation: '07',
    reward: '08',
    adjudication: '09',
    other: '10',
    'public-service': '20',
  }),
  listColumn('by_law', '设定依据', ['basis']),
  codeColumn(
    'power_source',
    '权力来源',
    ['powerSource'],
    {
      own: '1',
      'passed-down': '2',
      'authorised-from-above': '3',
      'authorised-by-peer': '4',
      'entrusted-from-above': '5',
      'entrusted-by-peer': '6',
    },
    'own',
  ),
  codeColumn('use_level', '行使层级', ['code', 'level'], {
    nation: '1',
    province: '2',
    city: '3',
    county: '4',
    town: '5',
    community: '6',
  }),
  codeColumn(
    'server_type',
    '服务对象',
    ['serves'],
    {
      person: '1',
      enterprise: '2',
      'public-institution': '3',
      'social-organisation': '4',
      'government-body': '5',
    },
    'several',
  ),
  codeColumn('project_type', '办件类型', ['case'], { 'on-the-spot': '1', promised: '2' }),
  numberColumn('anticipate_day', '法定办结时限', ['limits', 'statutory']),
  numberColumn('promise_day', '承诺办结时限', ['limits', 'promised']),
  codeColumn(
    'promise_type',
    '承诺办结时限单位',
    ['limits', 'unit'],
    { 'working-day': '1', 'calendar-day': '2' },
    'working-day',
  ),
  textColumn('anticipate_explain', '法定办结时限说明', ['limits', 'basis']),
  numberColumn('limit_scene_num', '到办事现场次数', ['visits']),
  textColumn('limit_scene_explain', '必须现场办理原因说明', ['visitsReason']),
  codeColumn(
    'online_handle_depth',
    '网上办理深度',
    ['online'],
    { none: '0', consult: '1', apply: '2', entire: '5' },
    'entire',
  ),
  codeColumn(
    'handle_area',
    '通办范围',
    ['handledAcross'],
    { nation: '1', provinces: '2', cities: '3', counties: '4' },
    'several',
  ),
  textColumn('limit_explain', '数量限制', ['quantityLimit']),
  textColumn('link_way', '咨询方式', ['contacts', 'consult']),
  textColumn('supervise_way', '监督投诉方式', ['contacts', 'complain']),
  ...datesOf('plan_effective_date', '计划生效日期', ['effective', 'from']),
  ...datesOf('plan_cancel_date', '计划取消日期', ['effective', 'to']),
]

/** 受理条件 */
export const conditionColumns: readonly ExchangeColumn[] = [
  textColumn('accept_condition', '受理条件', ['text']),
  listColumn('by_law', '设定依据', ['basis']),
]

/** 申请材料 */
export const materialColumns: readonly ExchangeColumn[] = [
  textColumn('material_name', '材料名称', ['material']),
  codeColumn('material_type', '材料类型', ['original'], { original: '1', copy: '2', both: '3' }, 'copy'),
  codeColumn('is_need', '材料必要性', ['required'], { true: '1', false: '0' }, 'true'),
  numberColumn('page_num', '材料份数', ['copies']),
  textColumn('accept_stand', '受理标准', ['standard']),
  textColumn('form_guid', '空白表格', ['blankForm']),
  textColumn('example_guid', '示例样表', ['sample']),
  listColumn('by_law', '要求提供材料的依据', ['basis']),
]

/** 收费项目 */
export const feeColumns: readonly ExchangeColumn[] = [
  textColumn('fee_name', '收费项目名称', ['name']),
  textColumn('fee_stand', '收费标准', ['standard']),
  textColumn('by_law', '收费依据', ['basis']),
]

/** 常见问题 */
export const questionColumns: readonly ExchangeColumn[] = [
  textColumn('question', '问题', ['q']),
  textColumn('answer', '解答', ['a']),
]
