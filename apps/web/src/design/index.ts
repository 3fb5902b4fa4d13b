/** What pages are made of: one look, one way of keyboard and speech, for portal and workbench. */
export { AwaitedPage } from './awaited-page.tsx'
export { Button, type ActionButtonProps, ButtonLink, type ButtonLook } from './button.tsx'
export { ConfirmDialog, Dialog } from './dialog.tsx'
export {
  Checkbox,
  CheckboxField,
  type Choice,
  RadioField,
  SelectField,
  TextField,
  type TextFieldProps,
} from './fields.tsx'
export { FileButton } from './file-button.tsx'
export { PlainTable } from './plain-table.tsx'
export { QrCode } from './qr-code.tsx'
export { ShowMore } from './show-more.tsx'
export {
  Card,
  Empty,
  type Fact,
  FactList,
  ListCard,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  Progress,
  Tag,
  type Tone,
} from './surfaces.tsx'
export { AnnouncementProvider, useAnnounce } from './toast.tsx'
export { useOnline } from './use-online.ts'
export { useUnfoldedPrint } from './use-unfolded-print.ts'
