import { useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { api, send } from '../../api/index.ts'
import type { Text } from '../../language/index.ts'

export type ManagedMatter = components['schemas']['ManagedMatter']
export type MatterChange = components['schemas']['MatterChange']

/** Every matter, also those that are withdrawn or still to come. */
export function useManagedMatters(enabled: boolean) {
  return useQuery({
    queryKey: ['managed-matters'],
    enabled,
    queryFn: async () => {
      const found: ManagedMatter[] = []
      let cursor: string | null = null
      do {
        const query: { limit: number; cursor?: string } = {
          limit: 200,
          ...(cursor === null ? {} : { cursor }),
        }
        const page = await send(api.GET('/api/v1/managed-matters', { params: { query } }))
        found.push(...page.items)
        cursor = page.nextCursor
      } while (cursor !== null)
      return found
    },
  })
}

/** One matter with how many are under way; null where there is none. */
export function useManagedMatter(matter: string | undefined, enabled = true) {
  return useQuery({
    queryKey: ['managed-matters', matter],
    enabled: enabled && matter !== undefined,
    queryFn: async () => {
      const query = { limit: 1, ...(matter === undefined ? {} : { matter }) }
      const page = await send(api.GET('/api/v1/managed-matters', { params: { query } }))
      return page.items[0] ?? null
    },
  })
}

export function readMatterRevision(matter: string, revision: number) {
  return send(
    api.GET('/api/v1/matters/{matter}/revisions/{revision}', { params: { path: { matter, revision } } }),
  )
}

const partNames: Readonly<Record<string, Text>> = {
  name: { zh: '名称', en: 'Name' },
  summary: { zh: '简介', en: 'Summary' },
  keywords: { zh: '日常用语', en: 'Everyday words' },
  serves: { zh: '服务对象', en: 'Serves' },
  topics: { zh: '主题', en: 'Topics' },
  basis: { zh: '依据', en: 'Basis' },
  lead: { zh: '牵头部门', en: 'Lead' },
  window: { zh: '受理窗口', en: 'Window' },
  situations: { zh: '情形', en: 'Situations' },
  items: { zh: '事项', en: 'Items' },
  order: { zh: '先后顺序', en: 'Order' },
  preApproval: { zh: '预审批', en: 'Pre-approval' },
  notices: { zh: '公示', en: 'Notices' },
  jointInspections: { zh: '联合勘验', en: 'Joint inspections' },
  result: { zh: '行业综合许可证', en: 'Trade licence' },
  typical: { zh: '常见情形', en: 'Usual case' },
  faq: { zh: '常见问题', en: 'Questions and answers' },
  effective: { zh: '施行日期', en: 'In force' },
}

/** `items.food-business-licence.when` → the part in words, and where in it. */
export function nameChangedPlace(path: string): { readonly part: Text; readonly place: string } {
  const [first = '', ...rest] = path.split('.')
  const name = first.replace(/\[.*$/, '')
  return { part: partNames[name] ?? first, place: rest.join('.') }
}
