/**
 * An application (申请) as it is filled in, on the portal and at the window: the item's questions, its form, its
 * materials and their files, with the rules of the domain evaluated while one types, and the server's answers at the
 * fields that they name. One application, one hook: `useApplication`; `useUploads` beside it; the parts show it.
 *
 * Load it with the page that needs it: the rules of the domain come with it.
 */
export { ApplicationForm, type ApplicationFormProps } from './application-form.tsx'
export {
  ApplicationReview,
  type ApplicationReviewProps,
  readAnswer,
  readValue,
} from './application-review.tsx'
export {
  type Answer,
  type AttachedFile,
  type Content,
  fromFiledContent,
  isSameContent,
  resolveContent,
  type SentContent,
  toSentContent,
} from './content.ts'
export { ErrorSummary, type ErrorSummaryProps } from './error-summary.tsx'
export { type FieldError, focusField, makeFieldId, makePointer } from './field-errors.ts'
export { listFollowing, unsignedPromise, writeSigned } from './following-materials.ts'
export { MaterialList, type MaterialListProps } from './material-list.tsx'
export { OwnDifferences, type RegisteredApplicant, useOwnDifferences } from './own-differences.tsx'
export { ProblemLinks } from './problem-links.tsx'
export { RegisterDifferences } from './register-differences.tsx'
export { SignedPromises } from './signed-promises.tsx'
export { substituteNames } from './substitute-names.ts'
export { WholePromise } from './whole-promise.tsx'
export { SituationQuestions, type SituationQuestionsProps } from './situation-questions.tsx'
export {
  type Application,
  type ApplicationPart,
  type ApplicationRules,
  type AskedRequirements,
  type FilledApplication,
  useApplication,
  useFiler,
  useFilledApplication,
} from './use-application.ts'
export { stillUploading, type Upload, type Uploads, useUploads } from './use-uploads.ts'
export { describeRevision, useRevision } from './use-revision.ts'
export { type UploadedFile, sendFile } from './send-file.ts'
export { listOpenQuestions } from './who-files.ts'
