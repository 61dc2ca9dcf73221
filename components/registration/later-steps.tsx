import type { RegistrationFormStep } from "@/lib/contracts/registration";
import { FieldsStep } from "./fields-step";
import { FinishStep } from "./finish-step";
import type { RegistrationState } from "./use-registration";

interface Props {
  /** One of the operator's steps; undefined for the last one. */
  step: RegistrationFormStep | undefined;
  state: RegistrationState;
}

/** Everything after the contact: what somebody who only looks in need not load. */
export default function LaterSteps({ step, state }: Props) {
  return step ? (
    <FieldsStep key={state.step} step={step} state={state} />
  ) : (
    <FinishStep state={state} />
  );
}
