/** What can be booked, in Slovak. */
export const bookings: Record<string, string> = {
  "Table by the window": "Stôl pri okne",
  "Coffee tasting with the roaster": "Ochutnávka kávy s pražiarom",
  "Home barista advice": "Poradňa domáceho baristu",
  "Bread baking workshop": "Kurz pečenia chleba",
  "Tour of the old roastery": "Prehliadka starej pražiarne",
  "Private room": "Salónik",
  Confirmed: "Potvrdená",
  "Waiting for confirmation": "Čaká na potvrdenie",
  Visited: "Prebehla",
  Cancelled: "Zrušená",
  Where: "Kde",
  What: "Čo",
  Table: "Stôl",
  Workshop: "Kurz",
  Advice: "Poradňa",
  "Step-free": "Bezbariérové",
};
