import type { Instant } from "./time";

/** Something a full place of a stamp card brings. */
export interface StampBonus {
  id: string;
  /** Number of the stamp that brings it, from 1. */
  place: number;
  text: string | null;
}

export interface StampPlace {
  /** From 1. */
  number: number;
  /** The stamp in it; null while it is empty. */
  stamp: Stamp | null;
}

export interface Stamp {
  id: string;
  at: Instant | null;
  /** The purchase that brought it. */
  purchaseId: string | null;
}

/** A card to collect stamps on. `id` is null for one that upstream makes with its first stamp. */
export interface StampCard {
  id: string | null;
  /** Which of the campaign's cards it is, from 1. */
  order: number;
  places: StampPlace[];
  collected: number;
  full: boolean;
  blocked: boolean;
}

export interface StampCampaign {
  id: string;
  name: string;
  /** As plain text. */
  description: string | null;
  validFrom: Instant | null;
  validTo: Instant | null;
  /** How many cards may be filled in all; null where upstream does not say. */
  repetitions: number | null;
  /** What brings a stamp. */
  conditions: string[];
  bonuses: StampBonus[];
  /** The card that is being filled; null where all that may be filled are full. */
  current: StampCard | null;
  /** Full cards, latest first. */
  completed: StampCard[];
}

/** Every running campaign, and those of the past that left a card behind. */
export interface StampBook {
  running: StampCampaign[];
  past: StampCampaign[];
}
