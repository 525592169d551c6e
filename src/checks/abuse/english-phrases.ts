// Phrases that English keeps for people one looks down on, blames or frightens, clean as their words are.
import { type Entry, row } from './entry.ts';

export const ENGLISH_PHRASES: readonly Entry[] = [
  // Ridicule and dismissal.
  ...row(
    'insult',
    0.6,
    'who let her, who let him, who let this ugly, who let this old, who let that thing, nobody asked you, nobody asked u, nobody asked for your face, no one asked you, nobody cares about you, nobody cares what you, no one cares what you, who cares what you, nobody paid to see, nobody wants to see you, nobody wants you, nobody needs you, nobody loves you, no one loves you, no one wants you, nobody will miss you, no one will miss you, no wonder your wife, no wonder his wife, no wonder your husband, no wonder your kids, what kind of mother are, what kind of father are, what kind of person are, do everyone a favour, do everyone a favor, do us a favour, do us all a favour, do us all a favor, do the world a favour, do the world a favor, do yourself a favour and, cry harder, cry more, cry about it, go cry, cry me a, boo hoo, let the adults, let the grown ups, let the men, put a shirt on, cover your face, cover ur face, hide your face, close your mouth, close ur mouth, shut your trap, shut your gob, shut your hole, shut your face, shut up and, keep your mouth shut, hold your tongue, with a face like, with that face, with a voice like, with those teeth, face only a mother, face for radio',
  ),
  ...row(
    'insult',
    0.6,
    'your parents must, your mother must be, your father must be, ur parents must, his parents must, her parents must, your parents failed, must be so ashamed, must be ashamed of you, ashamed of you, embarrassment to your, shame to your, disgrace to your, shame of the family, should have swallowed, should have been aborted, should have aborted, should have drowned you, why u born, why were you born, why was he born, why was she born, day you were born, dropped on his head, dropped on her head, dropped on your head, dropped you on, drop him from, drop you from, call yourself a, call urself, back to your cave, back under your, crawl back, crawled out of, crawled from, crawl out of, under your bridge, time for your pills, take your pills, take your meds, off your meds, forgot your meds, in the nursing home, put you in the home, in a nursing home by now, living with your mum, living with your mom, living on your mum, mum s basement, mom s basement, mother s basement, get a mirror, buy a mirror, buy mirror, look in the mirror, look in a mirror, look at your own face, look at yourself first, daddy s money, daddy s credit, daddy s little, born on third base',
  ),
  ...row(
    'insult',
    0.6,
    'people like him should, women like this, women like you, girls like her, girls like you, men like you, someone like you, someone like u, people of your sort, your breed, the likes of you, lost the will to live, waste of a seat, waste of money and, waste of a life, wasted on you, wasted life, born to serve, born to be poor, know your place, learn your place, forget your place, above your station, beneath me, lick the boot, licks the boot, licking boots, lick the boss, boot licking, kiss the boss, licking ass, brain for rent, not the sharpest, few sandwiches short, sandwich short, one brick short, elevator doesn t, gene pool, evolution took, evolution forgot, natural selection, missing link, failed kindergarten, failed primary, never finished school, couldn t spell, can t even spell, learn to spell, can t string, too stupid to, too dumb to, too ugly to, too fat to, too lazy to work, stupid enough to, dumb as a, thick as a, ugly as a, fat as a, blind as a bat',
  ),
  // Blame for what was done to somebody.
  ...row(
    'insult',
    0.6,
    'dressed like that for, she wanted it, she asked for it, she was asking for it, was asking for it, he asked for it, you asked for it, serves her right, serves him right, serves you right, serves them right, serve him right, serve her right, had it coming, has it coming, what did she expect, what she expect, what did you expect dressed, dressed like that, her own fault, her fault, his own fault, your own fault, brought it on herself, brought it on himself, brought it on yourself, should have kept your legs, kept her legs, kept your legs, close your legs, closed her legs, opened her legs, everybody know what kind of girl, that kind of girl, that kind of woman, deserve to be poor, deserves to be poor, deserve what they got, deserved what he got, deserved what she got, deserve every bit, good riddance, one less mouth, one less idiot, glad he died, glad she died, glad they died, shame he survived, shame she survived, shame you survived, pity he survived, shame a few, die quietly',
    { notLeft: ['not', 'never', 'nobody', 'wasn', 'no', 'isn', 'didn', 'doesn'] },
  ),
  // Threats that leave the deed out.
  ...row(
    'threat',
    0.65,
    'shame if something, shame if anything, shame if it, shame if they, pity if something, pity if anything, sad if something, would be a shame if, be a pity if, if something happened to your, if anything happened to your, something happens to your, something may happen to, something might happen to, something could happen to, next time not, next time we won t, won t be so lucky, won t be so nice, won t be polite, not be so polite, not be so gentle, won t ask again, we won t ask twice, will not ask again, only asking once, only ask once, ask nicely once, asked nicely, snitches get, snitches end, snitches drown, talk to the police and, go to the police and, call the police and, what happens to snitches, what happens to people, what happens to those who, you know what happens, find out what happens, we coming for you, you re next, sleep with the fishes, buy a coffin, order a coffin, order your coffin, choose your coffin, pick your coffin, measure you for, say your prayers, say goodbye to your, write your will, sleep lightly, sleep lighter, check your brakes, check under your, his brakes, better take different, take a different road, different way home, gets home safe, can t hide, cannot hide, nowhere to hide, can t run, no place to hide, we have your photo, we know your face, know your kids, know your wife, know your daughter, know your son, know your school, know your children, your daughter is pretty, pretty daughter, nice kids you, nice family you, nice house you, nice shop you, eat through a straw, drink through a straw, eating through a straw, count your teeth, pick up your teeth, teeth on the floor, break every bone, not leave alive, won t leave alive, leave here alive, not see tomorrow, won t see tomorrow',
  ),
  // Who should not be here.
  ...row(
    'hate',
    0.6,
    'your own country, ur own country, back to your country, if you don t like it leave, love it or leave, our country not, pure blood, never be one of us, never be vietnamese, foreigner like you, white monkey, white pig, white trash, white devil, white ghost, yellow monkey, yellow ants, yellow people, black monkey, black devil, dark monkey, mountain monkey, jungle people, jungle monkey, monkey talk, monkey language, ching chong, slanty eyed, slant eyes, hook nose, hook noses, big nose foreigner, camel jockey, cow piss, dog eaters, rag on the head, tea towel on, mixed blood, mud blood, half breed, half breeds, in their genes, in the genes, runs in the blood, in the blood, it s the blood, by blood, born that way lazy, not a real man, not a real woman, not a man not a woman, neither man nor woman, man in a dress, men in dresses, men in skirts, against nature, sin against, god hates, burn in hell sinner',
  ),
  // Wanting somebody who didn't ask to be wanted.
  ...row(
    'sexual',
    0.6,
    'slept her way, sleep her way, slept with the boss, sleep with the boss, who she sleep with, who did she sleep with, sleep with to get, lying on it, lying on her back, on her back for, turn around baby, turn around for, let us see the rest, show the rest, who s the daddy, her buns, nice buns, nice melons, big melon, two melons, her assets, nice assets, those assets, one night stand with, hungry for man, needs a man, needs a good man, needs a strong, real man in, keep you warm, come warm, sit on daddy, daddys face, daddy s face, call me daddy, good with her mouth, good with her hands, use that mouth, made to be used, made for bed, made for kissing, only good for bed, bed warmer, free tonight sexy, free tonight beautiful, free tonight baby, are you a moaner, so wet, make me hard, makes me hard, got me hard, stiff watching, hard watching, need a tissue, need tissues, one hand typing, typing with one hand, would pay double, would smash, i d smash, i would smash, i d hit that, would hit that, i d tap, would tap that, would ruin her, would do her, i d do her, do her any day, i d wife her, would scan, ten out of ten would, 10 10 would, stare at her, can t focus on the news',
  ),
];
