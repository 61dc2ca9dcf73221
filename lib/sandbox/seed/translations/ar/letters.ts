/** Letters, in Arabic. */
export const letters: Record<string, string> = {
  "Autumn tastes of cinnamon": "الخريف بطعم القرفة",
  "Autumn tastes of cinnamon.\n\nWe have baked new cinnamon buns and ground Brazilian coffee to go with them. Until Sunday every purchase over 200 CZK earns double points.\n\nhttps://example.com/club/autumn":
    "الخريف بطعم القرفة.\n\nخبزنا كعك قرفة جديدًا وطحنّا معه قهوة برازيلية. حتى الأحد تكسبك كل عملية شراء تزيد على 200 كرونة نقاطًا مضاعفة.\n\nhttps://example.com/club/autumn",
  "Double points until Sunday": "نقاط مضاعفة حتى الأحد",
  "We have baked new cinnamon buns and ground Brazilian coffee with a note of hazelnut to go with them.":
    "خبزنا كعك قرفة جديدًا وطحنّا معه قهوة برازيلية بلمسة من البندق.",
  "<b>Until Sunday</b> every purchase over 200 CZK earns you double points.":
    "<b>حتى الأحد</b> تكسبك كل عملية شراء تزيد على 200 كرونة نقاطًا مضاعفة.",
  "A cinnamon bun": "كعكة بالقرفة",
  Cappuccino: "كابتشينو",
  "120 points": "120 نقطة",
  "Brazil Cerrado": "البرازيل سيرادو",
  "450 points": "450 نقطة",
  "See what is new": "شاهد الجديد",
  "The receipt of your purchase": "إيصال مشترياتك",
  "Hello,\n\nthank you for your purchase. The receipt is attached.\n\nYours, Kavárna":
    "مرحبًا،\n\nشكرًا على مشترياتك. الإيصال مرفق.\n\nمع تحيات Kavárna",
  "<p>Hello,</p><p>thank you for your purchase. The receipt is <b>attached</b>.</p><ul><li>2 × cappuccino</li><li>1 × butter croissant</li></ul><p>Yours, Kavárna</p>":
    "<p>مرحبًا،</p><p>شكرًا على مشترياتك. الإيصال <b>مرفق</b>.</p><ul><li>2 × كابتشينو</li><li>1 × كرواسون بالزبدة</li></ul><p>مع تحيات Kavárna</p>",
  "Your cake voucher ends on Friday": "قسيمة الكعك تنتهي يوم الجمعة",
  "Coffee and cake are on us, but only until Friday.":
    "القهوة والكعك على حسابنا، ولكن حتى يوم الجمعة فقط.",
  "The club's terms are changing": "شروط النادي تتغير",
  "New terms of the club apply from the first of next month. The full text is attached.":
    "تسري شروط النادي الجديدة من أول الشهر القادم. النص الكامل مرفق.",
  '<h2>What changes</h2><p>New terms apply from the first of next month. In short:</p><table border="1"><tr><th>What</th><th>So far</th><th>From now on</th></tr><tr><td>Points last</td><td>12 months</td><td>18 months</td></tr><tr><td>Vouchers go back</td><td>within 7 days</td><td>at any time</td></tr></table><p>The full text is attached, or <a href="https://example.com/club/terms">on the web</a>.</p>':
    '<h2>ما الذي يتغير</h2><p>تسري الشروط الجديدة من أول الشهر القادم. باختصار:</p><table border="1"><tr><th>ماذا</th><th>حتى الآن</th><th>من الآن فصاعدًا</th></tr><tr><td>صلاحية النقاط</td><td>12 شهرًا</td><td>18 شهرًا</td></tr><tr><td>إرجاع القسائم</td><td>خلال 7 أيام</td><td>في أي وقت</td></tr></table><p>النص الكامل مرفق، أو تجده <a href="https://example.com/club/terms">على الموقع</a>.</p>',
  "Today only until 15:00": "اليوم حتى 15:00 فقط",
  "Today we close at Svobody Square at 15:00. Veveří collects your points too: https://example.com/club/veveri Kavarna Club":
    "نغلق اليوم في ساحة الحرية عند 15:00. يمكنك جمع نقاطك في Veveří أيضًا: https://example.com/club/veveri Kavarna Club",
  "Happy birthday! The cake is on us": "عيد ميلاد سعيد! الكعكة على حسابنا",
  "Happy birthday! In the week of your birthday the cake is on us.":
    "عيد ميلاد سعيد! الكعكة على حسابنا طوال أسبوع ميلادك.",
  "Free cake all week": "كعكة مجانية طوال الأسبوع",
  "Happy birthday!": "عيد ميلاد سعيد!",
  "All week the cake is on us. Just show your card.":
    "الكعكة على حسابنا طوال الأسبوع. يكفي أن تعرض بطاقتك.",
  "A birthday cake": "كعكة لعيد الميلاد",
  "Choose a cake": "اختر كعكة",
  "We have added 150 points": "أضفنا 150 نقطة",
  "Your last visit has earned you 150 points.": "كسبت في زيارتك الأخيرة 150 نقطة.",
  "Latte art class: the last places": "درس فن اللاتيه: آخر الأماكن",
  "On Saturday we teach latte art. Four places are left.":
    "نعلّم فن اللاتيه يوم السبت. بقيت أربعة أماكن.",
  "Four places are left": "بقيت أربعة أماكن",
  "A heart in your cup": "قلب في فنجانك",
  "On Saturday at ten we teach how to pour a heart, a tulip and a rosetta. Coffee and milk are included.":
    "يوم السبت في العاشرة نعلّمك كيف تسكب قلبًا وزهرة توليب ووردة. القهوة والحليب ضمن السعر.",
  "Latte art": "فن اللاتيه",
  "Save me a place": "احجز لي مكانًا",
  "Kavárna Club, Svobody Square 4, 602 00 Brno. You get this letter as a member of the club.":
    "Kavárna Club, náměstí Svobody 4, 602 00 Brno. تصلك هذه الرسالة لأنك عضو في النادي.",
  "Write to us": "راسلنا",
};
