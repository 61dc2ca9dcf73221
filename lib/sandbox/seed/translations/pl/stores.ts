/** Stores and what they sell, in Polish. */
export const stores: Record<string, string> = {
  "Bakery, café and a small grocery under one roof.":
    "Piekarnia, kawiarnia i mały sklep pod jednym dachem.",
  "Fresh bread from six in the morning, groceries from nearby farms.":
    "Świeży chleb od szóstej rano, produkty z pobliskich gospodarstw.",
  "Freedom Square": "plac Wolności",
  Prague: "Praga",
  "Upper Square": "Górny Rynek",
  Pilsen: "Pilzno",
  Riverside: "Nabrzeże",
  "Central bakery": "Piekarnia centralna",
  "Not open to the public.": "Niedostępna dla klientów.",
  "Bread from our own oven and coffee to take away.": "Chleb z własnego pieca i kawa na wynos.",
  "A café with a play corner and free Wi-Fi.": "Kawiarnia z kącikiem zabaw i darmowym Wi-Fi.",
  "A small bakery; at noon we close for an hour.":
    "Mała piekarnia; w południe zamykamy na godzinę.",
  "In the shopping centre, on the ground floor.": "W centrum handlowym, na parterze.",
  "A café by day, cider and toasts by night.": "W dzień kawiarnia, wieczorem cydr i tosty.",
  "At the station, open day and night.": "Na dworcu, czynne dzień i noc.",
  Station: "dworzec",
  "Flat white": "Flat white",
  "Plum kolach": "Kołaczyk ze śliwką",
  "Ham baguette": "Bagietka z szynką",
  Cheesecake: "Sernik",
  "Elderflower lemonade": "Lemoniada z bzu",
  "Coffee beans, 250 g": "Kawa ziarnista, 250 g",
  "Apples from Moravia": "Jabłka z Moraw",
  "Farm cheese": "Ser farmerski",
};
