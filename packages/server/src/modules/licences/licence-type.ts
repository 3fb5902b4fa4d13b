import type { ItemRevision, LicenceType } from '@tongban/domain'

/** The type of a licence that was issued under a revision: the formal one, or that for the time being (临时证照). */
export function findIssuedType(
  { licence, temporaryLicence }: Pick<ItemRevision, 'licence' | 'temporaryLicence'>,
  licenceType: string,
): (LicenceType & { readonly id: string }) | undefined {
  return temporaryLicence?.id === licenceType ? temporaryLicence : licence
}
