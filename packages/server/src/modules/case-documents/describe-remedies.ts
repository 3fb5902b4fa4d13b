import { type ItemRevision, readText } from '@tongban/domain'

/** Where whoever does not agree may turn (行政复议机关、人民法院). */
export function describeRemedies(revision: ItemRevision) {
  const { remedies } = revision.authority
  return {
    review: remedies ? readText(remedies.review).zh : '本机关的上一级行政机关或者本级人民政府',
    court: remedies ? readText(remedies.court).zh : '有管辖权的人民法院',
  }
}
