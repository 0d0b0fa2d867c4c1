// First names, lower case, by gender. Pure. Written by scripts/build-lists/first-names.ts from gender-detection-from-name
// (MIT, Davide Violante) and scripts/build-lists/first-names.txt: edit that.

export const MALE_NAMES = `
abba abd abdel abdelmadjid abdul abdullah abiy achim adolf adrian ahmad ahmed ahmet aiden alain alan alassane alastair
alberto albrecht alejandro aleksandar aleksander alessandro alexander alexei alexej alexey alfons alfonso alfred
alfredo ali alistair allen alois alonso alosius alouis aloys aloysius alphons alphonse alphonso alvin alwin amalrich
amandus amed amin anastas anastasio anastasius anatol anatole anatoli anatolij anatolius andi andre andreas andrei
andrej andres andrew andrij andrzej andré andrés andy angelo angelus angus anil anish anselm ansgar ante anthony
antoine anton antonio antonius anwar apollonius aribert arif arjun armand armando armin arminio arminius arnaldo
arnauld arnd arndt arne arnim arno arnold arnulf arthur artur arturo assimi athanasius attila august augustin
augustinus augustus aung axel aziz azzo bader bakr baktasch baldur balthasar barack bartholomew bartholomäus
bartholomé bartley bartolomeo bartosz baschar bashar basil basile basilio basilius bassirou basti bastian bastl bayram
beat bedrich bekir ben benedetto benedict benedikt bengt benito benjamin bennet benno benny bent bernard bernardo
bernd berndt bernfried bernhard bernie bernward bert berthold bertram bidsina bill birger björn bob bodo bogdan bola
bongbong boris borislav brad bradley brandon branislav branko brendan brent brenton brian bruce brun bruno bryan bryce
burhan burkhard burkhart caecilius callum calogero calvin camill camillo camillus carl carles carlo carlos carlton
carmelo carsten caspar cecil cedric celal cem cemal cengizn chad charles charly christian christof christoph
christopher christophorus christos chuck clarence clark claudio claudius claus clemens clement cliff clifford clint
clinton clyde cody cole colin conrad constantin corey cornel cornelio cornelius cosimo cosmas cosmo craig cristiano
curd curtis cyril dagobert damian damiano damjan damon danejko dani daniel daniil danilo danny dano dario darius
dariusz darrell darren daryl dave david davide davis davut davy dawid declan demetrius denis dennis denny derek dermot
derrick desmond detert detlef detlev dexter dick diedrich diepolt dierck dietbald dieter diethard diethelm dietleib
dietmar dietrich dimitri dimitrios dimitris ding dionysius dirck dirk dirko ditmar dittmar djalal djamal dmiti dmitri
dmitrij dmitry dmytro dogan dogukan domenic domenico domenicus domingo domini dominic dominicus dominik dominikus
donald donnie doug douglas dragan drago dragomir dragotin drogo dschingis duane duncan dursun dusan dustin dwayne
dwight dylan eamon ebbert eberhard ebrahim eckart eckehart eckhard ed eddie edgar edin edmond edmund edoardo edouard
eduard eduardo edvard edward edwin egino egon ehrenfried ekrem elia eliah elias elija elijah eliot elliott elmar elmer
elmo elon elton emanouel emanuel emil emile emilio emin emmanuel emmerich emmett emomali engelbert enno enrico enriko
enrique enzio ephraim eppo ercan erdt erfried erhard erhardt eric erich erik erkan ernest ernesto ernestus erno ernst
ernö erol ersan ervin erwein erwin esteban estevan ethan etienne eugen eugene eugenio eugenius evan evangelist
evangelos everd everett everhard ewald ezra ezzo fabian fabiano fabien fabio fabius fabrizio fahrettin falco falk
falko farid faruk fatih federico felix ferdi ferdinand fergus fernando ferry filip filippo finlay finn fjodor florenz
florian florin floyd forrest francesco francis francisco franck franco franjo frank frank-walter frankie franklin
frans franz franziskus françois fred freddy frederic frederick frederik fredi fridericus fridlin fridolin friedbert
friedel friedemann frieder friederich friedhelm friedrich fritz fumio fynn félix gabriel gaetano gareth garrett garth
gary gaspard gaspare gavin gebhard gennadi geoff geoffrey geoffry georg george georges georgi gerald gerardo gerd
gerd-uwe gerhard gerhart germain german gernot gero gerold gerrard gert gerwald giacomo gianni giannis gideon gilbert
gilberto gilbrecht giles giorgi giorgio giovanni gisbert giselbert giuseppe glen glenn goodluck goran gordon gottfried
gotthard gotthilf gottlieb gottlob graham gratian greg gregor gregorios gregory grigorij guido guilherme guillaume
guillermo gundolf gunnar gunter gunther guntram gurbanguly gustav gustavo guy gérard gökhan götz günter günther
hadrian hadrianus hagen hajo hakan halil halit hamid hamish hamit hamza han hank hannes hanno hanns hans hans-georg
hans-peter hansi hansjörg harald hardi hardy harold harro harry hartmut hartwig harvey hasan hassan hasso hauke heiko
heilmar hein heinar heiner heini heinke heinko heino heinrich heintje heinz heinz-christian helfried hellmut helmar
helmfried helmolt helmut helmuth hendrick hendrik henner hennig henning henri henrick henrik henrique henry henryk
herbert herbold heribert herman hermann hernando herold herwig hikaru hildemar hildmar hilko hilmar hinrich hinz hiob
holger holm horace horst hossein howard hubald hubert hubertus huey hugh hugo hulderich huldreich huldrich huldrych
humphrey hun hussein hyazinth hyazinthus hüseyin iain ian ibrahim idriss ignacio ignatius ignaz ignazio igor ilan
ilham ilias ilja immanuel imran ingmar ingo ingolf ingomar ingvar ioannis irakli irmfried irmin irmo irvin irving
isaiah isaias isidor ismael ismail istvan ivan ivo iván iwan jaak jaap jacek jacinto jack jacob jacomo jacques jaden
jadon jae jair jake jakob jakub jamal james jan janek janik jann jannik jannis janos janosch janus janusz jared jaro
jaromil jaromir jaroslaw jarosław jason jasper jassir javier jayden jean-claude jean-jacques jean-luc jean-marc
jean-michel jean-yves jeb jeff jeffrey jeh jeip jens jerald jeremy jermaine jerold jerrard jerry jerzy jesko jesper
jesse jewgeni jewgenij jim jimmy joachim jobst jochen jodokus joe joel johann johannes john johnny joko jon jonah
jonas jonathan jonny jorge joschka joschua josef josep joseph josh joshua josiah josip jost josua josé juan judd
julian julien julio julius jupp juri jurij juris justus jérôme jóska jörg jörgen jörn jürg jürgen kadir kai kais
kajetan kamal kamil kanut kanye karel karim karl karl-heinz karl-theodor karlheinz karsten kasimir kaspar kasper
kassem kassym kay kazem keir kemal ken kenan kenneth kenny kerst kevan kevin khaled khalid khalil kieran kilian kimi
kingsley kirill klaus klemens klodwig knud knut kolja konrad konstantin konstantinos korbinian kornel kornelius
kreszenz kristian kristjan krzysztof kunibert kuno kunz kurt lachlan ladewig ladislao ladislaus ladislaw lambert
lambertus lambrecht lammert larry lars laszlo lauren laurens laurent laurentius laurenz lauri laurids laux lawrence
leander leandro lebron lech lee leif lenin lennart lennert lenny leo leon leonard leonhard leonid leonidas leopold
leopoldo leroy lester leszek levan levin levon lew lewis lex li liam lino linus lionel liutpold lloyd lodewijk logan
loisl lonnie lorant lorenz lorenzo lorne lotar lothar lothario louis loy lucas lucian luciano lucien lucius ludewig
ludger ludwig luigi luis luiz lukas lukasz luke lula luther lutz lyle lyndon lüder macky maddox mads magd magnus
mahamat mahdi mahmood mahmoud mahmud mahmut maik malcolm malte manfred manfredo manfried manoel manolito manolo manuel
marc marcel marcello marcellus marcelo marco marcus marek mariano marinus mario marius mark marko markus marlon marten
martin martins marty martyn marvin mason massimo mateus mateusz matheus mathew mathias mathis mats matt matteo mattes
matthes matthew matthias matthieu matthäus mattéo matz maurice mauricio maurizio mauro maurus max maxi maxim
maximilian mehdi mehmet meiko meinhard meino meinolf meinrad melvin mendel mesut metin mevlüt michael michail michel
mickey miguel mikael mike mikhail miklos milan miles milo milorad milton minkes mirco mirjan mirko miroslav mitch
mitchell mitt mladen mohamad mohamed mohammad mohammed moon moritz moriz morris moses moshe muhammad muhammadu murad
murat musa mustafa mychajlo myron nabil naftali nana narendra nathan nathaniel nayib neal ned nelson newt niall
nicholas nick nicolas nicolás niels nigel nihat niklas niko nikol nikolai nikolaj nikolas nikolaus nikos nils noah
nolan norbert norman novak nureddin nuri nürettin octave octavian octavio octavius octavus odilo odo olaf olav ole
oleg oleksandr oleksij olexander olf olivarius oliver olivier olli olof olrich oluf omar omid orhan orlando ortwin
osama oscar oskar osman oswald otfried othmar otis otmar otte ottfried ottmar otto ottokar ottomar ove owe owen ozan
paavo pablo padraig panagiotis paolo pascal paschalis pascual pasquale patricius patrick patrik paul paulo pavel pawel
pedro peer pep percy petar pete peter petro phil philip philipp philippe philippus phillip piero pierre pieter pietro
piotr pius pjotr pollux prabowo preston quentin quim quincy radi radolf radu rafael rafal rahul raik raiko raimo
raimondo raimund rainald rainer rainhard rainhold raj rajesh rajko ralf ralph ramazan rami ramon ramsan randall
randolf randolph randy raoul raphael raul ray raymond raymund recep reenold reginald reimar reimer reimo reimund
reinar reinard reiner reinhard reinhart reinhold reinold remmer renald renato renatus reto reuven rex reynold rhys
ricardo ricco richard richie rick rico riek rinaldo rishi riza rob robby robert roberto rocco roche rochus rock
roderick rodney rodolfo rodrigo roger rohit roho rolan roland rolando rolf romain roman romano romanus ron ronald
ronny roque rory rosario rotger rouven roy ruben rudi rudolf rudolph rudy ruedi ruggero ruggiero rupert ruprecht
ruslan russell rustam ryan rüdeger rüdiger rütger saad sabri sadiq sadyr sahin sait saladin salih salim salomon salva
salvador salvator salvatore sami samir samuel sander sandro sanjay sasa saul schawkat schorsch schura scott sean
sebastian sebastiano sebastián selahattin selçuk semir sepp serge sergei sergej sergey sergio sergius serhij seth
severin severus shane shawn sheldon sherman shinzo sicco siegbert siegesmund siegfried sieghard siegmar siegmund
siegward siemon sigmar sigmund sigurd silas silvan silvano silvio silvius simeon simo simon slavko slobodan solomon
spencer srettha stanislaus stanislaw stanley stefan stefano steffen stelios stephan stephen steve steven stjepan
stoffel stoffer stuart sven svend swen sylvain sébastien sérgio sören süleyman tadeo tadeusz tadzio tankred tanner
tarek tariq tate tatius tayyip ted terrell terrence tewes thaddeus thaddäus theo theobald theodor theodore thies
thietmar thijs thilo thom thomas thoralf thorben thorstein thorsten tibor tiburtius till tillmann tilman tilo tim
timmy timo timotheus timothy timur tino tito titus tobia tobias tobit toby todd tom tomas tomasz tomek tomislav
tommaso tommi tommy torben torbjörn torsten travis trevor tristan troy tucker tyler tönnies udo ueli ugur ulf ulin
ullrich ulrich ulrico ulrik ulv urban urs uthman uve uwe valentin valentino valentinus valerij valerio valerius valtin
vance vassilios veit vernon victor victorio viet vijay viktor viktorio vince vincent vincenz vincenzo vinzent vinzenz
virat viswanathan vital vitali vitalis vito vittorio vitus vivek vlad vladimir volker volkert volkhard volkmar
volodymyr walafried waldemar waldfried waleri walfried walid wallace walt walter walther wang warren wassili wastl
wayne wendelin wendell wenzel wenzeslaus werner wesley weston wido widukind wieland wiktor wilbur wilfred wilfried
wilhelm willi william willibald willie willy wilm wim winfried winston witali wlad wladimir woldemar wolf wolfgang
wolfhard wolfram wolodymyr wolter wulf wyatt xander xaver xaverius xavier xi yahya yanek yannek yannick yannig yannik
yasar yasser yilmaz yoav yoon yoweri yussuf yusuf yves yvon zach zachary zaki zane zeki ziggy zoltán zoran édouard
ömer özgür
`;

export const FEMALE_NAMES = `
abigail ada agnes agnieszka aileen aimee alena alexa alexandra alice aline alison aliya allison alma aly amanda
aminata amira amy ana anastasia anastasiia anatolē andra andree anett anette angela angelica angelika angelina
angelique angie angèle anica aniela anita anja anjana anjette anjuscha anjutha anka anke ankea ann anna annalena
annalisa anne annecke annegret annelie anneliese annelise annelore annemarie annemie annerose annett annette anni
annie annika annlis anny anselma anta antje antoinette antonia antonie anuschka aoife apollonia ariadne ariane arianna
arife arlene asta astrid athanasia audrey augusta auguste augustina ava aydan aydin ayesha ayhan aylin ayse ayşe aziza
babetta babette babsi barb barbara barbe barbi barbla barbli barbro bathe bea beate beatrice beatrix beatriz becky
belinda benedetta benedicta benita berenice bergit berit bernadette bernarda bernharda bernhardine berni bernice berta
bertha berthilde bertrud beth bethany betsy bettina betty beverly bianca bianka biggi billie birgid birgit birgita
birgitte birte bonnie brenda brianna bridget brigida brigitt brigitta brigitte britt britta brittany bronagh brooke
brunhild bruni bärbel bülent caitlin calogera camilla candace caren carina carla carlene carlotta carly carmel carmela
carmelina carmelita carmella carmen carmilla carmina carola carole carolin carolina caroline carolyn carrie cassandra
cate caterina catherine cathleen cathrin cathy catina catrice catrin catriona cecile cecilia cecily celeste centa
cerstin charleen charlene charlott charlotta charlotte cheryl chiara chloe christa christel christiana christiane
christie christien christin christina christine christl ciara cindy cintia claire clara clarice clarissa clarisse
clarita claude claudette claudi claudia claudine clemency clementia clementine colleen condoleezza connie conny
constance constantine constanze cora cordula corinna corinne cornelia cornell cosima cosma courtney cristina curie cyn
cynthia cäcilia cäcilie dagmar damiana dana danela danella daniela daniele daniella danila danni danuta dany darlene
daveen davelle davida davina dayana deanna debbie deborah debra dedit deirdre della denise diana diane dianne dietlind
dietlindis dijana dilek dina dinah dini dionysia dolores donna dora doreen dorena dorene dorette doris dorita dorothea
dorothee dorothy dorrit dunja dörte edda edelgard edeltraud edgitha edi edit edith editha edna edwina eileen elaine
eleanor elena eleni eleonora eleonore elfi elfride elfriede elinor elisa elisabet elisabeta elisabeth elisabetta elise
eliza elizabeth elke ella elle ellen elli elsa elsbeth elsie elvi elvira emely emilia emilie emily emine emma emmi
emmy erica erika erin ermelind erna ernesta ernestina estelle ester esther estrella estrid eszter ethel eugenie eunice
eva eve eveke eveleen evelin evelina eveline evelyn evelyne evi evon evonne ewa fabia fabiana fabienne fanni fanny
fatima fatma fatmeh fedora felicia felicita felicitas felicity felizia felizitas ferda fianna filippa filiz fiona
fjodora florence floria florina frances francesca francetta francette francine franziska françoise frauke frieda
friederike gabby gabi gabriela gabriella gaetana gail galina gayle geerda gela geralde geraldine gerda gerdi gerhild
gerlinde germaine germana gerrit gerry gerta gerti gertien gertraud gertraude gertrud gertrude gesa gesine gila
gillian gina giorgia gisa gisel gisela gisla giséle gitta gladys glenda gloria grace grainne grazia grazina grazyna
gregoria greta gretchen grete gretel grit gritt gudela gudrun guinevere gunda gundula gwen gwendolyn gérald hadewig
hadwig halina halyna hamida hamide hanna hannah hanne hannelore hanni hanny harriet hatice heather hedi hedwig
heidemarie heiderose heidi heidrun heike heilgard heleen helen helena helene helenka helga helgard helge hella helma
henni henny henrietta henriette henrika henrike herma hermi hermina hermine herta hertha hester hilary hilda hilde
hildegard hilke hillary hilma hiltraud hiltrud holma hyazintha ida ignatia ignazia ilana iljana ilka ilkay ilona
ilonka ilse imke imogen ina ines inez inga inge ingeborg ingeburg ingehild ingrid inka ira irena irene irina iris irma
irmgard irmhild irmi irmina irmingard irmtraud irmtraut iryna isa isabel isabella isabelle isidore ismet isolda isolde
ivanka ivona ivone ivonne iwona jacinda jacinta jackie jacqueline jadwiga jaime jana jane janet janice janika janina
janine janis janna janne jannika jaqueline jaroslawa jasmin jasmine jeanette jeanne jeannetta jeannine jekaterina
jelena jen jenna jennifer jenny jessica jill joana joanna joanne jocelyn joella joelle joellen joey johanna johannata
johanne jolanda jolantha josefa josefine josephine joyce juana juanita judit judith juditha juditta judy julia juliana
juliane julie julienne juliette julija justine jutta kaja kajetana kamala kara karen karin karina karine karla karola
karolina karoline karyn kata katalin katarina katharina katherine kathinka kathleen kathrein kathrin kathryn kati
katie katina katja katka katrin kayleigh keisha kelly kellyanne kersti kerstin kerstina khadija kimberly kirsten
kirstin kirsty klara klaudia klementine konstantina konstantine konstanze kora korinna kornelia kreszentia kristen
kristin kristina krystiana krystyna kunigunde kyle kylie käthe laetitia lakeisha lamberta lara larissa latoya laura
laureen laurence laurene laurentia lauretta laurie laurina layla lea leah leana leandra leeann lena lenette leni lenka
leona leonie leonore levinia leyla liana liane lianne liddy lidia liesbeth liese lieselotte lil lilia lilian lilith
lilli lillian lilo lily lina linda linde lindsay lindsey line linh lisa lisamaria lisanne lise lisette lissa liz lois
lola lolita loni lora lore lorena loretta lorraine lotte louisa louise luci lucia luciana lucienne lucilla lucille
lucy ludmila ludmilla luisa luise luzie lydia maddie madeleine madeline madison madlyn maeve magda magdalena maggie
maggy maia maika maike maja malaika malala malu mandie mandy manja manuela manuele manuella marcella marcia marei
mareike mareile mareka maren maret maretta marga margaret margareta margarete margaretha margarita margherita margit
margitta margot margret margrit marguerite maria mariam marianne marie marie-agnes mariechen mariena marietta mariette
marija marijke marika marilyn marina marine mariola marion marit marita marjorie marla marlaine marlen marlene marlies
marliese marlyn marsha marta martha marthe martina martine mary maryam marylyn marzella mathilde matilda matti maureen
maurine maya mechthild megan meggie megyn meike meina meinharde meinhild melania melanie melany melina melinda melissa
melitta melony meredith merline meta mette mia michaela michaele michelle mila mildred milena minna minnie mira
miranda miriam mirjam mirka miroslava molly mona monica monika monique muriel nadia nadine nadja nadjana nadjeschda
nadya nancy nanna nannette naomi natalia natalie natalija natalina natalja natanja natascha nathalie neele nehle nela
nele nelli nellie nelly niamh nicol nicole nikki nikola nina ninive noa nora norma nour octavia octavie odila odilia
ofelia oksana ola olena olga olha olivia ophelia ophélie oprah ortraud ortrud ottilia oury paige pam pamela panagiota
paola pat patrice patricia patrizia patti paula pauleen paulette pauline peggie peggy petra peyton philippine phoebe
phyllis pia piera polly priscilla priti rachel raika raimonda raimunde rajka ramona rebecca rebekka regina regine
reinhild renata renate rené resi rhonda rica ricarda richarda ricky rita rixa roberta rodelind roisin romaine romana
romi romy ronette ronja ronna ronnie rosa rosalia rosalind rosalinde rosalita rosalyn rosaria rosel roselyne rosemaria
rosemarie rosemary rosemie rosie rosimarie rosina rosita rosmarie roswitha rotraud roxanne ruby rut ruth saba sabina
sabine sabreena sabrina sadie sahra saida saliha salihe salima sally salma samantha samira sammy sandra sandrina sanna
saoirse sara sarah sasha saskia savina sawsan scarlett selma serap serena severa severine sevim shaniqua sharon sheila
shelley shirley sibilla sibille sibyl sibylla sibylle sieglinde siegrid siegrun siggi sigrid sigrun silja silka silke
silva silvana silvia simona simonetta sina sinead siobhan slava slavika slavka sofia sofie solveig solveigh solvej
solvey sonia sonja sonya sophia sophie soumya stacey stanislawa stefanie steffi steffy stella stephanie stevie
stjepana stéphane sue susa susan susann susanna susanne susi suzanne suzy svantje svenja svetlana swetlana sybille
sylke sylvia ségolène tamar tamara tammy tania tanija tanja tanya tara tatjana terena teresa terina terri terrie terry
tess tessa tessie tetiana thea thekla theodora thera theresa therese theresia thi tiffany timothea tina titia tracy
traude traudel traudl trischa trish trude tulsi uli ulla ulli ulrica ulrike undina undine ursel ursi ursula uschi uta
ute valentina valentine valeria valeriane valerie vanessa vera verena verica verona veronica veronika veronique vicki
vicky victoria viktoria vincenta vincenzina viola violet violetta violette virginia vivian vivien waleria walfriede
walli waltraud wanda warwara wendy wera whitney whoopi wibke wiebe wiebke wilhelma wilhelmina wilhelmine willa wilma
wiltraud wiltrud xaveria xaviera yannicka yannika yasemin yolanda yvonne zarah zehra zita zoe zora zoë änne
`;

export const UNISEX_NAMES = `
aaron adam adel al albert alex alexandre alexis andrea anis antony ashley bente billy blake cameron camille casey
charlie chris christophe cory dan danielle deniz didier dominique drew eike eli enzo gabriele gil heike-sascha isaac
jamie jay jean jerome jess jo johan jona jordan jules justin keith kersten kim kit kris lin lou luc luca luka lulu
marian mattis maxime merle michele mika morgan moussa neil nico nicola noam noel quinn riley robin rowan sam sandy
sascha sidney simone skyler sonnie sydney taylor thierry toni tony valery van yael
`;
