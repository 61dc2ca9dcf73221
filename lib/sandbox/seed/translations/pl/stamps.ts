/** Stamp cards, in Polish. */
export const stamps: Record<string, string> = {
  "The tenth coffee is on us": "Dziesiąta kawa na nasz koszt",
  "<p>A stamp for every coffee. Halfway there is something sweet, and the tenth is ours to give.</p>":
    "<p>Pieczątka za każdą kawę. W połowie drogi czeka coś słodkiego, a dziesiąta jest od nas.</p>",
  "Any coffee from our counter": "Dowolna kawa z naszej lady",
  "One bag of coffee beans": "Jedna paczka kawy ziarnistej",
  "Half price on any pastry": "Dowolny wypiek za pół ceny",
  "A coffee on us": "Kawa na nasz koszt",
  "Six loaves": "Sześć bochenków",
  "Bring bread home six times and the next loaf costs nothing.":
    "Zabierz chleb do domu sześć razy, a następny bochenek dostaniesz za darmo.",
  "A sourdough loaf, whole or half": "Chleb na zakwasie, cały lub połówka",
  "A sourdough loaf for free": "Bochenek na zakwasie gratis",
  "Slow Sundays": "Niespieszne niedziele",
  "Four brunches, one for a friend.": "Cztery brunche, jeden dla przyjaciela.",
  "Brunch for two on a Sunday": "Niedzielny brunch dla dwojga",
  "Brunch for a friend": "Brunch dla przyjaciela",
  "Eight scoops of summer": "Osiem gałek lata",
  "It was a warm one.": "Było ciepło.",
  "A scoop of ice cream": "Gałka lodów",
  "A double scoop": "Podwójna gałka",
  "Twelve kinds of biscuits": "Dwanaście rodzajów ciasteczek",
  "From the first of Advent.": "Od pierwszej niedzieli adwentu.",
  "A box of biscuits": "Pudełko ciasteczek",
  "A box of our own choice": "Pudełko według naszego wyboru",
};
