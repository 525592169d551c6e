// Frequent words, the most frequent first: where a disguise can be read in several ways, the way that makes one of these is right.
// Counted in corpus/ and in the English sets that NOTICE names.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const VIETNAMESE_WORDS = words(`
    con có tôi không mà là thì cho nhà người đi rồi năm được một lại cũng giờ làm hai xin bà cái mình về
    phải bị nói nay học báo còn nào đó tui toi mới công của trong anh nước qua tiền cả từ mấy hết này các
    nghe thấy đường đừng tới ngày bán lên trước gọi tháng dân lần hỏi hàng nha ông với ăn trường cháu bao
    như số chỉ chưa ban bác để mẹ bảo đọc mua quá triệu cô thi sao đâu vậy mất nên khong đã điện bạn vay vào
    xong tin sáng vì hay ơi vẫn đúng biết tiếng đầu lấy nó tuổi thương chết trên sau nhưng bài chạy phường
    máy tay sinh chứ hơn gì thôi nhỏ chị xem lam nhau nam thu đồng mong đêm chi ngồi viết viên cảm lai khi
    xã gửi cây nhớ xóm mưa lắm ký tự duoc già theo phí nhân gia ngay may nữa giấy vụ vợ trả mỗi phụ bỏ thứ
    ơn trời roi hoi nguoi chỗ thêm trang bằng tuần chợ cụ hồ bắt hồi vô nhận dung lớp tối xuống tên hôm chu
    lúc họ đất ngoài trẻ luôn hoa đóng cần cao cầu giá khác lý cùng cửa thành hộ muốn minh quê ghi nuôi làng
    bản đăng mot noi ảnh doi bé bộ tra moi chủ cua dạy phút khóc đề nội đèn bốn phòng đứa chung tụi bên đình
    nghị đang cong dau chú lời chiều cười coi chờ cuối chó cũ ngàn chuyện thế khu len cá động áo giả giữ
    example tờ tổ quy đơn cứ thay bệnh ngân nhất trạm toà bay viện sợ cứu sang từng mắt lan đứng huyện mang
    danh nằm hình mặt thuốc dao chồng câu chuyển và cáo gio nghỉ lỗi vui chịu bánh mở án cấp mạng tư tỉnh
    đánh đồ sai khoá cơm bố thiếu điều thang ấy bình vừa nhan chữ tre chua giáo tài tập nhờ cổng quan toàn
    chúng bò quay dịch hiểu phân quán thông trai vàng vien truoc dien duong cung thật mười miễn nhiều giết
    mừng bữa hoá tế gà đủ phát phạt chụp giải giùm nhìn nghìn ghê dong bấm thiệt mai sửa tốt nổi lòng can
    voi sân tội tại văn bang trung tận bảng nộp mat van thanh kiểm sát chửi mời goi lừa cai đc nhập vệ thoại
    vé rác thầy luật đổi sống tử nhé ong khách tai dám đấy quảng dưới định giúp đặt sĩ thả hè sổ đổ mùa tien
    tính thử việc má thường trực nhắc thể đến cau suốt chắc xử đây chơi cháy hội ngoại tình hợp nho dan het
    nhu đẹp tết tiếp chừng uống lương huynh hành chính chân đá đội rõ phố mét phai gần nuoc đại đòi gặp khoa
    cam sách kiểu sơ họp đời sạch đỏ cầm khám xây nhóm hiểm sớm mau trợ đào dang rau phản khai chục giao
    ngon ngu nghề trồng day mái bàn khỏi đoàn ôm khó tinh mọi cảnh thẻ cọc gái trình kia thằng đưa vao hoc
    cán điểm nóng liền kinh vườn biển bien chém loa cách buổi thôn bãi chở lịch trúng the chet đoạn tuyến
    nguyên hả nao sư kéo thị buồn nghèo nửa lễ phong bóng mô cha lá nghiệp sông nợ trắng góp sở tao phuong
    tieng ben bai khoc nghĩ nạn rất ngập chim đem tâm tàu nhat tô kiến ngủ nhiêu kêu tìm cà đài rút miền hạn
    tang dinh thời khoản benh ít lun hang lang kho gấp đâm mã trăm nhanh hom quý sơn biet dai dùng app đậu
    lớn bún den nhắn nữ hiệu mắm quên chau nghi chan chuyen chút trưởng dọn lực giám rớt hon phép san truong
    dua lạ đối cay quản tây trách buýt đều chúc thoi lay chớ thịt phim giật nắng mì
`);

export const ENGLISH_WORDS = words(`
    the to i you a and of is in it that for this on are not s my have be me t your as with u but was if so
    or can at from do out by we no like he just m what all there will an about now they article one jew call
    get fat up please who when how know has am only don gay check see some would his then more good any time
    people go here which page think wikipedia should its were also been love com because other free why want
    d had come video make she day did new their got even need her them still much jewish back being way very
    well our him going where www bunksteve than really say first text could talk take christian stop p many
    does http too thanks song after name over youtube today again right hi use r these home great send sorry
    hey help same life amp may most before dont tell work god said n find give subscribe hope e us later
    into claim those someone txt catholic every last made since world b such years something edit already
    reply called anything church channel two best jews point let fact guys lor number articles old look week
    oh own sure source read never doing pigs music sources believe ask keep off pls comment dear year used
    views thank history nothing message yes mobile night section feel happy part muslim doesn phone money
    man thieves won actually both book always another thing real information things anti place watch user
    down done while against few put long around didn person lol msg link without between ever pages added
    might next little though leave jesus add however wat word yet nice better care per says try making https
    anyone hello thought shit yeah tomorrow reason understand lot getting bit win prize days mean image
    under important fucking having probably class told term meet problem wrong miss soon trying school
    morning cash contact went wiki times sent show american cool others came enough reported start must
    maybe w live fuck content english list question mind lmao big found wish left words removed means else
    discussion non seems month makes until everyone quite state religion family end line either rather g
    change goes editors true isn friends post job box view account wait late edits party deletion babe katy
    buy coming israel through bad friend personal ahahahahahahahahahahahahahahahahahahaha site cos second
    least simply opinion pick nokia different cant half looking idea gonna special tonight deleted yourself
    editing stuff etc min support house far working asked whole everything urgent service fine whether case
    hear videos religious once example early reference comments play guy remember y john following note
    watching needs guess children welcome style gud saying type men war chance top tone away sleep started
    website group quot full three remove facebook order info german given further national agree girl wanted
    statement issue research anyway google took chat billion links christians attack heart sms entry blocked
    share shows states using including eminem mins above age hate customer million women online news pov
    subject cause sense ill enjoy waiting version delete block seem written o wan minutes search saw
    original haha follow science evidence seen christianity attempt official simple law face course truth
    visit faith awesome language each lunch write cannot community matter homosexual created himself
    especially reliable wanna thats perry dun myself answer pay self british completely details lost plus
    roman therefore mentioned hard request editor references dick car kind whatever adding bible orthodox
    current greek almost office father draw reading books sir ready arab less based address latest smile
    mother eat reach story instead tried hot mention regarding lead review speak birthday sucks plz
    guaranteed thk town holiday baby room calling several sentence org known islam judaism muslims policy
    ppm ago parents meeting finish wife according city stay published internet songs category f wrote death
    single together easy historical consensus mob girls country project boy quote clearly considered valid
    correct itself receive funny human code during title net college modern dream open bring cost calls
    comes side hit clear camera sounds explain general members related theory appreciate able wont none hour
    press bus within stupid white set questions otherwise pretty sex utc discuss holy head past iranian game
    become fun cover shall political offer yup mail often close run issues listen move missing join thinking
    form population rate ass date sexy india currently pobox dat company hours plan sweet forward western
    luv meaning possible points talking main mine awarded ones test water land small alone beautiful accept
    groups necessary consider wasn okay encyclopedia weeks film aren band rapper area heard power finally
    interested knowledge racist vandalism yours obviously material vote continue common haven gift multiples
    study hand looks hrs kiss wants didnt names neutral sub apply rights leaving lar xxx click bed takes
    happen claims npov taking changed king lie particular scholars rock award moment network thanx milton
    liao gone messages fair sad member forgot yesterday terms die happened double wow government mark
    paragraph century argument record upon earth dunno princess weekend dude dinner jus den brother crazy
    germany report dad months paper black writing sat summary killed facts countries relevant united
    collection culture sikh selected polish cohanim son police price nobody near numbers admin available
    rest users evening body topic public certain included similar belief actual texts earlier large gets
    shopping nite rihanna landline playlist somebody exactly sister system four hair born email protestant
    themselves bias club although dis update criticism games aight thumbs moneygq hell notice ten team named
    child university needed longer orange standard meant context nazi high shouldn present media persian
    schools dead future movie pain cline ringtone subscribers href shop asking works learn young knew entire
    final certainly sort seriously revert perhaps among provide worse missed scientific template usually
    results rap outside gave reality decided knows photo direct unless collect became south afternoon due
    taken response reverted except supposed recently dreams hebrew redirect hurt scylla leh tones cut six
    sign attacks five copy touch march noticed poor blood giving lose reasons changes nor huh suggest
    england specific worry wake food hindu preceding wot woman tag omg doubt serious break june mom luck
    posts till living exist removing mary involved drive checking semitic pro iran european posted seeing
    services include busy europe russian appropriate feeling hardy drop bored hav tmr behind angry kids
    voice map charge straight seven sound social act blue couple sometimes listed recent whom debate christ
    pic holocaust majority ethnic position indeed anymore force attention sun rose richard html criteria til
    action store difficult alright unsigned wif xmas moved describe photos respect red birth middle fast
    result weekly friendship hold arabs statements beliefs generally regards effect worth false juz secret
    definition nature connection popular military wouldn minute quit awards copyright proof deal sexual
    private ref dating lets dance abt picture bank card across accounts mum glad ring safe complete driving
    walk ireland contributions society thus prove biased strong hitler movement figure absolutely lots likes
    decide totally administrators empire forget gayvn lands trip wen decimal brought promise paid street
    normal album lived boys below weight met rule refers save abuse opinions parts previous experience
    purpose pope propaganda explanation origin major fight warning beyond felt author computer finished
    various cite ancient speedy period established nearly lesbian addition improve singh php download loving
    coz pub havent road third eyes enter smiling along drink row trust h useful neither likely light islamic
    mistake racism eve east personally situation arguing homosexuality prof dispute somewhere notable
    christmas whats waste character citation web appears track famous historians notability colour haf oso
    optout goin lei ends evil quick eating coffee ideas park clean putting space stand laugh catholics peace
    conflict jerusalem west definitely status readers towards david choose piece deleting liberal process
    previously singer series sleeping images fan admins thinks basic todays access extraordinary psy bonus
    ard delivery sch event closed showing worked problems lesson gives count sick smoke wonderful letter
    return balance allowed amazing twice relationship description claimed region edited usa pop excuse
    acceptable aware italian advice december cheers starting president academic forever cited wondering
    pounds telling bold rite vouchers wid tot sae zonepa soldiers lady kept avoid building saturday mostly
    medical uses april banned flag treat violence alive minor ignorant lies spent lyrics identity credit
    conclusion founded primary btw ignore paul deep controversial interest deserve elsewhere religions
    appear guidelines began discussed virgin america ancestry refer proposed sections carey female noted
    sourced speech french heterosexual pass stated wikiproject creating usage wonder raja albanian army
    korean congrats noe chikku poly await everyday died cup pictures turned sunday phones control marriage
    air legal nonsense extra rules persons uncle kill keeping chinese tho total whose allegations accurate
    apparently beginning churches merely disagree provided exists reverting immediately short americans
    lucky messiah invited energy bitch contents former legitimate freedom international via individual
    blocking advance organization artist israeli basically dot expires studies reached albanians opt
    occupation sea unsubscribe loves aft tomo wil okie mths suite bout pics ward checked radio anybody field
    hospital professor sell sit lovely married league cross gas friday border plans cases supported viewed
    directly covers joseph local highly creation create egypt ahead winner contributors james magazine
    proper surprise entirely quality prophecy speaking incorrect gotta active bother lives february guru
    congratulations hmm fox jeffro omega player msgs neva auction roar male rain bought prefer file front
    tour level places august broke business loved expect belong match daily built honest properly palestine
    plenty york tells led nazis forced choice nope career nation obvious translation events multiple satan
    michael decent released administrator plot sites minority significant categories whenever thousands
    trouble respond guide entered appreciated random fighting separate excellent communist cute suck surely
    exact log north arguments described spring feels round fans reveal jay tiger snow remix ltd nyt carlos
    sis voucher knw gangnam fix perfect explained leaves damn village summer families negative key fall
    confirm lack ladies fri offers discount discussing rape ban interesting understanding despite
    palestinian surprised changing campaign accepted fit received race stating secular pure happens
    difference weird instance brotherhood amount zionist truly imagine records distinction easily authority
    kid presented lover acting ali rfc failed complaint catholicism tradition placed mate mainstream index
    tired actions forum hmmm format doesnt fancy syria assume brand philosophy eastern scholarly london
    reviewed spam cum model brings wit chennai smth prob identifier frnd boytoy gbp anytime mobileupd subs
    hows youtu inside invented empty football eye ate running dog goal district houses everybody believed
    afraid insult tickets playing careful drugs library irrelevant southern external linked smith writes
    spirit republic moral range factual nations strange cheap concerning posting covered africa worried yrs
    largest powerful faggot favorite pledge lists penis tags tanakh data super batman mad opposed quotes
    shared wars followed closer specifically propose ending spend sending baptist jpg reviews discussions
    mon referred khan max padding peer macedonian charged ive megan mah pete camcorder operator quiz mrng
    darlin goodmorning oredi tel mates traditional insurance selling heaven roof shown older stopped rude
    gym bill app centre laws contribute tape daughter teacher sing wear passed treated turn students bag
    couldn understood clarify representative intended descent responsible thomas natural imply repeatedly
    wording worries july concept fire shut influence correctly ridiculous introduction conservative compared
    historian peoples regard bringing argue temple role comic unique favour vandalize wishes remain mainly
    macedonia development blocks citations slow center theology bet dzierzon movies agenda fringe ish angier
    del leah pray indian loads wkly freemsg hungry frnds unlimited fone frm ebay savamob happiness lmfao
    market door tax ran cold teach soup season button picked ended rent murdered monday hole sitting object
    repeat stories lazy learned joke noon suspect solid feedback britain hardly threats applied bunch
    confused ways revelation physical joined incident admit claiming tribes possibly worship begin evolution
    improving encyclopedic practice blank cuz happening weak substance requests art entity websites examples
    china homophobic dictionary size offensive nigger background deny conduct slave seemed successful lgbt
    metal isnt documents referring writings royal doin allow necessarily fear dollars doctor jordan bishop
    animals somehow registered continued dates asap dvd ice password username disruptive yep innocent huge
    alex isbn expensive digital leading usual comfort kinda liked newsletter twitter merry cannibalism deet
    valued mobiles hee caller joy dnt swing bslvyl txts motorola yar listening ans mayb apps dope ordered
    idiot wall fell shirts province sold broken union fixed returned green crap wanting decision education
    keeps illegal garbage boss inappropriate tea france recorded station refused meat starts writer honestly
    train condition papers moving grounds explanations connected theories dealing matters dogma sentences
    contains attitude bye murder latin familiar numerous foreign ethnicity concerned express biography
    policies associated division featured reject intelligence yahoo hating literature nationalist topics
    sexuality helpful civil aspects proposal abraham tom hits professional adult characters titles worst
    queen pre armenian millions heritage existence defend apartment challenge october convey hoping admirer
    journals secondary uploaded greece matt charlie cnn nobel spoken films wave fanboys era pissed willing
    myth slowly specially gender civ wishing hunjan donner reward yeshuwa naked url shower comp
    complimentary askd semester bcoz laptop rental ipod redeemed darren fantastic picking ugh grins gal rel
    nofollow hashtag everywhere cancer rice fake hands potential held signed blind salt build handle
    standing husband ticket blame stuck spell colleagues january taught tree
`);
