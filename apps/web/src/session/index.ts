export { type OwnAccount, type Session, SessionProvider, useSession } from './session.tsx'
export { SignInForm } from './sign-in-form.tsx'
