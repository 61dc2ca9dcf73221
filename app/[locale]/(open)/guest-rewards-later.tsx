"use client";

import { lazy } from "react";

// Home is a member's page too, and members must not carry what only guests see.
export const GuestRewards = lazy(() =>
  import("./guest-rewards").then((module) => ({ default: module.GuestRewards })),
);
