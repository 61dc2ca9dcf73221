/** Where the shared app and its stand-in listen while the tests run; elsewhere, where those are taken. */
export const APP_PORT = Number(process.env.E2E_APP_PORT ?? 3800);
export const SANDBOX_PORT = Number(process.env.E2E_SANDBOX_PORT ?? 4800);

export const APP_ORIGIN = `http://localhost:${APP_PORT}`;
export const SANDBOX_ORIGIN = `http://127.0.0.1:${SANDBOX_PORT}`;

/** The one app's own log, one JSON object a line. */
export const APP_LOG = "test-results/app.log";

/** The logs of all instances there are, for those who look for what must not stand in one. */
export const APP_LOGS = process.env.E2E_APP_LOGS?.split(",") ?? [APP_LOG];
