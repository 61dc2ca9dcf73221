"use client";

import { ContactProof } from "@/components/contact-proof/contact-proof";
import { RegistrationWizard } from "@/components/registration/registration-wizard";

/** Registration, with the proof of the contact as a feature of its own. */
export function RegisterScreen({ referralCode }: { referralCode: string }) {
  return (
    <RegistrationWizard
      referralCode={referralCode}
      prove={(props) => <ContactProof {...props} />}
    />
  );
}
