import type { Bilingual } from '@tongban/domain'

export const kindNames: Readonly<Record<string, Bilingual>> = {
  government: { zh: '人民政府', en: 'Government' },
  'approval-bureau': { zh: '行政审批局', en: 'Approval bureau' },
  department: { zh: '部门', en: 'Department' },
  hall: { zh: '政务服务中心', en: 'Service hall' },
  station: { zh: '便民服务站', en: 'Service station' },
}

export const levelNames: Readonly<Record<string, Bilingual>> = {
  nation: { zh: '国家', en: 'Nation' },
  province: { zh: '省', en: 'Province' },
  city: { zh: '市', en: 'City' },
  county: { zh: '县（区）', en: 'County or district' },
  town: { zh: '乡镇（街道）', en: 'Town or street' },
  community: { zh: '村（社区）', en: 'Village or community' },
}

export function listChoices(names: Readonly<Record<string, Bilingual>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}
