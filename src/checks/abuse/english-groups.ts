// Whom English hate is about, and what it says of them.
import { list } from './entry.ts';

/** Names of groups by what people can't help being, and who is treated so. */
export const GROUPS: ReadonlySet<string> = new Set(
  list(`women woman females girls gays lesbian lesbians homosexual homosexuals transgender transgenders transsexuals trans lgbt
    muslim muslims islam jew jews jewish hindus buddhists catholics christians arab arabs immigrant immigrants migrant migrants
    refugee refugees asylum foreigner foreigners blacks asians mexicans africans chinese indians russians koreans khmer cham
    disabled handicapped autistic gay blacks northerners southerners minorities homeless beggars maids transwomen blackpeople`),
);
/** These are everyday words, and name a group only before one of the next. */
export const GROUP_ADJECTIVES: ReadonlySet<string> = new Set(
  list(
    'black female asian african mexican indian brown white blind deaf ethnic minority ethnic tribal hill slum factory village jewish viet foreign',
  ),
);
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  list(
    'people person folk folks vermin trash scum garbage men man women woman lives life kids children girls boys guys workers immigrants kieu laborers labourers tourists students families',
  ),
);

/** What is called after a people and isn't one. */
export const THINGS: ReadonlySet<string> = new Set(
  list(
    'chess food foods restaurant restaurants medicine herbs tea lantern lanterns new year language lessons characters goods market visa embassy film films drama dramas war bread curry ocean barbecue salad tv temple temples mosque festival food summer company companies phone phones car cars cafe noodle noodles dish dishes border rights rates day magazine shoes clothes toilet toilets team football',
  ),
);
/** "I am a …", "we are two …" */
export const SELF: ReadonlySet<string> = new Set(list('i we'));
export const BEING: ReadonlySet<string> = new Set(list('am m are re was were'));
export const ONE: ReadonlySet<string> = new Set(list('a an one two both also proud just only'));

/** Single words that say something bad of a group, or wish it ill. */
export const PREDICATES: ReadonlySet<string> = new Set(
  list(`parasite parasites vermin cockroach cockroaches rat rats pest pests plague disease diseases cancer virus scum scumbag scumbags trash garbage filth
    filthy dirty rubbish waste infestation infesting infest swarm swarms swarming animal animals beasts pigs monkey monkeys apes ape insect insects locusts maggot maggots subhuman
    subhumans savages savage barbaric uncivilised uncivilized primitive inferior lesser worthless useless pointless disgusting disgust disgusts repulsive repulsed vile sickening sick
    despicable revolting gross horrible abhorrent deplorable evil wicked immoral dishonest corrupt cruel violent aggressive dangerous criminal criminals thieves thief rapists rapist terrorist terrorists liars cheats
    lazy stupid stupidest dumb dumbest idiots idiotic moronic morons abhor abhors repugnant disgusted appalling bloodsuckers leeches locust brainless mindless fill fills awful insane sub lowlifes retards twats wankers crazy terrible foul nasty ignorant backward retarded incompetent incapable unintelligent pathetic ugly weak
    hate hated hatred loathe detest despise disdain contempt scorn resent resentment anger angry rage furious pissed
    kill killed killing kills shoot shot shooting hang hanged hanging stab stabbed burn burned burnt execute executed exterminate exterminated eradicate eradicated eliminate
    slaughter slaughtered murder murdered rape raping raped punch torture tortured gas gassed lynch lynched deport deported expel expelled ban banned banish
    sterilise sterilised sterilize sterilized castrate drown cull culled castrated death die dead deathly destroy destroyed destroying ruin ruining ruined threat danger invade invading invasion
    fuck fucked fucking bullshit shit assholes asshole dickhead dickheads motherfuckers motherfucker bastards cunts cunt bitches pricks freaks freak perverts pervert abomination mistake
    suffer punished punish cage caged zoo whip slaves slave enslaved property stoned worse worst inhuman filthiest creatures creature demons unwelcome disgrace nausea vomit puke infect throats throat
    blame steal stealing breed breeding lock locked dirtiest defective mould kitchen stove stink stinks smell smelly barbarians`),
);

/** Good things, hateful where they are denied. */
export const RIGHTS: ReadonlySet<string> = new Set(
  list(
    'matter right rights deserve deserves human humans worthy worth value respect compassion sympathy empathy space place belong belongs equal equals welcome allowed trust trusted people person accepted exist hearts heart souls soul difference should live intelligent smart capable',
  ),
);

export const NEGATORS: ReadonlySet<string> = new Set(
  list(
    'not no never none without nobody isn aren don doesn won wouldn shouldn can cannot cant dont isnt arent doesnt nothing neither nor hardly didn wasn',
  ),
);

/** Phrases that are hate beside a group. */
export const PHRASES: readonly string[] =
  'will hurt, keep attacking, will attack, nothing worse than, never eat food, hurt you, camel fucker, camel fuckers, not human, fucked in the head, piss off, pissed off, go fuck themselves, go to hell, no place for, like you should, lose my mind, want to puke, want to vomit, hate all, don t belong, have no place, need to die, must die, should die, be shot, be hanged, be killed, be gassed, off the streets, out of here, spit in, spit on, sell the race, go home, kick them, kick their, don t rent to, blow up, bring bombs, keep it away, keep that thing, stay in the, can t stand, cannot stand, nothing but, rid of, put an end to, end to all, go back, send back, send them back, out of our, out of my country, taken to a vet, than that of, would kill myself, rather die than, more intelligent than, more valuable than, a credit only, make me sick, makes me sick, make my skin crawl, sick of, fed up with, boil with, in their nature, s nature to, in the head, at my hands, like you to, will not replace, stay away from, keep them out, too many, have no right, all the same, breed like, in the blood, dirty blood, stay in the kitchen, behind the stove, back to the jungle, back where, than a woman, wipe out, wiped out, get out, lock them up, throw them, shoot them, kill them, burn them, be under the, their lives, born criminals, typical of, not be allowed, should be illegal, should not vote, piss me off, pisses me off, burned at the stake, in their place, end every, threat to, at the sea, can go'
    .split(',')
    .map((phrase) => phrase.trim());

/** Words that exist only to hurt a group. */
export const SLURS: ReadonlySet<string> = new Set(
  list(`nigger niggers faggot faggots fag fags tranny trannies shemale shemales kike kikes chink chinks gook gooks spic spics wetback wetbacks
    paki pakis raghead ragheads towelhead towelheads sandnigger jihadi jihadis muzzie muzzies cripple cripples mong mongs mongoloid mongoloids spastic spastics coon coons darkie
    darkies rapefugee rapefugees poofter poof homo homos ladyboys`),
);
/** Insults of everybody, slurs where a kind of people is meant: "just another …", "too many …". */
export const HALF_SLURS: ReadonlySet<string> = new Set(
  list(
    'slut sluts whore whores bitch bitches retard retards cunt cunts queer queers hoe hoes fucker fuckers nigga niggas',
  ),
);
export const KIND_OF_PEOPLE: ReadonlySet<string> = new Set(
  list('just another typical common many nothing bunch of these those all every behaviour behavior'),
);

/** Who calls themselves so, or writes of cigarettes and rivers. */
export const HARMLESS_BESIDE_SLUR: ReadonlySet<string> = new Set(
  list(`my we us our ourselves myself proud community ain smoking smoke smoked lungs cigarette mouth walk water river eaten meatball meatballs food garden vegetable
    tool shed vet barking canines dogs puppies dog slightly notion term terms word slur offensive theory studies feeling odd strange eye day trial sea flood built behind bassoon colon
    muscle contractions party pride bar friends call calling called okay ok said say saying banned using use used hateful unacceptable wrong`),
);

/** Who reports hate, or stands against it. */
export const AGAINST_HATE: ReadonlySet<string> = new Set(
  list(`saying said says say calling called calls call wishing suggesting claiming implying writing tweet tweeted tweeting post posts comment comments wrote hateful bigot bigoted bigots bigotry racist racists racism sexist sexism
    homophobe homophobes homophobic homophobia transphobic transphobia transphobe islamophobic islamophobia misogynist misogynistic misogyny ableist xenophobic xenophobia discrimination prejudice stereotype stereotypes dehumanising dehumanizing
    condemn tolerate unacceptable okay wrong consequences realise disagree offensive respect supports support protect rights luckily
    fired kicked jail reported report heartbroken sad hurts doesn solidarity victim victims survivors`),
);
