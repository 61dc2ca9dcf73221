/** What can be booked, in German. */
export const bookings: Record<string, string> = {
  "Table by the window": "Tisch am Fenster",
  "Coffee tasting with the roaster": "Kaffeeverkostung mit dem Röster",
  "Home barista advice": "Beratung für Heimbaristas",
  "Bread baking workshop": "Kurs im Brotbacken",
  "Tour of the old roastery": "Führung durch die alte Rösterei",
  "Private room": "Nebenzimmer",
  Confirmed: "Bestätigt",
  "Waiting for confirmation": "Wartet auf Bestätigung",
  Visited: "Besucht",
  Cancelled: "Storniert",
  Where: "Wo",
  What: "Was",
  Table: "Tisch",
  Workshop: "Kurs",
  Advice: "Beratung",
  "Step-free": "Barrierefrei",
};
