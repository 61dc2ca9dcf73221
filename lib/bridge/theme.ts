/** The app's theme, for the server to draw the next page in. */
export const THEME_COOKIE = "theme";
