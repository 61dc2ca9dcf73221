/** What can be booked, in Polish. */
export const bookings: Record<string, string> = {
  "Table by the window": "Stolik przy oknie",
  "Coffee tasting with the roaster": "Degustacja kawy z palaczem",
  "Home barista advice": "Porady dla domowego baristy",
  "Bread baking workshop": "Warsztaty pieczenia chleba",
  "Tour of the old roastery": "Zwiedzanie starej palarni",
  "Private room": "Osobna sala",
  Confirmed: "Potwierdzona",
  "Waiting for confirmation": "Czeka na potwierdzenie",
  Visited: "Odbyta",
  Cancelled: "Anulowana",
  Where: "Gdzie",
  What: "Co",
  Table: "Stolik",
  Workshop: "Warsztaty",
  Advice: "Porady",
  "Step-free": "Bez barier",
};
