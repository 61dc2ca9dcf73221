/** The handlers of the ways in: apart, so that no other page's script carries them. */
export const guestApi = {
  registration: "/api/registration",
  registrationPassword: "/api/registration/password",
  registrationReferral: "/api/registration/referral",
  contactProof: "/api/contact-proof",
  contactProofVerify: "/api/contact-proof/verify",
  passwordReset: "/api/password-reset",
  newsletter: "/api/newsletter",
} as const;
