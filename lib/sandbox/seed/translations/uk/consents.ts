/** Consents, in Ukrainian. */
export const consents: Record<string, string> = {
  "Terms of the club and processing of personal data": "Умови клубу й обробка персональних даних",
  '<h1>Terms of the club</h1><p>Membership is free of charge and open to anybody over <strong>15 years</strong>. You may end it whenever you like.</p><h2>Points</h2><ul><li>You get one point for every 10 CZK you spend.</li><li>Points are valid for 12 months.</li><li>Points have no monetary value and cannot be exchanged for cash.</li></ul><h2>Personal data</h2><p>We process your name, contact and purchases in order to run your membership. You can ask for a copy, a correction or a deletion at <a href="mailto:privacy@example.com">privacy@example.com</a>. The whole text is at <a href="https://example.com/terms">example.com/terms</a>.</p>':
    '<h1>Умови клубу</h1><p>Участь безкоштовна й відкрита для кожного, кому виповнилося <strong>15 років</strong>. Припинити її можна будь-коли.</p><h2>Бали</h2><ul><li>За кожні витрачені 10 крон ви отримуєте один бал.</li><li>Бали дійсні 12 місяців.</li><li>Бали не мають грошової вартості, і їх не можна обміняти на готівку.</li></ul><h2>Персональні дані</h2><p>Ми обробляємо ваше ім’я, контакти й покупки, щоб вести вашу участь у клубі. Попросити копію, виправлення або видалення можна за адресою <a href="mailto:privacy@example.com">privacy@example.com</a>. Повний текст — на <a href="https://example.com/terms">example.com/terms</a>.</p>',
  "<p>Without this consent we cannot run your membership. Withdrawing it ends the membership.</p>":
    "<p>Без цієї згоди ми не можемо вести вашу участь у клубі. Якщо її відкликати, участь припиниться.</p>",
  "News and offers": "Новини та пропозиції",
  "<p>I agree that the club sends me <strong>news and offers</strong> by e-mail, at most twice a month. I can withdraw this consent at any time, in my profile or by the link in every message.</p>":
    "<p>Я погоджуюся, щоб клуб надсилав мені <strong>новини та пропозиції</strong> електронною поштою, не частіше ніж двічі на місяць. Цю згоду можна будь-коли відкликати у профілі або за посиланням у кожному листі.</p>",
  "<p>You will get no more offers from us. Messages about your membership itself still come.</p>":
    "<p>Пропозицій від нас більше не буде. Повідомлення про саму участь надходитимуть і далі.</p>",
  "Offers that suit me": "Пропозиції для мене",
  "<p>I agree that the club looks at what I buy and when, so that its offers suit me.</p>":
    "<p>Я погоджуюся, щоб клуб аналізував, що й коли я купую, аби його пропозиції мені підходили.</p>",
  "<p>Offers will be the same for you as for everybody else.</p>":
    "<p>Пропозиції для вас будуть такі самі, як і для всіх інших.</p>",
  "Offers of our partners": "Пропозиції наших партнерів",
  '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Our <em>bakery partners</em> may write to me. See <a href="javascript:alert(1)">the list</a> or <a href="https://example.com/partners" target="_self">the partners\' page</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>':
    '<div style="font:12px Arial" class="MsoNormal"><p onclick="alert(1)">Наші <em>партнери-пекарі</em> можуть мені писати. Дивіться <a href="javascript:alert(1)">перелік</a> або <a href="https://example.com/partners" target="_self">сторінку партнерів</a>.</p><img src="https://tracker.example/pixel.gif" onerror="document.title=\'owned\'"><script>document.title = "owned";</script></div>',
  "<p>Our partners will not write to you any more.</p>":
    "<p>Наші партнери більше вам не писатимуть.</p>",
};
