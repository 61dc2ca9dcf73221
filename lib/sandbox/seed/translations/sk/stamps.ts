/** Stamp cards, in Slovak. */
export const stamps: Record<string, string> = {
  "The tenth coffee is on us": "Desiata káva je na nás",
  "<p>A stamp for every coffee. Halfway there is something sweet, and the tenth is ours to give.</p>":
    "<p>Pečiatka za každú kávu. V polovici čaká niečo sladké a desiata je od nás.</p>",
  "Any coffee from our counter": "Akákoľvek káva z nášho pultu",
  "One bag of coffee beans": "Jeden balíček zrnkovej kávy",
  "Half price on any pastry": "Akékoľvek pečivo za polovicu",
  "A coffee on us": "Káva na nás",
  "Six loaves": "Šesť bochníkov",
  "Bring bread home six times and the next loaf costs nothing.":
    "Šesťkrát si odneste domov chlieb a ďalší bochník máte zadarmo.",
  "A sourdough loaf, whole or half": "Kváskový chlieb, celý alebo polovica",
  "A sourdough loaf for free": "Kváskový bochník zadarmo",
  "Slow Sundays": "Pomalé nedele",
  "Four brunches, one for a friend.": "Štyri brunche, jeden pre priateľa.",
  "Brunch for two on a Sunday": "Nedeľný brunch pre dvoch",
  "Brunch for a friend": "Brunch pre priateľa",
  "Eight scoops of summer": "Osem kopčekov leta",
  "It was a warm one.": "Bolo teplo.",
  "A scoop of ice cream": "Kopček zmrzliny",
  "A double scoop": "Dva kopčeky navyše",
  "Twelve kinds of biscuits": "Dvanásť druhov koláčikov",
  "From the first of Advent.": "Od prvej adventnej nedele.",
  "A box of biscuits": "Krabička koláčikov",
  "A box of our own choice": "Krabička podľa nás",
};
