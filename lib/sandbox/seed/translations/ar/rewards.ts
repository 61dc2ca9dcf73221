/** Rewards, in Arabic. */
export const rewards: Record<string, string> = {
  Espresso: "إسبريسو",
  "A quick one, on us": "قهوة سريعة على حسابنا",
  "One single espresso of this month's roast, to drink in or take away. Ask for the tasting card: it tells you where the beans grew.":
    "فنجان إسبريسو واحد من تحميص هذا الشهر، تشربه عندنا أو تأخذه معك. اطلب بطاقة التذوّق: ستعرف منها أين نمت الحبوب.",
  "Butter croissant": "كرواسون بالزبدة",
  "Three days of folding, five minutes of joy": "ثلاثة أيام من الطيّ وخمس دقائق من المتعة",
  "Baked every morning with Czech butter. Best before ten, while it still crackles.":
    "نخبزه كل صباح بالزبدة التشيكية. ألذّ ما يكون قبل العاشرة وهو لا يزال مقرمشًا.",
  "Cinnamon bun": "كعكة القرفة",
  "Soft in the middle, sticky at the edge": "طرية في الوسط ودبقة عند الحافة",
  "One bun from the afternoon batch, still warm if you come right after two o'clock.":
    "كعكة واحدة من دفعة ما بعد الظهر، ولا تزال دافئة إن جئت بعد الساعة الثانية مباشرة.",
  "Cappuccino of your choice": "كابتشينو كما تحب",
  "Any milk, any size": "أي حليب وأي حجم",
  "One cappuccino in any size. Oat, soya or lactose-free milk costs nothing extra.":
    "كابتشينو واحد بأي حجم. حليب الشوفان أو الصويا أو الخالي من اللاكتوز بلا زيادة في السعر.",
  "Sourdough loaf": "رغيف بالخميرة الطبيعية",
  "A kilo of patience": "كيلوغرام من الصبر",
  "A one-kilo rye and wheat loaf from our stone oven. We bake a limited number, so reserve yours by phone until six the evening before.":
    "رغيف من الجاودار والقمح بوزن كيلوغرام من فرننا الحجري. نخبز عددًا محدودًا، فاحجز رغيفك هاتفيًا حتى السادسة من مساء اليوم السابق.",
  "Coffee and cake": "قهوة وكعك",
  "An afternoon off, small size": "استراحة بعد ظهر صغيرة",
  "Any coffee with a slice of the cake of the day. Take your time: the table by the window is yours for as long as the cup lasts.":
    "أي قهوة مع قطعة من كعكة اليوم. خذ وقتك: الطاولة بجانب النافذة لك ما دام في الفنجان شيء.",
  "Box of six kolaches": "علبة من ست قطع كولاتش",
  "Poppy seed, quark and plum": "خشخاش وجبن وبرقوق",
  "Two of each, the Moravian way: small, round and generously filled. Comes in a box that travels well.":
    "قطعتان من كل نوع على الطريقة المورافية: صغيرة ومستديرة وبحشوة سخية. في علبة تتحمل السفر.",
  "Breakfast for two": "فطور لشخصين",
  "Eggs, bread, jam and a pot of coffee": "بيض وخبز ومربى وإبريق قهوة",
  "Scrambled eggs or granola for each, a basket of bread, butter and jam, and a pot of filter coffee or tea. On weekends we recommend a reservation.":
    "بيض مخفوق أو غرانولا لكل شخص، وسلة خبز مع الزبدة والمربى، وإبريق من القهوة المفلترة أو الشاي. ننصح بالحجز في عطلة نهاية الأسبوع.",
  "Birthday cake": "كعكة عيد ميلاد",
  "For twelve, with a name on it": "لاثني عشر شخصًا وعليها الاسم",
  "Chocolate and raspberry, carrot, or lemon and poppy seed. Order three days ahead and tell us what to write.":
    "شوكولاتة مع توت العليق، أو جزر، أو ليمون مع بذور الخشخاش. اطلبها قبل ثلاثة أيام وأخبرنا بما نكتب عليها.",
  "Apricot jam": "مربى المشمش",
  "South Moravia in a jar": "جنوب مورافيا في مرطبان",
  "Apricots from Velké Pavlovice, a little sugar and nothing else. 240 g.":
    "مشمش من فيلكي بافلوفيتسه وقليل من السكر ولا شيء سواهما. 240 غ.",
  "Forest honey": "عسل الغابة",
  "From the Highlands, half a kilo": "من المرتفعات، نصف كيلوغرام",
  "Dark and malty, from a beekeeper near Telč who has known his bees for thirty years.":
    "داكن بنكهة الشعير المحمّص، من نحّال قرب تيلتش يعرف نحله منذ ثلاثين عامًا.",
  "House granola": "غرانولا البيت",
  "Oats, hazelnuts and sour cherries": "شوفان وبندق وكرز حامض",
  "Baked in small trays until it smells right. 400 g in a paper bag you can fill again.":
    "تُخبز في صوانٍ صغيرة حتى تفوح رائحتها. 400 غ في كيس ورقي يمكنك إعادة ملئه.",
  "Bag of coffee beans": "كيس من حبوب القهوة",
  "This month: Guatemala Huehuetenango": "هذا الشهر: غواتيمالا هويهويتنانغو",
  "250 g of beans roasted within the last ten days. We will gladly grind them for your brewer.":
    "250 غ من حبوب حُمّصت خلال الأيام العشرة الماضية. يسعدنا أن نطحنها لك بما يناسب آلتك.",
  "Olive oil from Crete": "زيت زيتون من كريت",
  "Cold pressed, half a litre": "معصور على البارد، نصف لتر",
  "One family, one grove, one harvest a year. Grassy and a little peppery, made for bread.":
    "عائلة واحدة وبستان واحد وحصاد واحد في السنة. بنكهة العشب ولسعة فلفل خفيفة، كأنه صُنع للخبز.",
  "Linen bread bag": "كيس خبز من الكتان",
  "Keeps the crust alive": "يحفظ القشرة مقرمشة",
  "Woven in Moravská Třebová and washed soft. Your loaf stays fresh a day longer, and the plastic stays in the shop.":
    "منسوج في مورافسكا تريبوفا ومغسول حتى صار ناعمًا. يبقى خبزك طازجًا يومًا أطول، ويبقى البلاستيك في المتجر.",
  "Travel cup": "كوب للسفر",
  "Four hours warm, never leaks": "دافئ أربع ساعات ولا يسرّب أبدًا",
  "Steel, 350 ml, in sage green or cream. Bring it to the counter and every coffee is 10 CZK cheaper.":
    "من الفولاذ، 350 مل، بلون المريمية أو الكريم. أحضره إلى المنضدة وتوفّر 10 كرونات في كل قهوة.",
  "Stoneware mug": "كوب من الخزف الحجري",
  "Thrown by hand, no two alike": "مصنوع يدويًا ولا يتشابه اثنان",
  "From a potter in Kunštát, glazed in the colours of our ovens: ash, clay and a little blue.":
    "من خزّاف في كونشتات، مزجّج بألوان أفراننا: الرماد والطين ولمسة من الأزرق.",
  "Picnic basket": "سلة نزهة",
  "Wicker, with a blanket inside": "من الخيزران وبداخلها بطانية",
  "A basket that outlives summers. We fill it for the first time: bread, cheese, fruit and lemonade for two.":
    "سلة تعيش أكثر من صيف. نملؤها لك في المرة الأولى: خبز وجبن وفاكهة وليمونادة لشخصين.",
  "Art-house cinema ticket": "تذكرة سينما فنية",
  "Any film, any evening": "أي فيلم وفي أي مساء",
  "Valid in our partner cinemas in Brno, Prague and Olomouc. Show the voucher at the box office.":
    "صالحة في دور السينما الشريكة في برنو وبراغ وأولوموتس. اعرض القسيمة عند شباك التذاكر.",
  "Latte art class": "درس في فن اللاتيه",
  "Two hours, one heart, maybe a swan": "ساعتان وقلب واحد وربما بجعة",
  "Learn to steam milk and pour with a barista, in a group of six. Every first Saturday of the month.":
    "تعلّم تبخير الحليب وسكبه مع باريستا، ضمن مجموعة من ستة. في أول سبت من كل شهر.",
  "Sourdough workshop": "ورشة الخميرة الطبيعية",
  "Go home with a loaf and your own starter": "تعود إلى البيت برغيف وبخميرتك الخاصة",
  "An evening with our head baker: mixing, folding, shaping, and all the questions you ever had. Apron provided.":
    "أمسية مع كبير خبازينا: عجن وطيّ وتشكيل، وأجوبة عن كل أسئلتك. المئزر من عندنا.",
  "Sunday brunch for six": "برانش الأحد لستة أشخاص",
  "The long table is yours": "الطاولة الطويلة لك",
  "Everything on the brunch menu, as much as you like, with coffee and homemade lemonade. Book a week ahead.":
    "كل ما في قائمة البرانش، بقدر ما تشاء، مع القهوة والليمونادة المنزلية. احجز قبل أسبوع.",
  "Home barista set": "طقم باريستا للبيت",
  "Hand grinder, dripper and two cups": "مطحنة يدوية وقمع ترشيح وفنجانان",
  "All you need for the best coffee of the day at home, with 250 g of beans and a recipe card.":
    "كل ما تحتاج إليه لأفضل قهوة في يومك وأنت في البيت، مع 250 غ من الحبوب وبطاقة وصفات.",
  "Weekend in Pálava": "عطلة نهاية أسبوع في بالافا",
  "Two nights among the vineyards": "ليلتان بين الكروم",
  "A room for two in a guest house below Děvín, breakfast from our bakery and a tasting in the cellar. Not on public holidays.":
    "غرفة لشخصين في نُزل أسفل جبل ديفين، وفطور من مخبزنا، وجلسة تذوّق في القبو. لا تسري في العطل الرسمية.",
  "10% off your next purchase": "خصم 10% على مشترياتك القادمة",
  "A thank-you for being with us": "شكرًا لأنك معنا",
  "Valid on the whole purchase except gift cards. Comes to you by itself twice a year.":
    "يسري على المشتريات كلها ما عدا بطاقات الهدايا. يصلك تلقائيًا مرتين في السنة.",
  "Evening bread at half price": "خبز المساء بنصف السعر",
  "Every day in the last hour": "كل يوم في الساعة الأخيرة",
  "So that nothing good goes to waste. The till takes it off by itself when you show your card.":
    "كي لا يضيع شيء طيب. يُخصم تلقائيًا عند الصندوق بمجرد أن تعرض بطاقتك.",
  "Birthday treat": "ضيافة عيد الميلاد",
  "A cake and a wish": "كعكة وأمنية",
  "Any cake from the counter in the week of your birthday.":
    "أي كعكة من واجهة العرض في أسبوع عيد ميلادك.",
  "Advent tasting": "تذوّق الميلاد",
  "Was a lovely evening": "كانت أمسية جميلة",
  "Gingerbread, punch and carols. See you next year.":
    "خبز الزنجبيل والبنش وأناشيد الميلاد. نراك في العام القادم.",
};
