// What only pages inside an app or a frame ask for.
export const frame = "/api/frame";
export const handOverSignIn = "/api/session/hand-over";
