import type { Names } from '../difference/describe-difference.ts'
import { isRecord, valueAt } from '../source/definition-source.ts'
import { readZh } from './columns.ts'

/** A field of the exchange that follows from others: it is written, and on the way in passed over. */
export interface DerivedColumn {
  readonly field: string
  readonly name: string
  readonly derive: (definition: unknown, names: Names) => string
}

/** Fields that other systems expect in the basic table though the definition says them elsewhere, in its own way. */
export const derivedColumns: readonly DerivedColumn[] = [
  {
    field: 'dept_name',
    name: '实施主体名称',
    derive: (definition, names) => nameAuthority(definition, names),
  },
  {
    field: 'handle_type',
    name: '办理形式',
    // 1 one authority alone, 3 several together.
    derive: (definition, names) => (listOtherOffices(definition, names).length === 0 ? '1' : '3'),
  },
  {
    field: 'other_dept',
    name: '联办机构',
    derive: (definition, names) => listOtherOffices(definition, names).join('；'),
  },
  {
    field: 'accept_condition',
    name: '受理条件',
    derive: (definition) =>
      listEntries(valueAt(definition, ['conditions']))
        .map((condition, index) => `${index + 1}. ${readZh(valueAt(condition, ['text'])) ?? ''}`)
        .join('\n'),
  },
  {
    field: 'handle_flow',
    name: '办理流程',
    derive: (definition) =>
      listEntries(valueAt(definition, ['steps']))
        .map((stage) => listStage(stage).map(nameStep).join('、'))
        .join('→'),
  },
  {
    field: 'special_procedure',
    name: '特别程序',
    derive: (definition) =>
      listEntries(valueAt(definition, ['specialProcedures']))
        .map((procedure) => {
          const basis = valueAt(procedure, ['basis'])
          const days = valueAt(procedure, ['days'])
          return `${readZh(valueAt(procedure, ['name'])) ?? ''}，${String(days)}个工作日${typeof basis === 'string' ? `（${basis}）` : ''}`
        })
        .join('；'),
  },
  {
    field: 'is_fee',
    name: '是否收费',
    derive: (definition) => (listFees(definition).length > 0 ? '1' : '0'),
  },
  {
    field: 'fee_basis',
    name: '收费依据',
    derive: (definition) =>
      [...new Set(listFees(definition).map((fee) => fee['basis']))].map(String).join('；'),
  },
  {
    field: 'is_pay_online',
    name: '是否支持网上支付',
    derive: (definition) => (listFees(definition).some((fee) => fee['online'] !== false) ? '1' : '0'),
  },
  {
    field: 'is_express',
    name: '是否支持物流快递',
    derive: (definition) =>
      listEntries(valueAt(definition, ['result', 'delivery'])).includes('post') ? '1' : '0',
  },
  {
    field: 'result_name',
    name: '审批结果名称',
    derive: (definition, names) => {
      const licence = valueAt(definition, ['result', 'licence'])
      const named = typeof licence === 'string' ? names.find('licences', licence)?.zh : undefined
      return named ?? readZh(valueAt(definition, ['result', 'document'])) ?? ''
    },
  },
  {
    field: 'service_type',
    name: '中介服务',
    derive: (definition) =>
      listEntries(valueAt(definition, ['intermediaries']))
        .map((service) => readZh(service) ?? '')
        .join('；'),
  },
]

function nameAuthority(definition: unknown, names: Names): string {
  const authority = valueAt(definition, ['code', 'authority'])
  return typeof authority === 'string' ? nameOffice(authority, names) : ''
}

function nameOffice(id: string, names: Names): string {
  return names.find('organisations', id)?.zh ?? id
}

/** Who takes part beside the authority; the hall only takes in and hands out. */
function listOtherOffices(definition: unknown, names: Names): string[] {
  const authority = valueAt(definition, ['code', 'authority'])
  const taking = new Set(['accept', 'deliver', 'archive'])
  const offices = listEntries(valueAt(definition, ['steps']))
    .flatMap(listStage)
    .filter((step) => !taking.has(String(valueAt(step, ['does']))))
    .map((step) => valueAt(step, ['organisation']))
    .filter((office) => typeof office === 'string' && office !== authority)
  return [...new Set(offices)].map((office) => nameOffice(String(office), names))
}

function listStage(stage: unknown): unknown[] {
  const parallel = valueAt(stage, ['parallel'])
  return Array.isArray(parallel) ? (parallel as unknown[]) : [stage]
}

function nameStep(step: unknown): string {
  return readZh(valueAt(step, ['name'])) ?? ''
}

function listFees(definition: unknown): Record<string, unknown>[] {
  return listEntries(valueAt(definition, ['fee'])).filter(isRecord)
}

function listEntries(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}
