import { HostBridge } from "./host-bridge";
import { WayOut } from "./way-out";

/** What is around the page, as far as it matters to it. */
export interface Host {
  brand: string;
  /** This site's own, for the way out of a frame; null outside of one. */
  wayOut: string | null;
}

/** What only a page has that an app or another page is around. */
export default function Hosted({ brand, wayOut }: Host) {
  return (
    <>
      <HostBridge />
      {wayOut !== null && <WayOut brand={brand} origin={wayOut} />}
    </>
  );
}
