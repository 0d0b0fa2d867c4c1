// First names, lower case, by gender. Pure. Written by scripts/build-lists/first-names.ts from gender-detection-from-name
// (MIT, Davide Violante) and scripts/build-lists/first-names.txt: edit that.

export const MALE_NAMES = `
abba abd abdel abdelmadjid abdul abdullah abiy achim adolf adrian ahmad ahmed ahmet aiden alain alassane alberto
albrecht alejandro aleksandar aleksander alessandro alexander alexei alexej alexey alfons alfonso alfred alfredo ali
alois alonso alosius alouis aloys aloysius alphons alphonse alphonso alvin alwin amalrich amandus amin anastas
anastasio anastasius anatol anatole anatoli anatolij anatolius andi andre andreas andrei andrej andres andrew andrij
andrzej andré andrés andy angelo angelus anil anish anselm ansgar ante anthony antoine anton antonio antonius anwar
apollonius aribert arif arjun armand armando armin arminio arminius arnaldo arnauld arnd arndt arne arnim arno arnold
arnulf arthur artur arturo assimi athanasius attila august augustin augustinus augustus aung axel aziz azzo bader bakr
baktasch baldur balthasar barack bartholomew bartholomäus bartholomé bartley bartolomeo bartosz baschar bashar basil
basile basilio basilius bassirou basti bastian bastl bayram beat bedrich bekir ben benedetto benedict benedikt bengt
benito benjamin bennet benno benny bent bernard bernardo bernd berndt bernfried bernhard bernie bernward bert berthold
bertram bidsina bill birger björn bob bodo bogdan bola bongbong boris borislav branislav branko brenton brian bruce
brun bruno burhan burkhard burkhart caecilius calogero camill camillo camillus carl carles carlo carlos carmelo
carsten caspar cecil celal cem cemal cengizn charles charly christian christof christoph christopher christophorus
christos chuck claudio claudius claus clemens clement colin conrad constantin cornel cornelio cornelius cosimo cosmas
cosmo craig cristiano curd cyril dagobert damian damiano damjan danejko dani daniel daniil danilo danny dano dario
darius dariusz dave david davide davis davut davy dawid demetrius denis dennis denny derek derrick detert detlef
detlev dexter dick diedrich diepolt dierck dietbald dieter diethard diethelm dietleib dietmar dietrich dimitri
dimitrios dimitris ding dionysius dirck dirk dirko ditmar dittmar djalal djamal dmiti dmitri dmitrij dmitry dmytro
dogan dogukan domenic domenico domenicus domingo domini dominic dominicus dominik dominikus donald dragan drago
dragomir dragotin drogo dschingis dursun dusan dustin eamon ebbert eberhard ebrahim eckart eckehart eckhard ed eddie
edgar edin edmond edmund edoardo edouard eduard eduardo edvard edward edwin egino egon ehrenfried ekrem elia eliah
elias elija elijah elmar elmo elon elton emanouel emanuel emil emile emilio emin emmanuel emmerich emomali engelbert
enno enrico enriko enrique enzio ephraim eppo ercan erdt erfried erhard erhardt eric erich erik erkan ernest ernesto
ernestus erno ernst ernö erol ersan ervin erwein erwin esteban estevan ethan etienne eugen eugene eugenio eugenius
evangelist evangelos everd everhard ewald ezzo fabian fabiano fabien fabio fabius fabrizio fahrettin falco falk falko
farid faruk fatih federico felix ferdi ferdinand fernando ferry filip filippo finn fjodor florenz florian florin
francesco francis francisco franck franco franjo frank frank-walter frankie franz franziskus françois fred freddy
frederic frederick frederik fredi fridericus fridlin fridolin friedbert friedel friedemann frieder friederich
friedhelm friedrich fritz fumio fynn félix gabriel gaetano gary gaspard gaspare gavin gebhard gennadi georg george
georges gerald gerardo gerd gerd-uwe gerhard gerhart germain german gernot gero gerold gerrard gert gerwald giacomo
gianni giannis gideon gilbert gilberto gilbrecht giorgi giorgio giovanni gisbert giselbert giuseppe goodluck goran
gordon gottfried gotthard gotthilf gottlieb gottlob gratian greg gregor gregorios gregory grigorij guido guilherme
guillaume guillermo gundolf gunnar gunter gunther guntram gurbanguly gustav gustavo guy gérard gökhan götz günter
günther hadrian hadrianus hagen hajo hakan halil halit hamid hamit hamza han hannes hanno hanns hans hans-georg
hans-peter hansi hansjörg harald hardi hardy harold harro harry hartmut hartwig harvey hasan hassan hasso hauke heiko
heilmar hein heinar heiner heini heinke heinko heino heinrich heintje heinz heinz-christian helfried hellmut helmar
helmfried helmolt helmut helmuth hendrick hendrik henner hennig henning henri henrick henrik henry henryk herbert
herbold heribert herman hermann hernando herold herwig hikaru hildemar hildmar hilko hilmar hinrich hinz hiob holger
holm horst hossein howard hubald hubert hubertus huey hugh hugo hulderich huldreich huldrich huldrych hun hussein
hyazinth hyazinthus hüseyin ian ibrahim idriss ignacio ignatius ignaz ignazio igor ilan ilham ilias ilja immanuel
imran ingmar ingo ingolf ingomar ingvar ioannis irakli irmfried irmin irmo isaias isidor ismael ismail istvan ivan ivo
iván iwan jaak jaap jacek jacinto jack jacob jacomo jacques jaden jadon jae jair jake jakob jakub jamal james jan
janek janik jann jannik jannis janos janosch janus janusz jared jaro jaromil jaromir jaroslaw jarosław jason jasper
jassir javier jayden jean-claude jean-jacques jean-luc jean-marc jean-michel jean-yves jeff jeffrey jeip jens jerald
jeremy jerold jerrard jerry jerzy jesko jesper jewgeni jewgenij jim jimmy joachim jobst jochen jodokus joe joel johann
johannes john johnny joko jon jonah jonas jonathan jonny jorge joschka joschua josef josep joseph josh joshua josip
jost josua josé juan julian julien julio julius jupp juri jurij juris justus jérôme jóska jörg jörgen jörn jürg jürgen
kadir kai kais kajetan kamal kamil kanut kanye karel karim karl karl-heinz karl-theodor karlheinz karsten kasimir
kaspar kasper kassem kassym kay kazem keir kemal ken kenan kenneth kerst kevan kevin khaled khalid khalil kilian kimi
kingsley kirill klaus klemens klodwig knud knut kolja konrad konstantin konstantinos korbinian kornel kornelius
kreszenz kristian kristjan krzysztof kunibert kuno kunz kurt ladewig ladislao ladislaus ladislaw lambert lambertus
lambrecht lammert larry lars laszlo lauren laurens laurent laurentius laurenz lauri laurids laux leander leandro
lebron lech lee leif lenin lennart lennert lenny leo leon leonard leonhard leonid leonidas leopold leopoldo leroy
leszek levan levin levon lew lex li liam lino linus lionel liutpold lloyd lodewijk loisl lorant lorenz lorenzo lotar
lothar lothario louis loy lucas lucian luciano lucien lucius ludewig ludger ludwig luigi luis luiz lukas luke lula
lutz lüder macky maddox mads magd magnus mahamat mahdi mahmood mahmoud mahmud mahmut maik malcolm malte manfred
manfredo manfried manoel manolito manolo manuel marc marcel marcello marcellus marcelo marco marcus marek mariano
marinus mario marius mark marko markus marlon marten martin martins marty martyn marvin mason massimo mateus mateusz
matheus mathew mathias mathis mats matt matteo mattes matthes matthew matthias matthieu matthäus mattéo matz maurice
mauricio maurizio mauro maurus max maxi maxim maximilian mehmet meiko meinhard meino meinolf meinrad mendel mesut
metin mevlüt michael michail michel mickey miguel mike mikhail miklos milan miles milorad minkes mirco mirjan mirko
miroslav mitch mitt mladen mohamad mohamed mohammad mohammed moon moritz moriz morris moses moshe muhammad muhammadu
murad murat musa mustafa mychajlo nabil naftali nana narendra nayib nelson nick nicolas nicolás niels nigel nihat
niklas niko nikol nikolai nikolaj nikolas nikolaus nikos nils noah norbert norman novak nureddin nuri nürettin octave
octavian octavio octavius octavus odilo odo olaf olav ole oleg oleksandr oleksij olexander olf olivarius oliver
olivier olli olof olrich oluf omar omid orhan orlando ortwin osama oscar oskar osman oswald otfried othmar otmar otte
ottfried ottmar otto ottokar ottomar ove owe ozan paavo pablo panagiotis paolo pascal paschalis pascual pasquale
patricius patrick patrik paul paulo pavel pawel pedro peer pep petar pete peter petro phil philip philipp philippe
philippus phillip piero pierre pieter pietro piotr pius pjotr pollux prabowo quim radi radolf radu rafael rafal rahul
raik raiko raimo raimondo raimund rainald rainer rainhard rainhold raj rajesh rajko ralf ralph ramazan rami ramon
ramsan randolf randolph raoul raphael raul ray raymond raymund recep reenold reginald reimar reimer reimo reimund
reinar reinard reiner reinhard reinhart reinhold reinold remmer renald renato renatus reto reuven rex reynold ricardo
ricco richard richie rick rico riek rinaldo rishi rob robby robert roberto rocco roche rochus rock rodolfo rodrigo
roger rohit roho rolan roland rolando rolf romain roman romano romanus ron ronald ronny roque rosario rotger rouven
roy ruben rudi rudolf rudolph rudy ruedi ruggero ruggiero rupert ruprecht ruslan russell rustam rüdeger rüdiger rütger
saad sadiq sadyr sahin sait saladin salih salim salomon salva salvador salvator salvatore sami samir samuel sander
sandro sanjay sasa schawkat schorsch schura sebastian sebastiano sebastián selahattin selçuk semir sepp serge sergei
sergej sergey sergio sergius serhij seth severin severus shinzo sicco siegbert siegesmund siegfried sieghard siegmar
siegmund siegward siemon sigmar sigmund sigurd silvan silvano silvio silvius simeon simo simon slavko slobodan srettha
stanislaus stanislaw stefan stefano steffen stephan stephen steve steven stjepan stoffel stoffer sven svend swen
sylvain sébastien sérgio sören süleyman tadeo tadeusz tadzio tankred tarek tariq tatius tayyip ted terrence tewes
thaddäus theo theobald theodor theodore thies thietmar thijs thilo thom thomas thoralf thorben thorstein thorsten
tibor tiburtius till tillmann tilman tilo tim timmy timo timotheus timothy timur tino tito titus tobia tobias tobit
toby tom tomas tomasz tomek tomislav tommaso tommi tommy torben torbjörn torsten trevor tristan tönnies udo ueli ugur
ulf ulin ullrich ulrich ulrico ulrik ulv urban urs uthman uve uwe valentin valentino valentinus valerij valerio
valerius valtin vassilios veit victor victorio viet vijay viktor viktorio vince vincent vincenz vincenzo vinzent
vinzenz virat viswanathan vital vitali vitalis vito vittorio vitus vlad vladimir volker volkert volkhard volkmar
volodymyr walafried waldemar waldfried waleri walfried walid walt walter walther wang wassili wastl wendelin wenzel
wenzeslaus werner wesley wido widukind wieland wiktor wilfred wilfried wilhelm willi william willibald willie willy
wilm wim winfried winston witali wlad wladimir woldemar wolf wolfgang wolfhard wolfram wolodymyr wolter wulf xander
xaver xaverius xavier xi yahya yanek yannek yannick yannig yannik yasar yasser yilmaz yoav yoon yoweri yussuf yusuf
yves yvon zaki zeki ziggy zoltán zoran édouard ömer özgür
`;

export const FEMALE_NAMES = `
agnes agnieszka aimee alena alexa alexandra alice aline aliya alma aly aminata amira amy ana anastasia anastasiia
anatolē andra andree anett anette angela angelica angelika angelina angelique angie angèle anica aniela anita anja
anjana anjette anjuscha anjutha anka anke ankea ann anna annalena annalisa anne annecke annegret annelie anneliese
annelise annelore annemarie annemie annerose annette anni annie annika annlis anny anselma anta antje antoinette
antonia antonie anuschka apollonia ariadne ariane arianna arife arlene asta astrid athanasia augusta auguste augustina
ava aydan aydin ayesha ayhan aylin ayse ayşe aziza babetta babette babsi barb barbara barbe barbi barbla barbli barbro
bathe bea beate beatrice beatrix beatriz benedetta benedicta benita berenice bergit berit bernadette bernarda
bernharda bernhardine berni bernice berta bertha berthilde bertrud bettina betty bianca bianka biggi billie birgid
birgit birgita birgitte birte brianna bridget brigida brigitt brigitta brigitte britt britta brunhild bruni bärbel
bülent calogera camilla caren carina carla carlene carlotta carmel carmela carmelina carmelita carmella carmen
carmilla carmina carola carolin carolina caroline carolyn carrie cassandra cate caterina catherine cathleen cathrin
cathy catina catrice catrin catriona cecile cecilia cecily centa cerstin charleen charlene charlott charlotta
charlotte chiara chloe christa christel christiana christiane christie christien christin christina christine christl
cindy cintia claire clara clarice clarissa clarisse clarita claude claudette claudi claudia claudine clemency
clementia clementine conny constance constantine constanze cora cordula corinna corinne cornelia cornell cosima cosma
cristina curie cyn cynthia cäcilia cäcilie dagmar damiana dana danela danella daniela daniele daniella danila danni
danuta dany daveen davelle davida davina dayana deborah dedit denise diana diane dietlind dietlindis dijana dilek dina
dinah dini dionysia dolores dora doreen dorena dorene dorette doris dorita dorothea dorothee dorothy dorrit dunja
dörte edda edelgard edeltraud edgitha edi edit edith editha edwina elena eleni eleonora eleonore elfi elfride elfriede
elinor elisa elisabet elisabeta elisabeth elisabetta elise eliza elizabeth elke ella elle ellen elli elsa elsbeth elvi
elvira emely emilia emilie emily emine emma emmi emmy erika ermelind erna ernesta ernestina estelle ester esther
estrella estrid eszter eugenie eva eve eveke eveleen evelin evelina eveline evelyn evelyne evi evon evonne ewa fabia
fabiana fabienne fanni fanny fatima fatma fatmeh fedora felicia felicita felicitas felicity felizia felizitas ferda
fianna filippa filiz fiona fjodora florence floria florina frances francesca francetta francette francine franziska
françoise frauke frieda friederike gabby gabi gabriela gabriella gaetana galina geerda gela geralde geraldine gerda
gerdi gerhild gerlinde germaine germana gerrit gerry gerta gerti gertien gertraud gertraude gertrud gertrude gesa
gesine gila gina giorgia gisa gisel gisela gisla giséle gitta gloria grace grazia grazina grazyna gregoria greta
gretchen grete gretel grit gritt gudela gudrun guinevere gunda gundula gérald hadewig hadwig halina halyna hamida
hamide hanna hannah hanne hannelore hanni hanny hatice hedi hedwig heidemarie heiderose heidi heidrun heike heilgard
heleen helen helena helene helenka helga helgard helge hella helma henni henny henriette henrika henrike herma hermi
hermina hermine herta hertha hester hilda hilde hildegard hilke hillary hilma hiltraud hiltrud holma hyazintha ida
ignatia ignazia ilana iljana ilka ilkay ilona ilonka ilse imke ina ines inez inga inge ingeborg ingeburg ingehild
ingrid inka ira irena irene irina iris irma irmgard irmhild irmi irmina irmingard irmtraud irmtraut iryna isa isabel
isabella isabelle isidore ismet isolda isolde ivanka ivona ivone ivonne iwona jacinda jacinta jacqueline jadwiga jaime
jana jane janet janika janina janine janis janna janne jannika jaqueline jaroslawa jasmin jasmine jeanette jeanne
jeannetta jeannine jekaterina jelena jennifer jenny jessica jill joana joanna joella joelle joellen joey johanna
johannata johanne jolanda jolantha josefa josefine josephine juana juanita judit judith juditha juditta judy julia
juliana juliane julie julienne juliette julija jutta kaja kajetana kamala kara karen karin karina karine karla karola
karolina karoline karyn kata katalin katarina katharina kathinka kathleen kathrein kathrin kati katina katja katka
katrin kayleigh kellyanne kersti kerstin kerstina khadija kimberly kirsten kirstin kirsty klara klaudia klementine
konstantina konstantine konstanze kora korinna kornelia kreszentia kristen kristin kristina krystiana krystyna
kunigunde kyle kylie käthe laetitia lamberta lara larissa laura laureen laurence laurene laurentia lauretta laurie
laurina layla lea leah leana leandra leeann lena lenette leni lenka leona leonie leonore levinia leyla liana liane
lianne liddy lidia liesbeth liese lieselotte lil lilia lilian lilith lilli lilo lily lina linda linde lindsey line
linh lisa lisamaria lisanne lise lisette lissa liz lois lola lolita loni lora lore lorena lotte louisa louise luci
lucia luciana lucienne lucilla lucy ludmila ludmilla luisa luise luzie lydia maddie madeleine madeline madison madlyn
magda magdalena maggie maggy maia maika maike maja malaika malu mandie mandy manja manuela manuele manuella marcella
marei mareike mareile mareka maren maret maretta marga margaret margareta margarete margaretha margarita margherita
margit margitta margot margret margrit marguerite maria mariam marianne marie marie-agnes mariechen mariena marietta
mariette marija marijke marika marilyn marina marine mariola marion marit marita marla marlaine marlen marlene marlies
marliese marlyn marta martha marthe martina martine mary maryam marylyn marzella mathilde matilda matti maurine maya
mechthild meggie meike meina meinharde meinhild melania melanie melany melina melissa melitta melony merline meta
mette mia michaela michaele michelle mila milena minna minnie mira miranda miriam mirjam mirka miroslava mona monica
monika monique nadia nadine nadja nadjana nadjeschda nadya nancy nanna nannette natalia natalie natalija natalina
natalja natanja natascha nathalie neele nehle nela nele nelli nellie nelly nicol nicole nikola nina ninive noa nora
nour octavia octavie odila odilia ofelia oksana ola olena olga olha olivia ophelia ophélie ortraud ortrud ottilia oury
pamela panagiota paola pat patrice patricia patrizia paula pauleen paulette pauline peggie peggy petra peyton
philippine pia piera priti raika raimonda raimunde rajka ramona rebecca rebekka regina regine reinhild renata renate
rené resi rica ricarda richarda ricky rita rixa rodelind romaine romana romi romy ronette ronja ronna ronnie rosa
rosalia rosalind rosalinde rosalita rosalyn rosaria rosel roselyne rosemaria rosemarie rosemary rosemie rosimarie
rosina rosita rosmarie roswitha rotraud ruby rut ruth saba sabina sabine sabreena sabrina sadie sahra saida saliha
salihe salima salma samantha samira sammy sandra sandrina sanna sara sarah sasha saskia savina sawsan scarlett selma
serap serena severa severine sevim sibilla sibille sibyl sibylla sibylle sieglinde siegrid siegrun siggi sigrid sigrun
silja silka silke silva silvana silvia simona simonetta sina slava slavika slavka sofia sofie solveig solveigh solvej
solvey sonia sonja sonya sophia sophie soumya stacey stanislawa stefanie steffi steffy stella stephanie stevie
stjepana stéphane susa susan susann susanna susanne susi suzy svantje svenja svetlana swetlana sybille sylke sylvia
ségolène tamar tamara tammy tania tanija tanja tanya tatjana terena teresa terina terrie terry tess tessa tessie
tetiana thea thekla theodora thera theresa therese theresia thi timothea tina titia tracy traude traudel traudl
trischa trish trude uli ulla ulli ulrica ulrike undina undine ursel ursi ursula uschi uta ute valentina valentine
valeria valeriane valerie vanessa vera verena verica verona veronica veronika veronique vicky victoria viktoria
vincenta vincenzina viola violet violetta violette virginia vivien waleria walfriede walli waltraud wanda warwara wera
wibke wiebe wiebke wilhelma wilhelmina wilhelmine willa wilma wiltraud wiltrud xaveria xaviera yannicka yannika
yasemin yolanda yvonne zarah zehra zita zora zoë änne
`;

export const UNISEX_NAMES = `
aaron adam adel al albert alex alexandre alexis andrea anis antony ashley bente billy blake cameron camille casey
charlie chris christophe cory dan danielle didier dominique drew eike eli enzo gabriele gil heike-sascha isaac jamie
jay jean jerome jess jo johan jona jordan jules justin keith kersten kim kit kris lin lou luca luka lulu marian mattis
maxime merle michele mika morgan moussa neil nico nicola noam noel quinn riley robin rowan sam sandy sascha sidney
simone skyler sonnie sydney taylor thierry toni tony valery yael
`;
