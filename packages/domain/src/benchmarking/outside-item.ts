import { z } from 'zod'

const words = z.array(z.string().min(1).max(2000)).max(200)
const count = z.int().min(0).max(1000)

/**
 * An item of another place, as far as its published list tells. The names are those of the exchange tables that this
 * platform writes itself; what a list leaves out is not known and compared with nothing.
 */
export const outsideItemSchema = z
  .strictObject({
    name: z.string().min(1).max(400).meta({ description: 'task_name 事项名称' }),
    code: z
      .string()
      .max(80)
      .optional()
      .meta({ description: 'catalog_code or task_code 基本编码或者实施编码' }),
    department: z.string().max(200).optional(),
    promisedDays: count.optional().meta({ description: 'promise_day; 0 is at once.' }),
    statutoryDays: count.optional(),
    visits: count.optional(),
    steps: count.optional(),
    materials: words.optional().meta({ description: 'Names of the materials.' }),
    materialCount: count.optional().meta({ description: 'Where only their number is told.' }),
    conditions: words.optional().meta({ description: '受理条件' }),
    applicationMethod: words.optional().meta({ description: '申报方式' }),
    acceptanceMode: words.optional().meta({ description: '受理模式' }),
    reviewProcedure: words.optional().meta({ description: '审核程序' }),
    certificateIssue: words.optional().meta({ description: '发证方式' }),
    mechanism: words.optional().meta({ description: '工作机制' }),
  })
  .meta({ id: 'OutsideItem', description: 'An item of another place, to be compared with (对标).' })

export type OutsideItem = z.output<typeof outsideItemSchema>

/** What tells an item of a list from the others: its code and its name, or the name alone where it has no code. */
export function identifyOutsideItem({ code = '', name }: Pick<OutsideItem, 'code' | 'name'>): string {
  return `${code.trim()} ${name.trim()}`.trim()
}
