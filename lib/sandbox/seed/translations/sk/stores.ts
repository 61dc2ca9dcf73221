/** Stores and what they sell, in Slovak. */
export const stores: Record<string, string> = {
  "Bakery, café and a small grocery under one roof.":
    "Pekáreň, kaviareň a malé potraviny pod jednou strechou.",
  "Fresh bread from six in the morning, groceries from nearby farms.":
    "Čerstvý chlieb od šiestej ráno, potraviny z okolitých fariem.",
  "Freedom Square": "námestie Slobody",
  Prague: "Praha",
  "Upper Square": "Horné námestie",
  Pilsen: "Plzeň",
  Riverside: "Eliščino nábrežie",
  "Central bakery": "Centrálna pekáreň",
  "Not open to the public.": "Nie je prístupná verejnosti.",
  "Bread from our own oven and coffee to take away.": "Chlieb z vlastnej pece a káva so sebou.",
  "A café with a play corner and free Wi-Fi.": "Kaviareň s detským kútikom a bezplatnou Wi-Fi.",
  "A small bakery; at noon we close for an hour.": "Malá pekáreň, na obed zatvárame na hodinu.",
  "In the shopping centre, on the ground floor.": "V nákupnom centre, na prízemí.",
  "A café by day, cider and toasts by night.": "Cez deň kaviareň, večer cider a toasty.",
  "At the station, open day and night.": "Na stanici, otvorené vo dne v noci.",
  Station: "stanica",
  "Flat white": "Flat white",
  "Plum kolach": "Slivkový koláč",
  "Ham baguette": "Bageta so šunkou",
  Cheesecake: "Cheesecake",
  "Elderflower lemonade": "Bazová limonáda",
  "Coffee beans, 250 g": "Zrnková káva, 250 g",
  "Apples from Moravia": "Jablká z Moravy",
  "Farm cheese": "Farmársky syr",
};
