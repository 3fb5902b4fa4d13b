const follows = /变更|延续|补办|补发|补领|换发|换领|注销|撤销|终止|延期/

/**
 * The order of what fits alike: what begins a matter before what changes, renews or ends it, short names before long
 * ones, then by id.
 */
export function compareItems(
  one: { readonly item: string; readonly name: { readonly zh: string } },
  other: { readonly item: string; readonly name: { readonly zh: string } },
): number {
  return (
    Number(follows.test(one.name.zh)) - Number(follows.test(other.name.zh)) ||
    one.name.zh.length - other.name.zh.length ||
    (one.item < other.item ? -1 : one.item > other.item ? 1 : 0)
  )
}
