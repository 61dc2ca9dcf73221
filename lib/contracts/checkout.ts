import type { ScanCode } from "./barcode";
import type { Instant } from "./time";

/** A usable voucher as the till screen shows it: what it is, until when, and its code. */
export interface TillVoucher {
  id: string;
  code: string | null;
  name: string;
  subtitle: string | null;
  validTo: Instant | null;
  scan: ScanCode | null;
}

/** The usable vouchers that end first, with their codes, and how many usable ones there are in all. */
export interface TillVouchers {
  items: TillVoucher[];
  usableCount: number;
}
