/** Rewards, in Ukrainian. */
export const rewards: Record<string, string> = {
  Espresso: "Еспресо",
  "A quick one, on us": "Швидка кава за наш рахунок",
  "One single espresso of this month's roast, to drink in or take away. Ask for the tasting card: it tells you where the beans grew.":
    "Одне еспресо з обсмаження цього місяця, тут або з собою. Попросіть дегустаційну картку: вона розповість, де росли зерна.",
  "Butter croissant": "Масляний круасан",
  "Three days of folding, five minutes of joy": "Три дні складання, п’ять хвилин радості",
  "Baked every morning with Czech butter. Best before ten, while it still crackles.":
    "Печемо щоранку на чеському маслі. Найсмачніший до десятої, поки ще хрумтить.",
  "Cinnamon bun": "Булочка з корицею",
  "Soft in the middle, sticky at the edge": "М’яка всередині, липка скраю",
  "One bun from the afternoon batch, still warm if you come right after two o'clock.":
    "Одна булочка з пообідньої партії. Приходьте одразу після другої, і вона ще буде теплою.",
  "Cappuccino of your choice": "Капучино на ваш вибір",
  "Any milk, any size": "Будь-яке молоко, будь-який розмір",
  "One cappuccino in any size. Oat, soya or lactose-free milk costs nothing extra.":
    "Одне капучино будь-якого розміру. Вівсяне, соєве чи безлактозне молоко без доплати.",
  "Sourdough loaf": "Хліб на заквасці",
  "A kilo of patience": "Кілограм терпіння",
  "A one-kilo rye and wheat loaf from our stone oven. We bake a limited number, so reserve yours by phone until six the evening before.":
    "Кілограмова житньо-пшенична хлібина з нашої кам’яної печі. Печемо обмежену кількість, тож замовте свою телефоном до шостої вечора напередодні.",
  "Coffee and cake": "Кава й тістечко",
  "An afternoon off, small size": "Вільне пообіддя в мініатюрі",
  "Any coffee with a slice of the cake of the day. Take your time: the table by the window is yours for as long as the cup lasts.":
    "Будь-яка кава зі шматочком торта дня. Не поспішайте: столик біля вікна ваш, поки в чашці ще щось є.",
  "Box of six kolaches": "Коробка з шести колачів",
  "Poppy seed, quark and plum": "Мак, сир і слива",
  "Two of each, the Moravian way: small, round and generously filled. Comes in a box that travels well.":
    "По два кожного виду, по-моравськи: маленькі, круглі й щедро начинені. У коробці, що легко переживе дорогу.",
  "Breakfast for two": "Сніданок на двох",
  "Eggs, bread, jam and a pot of coffee": "Яйця, хліб, джем і чайник кави",
  "Scrambled eggs or granola for each, a basket of bread, butter and jam, and a pot of filter coffee or tea. On weekends we recommend a reservation.":
    "Кожному скрембл або гранола, кошик хліба, масло, джем і чайник фільтр-кави чи чаю. На вихідні радимо забронювати столик.",
  "Birthday cake": "Торт на день народження",
  "For twelve, with a name on it": "На дванадцятьох, з іменем",
  "Chocolate and raspberry, carrot, or lemon and poppy seed. Order three days ahead and tell us what to write.":
    "Шоколад із малиною, морквяний або лимон із маком. Замовте за три дні й скажіть, що написати.",
  "Apricot jam": "Абрикосовий джем",
  "South Moravia in a jar": "Південна Моравія в баночці",
  "Apricots from Velké Pavlovice, a little sugar and nothing else. 240 g.":
    "Абрикоси з Велких Павловиць, трохи цукру й більше нічого. 240 г.",
  "Forest honey": "Лісовий мед",
  "From the Highlands, half a kilo": "З Височини, пів кілограма",
  "Dark and malty, from a beekeeper near Telč who has known his bees for thirty years.":
    "Темний, із солодовим присмаком, від пасічника з-під Телча, який знає своїх бджіл тридцять років.",
  "House granola": "Домашня гранола",
  "Oats, hazelnuts and sour cherries": "Вівсянка, фундук і вишня",
  "Baked in small trays until it smells right. 400 g in a paper bag you can fill again.":
    "Печемо на маленьких деках, доки не запахне як слід. 400 г у паперовому пакеті, який можна наповнити знову.",
  "Bag of coffee beans": "Пачка кави в зернах",
  "This month: Guatemala Huehuetenango": "Цього місяця: Гватемала Уеуетенанго",
  "250 g of beans roasted within the last ten days. We will gladly grind them for your brewer.":
    "250 г зерен, обсмажених щонайбільше десять днів тому. Залюбки змелемо їх для вашої кавоварки.",
  "Olive oil from Crete": "Оливкова олія з Криту",
  "Cold pressed, half a litre": "Холодного віджиму, пів літра",
  "One family, one grove, one harvest a year. Grassy and a little peppery, made for bread.":
    "Одна родина, один гай, один урожай на рік. Трав’яниста й трохи перчена, мов створена до хліба.",
  "Linen bread bag": "Лляна торбинка для хліба",
  "Keeps the crust alive": "Скоринка лишається хрусткою",
  "Woven in Moravská Třebová and washed soft. Your loaf stays fresh a day longer, and the plastic stays in the shop.":
    "Виткана в Моравській Тршебовій і випрана до м’якості. Хліб у ній на день довше свіжий, а пластик лишається в крамниці.",
  "Travel cup": "Термочашка",
  "Four hours warm, never leaks": "Чотири години тепла, не протікає",
  "Steel, 350 ml, in sage green or cream. Bring it to the counter and every coffee is 10 CZK cheaper.":
    "Сталева, 350 мл, шавлієва або кремова. Беріть її до стійки, і кожна кава буде на 10 крон дешевша.",
  "Stoneware mug": "Керамічна чашка",
  "Thrown by hand, no two alike": "Ручна робота, кожна інша",
  "From a potter in Kunštát, glazed in the colours of our ovens: ash, clay and a little blue.":
    "Від гончаря з Кунштата, полив’яна в кольорах наших печей: попіл, глина й трохи блакиті.",
  "Picnic basket": "Кошик для пікніка",
  "Wicker, with a blanket inside": "Плетений, з пледом усередині",
  "A basket that outlives summers. We fill it for the first time: bread, cheese, fruit and lemonade for two.":
    "Кошик, що переживе не одне літо. Уперше наповнимо його ми: хліб, сир, фрукти й лимонад на двох.",
  "Art-house cinema ticket": "Квиток до артгаус-кіно",
  "Any film, any evening": "Будь-який фільм, будь-який вечір",
  "Valid in our partner cinemas in Brno, Prague and Olomouc. Show the voucher at the box office.":
    "Діє в наших партнерських кінотеатрах у Брно, Празі й Оломоуці. Покажіть ваучер у касі.",
  "Latte art class": "Урок лате-арту",
  "Two hours, one heart, maybe a swan": "Дві години, одне серце, може, й лебідь",
  "Learn to steam milk and pour with a barista, in a group of six. Every first Saturday of the month.":
    "Навчіться з баристою збивати молоко й малювати ним, у групі з шести людей. Кожної першої суботи місяця.",
  "Sourdough workshop": "Майстер-клас із закваски",
  "Go home with a loaf and your own starter": "Додому з хлібом і власною закваскою",
  "An evening with our head baker: mixing, folding, shaping, and all the questions you ever had. Apron provided.":
    "Вечір із нашим головним пекарем: замішування, складання, формування й відповіді на всі ваші запитання. Фартух дамо.",
  "Sunday brunch for six": "Недільний бранч на шістьох",
  "The long table is yours": "Довгий стіл ваш",
  "Everything on the brunch menu, as much as you like, with coffee and homemade lemonade. Book a week ahead.":
    "Усе меню бранчу, скільки забажаєте, з кавою й домашнім лимонадом. Бронюйте за тиждень.",
  "Home barista set": "Домашній набір баристи",
  "Hand grinder, dripper and two cups": "Ручна кавомолка, дрипер і дві чашки",
  "All you need for the best coffee of the day at home, with 250 g of beans and a recipe card.":
    "Усе для найкращої кави дня вдома, разом із 250 г зерен і карткою рецептів.",
  "Weekend in Pálava": "Вихідні на Палаві",
  "Two nights among the vineyards": "Дві ночі серед виноградників",
  "A room for two in a guest house below Děvín, breakfast from our bakery and a tasting in the cellar. Not on public holidays.":
    "Кімната на двох у пансіоні під Девіном, сніданок із нашої пекарні й дегустація в льоху. Не діє у святкові дні.",
  "10% off your next purchase": "10% знижки на наступну покупку",
  "A thank-you for being with us": "Подяка за те, що ви з нами",
  "Valid on the whole purchase except gift cards. Comes to you by itself twice a year.":
    "Діє на всю покупку, крім подарункових карток. Приходить до вас сама двічі на рік.",
  "Evening bread at half price": "Вечірній хліб за пів ціни",
  "Every day in the last hour": "Щодня в останню годину",
  "So that nothing good goes to waste. The till takes it off by itself when you show your card.":
    "Щоб ніщо добре не пропало. Каса сама зробить знижку, щойно ви покажете картку.",
  "Birthday treat": "Частування до дня народження",
  "A cake and a wish": "Тістечко й побажання",
  "Any cake from the counter in the week of your birthday.":
    "Будь-яке тістечко з вітрини в тиждень вашого дня народження.",
  "Advent tasting": "Адвентна дегустація",
  "Was a lovely evening": "Був чудовий вечір",
  "Gingerbread, punch and carols. See you next year.":
    "Пряники, пунш і колядки. До зустрічі за рік.",
};
