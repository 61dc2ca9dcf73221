import "server-only";
import type { Result } from "@/lib/contracts/result";
import { fail } from "@/lib/contracts/result";
import type { Locale } from "@/lib/i18n/locales";
import type { CallContext, MemberContext } from "./context";

export interface LoginInput {
  type: "email" | "phone" | "card";
  value: string;
  password: string;
}

export const createToken = async (
  _ctx: CallContext,
  _device: { deviceId: string; name: string },
): Promise<Result<string>> => fail("internal");

export const login = async (
  _ctx: CallContext,
  _token: string,
  _input: LoginInput,
): Promise<Result<{ customerId: string }>> => fail("internal");

export const logout = async (_ctx: CallContext, _token: string): Promise<Result<void>> =>
  fail("internal");

export const setTokenLanguage = async (
  _ctx: MemberContext,
  _language: Locale,
): Promise<Result<void>> => fail("internal");
