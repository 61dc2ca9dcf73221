import "server-only";
import type { Profile, ProfileUpdate } from "@/lib/contracts/profile";
import type { Result } from "@/lib/contracts/result";
import { fail } from "@/lib/contracts/result";
import type { Locale } from "@/lib/i18n/locales";
import type { MemberContext } from "./context";

export const getProfile = async (_ctx: MemberContext): Promise<Result<Profile>> => fail("internal");

export const updateProfile = async (
  _ctx: MemberContext,
  _input: ProfileUpdate,
): Promise<Result<Profile>> => fail("internal");

export const updateLanguage = async (
  _ctx: MemberContext,
  _language: Locale,
): Promise<Result<void>> => fail("internal");
