/**
 * Given names and the gender they usually tell. About 3,100 come from the frequency lists of the 1990 US census (public
 * domain, as shipped in the MIT-licensed PyPI package `names` 0.3): a name is a woman's or a man's where one frequency
 * is at least four times the other, else either's. The rest (Indian, Arabic, Persian, Hebrew, Turkish, Chinese, Japanese,
 * Korean, Slavic, Spanish, French, German, Nordic, Italian, Nigerian, Ghanaian, Kenyan, South African, Celtic) were
 * written down by hand.
 */
const female =
  'aaliyah aaradhya aarti aase abby abebi abeer abena abeni abiba abigail abimbola abisola achieng ada adaeze ' +
  'adanna adaobi addie adela adele adeline adeola adhiambo aditi adriana adrienne adwoa afaf afia afsaneh afua ' +
  'agathe agnes agneta agnetha agnieszka agustina ahlam aida aiko aileen aimee aino aisha aishwarya aisling akane ' +
  'akemi akiko akinyi akosua akoth akshata akua alberta alejandra aleksandra alessandra alevtina alexandra ' +
  'alexandria alice alicia alina alisa alisha alison alka alla allie allison allyson alma almudena alta alyona ' +
  'alyssa ama amaka amanda amandine amani amber amelia amelie amie amina aminata amira amma amparo amrita amy ana ' +
  'anabel anahita anais ananya anastasia anastasiya andiswa andrea aneta anette angela angelia angelica angelina ' +
  'angeline angharad angie aniko anita anja anjali anju anke ankita ann anna anna-lena annabelle anne anne-marie ' +
  'anne-sophie annegret anneliese annette annick annie annika anniken antje antoinette antonella antonia antonina ' +
  'anuli anulika anuradha anushka anyango anzhela aoife aparna apolline april araba arabella araceli archana ' +
  'aretha arianna arlene arlette arpita arwa asa asako asha ashlee ashley aslaug asli asma asmaa astrid asuka ' +
  'asuncion atefeh atieno atsuko aud aude audra audrey aurelie aurora aurore autumn ava avigail avis awino awuor ' +
  'ayaan ayaka ayako ayelet ayesha ayse aysegul ayumi azadeh azar azucena azza bahar baraah barbara barbel barbra ' +
  'basma batya beata beatrice beatrix beatriz becky begona belen belinda benazir benedicte bengi benita bente ' +
  'berengere berit bernadette bernadine bernice bertha bessie beth bethany betsy bette bettie bettina betty ' +
  'bettye beulah beverly bhavna bianca biljana billie bina birgit birgitta blanca blanche bobbi bobbie bodil ' +
  'bolanle bongekile bonita bonnie bozena brandi brandy brenda brianna bridget bridgette brigitta brigitte brit ' +
  'britt britta brittany brittney bronwen brooke buchi bukola bunmi burcu bushra busisiwe buyisiwe caitlin callie ' +
  'camila camilla camille-marie candace candice candy capucine cara carin carla carmela carmella carmen carol ' +
  'carole carolina caroline carolyn carrie carys cassandra cassie catalina catherine cathleen cathy catriona ' +
  'cayetana cecelia cecile cecilia celeste celia celine cerys chana chandni chandra chantal charity charlene ' +
  'charlotta charlotte chaya chebet chelangat chelsea cheri cherie cherono cheryl chiamaka chiara chidimma ' +
  'chidinma chie chieko chika chimamanda chinelo chinenye chinwe chioma chitra chiyo chizuko chloe christa ' +
  'christel christelle christi christia christiane christie christina christine christy chrystia ciara cindy ' +
  'claire clara clare clarice clarissa clarisse claudette claudia claudine clemence clementine colette colleen ' +
  'concepcion connie constance constanza consuelo cora coralie corinne cornelia corrine courtney cristina crystal ' +
  'cynthia dagmar daisy dalal dalia damilola damini danielle danuta daphna daphne daria darla darlene darya dawn ' +
  'deana deanna debbie debora deborah debra deepa deepika deepti deirdre delfina delia della delores deloris ' +
  'delphine dena denise desiree devika dganit diana diane dianna dianne dikeledi dina divya dixie doaa dolly ' +
  'dolores dona donna dora doreen doris dorit dorota dorothea dorothy dorte dorthe dorthy dragana dumebi durga ' +
  'earlene earline earnestine ebba ebele ebony ebru edeltraud edith edna edurne edwige effie efrat efua ego ' +
  'eileen eilidh einat ekaterina ekua elaheh elaine eleanor elena eleonore elfriede elham elif elin elina elisa ' +
  'elisabet elisabeta elisabeth elisabetta elise elisheva eliza elizabeth elizaveta elke ella ellen elma elna ' +
  'elnaz elnora elodie eloise elsa else elsie elspeth elva elvira eman emanuela emeline emiko emilia emily emine ' +
  'emma emmanuelle encarnacion eri erica ericka erika eriko erin erma erna ernestine ese esha esi esmeralda ' +
  'esperanza esra essie estefania estela estella estelle ester esther ethel etsuko etta eugenia eula eun-hye ' +
  'eun-ji eun-jung eun-kyung eun-young eunice eva eva-lotta eve evelyn evgenia evgeniya ewa ezinne fabienne fadwa ' +
  'faith faiza fannie fanny farah farahnaz fariba farida farzaneh fatemeh fatima fatma fatou fay faye federica ' +
  'felicia fereshteh fern fernanda ffion fiona firouzeh flora florence florencia flossie folake folasade frances ' +
  'francesca francine francisca francoise frauke freda frederique freja freya frida frieda friederike fumiko ' +
  'funke funmi funmilayo fusako gabriela gabriele gabrielle gaelle gail galina galit gathoni gauri gayatri gayle ' +
  'geeta gemma geneva genevieve georgia georgina geraldine gerda gerlinde gertrud gertrude geun-hye ghada ghazal ' +
  'ghislaine gila gina ginger giorgia giovanna gisela gisele gita giulia giuseppina gladys glenda glenna gloria ' +
  'gokce goldie golnaz gordana grace gracie graciela grainne grazyna greta gretchen gro gry gudny gudrun gugu ' +
  'guiying gulsen gun gunhild gunilla gunnhildur guro gwen gwendolyn habiba habibat hadas hadiya hadiza hae-won ' +
  'hafsa hagar hagit haifa hala haley halima halina halla halyna hamideh hana hanako hanan hanin hanna hannah ' +
  'hanne hannelore harriet harriett harue haruka haruko hatice hatsumi hattie hauwa hawa hazel heather hedda ' +
  'hedvig heide heidemarie heidi heike helen helena helene helga heli helle heloise helvi hema hemalatha hend ' +
  'henna henrietta henriette hiba hideko hilary hilda hilde hildegard hillary hind hiroko hisako hitomi holly ' +
  'honoka hope hortense huda hye-jin hye-kyung hye-won hyun-ah ida ifat ifeoma ifunanya ijeoma ikuko ila ilana ' +
  'ilaria ildiko ilenia ilona ilse imke imogen imogene ina inbal indira indu ines inez inga ingeborg ingegerd ' +
  'inger ingrid ingunn ingvild inmaculada inna insa intisar ioana irene irina iris irit irma irmgard iryna isabel ' +
  'isabelle ishita isla itziar iva ivana ivanka ivanna ivy iyabo izabela izumi jacinda jaclyn jacqueline ' +
  'jacquelyn jadwiga jami jamila jana jane janelle janet janette janice janie janine janis jasmine jaya ' +
  'jayalalithaa jayanti jayne jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jebet jelagat jelena ' +
  'jemima jenifer jenna jenni jennie jennifer jenny jepchirchir jepkemboi jepkosgei jeptoo jeri jessica jewel ' +
  'jewell ji-eun ji-hye ji-min-a ji-won-a ji-yeon ji-young jihan jill jillian jimena jitka jo joan joann joanna ' +
  'joanne jocelyn jodi jodie joelle johanna johanne jolene joni jorunn josefa josefina josephine josette josiane ' +
  'josie joy joyce juana juanita judith judy julia juliana julianne julie julieta juliette june junko justine ' +
  'jutta jyoti jyotsna kaisa kaja kajal kalpana kamala kana kanako kanimozhi kanini kaori kara kareena karen ' +
  'karianne karin karina karla karoliina kasumi katalin katarina katarzyna kate katerina kateryna katharine ' +
  'katherine kathleen kathryn kathy katie katja katri katrin katrina katrine katsuko katy kavita kavitha kawira ' +
  'kawthar kay kayla kazuko keeley keiko keisha kelley kelli kellie kelly kendra keren keri kerri kersti kerstin ' +
  'khadija khadijah khanyi khanyisile khrystyna kiko kim kimberley kimberly kimiko kinga kira kiranmala kirsi ' +
  'kirsten kirsti kiyoko kjersti klara klavdia komal kornelia krista kristen kristi kristie kristiina kristin ' +
  'kristina kristine kristy kriti krystal krystyna ksenia ksenija kseniya kudirat kumiko kusum kylie kyoko ' +
  'kyung-hee kyung-wha lacey ladonna laetitia laila lakshmi lalita lamia lana lara larisa larysa lata latasha ' +
  'latifa latisha latonya latoya laura laura-codruta laure laurel lauren laurie layla lea leah leann leanne leela ' +
  'leila lela lena lene lenora lenore leola leona leonie lerato lesya letha leticia leyla liat lidia lidiya ' +
  'liesel lieselotte lihua lijuan lila lili lilia liliane liliya lillian lillie lilly lily limor lina linda ' +
  'lindani lindiwe lindsey linn linnea lisa lisbet lise-marie liubov liv lizzie ljiljana lois lola lone lora ' +
  'loraine lorena lorene loretta lori lorie lorna lorraine lotta lotte lottie louisa louise lourdes lovisa lubna ' +
  'lucia luciana lucie lucile lucille lucinda lucrezia lucy ludivine ludmila ludovica luella luisa lujain lula ' +
  'lupe luz lydia lynda lynette lynne lyubov lyudmila lyudmyla maame maayan mabel mable macarena machiko ' +
  'madeleine madeline madhuri mae maelle maeve magali magda magdalena maggie maha mahnaz mahsa mai maike maiken ' +
  'maiko mairead maite maj maja makena makhosazana maki mako malak malala malgorzata malin malinda malka malu ' +
  'mamata mamie mamphela mana manal manami manar mandy manisha manju manon manuela mapula maram marcela marcella ' +
  'marcia marcie marcy mareike margaret margarete margarita margaux margie margo margot margret margrethe ' +
  'marguerite marharyta mari maria mariagrazia mariam marian marianne mariastella maribel marie marie-christine ' +
  'marie-claude marie-france marie-helene marie-laure marie-therese marielle mariette mariia mariko marilyn ' +
  'marina marine marisa marisol marissa marit maritza mariya marjo marjorie marla marlene marlies marsha marta ' +
  'martha martina martine marwa mary maryam maryann marylou maryna maryse masako masha mathilda mathilde matilda ' +
  'mattie maud maude maureen mavis maxine may maya mayawati mayra maysa mayu mayuko mayumi meagan mechthild medha ' +
  'meena meenakshi meera megan megawati meghan megumi mehrnaz meihua meike meiling meirav melanie melba melinda ' +
  'melisa melissa melody menaka meral merav mercedes meredith merete merja merve mette mhairi mi-kyung mi-ran ' +
  'mi-sook mi-young mia micaela michaela michal michele michelle michiko mieko mihaela miho mihoko miki mikiko ' +
  'milagros mildred milica millie min-ji min-jung mina minako mindy minerva minna minnie mira miranda mireille ' +
  'miri miriam misaki misty mitsuko miwa miyuki modupe mojisola mollie molly momoko mona monica monika monique ' +
  'montserrat moraa morag morenike motoko mouna mridula mrinal munira muriel muthoni mwende myra myriam myrna ' +
  'myrtle myung-hee naama nabila nada nadege nadezhda nadia nadine nadiya nadja nafula nagisa nahid naila najwa ' +
  'naledi namie namrata nana nana-ama nanako nanami nancy nandi nandini nandita nanna nannie naoko naomi narges ' +
  'nargis nasimiyu nasreen nasrin natalia natalie nataliia nataliya natalya natasha nathalie natsuki natsuko ' +
  'natsumi nawal nayla nazanin nazira ndidi nechama neda neelam neeta neha nelda nele nell nellie nermin nesrine ' +
  'nettie neva ngozi nia niamh nichole nicola nicole nieves nikita nikki nilofar nilufer nina nirmala nisha nita ' +
  'njambi njeri njoki nkechi nkem nkiruka nneka nnenna nobuhle nobuko nodoka noelia noemie nokuthula nola ' +
  'noluthando nolwazi nomalanga nomathemba nombulelo nompumelelo nomsa nomthandazo nomusa nomvula nomzamo ' +
  'nonhlanhla nontando nora noreen noriko norma nosipho nosiviwe noura nozipho ntombi nunzia nura nuria nurit ' +
  'nwanneka nyakio nyambura nyawira nyokabi obiageli oceane oddny odessa odette odile odunayo ofelia ofra oksana ' +
  'olabisi olajumoke oleksandra olena olesya olga olha olive olivia omolara omotola omowunmi onyinye oonagh opal ' +
  'ophelie ora orit orla orly ornella osnat oyinkan padma padmini paige paivi palesa paloma pam pamela paola ' +
  'parisa parvati parveen parvin pascale patience patrica patricia patsy patti patty paula paulette pauline pearl ' +
  'pearlie peggy penelope penny pernille petra philippa phumla phumzile phyllis pia pilar pinar pippa pirjo pnina ' +
  'polina polly pooja poonam poppy prachi pratibha preeti priscilla priti priya priyanka pumla purity puseletso ' +
  'rabab rabia rachael rachel rachelle rachida radha radhika rae raffaella raghad ragnhild rahaf raisa raja rajni ' +
  'rakhi ramona ramya rana randa randi rani rania raquel rasha rasheedat rashmi rawan raymonde razan reba rebecca ' +
  'rebekah reem refilwe regina regine rehana rehema reidun reiko rekha remedios rena renata renate renee renuka ' +
  'reshma rhian rhiannon rhoda rhonda rie rieko riikka riitta rika riko rima rimma rina risa rita ritsuko ritu ' +
  'rivka roberta robin robyn rochelle rocio roisin rola ronda ronit ronke rosa rosalia rosalie rosalind rosalinda ' +
  'rosalyn rosanna rose rosemarie rosemary rosetta roshni rosie rossella rouhollah roxane roxanne roya ruba ruby ' +
  'rukhsana rumi rumiana rumiko rupa ruth ruthie ryoko saara sabiha sabine sabrina sachiko sade sadhana sadie ' +
  'saffron safiya sahar saima saki sakshi sakura sallie sally salma salwa samantha samar samia samira sana sanaa ' +
  'sanae sanako sandhya sandra sandrine sangeeta sanna saoirse sapna sara sarah sarit sarita saroj saroja saskia ' +
  'satoko satomi satu saundra savita sawsan sayaka sayuri seema segolene seiko selin selma seo-yeon serena serwaa ' +
  'setsuko severine sezen shabana shadi shahnaz shaima shaista shakila shalini shana shanna shannon shari sharifa ' +
  'sharmila sharon sharron shauna shawna shaza sheela sheena shefali sheila shelia shelley shelly shereen sheri ' +
  'sherri sherrie sherry sheryl shilpa shira shiri shirin shirley shizue shizuka shizuko shlomit shobha shoshana ' +
  'shreya shruti shulamit shweta sian sibongile sibylle sieglinde sif sigal signe sigrid sigridur siiri silje ' +
  'silke silvana silvia simisola simona simone sindisiwe sinead sinikka siobhan sissel sita siv smadar smita ' +
  'smriti sneha snezana so-hee so-yeon so-young socorro sofia sofiya soha soheila solange soledad solene solomiya ' +
  'solveig solvi sonal sonam sondra sonia sonja sonya soo-jin soo-kyung sophia sophie soraya stacey staci stacie ' +
  'stacy stefania stefanie steffi stella stephanie stina su-bin su-mi suad sudha sue suha suhair sujata sulochana ' +
  'suman sumiko sumitra summer sun-hee sung-hee sunita sunniva supriya suraya surbhi susan susana susanna susanne ' +
  'sushma susie suvi suzanne svenja svetlana svitlana swapna swara swati sybil sylvia sylvie synnove tabatha ' +
  'tabitha tahira taina taisiya takako talia tamaki tamar tamara tameka tami tamika tamiko tammie tammy tamsin ' +
  'tania tanja tansu tanvi tanya tara taraneh tarja tasha tatiana tatyana tawakkol tegan teresa teri terri terrie ' +
  'tetiana tetyana thandeka thandi thandiwe thea thelma thembeka thembi theresa therese thuli tia tiffany tiina ' +
  'tijana tilly tina titi titilayo tiziana tolu tomoko tone tonia tonya tora torill toshiko tova tove toyin ' +
  'tracey traci tracie tracy traudl tricia trina trisha trude trudy tsuneko tsvetelina tugba turid tuula tuva ' +
  'tzipi tzipora uju ulla ulrika ulrike ulyana uma umeko unni urmila ursula usha uta ute uzoamaka valarie ' +
  'valentina valeria valerie valeriya vandana vanessa vani varsha varvara vasudha vasundhara velma vera vered ' +
  'verena verity verna veronica veronika veronique veslemoy vesna vibeke vicki vickie vicky victoria vidya vigdis ' +
  'viktoria viktoriia viktoriya vilde vimala vinita viola violet violeta viorica vira virgie virginia virginie ' +
  'vivian viviane wafa wairimu waithera wakako waltraud wamaitha wambui wanda wangari wangui wanjiku wanjira ' +
  'wanjiru wanza wavinya wejdan wendy whitney wiebke wilhelmina willa wilma winifred winnie xiaohong ximena ' +
  'xiuying xuefang yaa yael yaffa yamini yana yanhong yaroslava yashoda yasmin yasmine yayoi yehudit yejide ' +
  'yekaterina yelena yeon-ah yeon-hee yetunde yevgenia yevhenia yifat yingying ylva yo-jong yoko yolanda yolisa ' +
  'yoo-jin yoon-ah yoshiko young-ae yu-na yui yuka yukako yukari yukiko yulia yuliia yuliya yumi yumiko yun-a ' +
  'yuna yuriko yusra yvette yvonne zahra zainab zainabu zandile zanele zara zaynab zehava zeina zeinab zelma ' +
  'zenani zeynep zhanna zinaida zindzi zinhle ziva zlata zodwa zofia zohreh zoya zsuzsanna zubaida zuhal zuzana ' +
  'zuzanna'

const male =
  'aage aakash aarav aarif aarne aaron abayomi abbas abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid ' +
  'abdi abdifatah abdirahman abdul abdulaziz abdulkadir abdullah abdullahi abdulrahman abed abel abhay abhijit ' +
  'abhinav abhishek abiodun abioye abraham abu abubakar achim adalbert adam ade adebayo adedayo adegoke adekunle ' +
  'adel ademola adeniyi adetokunbo adewale adham adil aditya adnan adolfo adrian adrien afanasy agustin agyei ' +
  'aharon ahmad ahmadreza ahmed ahmet aidan aime aitor ajay ajit akash akbar ake akhilesh akihiko akihiro akin ' +
  'akinori akinwumi akinwunmi akio akira akram aksel akshay akwasi al ala alaa alain alan alasdair alastair ' +
  'albert alberto albrecht aled alejandro aleksandar aleksandr aleksei aleksey alessandro alessio alex alexander ' +
  'alexandre alexei alexey alf alfie alfons alfonso alfred alfredo ali aliko alireza alistair allan allen alois ' +
  'alok alon alonso alonzo alphonse alton alun alvaro alvin amadeo amadou amar amaury ambarish ambroise amichai ' +
  'amin aminu amir amitabh amnon amos amr amram anand anas anatole anatolii anatoly anders anderson andile andras ' +
  'andre andreas andrei andres andrew andrey andrii andriy andrzej andy angelo angus anibal aniket anil anirban ' +
  'aniruddha anis ankit ankur anselm anselme antero anthony antoine anton antonello antonio antti anubhav anurag ' +
  'anwar archie arda aref ari arie arieh arif arijit arild arinze aristide arkady armand armando armin arnab ' +
  'arnaud arndt arne arnfinn arnold arnon arsalan arsen arseniy artem arthur arto artur arturo artyom arun arvid ' +
  'arvind arvinder asad asaf asahi asbjorn asef asger asghar ashish ashkan ashok ashraf ashutosh ashwin asif ' +
  'asmund assaf ata atal atif atiku atle ato atsushi atta attila atul audun august auguste augustin augusto ' +
  'aurelien aurelio austin avi avichai avigdor avinash aviv avner avraham awad axel ayatollah ayman ayodeji ayoub ' +
  'ayub ayushmann aziz babajide babak babatunde babulal badr baha bahram bakr bal balaji balakrishnan balint ' +
  'balram baltasar bandar bandile bankole baptiste barasa barnaby barry bart barthelemy bartolome bartosz baruch ' +
  'basavaraj basem bashar bashir basil bassey bastian bastien bawumia behrouz behzad bela bello ben benedikt ' +
  'bengt benito benjamin bennie benno benny benoit benyamin beom-seok beppe bernard bernardo bernd bernhard bert ' +
  'berthold bertrand bevan bezalel bharat bheki bhupendra bhupesh bijan biju bilal bill billy bimal binyamin ' +
  'biodun birger biswajit bjarne bjarni bjorn blaine blaise boakye boaz bob bobby bode bodo bogdan boguslaw ' +
  'bohdan bohumil bolaji bongani bonginkosi boniface bonifacio borge boris bosse boutros boyd boyko brad bradford ' +
  'bradley brady brain brandon branko braulio brendan brent bret brett brian brice brijesh bruce bruno bryan ' +
  'bryant bryce bryon buba buddy buhari bulent burak burhan burkhard burton buti butrus byron byung-hun caio ' +
  'caleb callum calum calvin camran carl carlo carlos carlton carroll carsten cary cathal cayetano cecil cedric ' +
  'cem cesar chad chaim chan-wook chandrababu chandrasekhar chang-dong chang-ho charles charlie chase chege ' +
  'chester chetan chidambaram chidi chidiebere chidozie chigozie chijioke chike chima chinedu chinua chirag chris ' +
  'christer christian christof christoph christophe christopher chuck chukwudi chukwuebuka chukwuemeka chukwuma ' +
  'chul-soo ciaran cillian claes clarence clark claudio claus clay clayton clemens clement cleveland clifford ' +
  'clifton clint clinton clive clovis clyde cody colin colm conor conrad corentin corey cormac cornelius cory ' +
  'craig crispin cristian cristobal csaba curt curtis cyprien cyril cyrus czeslaw dae-hyun dae-jung dafydd dag ' +
  'daichi daiki daisuke daithi dale dallas damian damien damon dan dani daniel danil danila danjuma danny danylo ' +
  'daoud dapo darin dario darius dariush dariusz darnell darrel darrell darren darrin darryl darwin daryl ' +
  'dattatreya dave david davide dawei dawood dean debashish declan deepak deepender delbert dele demetrius demyan ' +
  'denis dennis denys derek dermot derrick desmond detlef detlev devendra devin dewayne dewey dewi dexter ' +
  'dhananjay dharmendra dhruv diarmuid didier diego dierk dieter dietmar dietrich dilip dimitri dinesh dipak dirk ' +
  'dmitri dmitrii dmitriy dmitro dmitry dmytro domenico domingo dominic dominick don donal donald dong-hyuk ' +
  'dong-hyun dong-won dong-wook donnacha donnie doo-hwan doron doug douglas dov doyle dragan dror duane duarte ' +
  'dusan dustin dwayne dwight dylan eamon earl earnest ebenezer eberhard ebo ebrahim ebuka echezona eckart ' +
  'eckhard ed eddie edgar edmond edmund edmundo edoardo edouard edson eduard eduardo edvard edward edwin eero ' +
  'efrain egil egon egor ehsan ehud eiichi eiji einar eino eirik eisaku eitan eivind ejnar ekkehard ekow ekrem ' +
  'eladio elazar elbert eldar eldon elias elie eliezer elijah eliyahu elliot elliott ellis elmar elmer elton ' +
  'elvin elwood emad emanuel emeka emenike emil emile emiliano emilio emmanuel emmett emre emyr endre engelbert ' +
  'enguerrand enlai enno enrique enyinnaya enzo eoghan eoin erez erhard eric erich erick erik erkki erlend erling ' +
  'ernest ernesto ernie ernst ervin erwin esa esben esko esmail espen essam esteban ethan etienne euan eugen ' +
  'eugene eugenio evan evaristo even everett evgeni evgenii evgeny evo ewald ewan eyal ezer fabian fabiano fabien ' +
  'fabio fabrice fabrizio facundo fadel fadi fahad fahd faisal faiz fakhri falk fares fariborz farid farouk ' +
  'farshid faruk farzad fawzi fayez fazal federico fedor feisal felicien felipe felix femi feodor ferdinand ' +
  'ferenc fereydoon fergal fergus fermin fernand fernando festus fiachra fidel fiifi filipp filippo finbarr ' +
  'finlay finn fintan firas flavio florent florian florin floyd folarin forrest fouad francesco francis francisco ' +
  'franck franco francois francois-xavier frank frank-walter franklin frantisek franz fraser fred freddie freddy ' +
  'frederic frederick fredrick fredrik friedhelm friedrich fritz frode fuad fumihiko fumio fyodor gabin gabor ' +
  'gabriel gadi gael gaetan gamal ganesh gareth garland garrett garry gary gaspar gaspard gaston gaurav gautam ' +
  'gauthier gavriil gbenga gboyega gearoid geir gene genichi gennadi gennadiy gennady gennaro geoffrey geoffroy ' +
  'georg george georges georgii georgy geraint gerald gerard gerardo gerd gerhard germain german gernot gershon ' +
  'gert gethin geun-tae ghassan gheorghe ghislain ghulam giacomo giancarlo gianfranco gianluca gianluigi gianni ' +
  'gichuru gideon gilad gilbert gilberto gilead giles gilles giora giorgio giovanni girish gisle gitau githongo ' +
  'giulio giuseppe gleb glen glenn goncalo gonzalo goodluck gopal goran gordon goro gottfried govind grady graham ' +
  'grant greg gregg gregoire gregor gregorio gregory grigori grigory grover grzegorz gudmund gudmundur guido ' +
  'guillaume guillermo gunnar gunter gunther guoqiang gurmeet gustaf gustav gustave gustavo guy gwede gwenael ' +
  'gyorgy ha-joon haakon habib hadi hagen haider haim haitham hajime hakan hakim hakon hal halldor halvor hamad ' +
  'hamdi hamed hamid hamish hamza hani hannes hanno hannu hanoch hans hans-dietrich hans-georg hans-jurgen ' +
  'hans-peter harald hardeep hardik hari harish harlan harold haroon harri harrison harry harsh harshad hartmut ' +
  'haruhiko haruki harun haruto harvey hasan hasib hassan hasso hatem havard hayao hayato haytham hazem heath ' +
  'hector heikki heiko heiner heinrich heinz helge hellmut helmut helmuth hemant hendrik hennadiy henning henri ' +
  'henrik henry herbert heribert heriberto herleif herman hermann hernan herve hesham heung-min heydar hideaki ' +
  'hidehiko hideki hideo hideto hidetoshi himanshu himanta hinrich hippolyte hiro hiroaki hirofumi hirohito ' +
  'hirokazu hiroki hironobu hiroshi hiroto hiroyuki hisashi hisham hitoshi hjalmar ho-jin ho-young holger homer ' +
  'hong-bin honore horace horacio horst hosni hossam hossein houssam howard hrithik hryhoriy hubert hubertus hugh ' +
  'hugo hugues humberto husam hussain hussein huw hyun-bin hyun-soo hyun-woo hyung-jin iain ian ibe ibok ibrahim ' +
  'ichiro idowu idris ieuan ifan ifeanyi ignacio igor ihab ihor ike ikechukwu ikenna ilan ilkay ilkka ilya imad ' +
  'imran in-ho inder indrajit ingemar ingmar ingo ingolf ingvar innokenty ioann ion iqbal ira irvin irving isa ' +
  'isaac isamu isao ishaan isiaka isidro ismael ismail israel issa istvan itai itamar itaru itay itzhak iulian ' +
  'ivan ivar iwan iyorchia jaakko jaber jabu jabulani jacek jack jackson jacky jacob jacopo jacques jae-ho ' +
  'jae-hyun jae-in jae-myung jae-suk jae-woo jae-yong jafar jagan jagdish jair jairam jake jakob jalal jalil ' +
  'jamal james jamil jan-erik jannik janos jared jari jarle jarmo jaromir jaroslav jaroslaw jarrod jason jasper ' +
  'jassim jaswant jatin javad javed javier jawad jawaharlal jay jayant jayesh jean-baptiste jean-christophe ' +
  'jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel ' +
  'jean-paul jean-philippe jean-pierre jean-yves jeff jeffery jeffrey jens jeppe jerald jeremiah jeremie jeremy ' +
  'jermaine jerome jeronimo jerry jerzy jesper jesse jesus jiabao jianguo jide jim jimmy jin-ho jin-pyo jin-woo ' +
  'jinping jintao jiri jiro jitendra joachim joakim joao joaquim joaquin jochen jock joe joel joey joffrey johan ' +
  'johann johannes john johnathan johnny joji jojo jolyon jomo jon jonas jonathan jonathon jong-ho jong-il ' +
  'jong-nam jong-soo jong-un jong-woo joo-ho joo-won joon-ho joonas jorg jorge jorgen joris jorma jorn jose josef ' +
  'josep joseph josh joshua josselin jost jostein jouko jouni jozsef juan juha juhani juho jukka julian julien ' +
  'julio julius juma jun-ho jun-seok jung-ho jung-hoon junichi junichiro junior junya jurgen jussi justin justus ' +
  'jyotiraditya jyrki kaarlo kagiso kailash kaito kaj kalle kalonzo kamal kamau kambiz kamran kane kapil karanja ' +
  'kare karim kariuki karl karl-heinz karl-theodor karsten kartik kaspar katsuhiko katsunori katsuya kaveh kayode ' +
  'kazimierz kazuhiko kazuhiro kazuki kazuo kazushi kazuya keigo keiichi keiji keijo keisuke keita keith kelvin ' +
  'kemal ken kendrick kenechukwu kengo kenichi kenji kenneth kenny kent kenta kentaro kenyatta kenzo keqiang ' +
  'kermit kevin kgalema kgosi khairat khaled khalid khalifa khalil khamis khaya khosrow khotso khurram ki-hyun ' +
  'ki-moon kianoush kibaki kibet kieran kihara kiichi kiichiro kimani kimemia kimmo kimutai kinuthia kinya kioko ' +
  'kipchoge kipchumba kipkoech kipkorir kiprono kiprotich kipruto kiptanui kiptoo kiraitu kirill kirk kirui ' +
  'kishore kithure kiyoshi kjartan kjell klas klaus klemens knud knut kobby kobi kobina kofi koichi koichiro koji ' +
  'kojo kola konrad konstantin kostiantyn kostyantyn kosuke kota krishna krishnan kristian kristoffer kristopher ' +
  'krzysztof kuldeep kumar kunal kunihiko kunio kunle kuno kurt kwabena kwabla kwadjo kwadwo kwaku kwame kwamena ' +
  'kwang-ho kwang-soo kwasi kweku kwesi kyle kylian kyohei kyrylo kyung-soo lachie lachlan ladipo ladislav lai ' +
  'lalit lalu lamar lambert lamont lance lanre larry lars lars-erik lasse laszlo lateef laurent lauri lavrentiy ' +
  'lawrence laxman leandro lech leif lekau leland lennart leo leon leonard leonardo leonel leonhard leonid leonyd ' +
  'leopold leopoldo leroy lesetja lester leszek lev levi lewis liam lindela lionel llewelyn lloyd logan loic ' +
  'lonnie lorcan loren lorenz lorenzo lothar louie louis louis-philippe lowell luay lubomir luc lucas luciano ' +
  'lucien lucky ludger ludovic ludwig luigi luis luitpold luiz lukas luke lunga lungile lungisa luthando luther ' +
  'lutz lwazi lyle macharia maciej mack madan madhav mads madu magne magnus mahama mahathir mahdi mahendra mahesh ' +
  'mahmood mahmoud mahmud maina majid makhaya makoto maksim maksym malcolm malik malte mamdouh mamman mamoru ' +
  'man-hee manabu mandla manfred mangosuthu manish mankombu manmohan manohar manoj mansoor mansour manuel marat ' +
  'marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario marius mariusz mark markku marko ' +
  'markus marlin marlon marshall marten martin martti marty marvin marwan masaaki masafumi masaharu masahide ' +
  'masahiko masahiro masaki masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki mason masood ' +
  'masoud massimo massoud matan matej mateo mateusz mathew mathias mathieu matias matt matteo matthaus matthew ' +
  'matthias matthieu matti maulana mauno maurice mauricio maurizio mauro max maxence maxime maximilian ' +
  'maximiliano mbugua mbulelo mcebisi mduduzi medard mehdi mehmet mehran meinhard meir melvin menachem menahem ' +
  'mensa mert merwan mesut mfundo micah micha michael micheal michel mickael mickey miguel mikael mike mikhail ' +
  'mikhailo mikko milad milan miles milind milorad milos milton min-ho min-jae min-jong min-jun min-kyu min-seok ' +
  'min-soo min-woo mircea mirko miroslaw mitch mitchell mitsuhiro mitsuo mitsuru mmusi moammar moataz modibo ' +
  'mogens mohamad mohamed mohammad mohammadreza mohammed mohan mohand mohanlal mohit mohsen mohsin moin moises ' +
  'mojtaba mokhtar monde monte monty moo-hyun mordechai moritz morris morten morteza moses moshe mosioua mostafa ' +
  'moti motohiro mounir moussa mphumzi mstislav mthunzi mubarak muchiri mufti mugo muhammad muhammadu muhannad ' +
  'muhoho mukesh mukhtar mukul mulayam munir muqtada murad murali murdo muriithi murray murtaza murugan musa ' +
  'musiliu mustafa mutahi mutinda mutua mutula muzaffar mwai mwangi mwaniki mwiti mxolisi mykhailo mykola myron ' +
  'myung-bak mzwandile nabih nabil nachman nadav nadeem nader nadim naeem nafees naftali nagaraj nagendra nahuel ' +
  'naji najib nam-joon namdi nana-kwame naoki naoto naoya narayan narendra naresh nasir nasiru nasrallah nasser ' +
  'natan nathan nathaniel nathi naveen navjot nawaf nawaz nayef nayib nazar nazir ndegwa ndirangu ndubuisi nduka ' +
  'ndungu neal neeraj neil nelson nestor netanel neymar ngconde ngugi niall nicholas nick nicolae nicolas nicolo ' +
  'nidal niels nigel nii nikhil niklas nikolai nikolay nilesh nils nimrod nino nir nissim nitesh nitin nitish ' +
  'nizar njabulo njenga njoroge nkosana nkosinathi nnamdi noah noboru nobuo nobuyuki noel nolan noman norbert ' +
  'norihiko norio norman nouri novak nuno nuri nwankwo nyaga nyesom obafemi obed obi obinna ochieng octave ' +
  'octavio odd oddvar odhiambo odinga odion odumegwu ofer oginga ohad oisin okechukwu okezie okonkwo okoth olaf ' +
  'olafur olatunde olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olle olli olof olusegun oluwaseun ' +
  'oluwole om omar omer omid omkar omondi omri ondrej ongeri onyango opiyo oren orhan ori orji orlando orville ' +
  'osama osamu osaze oscar osei osip oskar osman ossi ostap osvaldo othman otieno otis otmar otso otto ouma oupa ' +
  'ove owain owen owino oyetola oz paa paavo pablo padraic padraig palle pankaj panyaza paolo papa par parviz ' +
  'pascal pascual paseka pasquale patricio patrick paul pauli paulin paulo pavel pavlo pawan pawel payam peadar ' +
  'peder pedro peer pekka pelle per per-olof percy pere perry pertti pete peter petr petri petro petteri phil ' +
  'philip philipp philippe phillip phumelele pierluigi piero pierre pierre-yves piers pietro pinchas piotr piyush ' +
  'plamen platon poul prabhakar pradeep prafulla prakash pramod pranab pranav prasad prasenjit prashant pratap ' +
  'pratik praveen preben prem preston prithviraj przemyslaw puneet purushottam pyotr qadir qais qasem qasim ' +
  'qassem quentin quinton raanan rachid radion radoslaw radovan raed rafael rafal raffaele rafi rafik rafiq ' +
  'rafsanjani raghav raghavan raghunath raghuram ragnar raheel rahim rahman rahul raila raimo rainer raj rajan ' +
  'rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rakesh ralf ralph ram ramachandra ramadan ' +
  'ramakrishna raman ramdas ramesh rami ramin ramiro ramon ramzan ramzi ran ranbir randal randall randeep ' +
  'randolph randy ranjan ranjit ranveer raoul raphael rashad rashed rashid rasmus ratan ratko rauf raul ravi ' +
  'ravindra ravishankar ray raymond razi recep reginald regis reidar reiji reijo reimund reinaldo reiner reinhard ' +
  'reinhold remi remy renato renaud renzo reuben reuven rex reynaldo reza rhys riad riaz ricardo riccardo richard ' +
  'rick rickey rickie ricky ridha rigathi rikiya riku rishabh rishi risto riyad rizwan roald roar rob robert ' +
  'roberto roch rocky rod roderich roderick rodger rodney rodolfo rodolphe rodrigo rogelio roger rohan rohit roi ' +
  'roland rolando rolf romain roman romano romuald ron ronald ronan ronen ronnie roosevelt rory roscoe ross ' +
  'rostam rostislav rostyslav rotimi rouhani roy royce ruairi ruaridh ruben rudiger rudolf rudolph rudy rufus ' +
  'ruhollah rumen rune rupert ruslan russel russell rustem ruvi ryan ryo ryohei ryoichi ryosuke ryota ryszard ' +
  'ryuichi ryuji ryutaro saad saadi saar sabelo sabri saburo sachin sadegh sadiq saeb saeed safwan sagi sahabzada ' +
  'sahil said saif sajid sajjad sakari salah salam saleem saleh salil salim salman salvador salvatore sam sameer ' +
  'sami samih samir sammy samuel samuli sandeep sandile sandip sandor sandro sang-hoon sang-hyun sang-jin ' +
  'sang-min sang-woo sanjay sanjeev santiago santos santosh sanusi sardar sarvesh satish satoru satoshi sattar ' +
  'satya satyajit satyendra saul sauli saurabh saurav sayed sayyid scott scotty seamus sean sebastian sebastien ' +
  'segun seiichi seiji semyon senzo seok-youl sepp seppo serge sergei sergey sergio serhii serhiy serkan seth ' +
  'seung-hoon seung-hyun seung-woo severino seyi shafiq shahbaz shahid shahram shahrukh shailesh shakeel shalom ' +
  'shane shankar sharad sharif shashank shaukat shaul shaun shawn shehbaz shehu shekhar sheldon sherif sherman ' +
  'sherzod shigeki shigeo shigeru shimon shin shingo shinichi shinji shinjiro shintaro shinya shinzo shiv shivaji ' +
  'shivam shivraj shlomo shmuel sho shogo shohei shoichi shoji shota shubham shuhei shuichi shuji shun shunsuke ' +
  'si-woo siamak sibusiso siddaramaiah siddharth siddiq siegfried siegmar sifiso sigmar sigmund sigurd sigurdur ' +
  'sihle silvio simo simon sindre sipho sirajuddin sitaram sithembiso siya siyabonga siyabulela slawomir slobodan ' +
  'snorre sohail sohrab sok-yol solly solomon son sondre soren sota soumitra sourav spartak spencer sphiwe ' +
  'srinivas srinivasan staffan stan stanislas stanislav stanislaw stanley stefan stefano steffen stein steinar ' +
  'stellan stepan stephan stephane stephen sterling steve steven stewart stig stoyan struan stuart sture subhash ' +
  'subramanian sudhir sudip sufyan suhail sujit sukhbir sulaiman sule suleiman suleyman sultan sumit sundar ' +
  'sunday sung-ho sung-hoon sung-jin sung-min sunil suraj surendra suresh surya sushant sushil susumu svein sven ' +
  'sverre svyatoslav swapan syed sylvain sylvester szymon tadao tadashi tadeusz tadhg tae-hyun tae-woo tae-yong ' +
  'tae-young tage taha taher tahir taichi taiki taiwo takaaki takafumi takahiro takanori takao takashi takato ' +
  'takayuki takehiko takeo takeru takeshi taku takuma takumi takuya talal talat taleb tamer tanguy tanmay tapani ' +
  'tapio taras tareq tariq tarjei taro tarquin tarun tatsuo tatsuya taufiq tavish tawfiq taye tayyip ted teddy ' +
  'teemu tejas tejashwi teodoro terence terje terrance terrell terrence teruo tetsuo tetsuro tetsuya thabang ' +
  'thabiso thabo thaddeus thami thamsanqa themba thembinkosi theo theodor theodore theophile thiago thibault ' +
  'thibaut thierry thilo thomas thor thorbjorn thorsten thorvald thulani thulas thurman tiago tibor till tilman ' +
  'tilo tim timmy timo timofei timofey timothee timothy timur tito tobias toby todd todor toivo tokujiro tokunbo ' +
  'tokyo tolga tom tomas tomasz tomer tommaso tommi tommy tomohiro tomoki tomoya tonino tony tor torben torbjorn ' +
  'tord tore torgeir torkel tormod torstein torsten toru torvald toshiaki toshihiko toshihiro toshiki toshio ' +
  'toshiyuki traian travis trent trevor tristan trond troy trygve tshepo tsutomu tsuyoshi tunde tunji tuomas ' +
  'turgut turki tyler tymofiy tymur tyrone tyson tzachi tzvi uday uddhav udo uffe ugo ugochukwu ulf ulises ulrich ' +
  'umar umberto umesh umit upendra urbain urho uri uriel usama usman uthman utkarsh uwe uzi uzodinma vaclav vadim ' +
  'vadym vagn vahid vaibhav valentin valerii valeriy valery van vance varun vasant vasco vasili vasilii vasily ' +
  'vasyl vegard veikko veit veli venkaiah venkat venkatesh vernon viacheslav vicente victor vidar vidyasagar ' +
  'viggo vijay vikas vikram vikrant viktor ville vinay vincent vincenzo vineet vinicius vinod vipin viraj virat ' +
  'virender virgil vishal vishwanath vitali vitalii vitaliy vitaly vittorio vivek vlad vladimir vladislav ' +
  'vladyslav vojislav vojtech volkan volker volkmar volodymyr vsevolod vusi vusumuzi vyacheslav waclaw wade wael ' +
  'wafula wagner wahid waititu wale waleed walid wallace walter walther waqar warren waseem wasim wataru waweru ' +
  'wayne weiming welcome wendell wenliang werner wesley wieland wieslaw wilbert wilbur wilfred wilfredo wilfried ' +
  'wilhelm will willard willi william williams willis willy wilson winfried winston wiseman witold wladyslaw wm ' +
  'wojciech wole wolf wolfgang wolfram won-bin won-hee woo-jin woo-sung woodrow xavi xavier xiaobo xiaoping xola ' +
  'xolani yaakov yago yahya yair yakov yakubu yanis yann yannick yao yaron yaroslav yaser yash yashwant yasin ' +
  'yasir yassin yasuhiko yasuhiro yasuo yasushi yasuyuki yaw yazid yefim yegor yehoshua yehuda yemi yevgeni ' +
  'yevgeniy yevgeny yevhen yigal yishai yisrael yitzhak yngve yoann yoav yochanan yoel yogendra yogesh yogi yohei ' +
  'yoichi yoji yona yonatan yong-ho yong-nam yong-soo yoofi yoon-seok yoram yosef yoshiaki yoshihide yoshihiko ' +
  'yoshihiro yoshiki yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yossi yosuke yota yotam ' +
  'young-chul young-ho young-jin young-sam young-soo younis yousef youssef yousuf yrjo yuichi yuji yukio yunus ' +
  'yuri yurii yuriy yury yusaku yusuf yusuke yuta yutaka yuto yuvraj yuya yuzuru yvan yves yvon zacharie zachary ' +
  'zafar zaher zahid zahir zaid zakaria zakes zakhar zaki zalman zamani zayed zbigniew zdenek zdzislaw zedong ' +
  'zeev zeljko zenko zhiqiang zhongshan zia ziad zinedine zoltan zoran zubair zubairu zukile zurab zvi zweli ' +
  'zwelinzima zygmunt'

const either =
  'adi alexis alix alva amal amarjit amit ange angel aoi ariel aubrey avery ayanda ayo ayodele ayomide bailey ' +
  'balwinder bar blair blake bo bola bonga cameron camille carey casey chae-won charley chen chidera chinonso ' +
  'chisom claude cleo conny cruz cyrille dakota damilare dana dara darcy dayo dee deniz derya devon do-yeon ' +
  'dominique dor drew ebere eden efe eivin eli elisha emerson eun-woo evren fang feng finley firdous frankie ' +
  'ga-eul gagandeep gal gale gang gerry guadalupe gurpreet gwenn ha-neul hadar hae-in hai haneul harley harpreet ' +
  'haru hayat hayden hikari hikaru hinata hiromi hong hua hui hye-sung hyun-jin hyun-ju hyun-jung hyun-kyung ' +
  'ibuki ife ifeoluwa ihsan ilhan iman inbar inge islam ismat jackie jaden jagjit jaime jamie jan jasbir jaspreet ' +
  'jess jessie ji-ho ji-hoon ji-hyun ji-min ji-soo ji-sung ji-won ji-woo ji-yong jia jian jianhua jie jihad ' +
  'jimmie jin jin-kyung jin-young jing jody johnnie jona joo-young jordan jules jun jung-eun jung-hwa jung-hyun ' +
  'jung-min jung-soo kabelo kaede kai kaoru karabo kari kasey katlego katsumi kausar kazumi kehinde kei kelechi ' +
  'kelsey kendall kerry kgomotso khethiwe kiran kit kiyomi kokoro kou kris kulwinder kun kyung-min lacy lan lane ' +
  'laurence laverne lebo lebogang lee lei leigh lesego lesley leslie li lian liang lihi lin lindsay ling lior ' +
  'liron lo loan london lou luca lungelo lynn mackenzie mandeep manpreet marion marley masami masumi mayowa merle ' +
  'michi mika min min-kyung min-young ming minori mirai mitsuki mizuki mor morgan mpho myung-soo nan nao naseem ' +
  'natsu navdeep nazim neo nhlanhla nicky nikola ning nitzan nkosi noam noga noor nour ntokozo odell ofek ofir ' +
  'ola olamide ollie oluchi oluwatobi omotayo onalenna onyekachi ope opeyemi or oratile ozgur paramjit paris ' +
  'parker parvez pat patrice pei peng peyton phoenix ping qamar qi qian qiang qing quinn rajwinder ramandeep ' +
  'reagan reda reese rei ren rene rida riley rin rinat river robbie roni rosario rotem rowan ru rui sabah sacha ' +
  'sammie sandy sapir sascha sasha seo-jun seo-yoon seul-gi shachar shahar shai shaked shamim shan shashi shelby ' +
  'shola shu shura si-won sidney simi simphiwe simran siphiwe skyler slava sne snir sola soo-hyun soo-min ' +
  'soo-young sora stav stevie su-jin su-min sukhwinder sun-woo sung-hyun sydney tal tao tasneem taylor tayo ' +
  'tebogo teboho temi temitope terry thato tiisetso ting tobi tolani toluwani tomi tommie tomo tomomi toni tope ' +
  'trinidad tshepiso tsubasa tumelo tzur uche uchenna ugonna uli umut unathi val valya vanja wei weiwei wen ' +
  'willie xia xian xiang xiao xiaoming xiaoyu xin xing xuan xue yan yang yarden yeon-woo yi ying yinka yong ' +
  'yong-sun yoshimi young young-hee young-mi young-min yu yu-jin yuan yue yuki yun yun-seo yuu yuval ze zhen ' +
  'zheng zhenya zhi zhong zhou zion ziv zola'

let genders: Map<string, 'f' | 'm' | 'either'> | undefined

function table(): Map<string, 'f' | 'm' | 'either'> {
  const found = new Map<string, 'f' | 'm' | 'either'>()
  for (const name of female.split(' ')) found.set(name, 'f')
  for (const name of male.split(' ')) found.set(name, 'm')
  for (const name of either.split(' ')) found.set(name, 'either')
  return found
}

/** The gender a given name usually tells, whatever its case and accents; null where it is not known. */
export function givenNameGender(name: string): 'f' | 'm' | 'either' | null {
  genders ??= table()
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/æ/gi, 'ae')
    .replace(/[‐‑]/g, '-')
    .toLowerCase()
  const found = genders.get(plain)
  if (found !== undefined) return found
  // "Anne-Laure" is told by its first half
  const hyphen = plain.indexOf('-')
  return hyphen > 0 ? (genders.get(plain.slice(0, hyphen)) ?? null) : null
}
