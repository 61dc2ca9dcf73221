export const INSTANCE_PORTS = [3811, 3812] as const;
export const FRONT_PORT = 3810;
export const SERVED_PORT = 3813;
export const FRONT_ORIGIN = `http://localhost:${FRONT_PORT}`;
/** Of the spec that kills its own Redis and its own app. */
export const OUTAGE_PORT = 3820;
