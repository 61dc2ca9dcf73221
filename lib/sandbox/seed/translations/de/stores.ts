/** Stores and what they sell, in German. */
export const stores: Record<string, string> = {
  "Bakery, café and a small grocery under one roof.":
    "Bäckerei, Café und ein kleiner Laden unter einem Dach.",
  "Fresh bread from six in the morning, groceries from nearby farms.":
    "Frisches Brot ab sechs Uhr, Lebensmittel von Höfen aus der Nähe.",
  "Freedom Square": "Freiheitsplatz",
  Prague: "Prag",
  "Upper Square": "Oberer Platz",
  Pilsen: "Pilsen",
  Riverside: "Am Flussufer",
  "Central bakery": "Zentralbäckerei",
  "Not open to the public.": "Für Besucher nicht geöffnet.",
  "Bread from our own oven and coffee to take away.":
    "Brot aus dem eigenen Ofen und Kaffee zum Mitnehmen.",
  "A café with a play corner and free Wi-Fi.": "Ein Café mit Spielecke und kostenlosem WLAN.",
  "A small bakery; at noon we close for an hour.":
    "Eine kleine Bäckerei; mittags schließen wir für eine Stunde.",
  "In the shopping centre, on the ground floor.": "Im Einkaufszentrum, im Erdgeschoss.",
  "A café by day, cider and toasts by night.": "Tagsüber Café, abends Cidre und Toasts.",
  "At the station, open day and night.": "Am Bahnhof, Tag und Nacht geöffnet.",
  Station: "Bahnhof",
  "Flat white": "Flat White",
  "Plum kolach": "Zwetschgenkolatsche",
  "Ham baguette": "Schinkenbaguette",
  Cheesecake: "Käsekuchen",
  "Elderflower lemonade": "Holunderlimonade",
  "Coffee beans, 250 g": "Kaffeebohnen, 250 g",
  "Apples from Moravia": "Äpfel aus Mähren",
  "Farm cheese": "Bauernkäse",
};
