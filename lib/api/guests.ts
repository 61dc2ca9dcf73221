export const registration = "/api/registration";
export const registrationPassword = "/api/registration/password";
export const registrationReferral = "/api/registration/referral";
export const contactProof = "/api/contact-proof";
export const contactProofVerify = "/api/contact-proof/verify";
export const passwordReset = "/api/password-reset";
export const newsletter = "/api/newsletter";
