// English swear words, insults, slurs and threats.
import { type Entry, list, row } from './entry.ts';

const _PERSON = list(
  'you your ur u she he her him his hers face girl woman man guy they them are re r is team lot',
);

export const ENGLISH_WORDS: readonly Entry[] = [
  ...row(
    'insult',
    0.65,
    'ugly, disgusting, filthy, worthless, liar, liars, weasel, traitor, hypocrite, useless, rotten, ass, donkey, clown, clowns',
    { left: list('you ur u your she her his mod'), notLeft: list('he is my our the a if do did') },
  ),
  ...row(
    'insult',
    0.65,
    'you people believe, you people are, the lot of you, all of you are, people like you are, people like you should, people like you make, people like you need, people like you never, rot somewhere, never have kids, you were not made for, go wash, get a job, shame on you, you disgust me, you make me sick, you sad, you lousy, you little, you filthy, you dirty, you stupid, you ugly, you fat, you lying, you lazy, you damn, you bloody, you worthless, you pathetic, you useless, you rotten, you miserable, you old, you nosy, ur face, ugly and stupid, ugly ass, ugly face, bunch of clowns, pack of, breed like, suck the boss, suck it, balls you, shithole, shitholes, sh hole',
  ),
  ...row('profanity', 0.4, 'crap, cock'),
  ...row('insult', 0.4, 'people like you'),
  ...row(
    'profanity',
    0.75,
    'fuck, fucks, fucked, fucking, fuckin, fucker, fuckers, fuk, fck, fcking, fking, fkn, fking, fuckwit, phuck, phuk, fuq, motherfucker, motherfuckers, mofo, motherfucking, fuckface, clusterfuck, wtaf, stfu, gtfo, effing, cunt, cunts, cu nt, twat, twats, wanker, wankers, bollocks, arsehole, arseholes, asshole, assholes, asswipe, ass hole, dickhead, dickheads, dick head, shithead, shitheads, bullshit, horseshit, shitty, shitshow, shite, shitstain, shjt, cocksucker, cocksuckers, prick, pricks, tosser, bellend, knobhead, son of a bitch, sons of bitches, son of a b, piece of shit, full of shit, piece of crap, sack of shit, sack of crap, kiss my ass, my ass, kick your ass, f off, fuck off, piss off, f u, eff you, go to hell, screw you, up yours, suck my dick, suck my, eat shit',
  ),
  ...row(
    'profanity',
    0.6,
    'shit, bitch, bitches, bitching, bastard, bastards, ass, arse, damn you, goddamn, pissed off, a dick, such dicks, dicks, you dick, little dick, his dick, your dick, my dick, big dick, dick pic, dick pics, douche, douchebag, douchebags, jackass, dumbass, dumbasses, badass, smartass, slut, sluts, whore, whores, skank, a hoe, that hoe, you hoe, hoes, bloody idiot',
    { notRight: list('duck well') },
  ),
  ...row(
    'insult',
    0.7,
    'moron, morons, moronic, idiot, idiots, idiotic, imbecile, imbeciles, retard, retards, retarded, dumbass, dumbasses, dimwit, dimwits, halfwit, nitwit, numbskull, dunce, simpleton, blockhead, airhead, pea brain, birdbrain, brainless, brain dead, braindead, no brain, no brains, half a brain, scumbag, scumbags, lowlife, lowlifes, low life, degenerate, degenerates, parasite, parasites, vermin, subhuman, waste of space, waste of oxygen, waste of air, waste of skin, good for nothing, bootlicker, bootlickers, sissy, crybaby, cry baby, pervert, perverts, perv, pig face, fatso, fat cow, fat pig, lazy cow, ugly cow, old cow, old hag, hag, fugly, fat ass, fatass, butt ugly, psycho, nutjob, nutcase, sicko, wacko, dirtbag, slimeball, sleazebag, spineless, gutless, laughing stock, halfwits, turnip, kys, kill yourself, kill urself, go die, drop dead, rot in hell, burn in hell, hope you die, hope u die, get cancer, neck yourself, jump off a bridge, drink bleach, your mother, ur mom, yo mama, ur mum, attention whore, gold digger, get a life, get a brain, shut up, shut your mouth, shut ur mouth, shut it, nobody likes you, no one likes you, nobody asked you, iq of, brain of, you people are, go back to primary, go back to school, learn english, small man, sad little, liar, traitor, coward, cowards, u r dumb, so dumb, ur dumb, you are dumb, stupid idiot',
    {
      notLeft: list('recycling my not feel feeling felt bin taking like other ten few some two three'),
      notRight: list('can bins bags bin collection question mistake'),
    },
  ),
  ...row(
    'sexual',
    0.75,
    'sexy, nude, nudes, naked pics, boobs, tits, titties, blowjob, handjob, horny, cum, cumming, jerk off, wank, get laid, hot milf, milf, bang her, bang you, i would bang, fuck her, rape her, rape you, ride me, sit on my face, sit on my lap, spread your legs, nice legs, nice rack, nice ass, hot ass, send nudes, in my bed, check me in bed, one night with, how much for a night, how much per night, unbutton, undress, on her knees, on your knees, take it off, bend over, show us your, show me your, lick you, lick her, taste you, hotel room, lonely wife, single mom means',
  ),
  ...row(
    'threat',
    0.8,
    'talking and we will, keep talking and, to your house, i will kill, i will k1ll, ill kill you, i ll kill you, gonna kill, going to kill, beat you up, beat u up, gonna beat, will beat you, ll beat you, smash your, smash ur, break your legs, break your neck, break your face, break ur, cut your throat, slit your throat, shoot you, stab you, stab him, stab her, burn your house, burn ur house, burn your, hunt you down, we will find you, we ll find you, i will find you, i ll find you, gonna find you, we re coming for you, we are coming for you, i m coming for you, know where you live, know where u live, know where you, watch your back, watch ur back, watch behind, you will pay, you ll pay, you will regret, you ll regret, you are dead, you re dead, ur dead, youre dead, u dead, dead man, dead meat, dead man walking, going to your house, come to your house, coming to your house, your family will, your kids will, acid in your, acid on your, petrol bomb, bullet in your, bullet for you, bullet with your name, sleep with one eye open, last warning, last day, waiting for you outside, wait for you outside, six feet under, be under it, nothing to lose, or acid, iron bar, got your address, got ur address, got your adress, got ur adress, with a machete, walk out of it, accidents happen, bring a helmet, under his car, under your car, pay for this with, wring your neck, skin you alive, hang you, bash your, bash ur, cave your, punch your, punch you, kick your teeth, knock your teeth, throw you off, run you over',
  ),
  // Snakes, heat and mushrooms can kill you too.
  ...row('threat', 0.8, 'kill you, kill u', {
    notLeft: list(
      'can could may might actually it that they snake snakes heat won don not to would which this these almost nearly',
    ),
  }),
];
