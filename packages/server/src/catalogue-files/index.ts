/**
 * The catalogue as files (事项定义文件): folders of YAML read into definitions and registries, with the line and column
 * of everything that is wrong. It promises to read nothing outside the folder, to follow no links, and to refuse what
 * is too large to have been written by people.
 */
export {
  type Catalogue,
  type CatalogueItem,
  type ReadOptions,
  parseItemText,
  readCatalogue,
  readCatalogueWithProblems,
  readItemFile,
} from './read-catalogue.ts'
export { type CatalogueMatter, parseMatterText, readMatterFile } from './read-matter.ts'
export {
  buildMatterSources,
  lintCatalogueMatter,
  listPrerequisiteItems,
  locateMatterFindings,
} from './catalogue-matters.ts'
export { listSourceFindings } from './source-findings.ts'
export { type FileProblem, type Position } from './yaml-source.ts'
export {
  type LocatedFinding,
  lintCatalogue,
  lintCatalogueItem,
  lintCatalogueRegistries,
} from './lint-catalogue.ts'
export {
  type AccountDefinition,
  type ApplicantAccountDefinition,
  type OfficerAccountDefinition,
  accountsFileSchema,
} from './account-definition.ts'
