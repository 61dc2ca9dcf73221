/** Stamp cards, in Ukrainian. */
export const stamps: Record<string, string> = {
  "The tenth coffee is on us": "Десята кава за наш рахунок",
  "<p>A stamp for every coffee. Halfway there is something sweet, and the tenth is ours to give.</p>":
    "<p>Штамп за кожну каву. На півдорозі чекає щось солодке, а десята — від нас.</p>",
  "Any coffee from our counter": "Будь-яка кава з нашої стійки",
  "One bag of coffee beans": "Одна пачка кави в зернах",
  "Half price on any pastry": "Будь-яка випічка за пів ціни",
  "A coffee on us": "Кава за наш рахунок",
  "Six loaves": "Шість хлібин",
  "Bring bread home six times and the next loaf costs nothing.":
    "Шість разів принесіть додому хліб, і наступна хлібина буде безкоштовна.",
  "A sourdough loaf, whole or half": "Хліб на заквасці, цілий або половина",
  "A sourdough loaf for free": "Хліб на заквасці безкоштовно",
  "Slow Sundays": "Неспішні неділі",
  "Four brunches, one for a friend.": "Чотири бранчі, один для друга.",
  "Brunch for two on a Sunday": "Недільний бранч на двох",
  "Brunch for a friend": "Бранч для друга",
  "Eight scoops of summer": "Вісім кульок літа",
  "It was a warm one.": "Було тепло.",
  "A scoop of ice cream": "Кулька морозива",
  "A double scoop": "Подвійна порція",
  "Twelve kinds of biscuits": "Дванадцять видів печива",
  "From the first of Advent.": "Від першої неділі Адвенту.",
  "A box of biscuits": "Коробка печива",
  "A box of our own choice": "Коробка на наш вибір",
};
