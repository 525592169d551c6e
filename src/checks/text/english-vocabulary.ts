// English words of everyday talk, abuse and trade beyond the most frequent ones: what letters that were pulled apart or replaced
// by signs are put together to. Written for this project.
export const ENGLISH_VOCABULARY: ReadonlySet<string> = new Set(
  `
    aargh abduction abductions abhor abhorrent abo abominable abomination abominations aboriginal aboriginals abort
    aborted abortion abortions abos abroad absorbed absurd abused abuser abusers abuses abusing abusive accident
    accidents accomplice accomplices accountant accountants accounting accredited acct accuse accused accuses accusing
    achieved achievement acid acne activation activity actor actors actress actresses acupuncture adderall addict
    addicted addiction addicts addresses adhd adidas admirable admiration admire admired admires admission admissions
    admits admitted adolescent adorable ads adulterer adulterers adulteress adultery adults advances advertise
    advertisement advertising afaik aff affair affairs affiliate affluent afford affordable affordably afghan afghans
    afp african africans afterlife aged ageing agency agent agents aging agony agreed aha ahh ahole aid aids ain aint
    airbag airbnb aircon airdrop airdrops airhead airheads airline airlines airpods airport airports airs akbar albino
    alcoholic alcoholics alcoholism alec aleck alert alien aliens aliexpress alike alkie alky allah allahu alleged
    allegedly alley alls almighty alot alpha alphabet als altcoin altcoins altho alzheimer alzheimers amateur
    amateurish amateurs amazon ambassador ambassadors ambush ambushed ambushes ambushing ammo ammunition amnesty
    amoeba amoral amounted amphetamine amputee amputees amulet amulets anal analysts ancestor ancestors angel angels
    animal anime annihilate annihilated annihilates annihilating announced announcement announces anonymity anonymous
    anonymously anorexic answered ant antifa antique antivirus ants anywhere apart apartheid apartments ape apes
    aphrodisiac apk apologies apologise apologist apologists apologize apology appalling appeal applaud applause
    applicant applicants application applications appointed appreciates appreciation approval approved aqi architect
    architects arent argentinian argh argued argues armchair arousal arouse aroused arousing arrest arrested arresting
    arrests arrival arrivals arrived arrogance arrogant arrogantly arrow arrows arse arsehole arseholes arselicker
    arsenal arsenic arses arsewipe arson arsonist arsonists arthritis artificial artists arts asean asexual ashamed
    ashes ashole ashtray asian asians asinine asks asl asperger aspergers assassin assassinate assassinated
    assassinates assassinating assassination assassinations assassins assault assaulted assaulting assaults assembly
    asses asset asshat asshats asshole assholes assignment assignments assistance assistant asslicker asswipe asswipes
    asthma astrologer astrologers astrology asylum atheism atheist atheists athlete athletes athletics atm atrocious
    attacked attacking attendant attendants attending attorney attractive audacity aunt aunty auschwitz aussie aussies
    australia australian australians austrian authentic authenticity authorities authors autism autist autistic
    autists automated automatic automatically autopilot autumn avarice avaricious avenge aww axe axes azz babes babies
    baboon baboons babysitter babysitters babysitting bac baccarat bachelor bachelors backbone backlink backlinks
    backpack backpacker backpackers backside backstab backstabbed backstabber backstabbers backstabbing backstabs
    backward backwardness backwards backwater backwoods bacteria badge badly badminton bags bail balcony bald
    balderdash baldie balding baldy ball ballast balless balloon balloons balls ballsack balm baloney banana bananas
    bandit bandits bands bang bangable banged banging bangladeshi bangladeshis banh banish banished banker bankers
    bankrupt bankruptcy banks banning bans bar barbarian barbarians barbaric barber barbers barcelona bare bared
    barefaced barefoot barely barf barfed barfing barfs bargain bargains bargirl bargirls baring barista bark barked
    barking barks barmy barn barred barrel barren barring barrister barristers bars bartender bartenders baseball
    basement bash bashed basher bashes bashing basket basketball bastard bastards bat bath bathroom baton batons bats
    batshit batter battered battering batters battleaxe batty battyboy bay bayern bbc bcos bcuz bdsm beach beached
    beady beaner beaners beanpole beans bear bears beast beasts beat beaten beater beaters beating beats beautifully
    beauty becoz becuz bedbug bede bedroom bedrooms bee beef beens beer bees beetle beeyotch beggar beggars begging
    beginner beginners begone begpacker begpackers behave behaving behead beheaded beheading beheads belgian believes
    bell bellend bellends bellied belly belongs belt bend bender benders bending beneficiary benefit benefits bent
    beotch bereaved bereavement berk berks bestie beta betray betrayal betrayed betrayer betraying betrays bets
    betting bettor bettors betway beware bff biatch bicycle biden bigger bighead bigheaded bigmouth bigot bigoted
    bigotry bigots bike bikini bikinis billionaire billionaires bills bimbo bimbos bin binance binary binding bingo
    binh bio biotch bipolar biracial bird birdbrain birds birthrate bisexual bisexuals bish bishops bitches bitching
    bitchy bitcoin bitcoins bite biter bites biting bitten blackjack blacklist blacklisted blacklisting blackmail
    blackpink blacks blade blades blamed blames blaming blanket blankets blasphemy bleach bleaching bleat bleating
    blech bled bleed bleeding bleeds bleh blemish blender bless bleugh blew blight blimey blinded blindly blobfish
    blockchain blockhead blockheads blog blogger bloggers bloke blokes bloodsucker bloodsuckers bloodsucking bloody
    bloomberg blot blouse blow blowhard blowhards blowing blowjob blowjobs blown blows blubber blubbery bludgeon
    bludgeoned bludgeoning bludgeons blyat bnb boar boast boasted boastful boasting boasts boat boats bod bodies bog
    bogan bogans bogo bogus boil boiled boiling boils boink bollocks bollox bollywood bomb bombed bomber bombers
    bombing bombs bombshell bondage bone boned bonehead boneheaded boneheads boner boners bones bong bongs boning bonk
    bonked bonkers bonking bonuses bony boo boob boobies boobs booby booger boogers boohoo bookie bookies booking
    bookkeeping bookmaker bookmakers bookmaking bookmark bookmarked boomer boomers boondocks boong boonies boor
    boorish boors boost booster boot bootcamp bootlicker bootlickers bootlicking boots booty bootylicious booze boozed
    boozer boozers boozing borders borrow borrowed borrower borrowers borrowing borrows bosses bot bothered botherer
    botherers botox bots bottom bourgeois bourgeoisie bow boxer boxing boycott boycotted boycotting boycotts boyfriend
    boyfriends bozo bozos bra bracelet braces brag braggart braggarts bragged bragging brags brah brain braincell
    braincells braindead brained brainless brains brainwash brainwashed brainwashing braless branded brass brat brats
    bratty brave bravery bravo brawl bray braying brazen brazenly brazilian brazilians brb bread breakfast breaking
    breaks breast breasts breath breathing bred breed breeder breeders breeding breeze bribe bribery bribes brick
    bricks bride brides bridge bridges bright brilliant brit briton brits bro broadband broadcast broads brokeass
    broker brokerage brokers bronze broom broomstick bros brothel brothels brown brownnoser bruh brush brute brutes
    bstrd btc bts bub bubble buck bucket bucks bucktooth buddha buddhism buddhist buddhists buddy budget buds buffalo
    buffaloes buffoon buffoonery buffoons bug bugger buggered buggers buggery bugs bui builder builders bukkake
    bulgarian bulk bull bullet bullets bullied bullies bullshit bullshits bullshitter bullshitters bullshitting bully
    bullying bum bumboy bump bumped bumping bumpkin bumpkins bumps bums bun bungalow bunkum bunny burden burdens
    bureaucracy bureaucrat bureaucrats burger burgers burglar burglaries burglars burglary burial buried buries burka
    burmese burn burned burner burning burns burnt burqa bury burying buses businessman businessmen businesswoman
    busty busybodies busybody butch butcher butchered butchering butchers butt butterface butterflies butterfly
    butthole buttocks buttplug butts buzz buzzard bybit bypass cabbage cabron cad cadaver cadre cadres cafe cage caged
    cages cai cake caked cakes calamity callgirl callous calm cam cambodia cambodian cambodians camel camels cameltoe
    cameras camgirl camp camps canada canadian canadians cancel cancers candidate candidates candy cane caned caning
    cankles cannabis cao cap capable capital capitalism capitalist capitalists capsule capsules captain carcass
    carcasses cardano cardiac cards careers cares carp carpenter carpenters carpet cars carts carve carved carves
    carving casanova cashapp cashback cashed cashews cashier cashiers casino casinos casket cast caste caster casters
    casting castrate castrated castrates castrating castration casts cat catapult catastrophe catcall catcalled
    catcalling catch catering catfish cats cattle catwalk caucasian caution cautious cave caveman cavemen caves cbd
    cctv celeb celebrate celebrities celebrity celebs cell cells celsius cemetery cent centered central centred ceo
    ceos cereal cerebral certifiable certificate certificates certification certified cesspit cesspool cha chain
    chainsaw chair chairman chairmans chairmen chairs chairwoman challenged cham chamber chambers champ champagne
    champion champions championship chanel chang channels chargeback chargebacks charger charges charlatan charlatans
    charlies charm charming chart charts chauvinist chauvinists chav chavs chavvy cheaper cheapest cheapo cheapskate
    cheapskates cheat cheated cheater cheaters cheating cheats checkout cheek cheeky cheerleader cheerleaders cheetah
    chef chefs chelsea chemical chemically chess chi chick chicken chickened chickens chickenshit chicks chief
    childish childless childrens chili chill chilli chilly chimp chimpanzee chimps chin chinaman chinamen ching
    chingchong chink chinks chinky chinless chinned chins chiropractor chlamydia chocolate choke choked chokes choking
    cholera cholesterol chong chop chopped chopping chops chosen chromosome chromosomes chubby chuck chucklehead
    chuckleheads chump chumps chunder churning cialis cigarette cigarettes cigars cinema circus cis cisgender cities
    citizen citizens citizenship civet civets civility clad clairvoyant clam clams clap claptrap classes classless
    claw clawed clawing claws cleaner cleaners cleaning cleanse cleansed cleanser cleansing clearance cleavage cleaver
    clerk clerks clever clgt clicks clients climate climax clinic clinically clip clit clitoris clobber clobbered
    clobbering clobbers clogs clone cloned closet clothes clothing cloud clouds cloudy clout clouted clouting clouts
    clown clownish clowns clubs clueless cluelessness clusterfuck cmm cnt coach coaches coaching coal cocaine cock
    cockerel cockfight cockfighting cockiness cockroach cockroaches cocks cocksucker cocksuckers cocktail cocktails
    cocky coconut coconuts cod codeine codes codger codgers codswallop coffin coffins coin coinbase coins coked
    cokehead cokeheads collaborator collaborators collagen collapse collapsed collapses collateral colleague collector
    collectors collide collision cologne colombian colonialist colonialists colonise colonize colonizer colonizers
    color colours column columnist columnists coma comb combo combover comedian comedians commenting commie commies
    commission commissions commit committee commoner commoners communists companion companionship compassion
    compassionate compensate compensation complain complained complaining complaints complex complicated comprehension
    compulsive con conceit conceited concentration condemn condemned condemns condescending condescension conditioner
    condo condolence condolences condom condominium condominiums condoms condos condotel conference confess confessed
    confession confidential confidentially confirmed confiscate confiscated confucian congestion congress congressman
    congressmans conman conmen conned conquer conscience consensual consent conservation conservatives considerate
    consolidation constitution construction consulate consultant consultants consultation contaminate contaminated
    contaminating contamination contempt contemptible contemptuous contest contestant contestants contraception
    contraceptive contraceptives convict convicted conviction convicts cook cooked cookie cooking cooks coolie coolies
    coon coons coot cop copd cope copper cops copywriting core cork corner corona coronavirus corpse corpses corrected
    correspondent corrupt corruption cosmetic cosmetics costs cotton couch cougar cougars coulda couldnt council
    councillor councillors countdown counterfeit counterfeiter counterfeiters counterfeiting counterfeits coupon
    coupons courage courageous courier courses coursework court courteous courtesy courts cousin cousins coverage
    covid cow coward cowardice cowardly cowards cower cowered cowering cowers coworking cows crab crabs crack
    crackdown cracked crackhead crackheads cracking crackpot crackpots cracks crane cranes cranium crank cranks
    crapping crappy craps crash crashed crashes crashing crass crawl crawler crawlers cray crazed crazier crazies
    craziest craziness cream creampie creams creature creatures credits creep creeped creeps creepy cremate cremated
    cremation cretin cretinous cretins cricket cried crikey crime crimes criminal criminals cringe cringeworthy
    cringey cringing cringy crip cripes cripple crippled cripples crippling crips crisp critic criticise criticised
    criticize criticized critter crocodile crocodiles crone crones cronyism crook crooked crooks crossbow crossdresser
    crossed crosser crotch crouton crow crowbar crowd crows crucified crucifies crucify crucifying cruel cruelty crush
    crushed crushes crushing crusty crutch crutches cry crybabies crybaby crying crypto cryptocurrency cryptos crystal
    cuban cubans cuck cucked cuckold cuckolds cuckoo cucks cud cudgel cudgeled cudgeling cudgels cull culled culling
    culprit culprits cult cultist cultists cults cumming cumrag cums cumshot cunny cunt cunts cunty cur curable cure
    cured cures curing curious currency curriculum curry curs curse cursed curses cursing curtain curvaceous curves
    curvy custody customers customs cutie cuties cuts cutter cutting cvv cyanide cyberbullied cyberbully cyberbullying
    cybercrime cybercriminals cycling cyclist cyka cytotec czech daddies daddy daddys daft dafter daftest dagger
    daggers dago dagos dah dai dak dalat damaged damages dame dames dammit damned damnit danang dancer danes dang
    danish dao dare dark darkie darkies darkweb darky darling darn darned darwin daughters dcm deadbeat deadbeats
    deader deadline deadly deadweight deaf dealer dealers deals deaths debt debts decapitate decapitated decapitates
    decapitating deceased deceit deceitful deceive deceived deceiver deceivers deceives deceiving decency deception
    deceptive decoration decree decrepit dedicated dedication deed deepest deepthroat deer defeat defeated defect
    defective defectives defector defectors defects defender defenders defending defi deficient definately
    deforestation deformed deformity defrauded degeneracy degenerate degenerates degree degrees delegate delegates
    delicious delightful delinquent delinquents deliver delivered delta deluded delulu delusion delusional delusions
    dem demented dementia democrap democrat democrats demon demonrats demons dengue denied densest dental dentist
    dentists deodorant departed deport deportation deported deporting deports deposit depraved depravity depression
    deputies deputy deranged derangement derp derpy deserter deserters deserved deservedly deserves deserving design
    designer desire desires despicable despise despised despises despising despot despots destroy destroyed destroying
    destroys detain detained detected detective detectives detention deter deterrence deterrent detest detestable
    detested detests detox developer developers devil devils devolved devoted dey dgaf diabetes diabetic diagnosed
    diamond diamonds diaper diapers diarrhea diarrhoea diaspora dice dickhead dickheads dickless dicks dictator
    dictators dictatorship dien dies diet difficulties dig digger diggers digging digit dignity dik dildo dildos dilf
    dim dime dimmer dimwit dimwits dimwitted ding dingbat dingbats dinh dink dinks dinosaur dinosaurs dior diploma
    diplomas diplomat diplomats dipshit dipshits dipstick dipsticks director directors dirt dirtbag dirtbags dirtier
    dirtiest dirty disabilities disability disabled disadvantaged disappeared disaster disasters disburse disbursed
    disbursement disciple disciples discounted discounts discreet discreetly discretion discriminate discrimination
    disease diseased diseases disfigure disfigured disfigures disfiguring disgrace disgraced disgraceful disgracefully
    disgraces disgusing disgust disgusted disgustin disgusting disgustingly disgusts disguting dishcloth dishonest
    dishonestly dishonesty dishonor dishonour dishonourable dishrag disinformation disloyal disloyalty dismember
    dismembered dismembering dismembers disrespect disrespected disrespectful disrespecting dissertation distributor
    disturbed dit diva divas dividend dividends divorce divorcee divorcees divvies divvy djokovic dmm dms dmt dna
    doable doctors document doddering dodger dodgers dodgy dofollow doge dogecoin dogface doggy doggystyle dogs
    dogshit doll dollar dolphin dolphins dolt doltish dolts domain domains domestic donate donating donation dong
    dongs donkey donkeys donna donor donut donuts doo doodoo doofus doofuses dookie doolally doorknob doormat doormats
    doorstep doorstop doper dopes dopey dopier dork dorks doss dosser dossers dossing dotard dothead douche douchebag
    douchebags douches doughnut dove dowdy downie downies downpayment downpour downs dox doxx doxxed doxxing draft
    drag draged dragged dragging draging dragon dragonfly drain drama drat dreaming dregs dress dressed dresser
    dresses dribble dribbles dribbling dried drinking drinks drivel driven driver drivers driveway drizzle drone
    drongo drool drooling drools dropout dropouts dropped dropshipping drought droughts drown drowned drowning drowns
    drug drugged druggie druggies drumpf drunk drunkard drunkards drunken drunkenness drunks dry dubai dubbed duc duck
    duckling ducks dud dudes duh dullard dullards dum dumb dumbass dumbasses dumber dumbest dumbfuck dumbfucks dumbo
    dumbos dumbshit dumdum dumm dummies dummy dump dunce dunces dunderhead dunderheads dung duong duped duplex durian
    durians dust dustbin dusty dutch dwarf dwarfs dwarves dweeb dweebs dweller dwellers dye dying dyke dykes dynamite
    dysfunction dyslexia dyslexic eagle eagles earbuds earn earned earning earnings earns earrings ears earthquake
    easier easiest eaten eater eaters eats ebola ebook ebooks economic economies economy ecstasy eczema ede edgelord
    edibles edition editorial educate educated eejit eejits eek eel eff effects effin effing effort effortless
    effortlessly effrontery egg eggs ego egoist egomaniac egomaniacs egos egotist egotistical egyptian egyptians
    einstein ejaculate ejaculation elbow elbowed elbowing elbows elder elderly elders election elections electric
    electrician electricians electricity electrocute electrocuted electrocutes electrocuting elegant elementary
    elephant elephants eliminate eliminated eliminates eliminating elite elites emaciated embarrass embarrassing
    embarrassment embassy embezzlement embezzler embezzlers embezzling emigrant emigrants emigrate empathy employee
    employees employer encrypted endangered endings enemies enemy enforce enforced enforcement engaged engagement
    engine engineer engineers englishman englishmen engsub enjoyed enlarge enlargement enlarges enlighten enrol enroll
    enrollment enrolment enslave enslaved entitled entitlement entrepreneur entrepreneurs environment epic epidemic
    epilepsy epileptic episode episodes eradicate eradicated eradicates eradicating erase erectile erection erections
    erm erotic erotica escort escorts escrow esim esports essay essays estate ethereum ethical ethiopian ethnicities
    etsy eunuch eunuchs euro europeans euros euthanasia euthanise evangelical evangelicals evasion evict evicted
    evicting eviction evidently evisa evolved evolving eww ewww exam examined exams exception exceptional exceptions
    exchange exchanges excited exclude excluded excludes excluding exclusion excrement excreta execute executed
    executes executing execution executioner executioners exhausting exile exiled exorcism expat expatriate
    expatriates expats expected expel expeled expeling expelled expelling expels experienced expert experts expire
    expired expiring explicit explode exploded explodes explosive explosives export exports expressway expressways
    expulsion extension extensions exterminate exterminated exterminates exterminating extinct extinction extortion
    extramarital extremist extremists eyed eyelash eyelashes eyeliner eyesight eyesore fabricate fabricated
    fabricating fabrication fabulous faced facelift facepalm facesitting factory faecal faeces fafo fag fagg faggotry
    faggots faggy fagot fagots fags fahrenheit fail failing fails failure failures fairies fairy faker fakers fakes
    faking fallen falun fame fanboy fandom fangirl fangirls fap fapper fapping farang farewell farm farmer farmers
    farmhand fart farted farting farts fascist fascists fashion fatal fatalities fatality fatass fatasses fatso fatsos
    fatter fattest fatties fatty fault favor fck fcking fda fdi fecal feces feck feckin fecking federer fee feeble
    feed feeder feeders fees feet felicia fella fellas fellow felon felonies felons felony females femi feminazi
    feminazis feminine femininity feminism feminist feminists femoid femoids feng fentanyl fertility fetish fetishes
    fever fewer ffs fggt fib fibed fibing fibre fibroids fibs fiction fiddler fields fifth fights filipina filipinas
    filipino filipinos fill filler fillers filling filth filthier filthiest filthy finals finance financial
    financially financing fined fines finger fingering fingers fining finishes finishing finnish finns firearm
    firearms firefighter firefighters fireman firemans firemen fireworks firing firm fish fisherman fishermans
    fishermen fishes fishy fist fisted fists fittest fking fkn flab flabby flags flash flasher flashers flat flats
    flavour flay flayed flaying flays flea fleabag fleabags fleas flexible flid flies flight flights flip flipper
    flipping flog floged flogged flogging floging flogs flood flooded flooding floods floozies floozy flop flopped
    flops flu fluency fluent flunkies flunky fml foad foal foaming fog foggy foid foids folk folks followback follower
    followers fomo fondle fondled fondles fondling fool fooled foolish foolishly foolishness fools foot footage
    footballer footballers forbid forbidden forbidding forbids forces forcing forecast forecasts foreigner foreigners
    forensic forensics foreplay forest forests forex forgeries forgery forgive formation fortune fossil fossils fought
    foul fouler fouls foundation fracture fractured fragrance frankenstein fraud frauds fraudster fraudsters
    fraudulent freak freakin freaking freakish freaks freaky freckles freebie freebies freehold freelance freelancer
    freelancers freeload freeloader freeloaders freeloading freeship freezing freight frenchman frickin fricking
    fridge friendless friendly friggin frigging frog frost frothing fruit fruitcake fruitcakes fruits fruity frumpy
    fuc fuckable fucked fucker fuckers fuckery fuckface fuckhead fuckheads fuckin fuckn fucks fucktard fucktards
    fuckup fuckwit fuckwits fudge fudgepacker fuel fugitive fugitives fugly fuk fukin fuking fukk fully fumigate fund
    funding funds funeral funerals fungus fuq furnished furniture fvck fyi gag gaged gagged gagging gaging gags gain
    gall gallows gals gamble gambled gambler gamblers gambles gambling gang gangbang gangraped gangs gangster
    gangsters ganja garage garanteed garden gargoyle gargoyles garlic garment gasbag gased gases gasing gaslight
    gaslighter gaslighting gasoline gassed gassing gate gates gaudy gauranteed gayboy gaylord gays gdp gee geek geese
    geez geezer geezers gen genders gene generation generations generosity generous genes genetic genetically genetics
    genitalia genitals genius genocide gentleman gentlemen genuine geography geriatric geriatrics germ germans germs
    gfe gfy ghanaian ghastly ghetto ghettos ghostwriter gia giang gibberish gibbon gibbons giftcard gifted gifts
    gigolo gigolos gilf gimme gimp gimps gimpy ginger ginseng giraffe girlfriend girlfriends girly girlyman git gits
    giveaway giveaways global globalist globalists glock glocks glow glowing glutton gluttonous gluttons gluttony gmab
    gmail gmat gnome gnomes goalkeeper goals goat goatfucker goats gob gobble gobbledygook goblin goblins goddam
    goddamn goddamned godless gods gold golddigger golddiggers golden golf golliwog golly gong gonorrhea gonorrhoea
    goodbye gooder gooders goodlooking goodness goods goof goofball goofballs goofs gook gooks goon goons goose
    gorgeous gorilla gorillas gormless gosh gossip gossiper gossiping gossips gouge gouged gouging gout gov goverment
    goverments govermnet governments governor governors govt gps grab graceful graces grade grader grades grammar
    grampa gramps grand grandchildren grandfather grandma grandmother grandpa grandparents granny grant grants graphic
    grasping grass grasshopper grateful gratitude grave graves gravestone graveyard gray gre greaser greasy greed
    greedier greediest greediness greedy greeks greetings grenade grenades grey grief grieve grieving grim grime grimy
    gringo gringos grip groin groom groomed groomer groomers grooming grope groped groper gropers gropes groping gross
    grossed grosser grossest grotesque ground groupie grovel groveling grovelled groveller grovelling grovels grow
    growing growl grown growth grubber grubbing grubby gtfo guailo guarantee guarantees guard guards gucci guest
    guests guides guillotine guillotined guillotines guillotining guilty guinea gulag gulags gullible gun gunned guns
    gut gutless guts gutted gutter gutters gutting gweilo gymnastics gypo gyppo gypsies gypsy haaland habitat hack
    hacked hacker hackers hacking hacks hadn hadnt haemorrhoids hag hags hahaha hai hail haiphong hairdresser
    hairdressers hairy halal halfbreed halfwit halfwits halfwitted halong hamburgers hammer hammered hammers hamster
    handbag handbags handgun handguns handicap handicapped handicaps handjob handles handout handouts handover
    handsome hang hanged hanger hangers hanging hangover hangs hanoi hanoian hanoians hao harass harassed harasser
    harassers harasses harassing harassment harder hardworking harlot harlots harm harmed harming harms harpies harpy
    harrass harrassed harrassing harrassment harsh hash hashish hasn hasnt hassle hat hatchet hatchets hated hateful
    hates hatred hats haughty hawk hayseed haze hbo hcm hcmc headbutt headbutted headbutting headbutts headcase headed
    headline headlines headmaster headmasters headphones heads healed healer healers health healthcare heap hearing
    heartbreaking heartbroken hearted heartfelt heartless heat heathen heathens heatwave heave heaved heavens heaves
    heaving heavy heck hectare hectares hed hedge hedgehog heeb hehe hehehe heifer heist heists helicopter helmet
    helmets helpdesk helped hemorrhoid hemorrhoids hemp hen henchman henchmen henpecked hens hepatitis herb herbal
    herbalist herbs heres heretic heretics hermes hero heroes heroic heroin heroine herpes hers herself hes heshe
    heterosexuals hick hicks hid hidden hide hideous hideously hides hiding higher highlands highness highway highways
    hihi hijab hike hill hillbillies hillbilly hinduism hindus hipocrite hippo hippos hips hire hired hiring hispanic
    hispanics hiss hissing hitman hitmen hitting hiv hmong hmu hoa hoan hoard hoarded hoarder hoarding hoards hoax
    hoaxes hobbit hobbits hobby hobo hobos hodl hoe hoebag hoes hog hogs hogwash hohol hoi hoity holidaymaker
    holidaymakers holidays holier hollow hollywood homeland homeless homely homestay homestays hometown homework
    homewrecker homewreckers homicide homicides homo homophobe homophobes homophobia homos homosexuals honesty honey
    hongkonger hongkongers honkey honkies honky honour hoo hood hoodie hoodies hoodlum hoodlums hoodrat hoof hook
    hooker hookers hooking hookup hookups hooligan hooliganism hooligans hooray hooters hoped hopefully hopeless hoper
    hopers hopes horde hordes hormonal hormones hornier horny horoscope horoscopes horrendous horrid horse horseface
    horses horseshit hos hospitals host hostage hostess hosting hotel hotline hottie hotties hound hourglass hourly
    housewife housewives housing hovel howl howling hpv hsv hubba hubby hue hugs hulu humans humble humbly humid
    humidity hump humped humping humps hun hunchback hunchbacks hung hungarian hungover hunt hunter hurl hurled
    hurling hurls hurrah hurray hurricane hurry hurting hurts husbands hush hussies hussy hustle hustlers hut huts hve
    hyena hyenas hygiene hymie hypertension hypocracy hypocrisy hypocrit hypocrite hypocrites hypocritical hypocrits
    hysteria hysterical iam iced ick icky icloud ico idc ideot idgaf idiocy idiotic idiots idk idle idleness idler
    idlers idoit idol idols ids ielts ignoramus ignoramuses ignorance ignorants iirc ikr ilk illegally illegals
    illiteracy illiterate illiterates illness illuminati ily ima imam imams imbecile imbeciles imbecilic imei imho
    imma immature immediate immigrant immigrants immigrate immigrated immigration immoral immorality immune immunity
    imo impaired impairment impale impaled impales impaling imperialist imperialists implants import imports imposter
    imposters impostor impostors impotence impotent impound impounded impressed impressive imprison imprisoned
    imprisoning imprisonment imprisons impudence impudent inadequate inane inb inbox inbred inbreds inbreeding incall
    incapable incarcerate incarcerated incarcerates incarcerating incel incels incest incestuous income incompetence
    incompetent incompetents increase incredible indecency indecent independence independent indians indict indicted
    indictment indigenous indolence indolent indonesian indonesians industrial inebriated inept ineptitude infant
    infantile infants infect infected infection infects inferior inferiority infertile infertility infest infestation
    infested infesting infidel infidels inflation influencer influencers informant informative informed informer
    informers infrastructure infringement ing ingrate ingrates ingratitude inheritance inhuman inhumane inject
    injecting injection injun injure injured injures injuring injury inmate inmates innit insane insanely insanity
    insect insects insertion insincere insincerity insisted insolence insolent insomnia inspector inspectors
    inspiration inspirational inspire inspired inspiring instagram install installation installment installments
    instalment instant instantly insulted insulting insults insured integrity intellect intellectual intellectually
    intelligent intercourse interior intern interned interning internment interns interpreter intersex interview
    interviewed intimacy intimate intimidate intimidated intimidating intimidation intoxicated introduced intrusion
    invade invaded invader invaders invading invalid invalids invasion invertebrate invest invested investigate
    investigated investigating investigation investigator investigators investing investment investments investor
    investors invests ipad iphone iphones iptv iranians iraqi iraqis irish irl iron irony islamist islamists isolate
    isolated isolates isolating israelis italians ivermectin iykyk jack jackal jackals jackass jackasses jacket
    jackets jacking jackpot jackpots jail jailbird jailbirds jailed jailing jails jam jams jane janitor janitors jap
    japan japanese japs jarai jeans jeet jeets jeez jeeze jehovah jehovahs jellyfish jerk jerking jerkoff jerks jewboy
    jewellery jewelry jfc jigaboo jihad jihadi jihadis jinping jizz jobless jobs jobseekers jockey jockeys joe joey
    jog joint joked joker jokers jokes joking jong journalism journalist journalists judas judge judges judgment jug
    juice juicy juju jump jungle junk junkie junkies junky jury justice juvenile juventus kaffir kakao kakaotalk
    kamagra karaoke karen karma karmas katana katsap kazakh keeper kek kennel kenyan ket ketamine keto kettle kevin
    keyboard keygen khmer khmers khokhol khua kick kickback kickbacks kicked kicking kicks kiddie kidding kiddo kiddy
    kidnapper kidnappers kidnapping kidnappings kidney kiem kieu kike kikes killer killers killing kills kim kin
    kindergarten kindly kindness kings kinh kink kinky kissass kisser kissers kissing kitchen kitchenware kite kitten
    kittens kiwi kiwis knee kneel kneeling knees knife knifed knifes knifing knight knighting knights knives knob
    knobhead knobheads knobs knock knocked knockers knocking knocks knowall knowing knuckleduster knucklehead
    knuckleheads knuckles kol kols kon koo kool koolaid koran korea koreans kowtow kowtowed kowtowing kowtows kpop
    kraut krauts krazy kubet kucoin kudos kung kunt kurd kurds kush kyc kys lab labeled labelled labor laborer
    laborers labour labourer labourers lackey lackeys lad laddie lads ladyboy ladyboys lah lai laid lak lake lamb lame
    lamebrain lamebrains lamer lamest lamp lamppost landfill landing landlord landlords landmine landmines landslide
    landslides lane langur langurs lankan lanky lao laos laotian laotians lap lapdog lapdogs laptops larceny lard
    lardarse lardass lascivious laser lash lashed lashes lashing lass lasses lassie lat latina latino latinos latrine
    laughable laughed laughing laughingstock launching laundering laundry lawmaker lawmakers lawsuit lawsuits lawyer
    lawyers lay layabout layabouts lazada laze lazed lazes lazier laziest lazily laziness lazing lazyass lazybones lbh
    leader leaders leadership leads leaked learner learning lease leased leasehold leash leasing lech lecher lecherous
    lechers lecture lecturer lecturers lectures lecturing leech leeches leeching leer leering leers leftard leftards
    lefties leftist leftists lefty leg legalisation legally legend legends legged legislation legislator legislators
    legit legitly legs lemme lemon lend lender lenders lending lends lent leopard leopards leper lepers leprosy
    lesbians lesbo lesbos lesser lessons lethal letterbox lettuce leukaemia leukemia leverage levitra lewd lezza
    lezzer lezzie lgbtq lgbtqia liar liars libel liberals libido libtard libtards lice licence licenced licences
    license licensed licenses lick licker lickers licking licks lied liers lifeless lifetime lift lifted lifter liga
    lightning lights ligit lily limey limeys limited limousine limp linesman lineup lingerie lining lion lions lip
    liposuction lips lipstick lipsticks liquidate liquidated liquidates liquidating liquor lisp litecoin literate
    litigation liver livered liverpool livestock livestream lizard load loaf loafed loafer loafers loafing loafs loan
    loans loathe loathed loathes loathing loathsome location lock lockdown locked locking locks locust locusts login
    logistics logo lollygag lonely loo looked loon looney loonies loons loony loose looser loosers lord loris loser
    losers loses losing loss lothario lotion lotions lotteries lottery lotto loud loudmouth loudmouthed loudmouths
    louis lounge lounged lounger loungers lounges lounging louse lout loutish louts lovers low lower lowest lowlife
    lowlifes lowlives lsd lulz lunacy lunar lunatic lunatics lust lustful lusty lyer lying lynch lynched lynches
    lynching maam macbook machete machetes machine macho mackerel macron madam madhouse madman madmen madness madrid
    madwoman mafia mafioso mafiosos maga magat magatard magats maggot maggots magic magnificent maid maiden maids
    mailbox maim maimed maiming maims maintenance majesty makeup malaria malay malays malaysian malaysians males
    malnourished mama mamas manage management manager managers manchester maneater manga mango mangy manhood maniac
    maniacal maniacs manic manicure manipulate manipulated manipulates manipulating manipulative manipulator
    manipulators manlet manlets manliness manly mannequin mannered manners manslaughter mansplain mansplaining
    manspreading manufacture manufacturer manufacturing manure manwhore maori marathon marijuana marketing marry
    martial marvellous marvelous mascara masculine masculinity mask mass massacre massacred massacres massacring
    massage massages masses master masterclass masteri mastermind masterminds masturbate masturbated masturbates
    masturbating masturbation matches math maths mattress mauled mayor mayors mbappe mdma meal meals meathead
    meatheads mechanic mechanics medal medals meddler medicine mediocre mediocrity medium meds mega meh mekong melasma
    melon meme memecoin menopausal menopause mens mental mentality mentally mentor mentoring mentors mentorship merde
    merit merited mess messed messenger messi messing mestizo meta metabolism metamask metatrader meteorological
    meters meth methhead methheads metoo metres metro mexican mexicans mfer mfers mickey micro micropenis microsoft
    midfield midfielder midget midgets midwife midwifes mierda mighty migraine migrant migrants milf milfs milk milked
    milking milks milksop millennial millennials millionaire millionaires mince minded mindfuck mindless mindlessly
    minds miner miners minge minh mini minimum mining minion minions miniskirt minister ministers ministries ministry
    minorities minors miracle mirror misandry miscarriage miscarry miscreant miscreants misdemeanor misdemeanors
    misdemeanour misdemeanours miser miserable miserly misers misery misfit misfits misfortune misfortunes
    misinformation mislead misleading misleads misled misogynist misogynistic misogynists misogyny misoprostol
    misshapen missile missiles missionaries missionary missy mist mister mistress mistresses mixed mlm mma moaning
    mobifone mobster mobsters mock mocked mocking mocks mod modded models moderator moderators modi mods mofo mofos
    moisturiser moisturizer mold moldy molest molestation molested molester molesters molesting molests molly molotov
    molotovs moly mommy mommys momo moms monetise monetised monetization monetize monetized moneygram moneygrubbing
    mong monger mongo mongol mongolian mongoloid mongoloids mongrel mongrels mongs monitor monitoring monk monkey
    monkeys monks monsoon monster monsters monstrous montagnard montagnards monthly moo moobs mooch moocher moochers
    mooching moon moonshine morals morgue mormon mormons moroccan moroccans moron moronic morons morphine mortality
    mortgage mortgages mortuary moslem moslems mosque mosques mosquito mosquitoes motherfucker motherfuckers
    motherfucking mothers motorbike motorbikes motorcycle mould mouldy mountain mountains mourn mourning mouse
    moustache mouth mouthpiece mouthpieces mouths movers mow mowed mowing mows mps mra mrs muck mucky mud mudslime
    mudslimes muffin mug muged mugger muggers mugging muggings muging mugs mule mules multi multiply mummified mummy
    mummys mums muncher munchers munchkin muong muppet muppets murderer murderers murderess murdering murders
    mushrooms musician musicians mustn mustnt mutant mutants mute mutes muthafucka mutilate mutilated mutilates
    mutilating mutt mutts muzrat muzzie muzzies muzzle muzzled myob mzungu nadal nads naff nag nagging nags nah nai
    nail nailed nails naive nam nancy nancyboy nang nannies nanny napalm napalmed napalming napalms napoleon nappies
    nappy narcissism narcissist narcissistic narcissists narcotic narcotics nastier nastiest nasty nationwide native
    natives nato naturalisation nausea nauseated nauseating nauseous nba neanderthal neanderthals neck neckbeard
    neckbeards necklace ned neds needle needles needn neednt needy neer negotiable negro negroes negroid neighbor
    neighborhood neighbors neighbour neighbourhood neighbours neo nepalese nepali nephew nepotism nerd nerds nerve
    nest netanyahu netflix neuter neutered neutering newcomer newcomers newspaper newspapers neymar nft nfts ngai nghe
    ngl ngu nha nicer niece nien niff nigerian nigerians nigg nigga niggas niggers nightclub nike nina nincompoop
    nincompoops ninh ninnies ninny nino nipple nipples nitrous nits nitwit nitwits noble nobodies noggin noggins noi
    nomad nomads nonbinary nonce nonces nonentity nonsensical noodle noodles noone noose nooses northern northerner
    northerners norwegian norwegians nose nosed noser nosers nosey nosing nosy notarised notarized notch notes
    nothings notorious notoriously nouveau nowhere npc npcs nuclear nude nudes nudity nuke nuked nukes nuking numbered
    numbskull numbskulls numerology numpties numpty numskull numskulls nun nung nuns nurse nurses nursing nuru nut
    nutbag nutbags nutcase nutcases nutjob nutjobs nuts nutsack nutter nutters nutty nvm nympho nymphomaniac nymphos
    obama obedient obese obesity obey obliterate obliterated obliterates obliterating obtuse octogenarian octopus odd
    odds odious odor odour ofc ofcos offence offences offender offenders offense offenses offering officer officers
    officialdom officials offshore offside offspring ogle ogles ogling ogre ogres ogudu oink oinking ointment okx
    oldies oligarch oligarchs olympic olympics omfg omw onlyfans ooh oops opened opening openings opens opioid opioids
    opium opportunities opportunity oppress oppressed oppresses oppressing oppression optimization option options
    oracle oral orangutan orc orcs organic organised organized orgasm orgasms orgies orgy orientation ornament orphan
    orphans otp otps otter otters ouch ought ours ourselves outage outcall outcast outcasts outhouse outlaw outlawed
    outlawing outlaws outsider outsiders outstanding outta overcast overcharge overcharged overcharging overdose
    overdosed overdoses overdraft overnight overseas overstay overstayer overstayers overweight owl owls ownership
    oxen oxide oxycodone oxycontin oxygen oyster oysters ozempic pace pack package packages packaging packer packing
    padded paddies paddy paedo paedophile paedophiles paedophilia paedos pagan pagans pageant pageants pagoda pagodas
    painful painfully pair pajeet pajeets paki pakis pakistani pakistanis pal pale palestinians palm palmist palsy
    pancake panda pandas pandemic pander pandering panders panel panels pangolin pangolins panhandler pansies pansy
    panties pants paparazzi paperwork paracel parade paralysed paralyzed paramedic paramedics paranoia paranoid
    paraplegic parasite parasites parasitic parcel pardon parent parking parkinson parkinsons parlay parliament parlor
    parlour parole parrot parrots participation partner passes passing passive passport passports passwords paste
    pastor pastors pasty pat pathetic pathetically patheticness pathological patient patriarchal patriarchy patronise
    patronising patronize patronizing pats paunch pauper paupers pavement paw pawn pawns pawnshop payback payday
    payment payout payouts paypal payroll pays pcos pcr pdf pea peabrain peacock peacocks peasant peasantry peasants
    pecker pede pedicure pedo pedophile pedophiles pedophilia pedos pee peed peeing peeping peeps pees penal penalties
    penalty pencil pendejo penises penitentiary penniless penny pens pension pensioner pensioners pensions penthouse
    penthouses pepper percent percocet perfume perfumes peril perish perished perishes perishing perjury permanent
    permanently permit permits perp perpetrator perpetrators perps persecute persecuted persecutes persecuting
    persecution perv perversion pervert perverted perverts pervs pervy pest pester pestered pestering pesticide
    pestilence pests pet petes petite petrol pets pff pfft pham pharmacist pharmacists pharmacy phase phd phew
    philanderer philippines phishing phlegm pho phoney phong phonies phony photographer photographers photography
    phrase phu phuck phuk phwoar pickpocket pickpocketing pickpockets pickup pie piffle pig pigeon pigeons pigface
    pigfucker piggy piglet pigsty pikey pikeys piles pilgrim pill pillock pillocks pillow pills pilot pilots pimp
    pimped pimping pimple pimples pimply pimps pin pincher pinchers pinching pinhead pinheads pink pinocchio pint
    pious pipe pips pipsqueak piracy pirate pirates piss pisses pisshead pissheads pissing pistol pistols pitch
    pitchfork pitchforks pitiable pitiful pity pizza plagiarism plague plagues plain plane planet plank planks
    plankton planner planning plant plastered plastic plate platform playboy playboys players pleasure pleb plebby
    plebeian plebs plonker plonkers plots plse plug plumber plumbers plumbing plump plzz pms pmsing poacher poachers
    poaching poc pockets pockmarked podgy poetic poison poisoned poisoning poisons poker polack polacks pole poles
    policeman policemen policewoman politburo polite politely politeness politician politicians poll polloi pollute
    polluting pollution pom pomelo pommy pomposity pompous poms ponce poncey pong pongs ponies pony ponzi poo poodle
    poodles poof poofs poofter poofters pool poop pooping poops poopy poorer poorest poorly poppycock porch pork
    porker porkers porky porn porno pornographic pornography pornstar port portfolio portuguese pos poser posers
    poseur poseurs posing positions positive possessed postman postmans pot potato potatoes potatos potbellied potency
    pothead potheads potion poultry poverty powerball ppl pple ppv practise prat prats prawn prawns prayed prayer
    prayers praying prays preach preached preaches preaching preachy predator predators predatory prediction
    predictions pregnancy pregnant prejudice prejudiced premature premier premium prepaid prepayment presale
    prescription presenter presidents pressure pretension pretentious prettier prettiest priced prices pricing prick
    pricks pride priest priestess priests prima primate primates prime primitive primitives principal principals
    printing prison prisoner prisoners prisons privacy privately privilege privileged prizes probation procedure
    proclaimed produce producer product products professors profile profiles profit profitable profiteer profiteering
    profiteers profits programmer programmers prohibit prohibited prohibiting prohibits prole proles promiscuity
    promiscuous promo promos promotion promotional promotions pronoun pronouns proofreading propagandist propagandists
    properties property prophet prophetess prosecute prosecuted prosecuting prosecution prosecutor prosecutors
    prostate prostitute prostitutes prostituting prostitution protect protestants proud proven provider providers
    provinces provincial provincials pseudo psg psilocybin psoriasis psych psychedelics psychiatric psychiatrist
    psychic psychics psycho psychopath psychopathic psychopaths psychos psychosis psychotic pubes pubg pubic
    publication publicly publish pudgy puke puked pukes puketastic pukey puking pummel pummeled pummeling pummelled
    pummelling pummels pump pumpkin punch punchbag punched punches punching punctuation punish punished punishes
    punishing punishment punk punks puny pupil pupils puppet puppets puppies puppy purge purged purges purging pus
    push pushed pushes pushing puss pussies pussy pussywhipped puta putain putin putinbot putler putrid putz pva
    pyramid quack quacks quadriplegic quaint qualifications qualifier qualifiers quang quantity quarantine quarantined
    quarantines quarantining quarter quarterfinal quasimodo queasy queef queens queer queers queue quickly quiet
    quisling quiver quivered quivering quivers quoc quota quotation quoted quoting quran rabbi rabbit rabbits rabble
    rabid rabies races racial racing racists rack racketeering raff raffle rag raghead ragheads rail railway rainbow
    rained raining rains rainy raised ram ramadan rammed rams rancid randomly rank ranking rankings raped rapes rapey
    raping rapist rapists rappers rarely rascal rascals rat rated rates ratface ratio ratioed rats ratty razor razors
    reactionaries reactionary reader realestate realise realize realtor realtors reap reaper reaping reasonable
    receptionist receptionists recharge recipe recipes reckoning recommend recommendation recommended reconcile
    recover recovered recovering recovers recovery recruit recruiter recruiters recruiting recruitment recruits
    recycle recycling redneck rednecks redskin redskins reeducation reek reeked reeking reeks referee referees
    referral referrals refinance refinancing reform reforms refrigerator refugee refugees refund refundable refunded
    refunds refuse regime regimes regional regionalism register registration regret regrets regretted regrow
    regulation regulations rehab reincarnation rejects relatives reliability relic relics relief relocate relocation
    remand remarkable remedial remedies remedy remorse remorseless remortgage remote remotely removal renegade
    renewable renovation rentals renting rents repair repairing repairs repatriate repatriated repay repayment
    repayments repellent replica replicas replied replies reportedly reporter reporters reporting reports reprobate
    reproduce reptile reptiles republican republicans repugnant repulsed repulsion repulsive reputable reputation
    required researcher researchers residence residency resort resources respected respectful respectfully respecting
    respects responded restaurant restaurants restore restored resume retail retard retardation retarded retards retch
    retched retches retching rethuglican retired retiree retirees retirement retrieval retrieve retrieved retrieving
    returns reunite reunited reuters revealed revealing revenge revoke revoked revolt revolted revolting revolver
    revolvers revulsion rewards rheumatism rhino rhinoceros rhinoplasty rhinos rich riche richer riches richest richly
    rid riddance ride rideable ridicule ridiculed riff riffraff rifle rifles righteous rightly rightwinger rim rimjob
    ringleader ringleaders rip ripoff ripped ripping ripple rips risk ritual rituals river rivers rizz rlly rly roach
    roaches roads roaming roast roasted roastie roasties roasting roasts robber robberies robbers robbery roblox robot
    robots robux rocker rocket rockets rockhead rockheads rodent rodents rofl roflmao rogue rogues rohingya roi rolex
    rolls roma romani romanian romanians ronaldo roofie roofied roofing rooster roots rope rot rots rotted rotten
    rotting roulette rounded rounding royals rubbish rudely rudeness ruder rudest ruffian rug rumor rumors rumour
    rumours runner runs runt runts runway rural rush ruski russia russians russki sack sacrifice saddened saddening
    saddo saddos sadly sadness safely saggy saigon saigonais saigonese sailor sailors sake salad salaries salary sale
    sales salesman salesmans salmon salon saltwater salty salute sambo sample samples samsung samurai sanctimonious
    sanctions sanctuary sand sandals sandnigger sandwich sang sangoma saola sapa sarcasm sarcastic satisfaction
    satisfied sauce saudi saudis savage savages saved savings savior saviour sawdust sbobet scab scabies scam scammed
    scammer scammers scamming scams scan scandal scandals scantily scarcely scarecrow scared scaredy scaredycat scars
    sceptical schedule scheisse scheme schizo schizophrenia schizophrenic schizos schlong schmuck schmucks scholarship
    scholarships schoolboy schoolchildren schoolgirl schoolkids scientifically scientist scientists scissors scold
    scolded scolding scooter scooters score scored scoring scot scots scottish scoundrel scoundrelly scoundrels
    scourge scram scrap scrapheap scratch scratchcards scratched scratches scratching scrawny scream screamed
    screaming screams screen screenshots screw screwed screwing scripture scriptures scrooge scrooges scrotum scrounge
    scrounger scroungers scrounging scruff scruffy scruples scum scumbag scumbags scummy seafood seal sealed seals
    seats secondhand secrecy secretaries secretary secretly secrets sect sects secure secured security seduce seduced
    seduces seducing seduction seductive seed seek seeker seekers seeking seer seethe segregate segregated segregates
    segregating segregation seizure seldom selection selfish selfishness seller sellers sellout sellouts sells
    semaglutide semen semi semifinal semifinals semiliterate seminar seminars senator senators senile senility senior
    seniors senseless sensual sentenced sentencing seo separated separates separating separatist separatists seperate
    septic serb serbian serf serial sermon serpent serum serums servant servants serve served serves serviced servile
    settle settlement settler settlers severe severely sewage sewer sewers sexchat sexi sexier sexiest sexism sexist
    sexpat sexpats sextortion sexually shady shag shaggable shagged shagger shagging shags shame shamed shameful
    shamefully shameless shamelessly shamelessness shampoo shanty shares sharia sharing shark sharks sharpest shbet
    sheep sheeple sheeples sheesh sheet shemale shemales sherlock shes shh shhh shiba shiftless shill shilling shills
    ship shipper shippers shipping shirk shirked shirker shirkers shirking shirks shirt shirtlifter shitbag shitbags
    shitbird shitbrain shitcoin shite shitey shitface shithead shitheads shithole shitholes shitload shits shitshow
    shitstain shitting shitty shoe shoes shoot shooting shootout shoots shopee shophouse shophouses shopkeeper
    shopkeepers shoplifter shoplifters shoplifting shortarse shortass shorty shot shotgun shotguns shoulda shoulder
    shouldnt shouldve shout shouted shouting shouts shove shoved shoves shoving showbiz showed showers showoff shrew
    shrimp shrink shrinks shrooms sht shucks shud shui shush shuts shutting shutup shy siblings sic sicken sickened
    sickening sickeningly sickens sicko sickos sidewalk sidewalks sight sigma signal signaling signaller signalling
    signals signup sik sikhs sildenafil silence silent sillier sillies silliest silly silver sim simcard simp simped
    simping simpleton simpletons simplify simps simpy sims sin sincere sincerely singaporean singaporeans singers
    singles sinister sink sinner sinners sissies sissy sisterfucker sisters sits sized sizes sjw sjws skam skank
    skanks skanky skedaddle skeletal skeleton skeptical sketchy skibidi skid skidmark skilful skill skillful skills
    skimpy skin skincare skined skinflint skinflints skining skinned skinny skint skip skipped skirt skive skived
    skiver skivers skives skiving sksksk skull skulls skunk skunks skype slack slacked slacker slackers slacking
    slacks slag slags slain slander slandered slandering slanderous slanders slant slanteye slanty slap slaped
    slaphead slaping slapped slapper slappers slapping slaps slash slashed slashes slashing slaughter slaughtered
    slaughtering slaughters slaves slavish slavishly sleaze sleazebag sleazebags sleazeball sleazy sledgehammer sleeps
    sleepy slender slept slice sliced slices slicing slim slime slimming slimy sling slingshot slit slits slitting
    slob slobs slopehead sloshed slot sloth slothful sloths slots slowpoke sludge slug slugs slum slumdog slumlord
    slums slut sluts sluttish slutty slvt smack smacked smackhead smackheads smacking smacks smarmy smart smartarse
    smartass smartphone smarty smartypants smash smashed smashes smashing smdh smear smeared smearing smears smegma
    smell smelling smells smelly smelt smfh smh smite smited smites smiting smm smog smokes smokin smoking smooth
    smoothbrain smother smothered smothering smothers smug smuggle smuggler smugglers smuggling smugly smugness snack
    snail snake snakes snap snapchat snaped snaping snapped snapping snaps snatcher snatchers snatching sneakers
    sniper snitch snitched snitches snitching snivel sniveled sniveling snivelling snivels snob snobbery snobbish
    snobby snobs snooty snot snotty snout snouts snowfall snowflake snowflakes snowy soap sob sober sobriety soccer
    socialist socialite sociopath sociopathic sociopaths sock socks sod sodomite sodomites sodomy sofa softie softies
    software solana solar soldier solicitor solicitors solution somali somalis sonny sonofabitch sons soros sorrow
    sorrowful sorta soul soulless soulmate souls sour southeast southerner southerners sovereignty sow soy soyboy
    soyboys spa spacker spammer spammers spamming spammy spams spaniard spaniards spanish spank spanked spanking
    spanks spanner spare sparrow spastic spastics spat spawn spawning spayed spaz spazz speaker speakers spear
    spearchucker spears specialise specialize species specimen speed spellcaster spelling spells sperg spergs sperm
    spew spewed spewing spews spic spick spics spicy spider spies spin spine spineless spins spinster spinsters
    spirits spiritual spiritualist spit spits spitting spittle spittoon splendid spliff spoiled spoilt spokesman
    spokesperson spokeswoman sponge sponger spongers sponging sponsored sponsorship spoon sport sports sportsbook
    spotify spots spotty spouse spouting spratly spray spread spreads spunk spy spycam spying sqm squad squads squalid
    squalor square squatter squatters squaw squeal squealing squid squirrel squirrels sri srsly sry ssn stab stabbed
    stabbing stable stabs stadium staff stain stained stains stake stakes staking stalk stalked stalker stalkers
    stalking stalks stamina stamp standards stands stank star stars starvation starve starved starves starving
    statistic statistics std stds steady steak stealing stealth stem stench step steps stereotype stereotypes sterile
    sterilisation sterilise sterilised sterilises sterilising sterilization sterilize sterilized sterilizes
    sterilizing stewardess stewpid stfu sti stick sticks stillborn stimulus stinginess stingy stink stinker stinking
    stinks stinky stock stocks stole stolen stomach stomp stomped stomping stomps stone stoned stoner stoners stones
    stoning stooge stooges stoopid storage stork storks storm storms stormy strains straitjacket stranger strangers
    strangle strangled strangles strangling stray stream streamer streamers streaming streams streets streetwalker
    strength stress stricken strict stricter strictly strike striker strikers strikes strip stripes stripper strippers
    stroke strokes strongly struck strumpet stub stubby student studio studios stuffed stumbled stumpy stun stunk
    stunner stunners stunning stupider stupidest stupidity stupidly stupit stupld stutter stuttering stutters sty
    styled subhuman subhumans sublet submissive submit subordinate subscription subscriptions subservient substitution
    subtitles subversive subway success sucker suckers sucking sue sued sues suffer suffered suffering suffers
    suffocate suffocated suffocates suffocating sugar suggested suicidal suicide suicides suing suit sunglasses sunny
    sunscreen sunshine superb superior superiority supermarket supermodel superstar superstars superstition
    superstitions superstitious supplement supplements supplier suppliers supplies supply supportive suppose
    supremacist supremacists supremacy surgeon surgeons surgery survey surveys survival survivor sus suspects
    suspended suspicious sux suxx swallowed swamp swan swans swarm swarming swarms swear swearing swears sweaty swedes
    swedish sweeper sweetheart sweetie swimmer swimming swindle swindled swindler swindlers swindles swindling swine
    swines swinging swishy swiss swollen sword swords swore sworn sycophant sycophantic sycophants syllabus sympathies
    sympathise sympathiser sympathize sympathy synagogue syndrome syphilis syrian syrians syringe syringes syrup table
    tablet tablets tacky tactics tai tail tailor tailoring tailors taiwan taiwanese tale talent talented talentless
    talents tales talisman talker tall tampon tan tank tankie tankies tanks taoist tap tapped tard tards targeted
    tariff tariffs tarot tart tarts tarty taser tasers task tasks taste tasteless tastes tasty tattletale tattoo tau
    taunt taunted taxation taxes taxi taxpayers tay tbh teachers teams tear tears tease teased teasing tech technology
    tee teen teenager teenagers teens teeth tefl tele telegram teller tellers temp temperature temperatures temples
    temporary tenant tenants tends tennis termite termites terrible terrific terrorism terrorist terrorists tesol
    tested testicle testicles testify testifying testimonial testimonials testimonies testimony testosterone tet
    tether textbook textbooks thai thailand thais thanh thao thc theft thefts theirs themself therapy theres thesis
    theyd theyll theyre theyve thicc thick thickhead thickheaded thicko thickos thief thiefs thieving thighs thirsty
    thong thot thots thou thoughtless thoughts thrash thrashed thrashes thrashing threat threatened threatening
    threatens threesome threw throat throttle throttled throttles throttling throw throwing thrown throws thru thu
    thug thuggish thugs thumb thump thumped thumper thumpers thumping thumps thunder thunderbolt thunderstorm
    thunderstorms thx tibetan tibetans tick ticks tide tigers tight tightarse tightwad tightwads tiktok tiktoker
    tiktokers timer timers tinh tinnitus tiny tinyurl tips tipster tipsters tipsy tit tits titties titty tks tmrw tnt
    tnx toad toadies toads toady toast toddler toddlers toe toefl toeic toilet toilets toity token tokens tolerance
    tomb tombstone toms toned toner tongue tonic tool toothed toothless topless topup torch torched torching tore
    tories torment tormented tormenting tormentor torments torrent torrents tortoise torture tortured tortures
    torturing tory toss tosser tossers tosspot tosspots tottenham touched touching toupee tourism tourist tourists
    tournament towelhead towelheads townhouse townhouses toxic toy toys trace traced tracing tracker tracking trade
    traded trader traders trades trading traffic trafficker traffickers trafficking tragedies tragedy tragic
    tragically trailer trainer trainers training trainings trains traiter traitor traitorous traitors tramadol tramp
    trample trampled tramples trampling tramps trang trannies tranny trans transcript transcripts transfer transformed
    transgender transgenders transition transitioning translate translator translators transphobe transphobia
    transphobic transplant transport transsexual transsexuals trany trap trash trashbag trashcan trashy travel
    traveler travelers traveller travellers trc tre treacherous treachery treason treasonous treatment trees trembling
    triad triads trial trials tribal tribe tribesman trick tricked tricking tricks trickster tricksters trigger
    triggers tripe triple tripping troll trolled trolling trollop trollops trolls troon troons troops trophy tropical
    trough trousers troussier truck trump trumptard trumptards truncheon truncheons trung trusted trustworthy tryhard
    tshirt tshirts tsk tsunami tub tubby tuberculosis tuition tum tumor tumors tumour tumours tuna tunnel tuoi turd
    turds turk turkey turkeys turkish turks turncoat turncoats turning turnip turns turtle turtles tut tutor tutoring
    tutors twaddle twat twats twatty tweaker tweakers twerp twerps twiddling twig twink twinks twist twisted twisting
    twists twit twits twofaced tycoon tycoons types typhoon typhoons typical typically typing tyrannical tyranny
    tyrant tyrants tysm ufc uggo uggos ughh uglier ugliest ugliness ugly ukraine ukrainian ukrainians ull umm unable
    unalive unattractive unauthorised unauthorized unbelievable uncensored uncivilised uncivilized unclaimed uncouth
    uncultured uncut underachiever underage underclass undereducated undergraduate underwear undeserving undesirable
    undesirables undetectable undetected undignified undocumented undress undressed uneducate uneducated unemployable
    unemployed unevolved unfaithful unfurnished ungrateful unhappy unhinged unhygienic unibrow uninformed
    unintelligent universally universe universities unkempt unknown unlike unlock unlucky unmanly unmannered
    unpatriotic unread unrepentant unschooled unscrupulous unsecured unskilled unstable untermensch untermenschen
    unthinking untraceable untruthful unusual unwanted unwashed unwelcome unworthy upchuck updates upfront upper ups
    upskirt upskirting urban urgently urinal urinate urinating urine urn urself urselves usd usdt useless uselessness
    utd uve uyghur uyghurs uzbek vacancies vacancy vacation vaccination vaccine vaccines vacuous vacuum vag vagina
    vaginal vaginas vagrant vagrants vain valium value vandal vandals vanity vape vapes vaping var vat vatican vatnik
    vatniks vcl vegan vegetable vegetables vegetarian vendor vendors veneers venezuelan vengeance verdict verdicts
    verifiable verification verified verify vermin vet veteran veterans veterinarian viagra viber vibrator victim
    victims victory vid vids vien viet vietlott vietnam vietnamese vietnamobile viets vietsub viettel vile villa
    villager villagers villain villains villas vinaphone vingroup vinhomes violate violated violates violating
    violation violations violators vip viper vipers viral virginity virgins virility virtual virtue virus viruses visa
    visas visitor visitors visually vitamin vitamins vixen vkl vlogger vnd vnexpress vocabulary volleyball vomit
    vomited vomiting vomits voodoo votes voting voyeur voyeurism voyeurs vuitton vulgar vulgarity vulture vultures
    vung wacko wackos wacky wage wager wagering wagers wages wagging waist waiter waiters waitress waitresses walker
    walking wallet wallets wallies wallop walloped walloping wallops wally walrus wank wanked wanker wankers wanking
    wanks wannabe wannabes wanton warehouse warm warming warmonger warmongers warn warned warnings warranty warrior
    warriors wart warts warty wary wash washed washing washout wasnt wasp wasted wasteman watsapp waxing weaker
    weakest weakling weaklings weaksauce wealth wealthier wealthy weapon weaponry weapons wearing weasel weaselly
    weasels weather webcam webinar webinars wechat wedding wee weed weedy weenie weightlifting weirdo weirdos welfare
    welsh wench wenches weren werent westerner westerners wet wetback wetbacks weve wfh whack whacked whacking whacko
    whacks whale whales whatsapp wheelchair wheelchairs wheres wherever whew whine whined whiner whiners whines whinge
    whinger whingers whinging whining whiny whip whiped whiping whipped whippersnapper whipping whips whisky whispered
    whistle whiten whitening whites whitey whities whoa wholesale wholesaler whoops whore whorehouse whores whoring
    whorish whos wicked wickedness widow widower wiener wifi wig wigs wild wildlife willy wimmin wimp wimps wimpy wind
    windbag windbags window windowlicker windows winds windy wine wing winger winners winning winnings wino winos wins
    winter wipe wiped wipes wiping wisdom wise wiseguy wished witch witchcraft witchdoctor witches withdraw withdrawal
    withdrawals withdraws withdrew witless witness witnesses witted wives woah wog wogs woke wokeist wokeness wokester
    wokies wolf wolves womaniser womanisers womanizer womans womens wooden woof woohoo wop wops wordpress worker
    workers workplace workshop workshops workshy worldwide worm worms worshipper worshippers worshipping worships
    worthless worthlessness worthy woulda wouldnt wound wounded wounding wounds wrecker wrenching wretch wretched
    wretches wrinkled wrinkles wrinklies wrinkly wristed writers wtaf wtf wth wud wuhan wumao wuss wusses wussy wut
    xanax xauusd xenophobe xenophobes xenophobia xenophobic xiu xoxo xrp yall yank yankee yankees yanks yap yapping
    yaps yard yay yea yeet yell yelled yelling yellow yellowbelly yells yer yid yids yikes yippee yob yobbo yobbos
    yobs yokel yokels yolo youd youll younger youngster youngsters youre yourselfs yourselves youth youths youtuber
    youtubers youve yuck yucky yummy zalo zealander zelensky zero zeroes zionism zionists zip zipperhead zipperheads
    zodiac zoo zoomer zoomers
`
    .trim()
    .split(/\s+/),
);
