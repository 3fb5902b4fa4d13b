import { type DataElement, assert } from '@tongban/domain'

/** What is likely in any form that asks it, where a story does not say otherwise. */
const usual: Readonly<Record<string, unknown>> = {
  'application.explanation': '情况属实，申请按规定办理。',
  'application.reason': '按照规定提出申请，请予审核。',
  'branch.headIdNumber': '110000198904170056',
  'drug.businessMode': 'chain-store',
  'drug.category': 'prescription',
  'drug.pharmacist': '聂安然',
  'drug.qualityManager': '顾之远',
  'drug.scope': ['chinese-patent', 'chemical', 'biological'],
  'enterprise.bankAccount': '9900012600077002',
  'enterprise.bankName': '云泽农商银行湖滨支行',
  'enterprise.businessScope': '以登记机关核准的经营范围为准',
  'enterprise.registeredCapital': 1_000_000,
  'enterprise.employees': 6,
  'enterprise.foundedOn': '2021-03-18',
  'enterprise.postcode': '990102',
  'enterprise.term': '长期',
  'food.safetyManager': '顾之远',
  'food.safetyManagerPhone': '0989-8810052',
  'housingFund.payday': 10,
  'housingFund.rate': 8,
  'insurance.types': ['pension', 'unemployment', 'injury', 'medical'],
  'invoice.kinds': ['ordinary', 'special'],
  'invoice.monthlyAmount': 200_000,
  'person.bankName': '云泽农商银行湖滨支行',
  'person.bankAccount': '9900012600088001',
  'person.education': 'bachelor',
  'person.ethnicity': '汉族',
  'pharmacist.category': 'pharmacy',
  'pharmacist.idNumber': '110000199109140020',
  'pharmacist.qualificationNumber': '2019990102000318',
  'premises.area': 120,
  'premises.floors': '一层',
  'seal.engraver': '云泽信立印章有限公司',
  'seal.keeper': '喻文静',
  'tax.accountingSystem': 'small-enterprise',
  'tax.filingOfficer': '喻文静',
  'tax.filingOfficerIdNumber': '110000199306080020',
  'tax.financeOfficer': '喻文静',
  'tax.financeOfficerIdNumber': '110000199306080020',
}

/** By the kind of a field, where nothing else is known. */
const byType: Partial<Record<DataElement['type'], unknown>> = {
  'person-name': '孙立人',
  'resident-id': '110000198507240137',
  uscc: '91990102MA90000116',
  phone: '0989-8800002',
  email: 'office@example.cn',
  address: '云泽市明湖区湖滨路 26 号',
  date: '2025-09-01',
  'yes-no': 'yes',
}

/** Something that a person of the district might have written; the same each time. */
export function chooseUsualValue(element: string, definition: DataElement): unknown {
  if (Object.hasOwn(usual, element)) return usual[element]
  return makeValue(definition)
}

function makeValue({
  type,
  options,
  minimum,
  maximum,
  example,
  columns,
}: Pick<DataElement, 'type'> &
  Partial<Pick<DataElement, 'options' | 'minimum' | 'maximum' | 'columns'>> & {
    readonly example?: unknown
  }): unknown {
  switch (type) {
    case 'choice':
      return chooseFirst(options)
    case 'choices':
      return [chooseFirst(options)]
    case 'number':
    case 'money':
      return Math.min(Math.max(minimum ?? 0, 30), maximum ?? Infinity)
    case 'table':
      return [
        Object.fromEntries(Object.entries(columns ?? {}).map(([id, column]) => [id, makeValue(column)])),
      ]
    case 'text':
    case 'long-text':
      return typeof example === 'string' ? example : '无'
    default: {
      const value = byType[type]
      assert(value !== undefined, `no usual value of the kind ${type}`)
      return value
    }
  }
}

function chooseFirst(options: DataElement['options']): string {
  const first = typeof options === 'object' ? Object.keys(options)[0] : undefined
  return first ?? 'yes'
}
