/** Consents, in Arabic. */
export const consents: Record<string, string> = {
  "Terms of the club and processing of personal data": "شروط النادي ومعالجة البيانات الشخصية",
  '<h1>Terms of the club</h1><p>Membership is free of charge and open to anybody over <strong>15 years</strong>. You may end it whenever you like.</p><h2>Points</h2><ul><li>You get one point for every 10 CZK you spend.</li><li>Points are valid for 12 months.</li><li>Points have no monetary value and cannot be exchanged for cash.</li></ul><h2>Personal data</h2><p>We process your name, contact and purchases in order to run your membership. You can ask for a copy, a correction or a deletion at <a href="mailto:privacy@example.com">privacy@example.com</a>. The whole text is at <a href="https://example.com/terms">example.com/terms</a>.</p>':
    '<h1>شروط النادي</h1><p>العضوية مجانية ومفتوحة لكل من بلغ <strong>15 عامًا</strong>. يمكنك إنهاؤها متى شئت.</p><h2>النقاط</h2><ul><li>تحصل على نقطة واحدة مقابل كل 10 كرونات تنفقها.</li><li>النقاط صالحة لمدة 12 شهرًا.</li><li>ليس للنقاط قيمة مالية ولا يمكن استبدالها بالنقود.</li></ul><h2>البيانات الشخصية</h2><p>نعالج اسمك وبيانات التواصل معك ومشترياتك لكي ندير عضويتك. يمكنك طلب نسخة أو تصحيح أو حذف عبر <a href="mailto:privacy@example.com">privacy@example.com</a>. تجد النص الكامل في <a href="https://example.com/terms">example.com/terms</a>.</p>',
  "<p>Without this consent we cannot run your membership. Withdrawing it ends the membership.</p>":
    "<p>لا يمكننا إدارة عضويتك من دون هذه الموافقة. سحبها ينهي العضوية.</p>",
  "News and offers": "الأخبار والعروض",
  "<p>I agree that the club sends me <strong>news and offers</strong> by e-mail, at most twice a month. I can withdraw this consent at any time, in my profile or by the link in every message.</p>":
    "<p>أوافق على أن يرسل إليّ النادي <strong>الأخبار والعروض</strong> بالبريد الإلكتروني، مرتين في الشهر على الأكثر. يمكنني سحب هذه الموافقة في أي وقت من ملفي الشخصي أو عبر الرابط الموجود في كل رسالة.</p>",
  "<p>You will get no more offers from us. Messages about your membership itself still come.</p>":
    "<p>لن تصلك عروض منا بعد الآن. أما الرسائل المتعلقة بعضويتك نفسها فستستمر.</p>",
  "Offers that suit me": "عروض تناسبني",
  "<p>I agree that the club looks at what I buy and when, so that its offers suit me.</p>":
    "<p>أوافق على أن ينظر النادي في ما أشتريه ومتى أشتريه، لكي تناسبني عروضه.</p>",
  "<p>Offers will be the same for you as for everybody else.</p>":
    "<p>ستكون العروض لك كما هي لسائر الأعضاء.</p>",
  "Offers of our partners": "عروض شركائنا",
  '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Our <em>bakery partners</em> may write to me. See <a href="javascript:alert(1)">the list</a> or <a href="https://example.com/partners" target="_self">the partners\' page</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>':
    '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">يجوز لـ<em>شركائنا من المخابز</em> أن يراسلوني. انظر <a href="javascript:alert(1)">القائمة</a> أو <a href="https://example.com/partners" target="_self">صفحة الشركاء</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>',
  "<p>Our partners will not write to you any more.</p>": "<p>لن يراسلك شركاؤنا بعد الآن.</p>",
};
