import { APP_ORIGIN, APP_PORT } from "../support/ports";

export const INSTANCE_PORTS = [3811, 3812] as const;
export const SERVED_PORT = 3813;
/** The journeys find the front where they otherwise find the one app. */
export const FRONT_PORT = APP_PORT;
export const FRONT_ORIGIN = APP_ORIGIN;
/** Of the spec that kills its own Redis and its own app. */
export const OUTAGE_PORT = 3820;
/** Of the spec that kills one of two instances: sandbox, then both. */
export const KILLED_PORTS = [3830, 3831, 3832] as const;
