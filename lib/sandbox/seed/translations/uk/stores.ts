/** Stores and what they sell, in Ukrainian. */
export const stores: Record<string, string> = {
  "Bakery, café and a small grocery under one roof.":
    "Пекарня, кав’ярня й крамничка під одним дахом.",
  "Fresh bread from six in the morning, groceries from nearby farms.":
    "Свіжий хліб від шостої ранку, продукти з навколишніх ферм.",
  "Freedom Square": "площа Свободи",
  Prague: "Прага",
  "Upper Square": "Верхня площа",
  Pilsen: "Пльзень",
  Riverside: "Набережна",
  "Central bakery": "Центральна пекарня",
  "Not open to the public.": "Не відкрита для відвідувачів.",
  "Bread from our own oven and coffee to take away.": "Хліб із власної печі й кава з собою.",
  "A café with a play corner and free Wi-Fi.": "Кав’ярня з дитячим куточком і безплатним Wi-Fi.",
  "A small bakery; at noon we close for an hour.":
    "Маленька пекарня; опівдні зачиняємося на годину.",
  "In the shopping centre, on the ground floor.": "У торговому центрі, на першому поверсі.",
  "A café by day, cider and toasts by night.": "Удень кав’ярня, увечері сидр і тости.",
  "At the station, open day and night.": "На вокзалі, відчинено вдень і вночі.",
  Station: "вокзал",
  "Flat white": "Флет-вайт",
  "Plum kolach": "Колач зі сливою",
  "Ham baguette": "Багет із шинкою",
  Cheesecake: "Чизкейк",
  "Elderflower lemonade": "Лимонад із бузини",
  "Coffee beans, 250 g": "Кава в зернах, 250 г",
  "Apples from Moravia": "Яблука з Моравії",
  "Farm cheese": "Фермерський сир",
};
