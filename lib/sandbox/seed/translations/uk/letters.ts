/** Letters, in Ukrainian. */
export const letters: Record<string, string> = {
  "Autumn tastes of cinnamon": "Осінь смакує корицею",
  "Autumn tastes of cinnamon.\n\nWe have baked new cinnamon buns and ground Brazilian coffee to go with them. Until Sunday every purchase over 200 CZK earns double points.\n\nhttps://example.com/club/autumn":
    "Осінь смакує корицею.\n\nМи спекли нові булочки з корицею і змололи до них бразильську каву. До неділі кожна покупка понад 200 крон приносить подвійні бали.\n\nhttps://example.com/club/autumn",
  "Double points until Sunday": "До неділі подвійні бали",
  "We have baked new cinnamon buns and ground Brazilian coffee with a note of hazelnut to go with them.":
    "Ми спекли нові булочки з корицею і змололи до них бразильську каву з ноткою фундука.",
  "<b>Until Sunday</b> every purchase over 200 CZK earns you double points.":
    "<b>До неділі</b> кожна покупка понад 200 крон приносить вам подвійні бали.",
  "A cinnamon bun": "Булочка з корицею",
  Cappuccino: "Капучино",
  "120 points": "120 балів",
  "Brazil Cerrado": "Бразилія Серрадо",
  "450 points": "450 балів",
  "See what is new": "Переглянути новинки",
  "The receipt of your purchase": "Чек за вашу покупку",
  "Hello,\n\nthank you for your purchase. The receipt is attached.\n\nYours, Kavárna":
    "Вітаємо!\n\nДякуємо за покупку. Чек — у вкладенні.\n\nВаша Kavárna",
  "<p>Hello,</p><p>thank you for your purchase. The receipt is <b>attached</b>.</p><ul><li>2 × cappuccino</li><li>1 × butter croissant</li></ul><p>Yours, Kavárna</p>":
    "<p>Вітаємо!</p><p>Дякуємо за покупку. Чек — <b>у вкладенні</b>.</p><ul><li>2 × капучино</li><li>1 × масляний круасан</li></ul><p>Ваша Kavárna</p>",
  "Your cake voucher ends on Friday": "Ваш ваучер на тістечко діє до п’ятниці",
  "Coffee and cake are on us, but only until Friday.":
    "Кава й тістечко за наш рахунок, але лише до п’ятниці.",
  "The club's terms are changing": "Умови клубу змінюються",
  "New terms of the club apply from the first of next month. The full text is attached.":
    "З першого числа наступного місяця діють нові умови клубу. Повний текст — у вкладенні.",
  '<h2>What changes</h2><p>New terms apply from the first of next month. In short:</p><table border="1"><tr><th>What</th><th>So far</th><th>From now on</th></tr><tr><td>Points last</td><td>12 months</td><td>18 months</td></tr><tr><td>Vouchers go back</td><td>within 7 days</td><td>at any time</td></tr></table><p>The full text is attached, or <a href="https://example.com/club/terms">on the web</a>.</p>':
    '<h2>Що змінюється</h2><p>З першого числа наступного місяця діють нові умови. Коротко:</p><table border="1"><tr><th>Що</th><th>Досі</th><th>Відтепер</th></tr><tr><td>Бали дійсні</td><td>12 місяців</td><td>18 місяців</td></tr><tr><td>Повернення ваучера</td><td>протягом 7 днів</td><td>будь-коли</td></tr></table><p>Повний текст — у вкладенні або <a href="https://example.com/club/terms">на сайті</a>.</p>',
  "Today only until 15:00": "Сьогодні лише до 15:00",
  "Today we close at Svobody Square at 15:00. Veveří collects your points too: https://example.com/club/veveri Kavarna Club":
    "Сьогодні на площі Свободи зачиняємося о 15:00. Бали можна збирати й на Veveří: https://example.com/club/veveri Kavarna Club",
  "Happy birthday! The cake is on us": "З днем народження! Тістечко за наш рахунок",
  "Happy birthday! In the week of your birthday the cake is on us.":
    "З днем народження! У тиждень вашого свята тістечко за наш рахунок.",
  "Free cake all week": "Безкоштовне тістечко весь тиждень",
  "Happy birthday!": "З днем народження!",
  "All week the cake is on us. Just show your card.":
    "Увесь тиждень тістечко за наш рахунок. Просто покажіть картку.",
  "A birthday cake": "Торт до дня народження",
  "Choose a cake": "Вибрати тістечко",
  "We have added 150 points": "Ми додали 150 балів",
  "Your last visit has earned you 150 points.": "Ваші останні відвідини принесли вам 150 балів.",
  "Latte art class: the last places": "Урок лате-арту: останні місця",
  "On Saturday we teach latte art. Four places are left.":
    "У суботу вчимо лате-арту. Лишилося чотири місця.",
  "Four places are left": "Лишилося чотири місця",
  "A heart in your cup": "Серце у вашій чашці",
  "On Saturday at ten we teach how to pour a heart, a tulip and a rosetta. Coffee and milk are included.":
    "У суботу о десятій вчимо виливати серце, тюльпан і розету. Кава й молоко входять у ціну.",
  "Latte art": "Лате-арт",
  "Save me a place": "Зайняти місце",
  "Kavárna Club, Svobody Square 4, 602 00 Brno. You get this letter as a member of the club.":
    "Kavárna Club, náměstí Svobody 4, 602 00 Brno. Ви отримали цей лист як учасник клубу.",
  "Write to us": "Напишіть нам",
};
