// The same in English: how an offer talks, and what the trades call their goods.
import { formsOf } from './cues.ts';

export const ENGLISH = {
  call: formsOf(
    `dm, pm, msg me, drop me message, drop me a, send me a message, message for, message to, by message, ask price, ask me price, ask for price, ask me, ask for entry, get in touch if you, say hi, say hello, tell me your, tell us your, reply with, leave your, come to me, pass your name, type r, write me, hire me, i introduce, i guide you, dm me, dm us, dm now, just dm, pm me, pm us, inbox me, inbox us, inbox for, inbox now, inbox page, inbox, message me, message us, msg me, text me, write me, whatsapp me, contact me, contact us, contact now, ask me how, ask me which, ask me where, hit me up, hmu, check my profile, see my profile, visit my profile, my profile, my wall, my page, my bio, link in bio, link in profile, link on my, link in my, click my name, tap my name, click my picture, click the link, click here, follow my page, our page, scan the code, comment yes, comment below and, comment your number, leave your number, drop your number, leave a dot, put a dot, say yes below, reply yes, type yes, join my, join our, join the group, add me, apply now, register now, sign up now, order now, book now, search google, on google, call now, come to our, meet at`,
  ),
  audience: formsOf(
    `anyone interested, anybody interested, if interested, if you need, anyone need, anybody need, anyone who wants, need money, need cash, need loan, need a loan, want to earn, want more, looking for a generous, who need, who needs it, who wants, who want, want it, who like, if farmers here need, for whoever ask, whoever asks, serious people, serious only, only serious, ladies only, students welcome, everyone welcome`,
  ),
  seller: formsOf(
    `we offer, we provide, we deliver, we clean, we repair, we install, we supply, we make, we write, we recruit, we hire, we are hiring, we need 5, we need 10, we need 20, we need 50, we buy, we sell, our company, our team, our agency, our clinic, our shop, our office, i sell, i have sim, i have spare, i have extra, we have, i collect, my team, two left, last one, one seat, sell in bulk, in bulk, bulk ok, wanted, no fee, i teach, sold, i buy, i offer, i do your, i teach you, i show you, i can help you, i help you, i send you, i will send, my mentor, my coach, my broker, my trader, my master, hiring, now hiring, recruit, recruiting, for sale, for rent, selling, workers in uniform, our staff, all districts, all sizes, in stock, available now, available tonight, i am available, still available, agents wanted, partners wanted, models wanted, girls wanted`,
  ),
  promise: formsOf(
    `guaranteed, guarantee, guaranteed profit, 100% real, 100% safe, 100% legit, legit, no risk, risk free, no scam, not a scam, no credit check, no collateral, no paperwork, no questions, no interview, no experience, no deposit, no exam, no test, no prescription, no prescript, without gym, without diet, no side effects, money back, pay after, pay later, payment after, cash on delivery, cod, free shipping, free ship, fast ship, fast shipping, fast delivery, free trial, free consultation, free gift, discount, half price, cheap, cheapest, best price, good price, old price, special price, price list, promo, promotion, limited, last 10, last 20, last 5, few left, only today, today only, approved in, approved same day, same day, within 24 hours, in 5 minutes, in minutes, earn, earn up to, make money, easy money, extra income, passive income, per week, a week, every week, per day, a day, paid daily, paid each evening, paid weekly, real results, before after, money comes, you sleep, no work, work from home, from home, financial freedom, change your life, changed my life, results in, original, authentic, real stamp, discreet, private, photos real, real photos`,
  ),
  honest: formsOf(
    `scam, scams, scammed, scammer, scammers, fake, fraud, beware, careful, be careful, warning, don t click, do not click, don t trust, never send, never give, never share, lost my, lost all, lost everything, stole, stolen, police, arrested, court, reported, report it, is this real, is it real, is this legit, real or fake, should i, does anyone know, anyone know, can someone, why do, how do i, i was told, they told, he said, she said, my mother, my neighbour, my aunt, my father, somebody called, got a text, got a call, got this`,
  ),
} as const;

/** By trade; an offer in English names its goods more loosely, so these count as usual words do. */
export const ENGLISH_TRADES = {
  loan: 'loan, loans, quick loan, personal loan, salary advance, advance, credit, interest rate, borrow, lend, bad credit, mortgage',
  betting:
    'jackpot, slots, casino, betting, bet, odds, tips, sure win, fixed match, fixed matches, lottery, winning number, winning numbers, bookie, correct score',
  job: 'part time, job, jobs, work online, online job, typing job, rate hotels, like videos, salary, commission, bonus, recruit, vacancy, crew, agents',
  'forged-papers':
    'diploma, diplomas, degree, certificate, certificates, ielts, passport, passports, visa guaranteed, licence, license, sick note, red stamp, real signature, chassis stamping, number plates, work permit, exam answers',
  sim: 'sim, sim card, lucky number, vip number, nice number, data plan, esim, otp service, virtual number',
  potency:
    'viagra, v1agra, cialis, ci lis, erection, stronger in bed, strong man, last longer, in bed, desire, seahorse wine, herbal capsule, libido, enlarge, drops, wife smiles',
  cosmetics:
    'serum, whitening, skin, acne, melasma, slimming, lose weight, lost 11 kg, kg, detox tea, botox, filler, cream, collagen, hair growth, wrinkles, belly fat',
  followers:
    'followers, likes, views, subscribers, buy likes, buy like, verified badge, blue tick, reviews, 5 star reviews, tiktok growth, instagram growth',
  seo: 'seo, backlinks, backlink, guest post, rank, first page, website design, web design, villa phu quoc, traffic, keyword, keywords, link exchange, domain authority',
  crypto:
    'crypto, bitcoin, btc, forex, usdt, token, airdrop, trading, trade, ai trade, trading bot, signals, investment, invest, profit, profits, roi, wallet, pre sale, presale, presale price, pump',
  escort:
    'escort, escorts, massage, sugar baby, sugar daddy, generous uncle, generous, video call, private show, adults only, outcall, incall, companion, hot girls, vip girls, lonely, tonight, single lady',
  land: 'land, plot, plots, villa, apartment, condo, beachfront, square metres, sea view, red book, resort shares, freehold',
  'pirated-films':
    'full movie, full hd, iptv, netflix account, premium account, cracked, crack, drive link, pdf, free movies, watch free, streaming box, no ads',
  'detective-debt':
    'detective, private investigator, spy, spy app, track your, tracking, recover your, recover money, debt, debts, debt collection, hacker, hack, read his messages, cheating husband, cheating wife, locate',
  'fortune-teller':
    'tarot, psychic, fortune, horoscope, spell, spells, love spell, amulet, blessed, feng shui, palm reading, spiritual, bring back, lucky charm, curse, fortune teller, birth year',
  phishing:
    'verify, password, account is full, account will be, be deleted, be suspended, be locked, card number, the code they send, otp, claim your, claim now, you won, you have won, winner, gift card, flood money, customs fee, parcel, refund, bank details, bank details to, type name',
  shop: 'handmade, shoes, bags, air conditioner, refill gas, pre order, size, sizes, wholesale, retail, warehouse, bracelet, perfume, delivery, menu, box, boxes, replica, iphone, laptop, home made',
} as const;
