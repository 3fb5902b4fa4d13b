/**
 * Promises (告知承诺): what an item tells and asks to be signed, who is not served so (不适用告知承诺名单), the credit file of
 * subjects, and how promises were kept as a table. Promises that an entry of the list or of the file is never deleted:
 * one ends or is removed with a reason, the other is repaired. 国办发〔2020〕42号; 行政许可法 第六十九条.
 */
import type { ServerModule } from '../../http/index.ts'
import { type PromiseOptions, createPromiseRoutes } from './routes.ts'

export function createPromiseModule(options: PromiseOptions): ServerModule {
  return { name: 'promises', routes: createPromiseRoutes(options) }
}
