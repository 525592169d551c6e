// English swear words, insults, slurs and threats.
import { type Entry, list, row } from './entry.ts';

const _PERSON = list(
  'you your ur u she he her him his hers face girl woman man guy they them are re r is team lot',
);

export const ENGLISH_WORDS: readonly Entry[] = [
  ...row(
    'insult',
    0.65,
    'ugly, disgusting, filthy, worthless, liar, liars, weasel, traitor, hypocrite, useless, rotten, ass',
    { left: list('you ur u mod'), notLeft: list('he is my our the a if do did') },
  ),
  ...row(
    'insult',
    0.65,
    'you people are, the lot of you, all of you are, people like you are, people like you should, people like you make, people like you need, people like you never, rot somewhere, you disgust me, you make me sick, you sad, you lousy, you filthy, you dirty, you stupid, you ugly, you fat, you lying, you lazy, you bloody, you worthless, you pathetic, you useless, you rotten, you miserable, you nosy, ur face, ugly and stupid, ugly ass, ugly face, bunch of clowns, breed like, suck the boss, suck it, balls you, shithole, shitholes, sh hole',
  ),
  ...row('profanity', 0.4, 'crap, cock'),
  ...row('insult', 0.4, 'people like you, shame on you, you damn, you people believe'),
  ...row('sexual', 0.4, 'sexy, in my bed, on her knees, on your knees, undress, unbutton, bend over'),
  ...row('profanity', 0.7, 'a prick, you prick, little prick, pricks'),
  ...row('threat', 0.8, 'burn your', {
    notRight: list('mouth tongue lips fingers hand hands skin feet eyes fat calories'),
  }),
  ...row(
    'threat',
    0.8,
    'know where you live, know where you work, know where you sleep, know where you park',
  ),
  ...row(
    'threat',
    0.4,
    'you will pay, you ll pay, you will regret, you ll regret, under your car, run you over, dead man, nothing to lose, home address, iron bar, or acid, walk out of it, be under it',
  ),
  ...row(
    'profanity',
    0.75,
    'fuck, fucks, fucked, fucking, fuckin, fucker, fuckers, fuk, fck, fcking, fking, fkn, fking, fuckwit, phuck, phuk, fuq, motherfucker, motherfuckers, mofo, motherfucking, fuckface, clusterfuck, wtaf, stfu, gtfo, effing, cunt, cunts, cu nt, twat, twats, wanker, wankers, bollocks, arsehole, arseholes, asshole, assholes, asswipe, ass hole, dickhead, dickheads, dick head, shithead, shitheads, bullshit, horseshit, shitty, shitshow, shite, shitstain, shjt, cocksucker, cocksuckers, tosser, bellend, knobhead, son of a bitch, sons of bitches, son of a b, piece of shit, full of shit, piece of crap, sack of shit, sack of crap, kiss my ass, my ass, kick your ass, f off, fuck off, piss off, f u, eff you, go to hell, screw you, up yours, suck my dick, suck my, eat shit',
  ),
  ...row(
    'profanity',
    0.6,
    'shit, bitch, bitches, bitching, bastard, bastards, ass, arse, damn you, goddamn, pissed off, a dick, such dicks, dicks, you dick, little dick, his dick, your dick, my dick, big dick, dick pic, dick pics, douche, douchebag, douchebags, jackass, dumbass, dumbasses, smartass, slut, sluts, whore, whores, skank, a hoe, that hoe, you hoe, hoes, bloody idiot',
    { notRight: list('duck well') },
  ),
  // Of nobody in particular they may be about a chair, a film or oneself: "you" raises them, other rules know the rest.
  ...row(
    'insult',
    0.45,
    'moron, morons, moronic, idiot, idiots, idiotic, imbeciles, retard, retards, retarded, dumbass, dumbasses, dimwit, dimwits, nitwit, dunce, simpleton, airhead, brainless, brain dead, braindead, no brain, no brains, half a brain, low life, degenerate, degenerates, parasite, parasites, vermin, good for nothing, sissy, crybaby, cry baby, pervert, perverts, perv, fat pig, old cow, hag, psycho, nutcase, sicko, wacko, spineless, gutless, laughing stock, halfwits, turnip, drop dead, get cancer, your mother, ur mom, ur mum, gold digger, get a life, shut up, iq of, go back to school, learn english, small man, sad little, liar, traitor, coward, cowards',
    {
      notLeft: list('recycling my not feel feeling felt bin taking like other ten few some two three'),
      notRight: list('can bins bags bin collection question mistake'),
    },
  ),
  ...row(
    'insult',
    0.7,
    'imbecile, halfwit, numbskull, blockhead, pea brain, birdbrain, scumbag, scumbags, lowlife, lowlifes, subhuman, waste of space, waste of oxygen, waste of air, waste of skin, bootlicker, bootlickers, pig face, fatso, fat cow, lazy cow, ugly cow, old hag, fugly, fat ass, fatass, butt ugly, nutjob, dirtbag, slimeball, sleazebag, kys, kill yourself, kill urself, go die, rot in hell, burn in hell, hope you die, hope u die, neck yourself, jump off a bridge, drink bleach, yo mama, attention whore, get a brain, shut your mouth, shut ur mouth, shut it, nobody likes you, no one likes you, nobody asked you, brain of, you people are, go back to primary, u r dumb, so dumb, ur dumb, you are dumb, stupid idiot',
    {
      notLeft: list('recycling my not feel feeling felt bin taking like other ten few some two three'),
      notRight: list('can bins bags bin collection question mistake'),
    },
  ),
  ...row(
    'sexual',
    0.75,
    'nude, nudes, naked pics, boobs, tits, titties, blowjob, handjob, horny, cum, cumming, jerk off, wank, get laid, hot milf, milf, bang her, bang you, i would bang, fuck her, rape her, rape you, ride me, sit on my face, sit on my lap, spread your legs, nice legs, nice rack, nice ass, hot ass, send nudes, check me in bed, lick you, lick her, taste you, lonely wife, single mom means',
  ),
  ...row(
    'threat',
    0.8,
    'talking and we will, keep talking and, to your house, i will kill, i will k1ll, ill kill you, i ll kill you, gonna kill, going to kill, beat you up, beat u up, gonna beat, will beat you, ll beat you, smash your, smash ur, break your legs, break your neck, break your face, break ur, cut your throat, slit your throat, shoot you, stab you, stab him, stab her, burn your house, burn ur house, hunt you down, we will find you, we ll find you, i will find you, i ll find you, gonna find you, we re coming for you, we are coming for you, i m coming for you, know where you live, know where u live, watch your back, watch ur back, you are dead, you re dead, ur dead, youre dead, u dead, dead meat, dead man walking, acid in your, acid on your, petrol bomb, bullet in your, bullet for you, bullet with your name, sleep with one eye open, last warning, waiting for you outside, wait for you outside, six feet under, or acid, got your address, got ur address, got your adress, got ur adress, with a machete, under his car, pay for this with, wring your neck, skin you alive, hang you, bash your, bash ur, cave your, punch your, punch you, kick your teeth, knock your teeth, throw you off, ',
  ),
  // Snakes, heat and mushrooms can kill you too.
  ...row('threat', 0.8, 'kill you, kill u', {
    notLeft: list(
      'can could may might actually it that they snake snakes heat won don not to would which this these almost nearly',
    ),
  }),
];
