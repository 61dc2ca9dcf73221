import { describe, expect, test, vi } from "vitest";
import type { RegistrationForm } from "@/lib/contracts/registration";
import { fail, type FieldErrors } from "@/lib/contracts/result";
import { refusalOf } from "./refusal";

vi.mock("@/lib/server/session/open-session", () => ({
  asOutage: () => ({ code: "upstream_unavailable", retryable: true }),
}));

const form = (proof: boolean): RegistrationForm => ({
  contact: "email",
  proof,
  steps: [],
  properties: [
    {
      id: "p1",
      name: "P",
      description: null,
      kind: "text",
      options: [],
      required: false,
      unique: true,
    },
  ],
  agreements: [],
  countries: [],
  stores: [],
});

const refused = (fields: FieldErrors, proof: boolean) =>
  refusalOf(fail("invalid_fields", { fields }).error, form(proof));

describe("what a visitor is told of upstream's refusal", () => {
  test("a taken contact, only if it was proven to be the visitor's", () => {
    expect(refused({ email: "already_exists" }, true).code).toBe("contact_taken");
    expect(refused({ email: "already_exists" }, false)).toEqual({
      code: "registration_refused",
      retryable: false,
    });
  });

  test("never whose another contact is, proven or not, nor what else was wrong then", () => {
    for (const proof of [true, false]) {
      const told = refused({ phone: "already_exists", firstName: "required" }, proof);
      expect(told).toEqual({ code: "registration_refused", retryable: false });
    }
  });

  test("anything else beside its own field", () => {
    const fields = {
      email: "invalid_format",
      storeId: "not_found",
      p1: "already_exists",
      "address.zip": "invalid_format",
    } as const;
    expect(refused(fields, false).fields).toEqual({
      contact: "invalid_format",
      store: "not_found",
      "properties.p1": "already_exists",
      "address.zip": "invalid_format",
    });
  });

  test("an unknown outcome as it is, a refused token as an outage", () => {
    expect(refusalOf(fail("outcome_unknown").error, form(true)).code).toBe("outcome_unknown");
    expect(refusalOf(fail("session_ended").error, form(true)).code).toBe("upstream_unavailable");
    expect(refusalOf(fail("bad_request").error, form(true)).code).toBe("registration_refused");
  });
});
