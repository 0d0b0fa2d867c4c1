// International organisations, parties, authorities, courts, armed groups, large firms and clubs, facts only. Pure.
// One organisation a line: first the name shown, then other names and abbreviations, "; " between. Sorted.
import { lines, synonyms } from '../../list.ts';

export const INTERNATIONAL_ORGANISATIONS: readonly string[][] = synonyms(`
Afrikanische Union; AU
Amnesty International; Amnesty
Arabische Liga
Ärzte ohne Grenzen; Ärzten ohne Grenzen
Asean; ASEAN; Verband Südostasiatischer Nationen
Brics; BRICS; Brics-Staaten; BRICS-Staaten
Caritas; Caritas International
EU-Kommission; Europäische Kommission; Brüsseler Behörde
EU-Parlament; Europaparlament; Europäisches Parlament; Europäischen Parlaments
Europäische Union; EU
Europäische Zentralbank; EZB
Europäischer Gerichtshof; EuGH
Europäischer Gerichtshof für Menschenrechte; EGMR
Europäischer Rat; Europäischen Rats
Europarat; Europarats; Europarates
Europol
FAO; Welternährungsorganisation
Fifa; FIFA; Weltfußballverband
Frontex
G20; G-20
G7; G-7
Golfkooperationsrat
Greenpeace
Human Rights Watch
IAEA; IAEO; Internationale Atomenergiebehörde; Atomenergiebehörde
IEA; Internationale Energieagentur
Internationaler Gerichtshof; IGH
Internationaler Strafgerichtshof; IStGH; Internationalen Strafgerichtshofs
Internationaler Währungsfonds; IWF; Währungsfonds
Internationales Olympisches Komitee; IOC
Internationales Rotes Kreuz; IKRK; Internationale Komitee vom Roten Kreuz
Interpol
IOM; Internationale Organisation für Migration
Nato; NATO; Nordatlantikpakt; Atlantisches Bündnis
OECD
Opec; OPEC; Opec+; OPEC+
OSZE; Organisation für Sicherheit und Zusammenarbeit in Europa
Oxfam
Pro Asyl
Reporter ohne Grenzen
Rotes Kreuz; Rote Kreuz; Roten Kreuz; Roten Kreuzes; DRK; Deutsches Rotes Kreuz; Deutsche Rote Kreuz
Save the Children
Schanghaier Organisation für Zusammenarbeit; SCO
Transparency International
Uefa; UEFA
UN-Generalversammlung; Generalversammlung
UN-Menschenrechtsrat; Menschenrechtsrat
UN-Sicherheitsrat; Weltsicherheitsrat; Sicherheitsrat; UNO-Sicherheitsrat; Uno-Sicherheitsrat
Unesco; UNESCO
UNHCR; UN-Flüchtlingshilfswerk; Flüchtlingshilfswerk
Unicef; UNICEF; UN-Kinderhilfswerk; Kinderhilfswerk
UNRWA
Vereinte Nationen; UN; UNO; Uno; Vereinten Nationen
Weltbank
Welternährungsprogramm; WFP
Weltgesundheitsorganisation; WHO
Welthandelsorganisation; WTO
Weltklimarat; IPCC
WWF
`);

export const PARTIES: readonly string[][] = synonyms(`
AfD; Alternative für Deutschland
AKP
BSW; Bündnis Sahra Wagenknecht
Bündnis 90/Die Grünen; Die Grünen; Grüne; Grünen; Bündnis 90
BVP
CDU; Christdemokraten; Christlich Demokratische Union
CHP
CSU; Christsoziale; Christsozialen
Demokratische Partei; Demokraten
Die Mitte
EDU
EVP; Europäische Volkspartei
Fatah
FDP; Freie Demokraten; Liberalen
Fidesz
Five Star; Fünf-Sterne-Bewegung; Cinque Stelle
Forza Italia
FPÖ; Freiheitliche; Freiheitlichen
Fratelli d’Italia; Brüder Italiens
Freie Wähler; Freien Wählern
GLP; Grünliberale; Grünliberalen
HDP
Kommunistische Partei Chinas; Kommunistische Partei
Konservative Partei; Konservativen; Tories
KPÖ
Labour; Labour-Partei; Labour Party
Lega
Likud
Linke; Die Linke; Linkspartei; Linken
MHP
Neos; NEOS
NPD
ÖVP; Volkspartei; Österreichische Volkspartei
Partido Popular; PP
Partito Democratico
Piratenpartei; Piraten
PiS; Recht und Gerechtigkeit
Podemos
PSOE
Rassemblement National; RN; Front National
Reform UK
Republikanische Partei; Republikaner; Republikanern
Schweizerische Volkspartei; SVP
Sozialistische Partei; Sozialisten
SP
SPD; Sozialdemokraten; Sozialdemokratische Partei Deutschlands
SPÖ
Syriza
Union; Unionsparteien
Volt
Vox
Werteunion
`);

export const AUTHORITIES: readonly string[][] = synonyms(`
Auswärtiges Amt; Auswärtige Amt; Auswärtigen Amt; Auswärtigen Amts; Auswärtigen Amtes
BaFin; Bafin; Bundesanstalt für Finanzdienstleistungsaufsicht
BAMF; Bamf; Bundesamt für Migration und Flüchtlinge
BKA; Bundeskriminalamt
BND; Bundesnachrichtendienst
BSI; Bundesamt für Sicherheit in der Informationstechnik
Bundesagentur für Arbeit; BA
Bundesamt für Gesundheit; BAG
Bundesanwaltschaft; Generalbundesanwalt
Bundesarbeitsgericht
Bundesbank; Deutsche Bundesbank; Deutschen Bundesbank
Bundesfinanzhof
Bundesgerichtshof; BGH
Bundeskabinett
Bundeskartellamt; Kartellamt
Bundesnetzagentur; Netzagentur
Bundespolizei
Bundesrat
Bundesrechnungshof; Rechnungshof
Bundesregierung
Bundessozialgericht
Bundestag; Deutscher Bundestag; Deutschen Bundestag; Deutsche Bundestag
Bundesverfassungsgericht; Verfassungsgericht; Karlsruher Richter
Bundesverwaltungsgericht
Bundeswehr
CDC
Centcom
CIA
Demokratische Kräfte Syriens; SDF
Deutscher Wetterdienst; DWD; Deutsche Wetterdienst; Deutschen Wetterdienst; Deutschen Wetterdienstes
Eisenbahn-Bundesamt
FBI
FDA
Fed; Federal Reserve; US-Notenbank
FSB
GRU
Hamas
Hisbollah; Hizbollah; Hizbullah
Houthi-Miliz; Huthi-Miliz; Huthi-Rebellen; Huthis; Houthis
Knesset
Kongress; US-Kongress
Kraftfahrt-Bundesamt
Landeskriminalamt; LKA
MI5
MI6
Militärischer Abschirmdienst; MAD
Mossad
Nasa; NASA
Nationalrat
NSA
Oberster Gerichtshof; Obersten Gerichtshof; Oberste Gerichtshof; Supreme Court
Paul-Ehrlich-Institut; PEI
PKK
Repräsentantenhaus
Robert Koch-Institut; RKI; Robert-Koch-Institut
Schin Bet; Shin Bet
Secret Service
Senat; US-Senat
Staatsduma; Duma
Statistisches Bundesamt; Destatis; Statistischen Bundesamts; Statistischen Bundesamtes
Stiftung Warentest
Stiko; STIKO; Ständige Impfkommission; Ständigen Impfkommission
Taliban
Umweltbundesamt
Verfassungsschutz; Bundesamt für Verfassungsschutz
Wissenschaftsrat
`);

export const COMPANIES_AND_CLUBS: readonly string[][] = synonyms(`
ADAC
Adidas
Airbus
Aldi
Allianz
Amazon
AOK
Apple
Astrazeneca; AstraZeneca
Audi
AWO
BASF
Bayer
Bayer Leverkusen; Bayer 04 Leverkusen
BDA; Bundesvereinigung der Deutschen Arbeitgeberverbände
BDI; Bundesverband der Deutschen Industrie
Bertelsmann
Bertelsmann-Stiftung; Bertelsmann Stiftung
Biontech; BioNTech
Bitkom
Blackrock; BlackRock
BMW
Boeing
Borussia Dortmund; BVB
Borussia Mönchengladbach
Bosch
BUND; Bund für Umwelt und Naturschutz; Bund für Umwelt und Naturschutz Deutschland
Bund der Steuerzahler
Commerzbank
Continental
Credit Suisse
Daimler
Deutsche Bahn; Bahn; Deutschen Bahn; DB
Deutsche Bank; Deutschen Bank
Deutsche Börse; Deutschen Börse
Deutsche Post; Deutschen Post; DHL
Deutsche Telekom; Telekom; Deutschen Telekom
Deutsche Umwelthilfe; Umwelthilfe; Deutschen Umwelthilfe
Deutscher Gewerkschaftsbund; DGB; Deutschen Gewerkschaftsbund; Deutsche Gewerkschaftsbund
Deutscher Städtetag; Städtetag; Deutschen Städtetag; Deutsche Städtetag
DFB; Deutscher Fußball-Bund; Deutschen Fußball-Bund
DFL
Diakonie
DIHK; Deutsche Industrie- und Handelskammer
DIW; Deutsches Institut für Wirtschaftsforschung; Deutsche Institut für Wirtschaftsforschung
Eintracht Frankfurt
Eon; E.on; E.ON
Evonik
Extinction Rebellion
Facebook
FC Bayern München; FC Bayern; Bayern München
FC Schalke 04; Schalke 04; Schalke
Foodwatch
Ford
Forsa
Fraunhofer-Gesellschaft
Fridays for Future
Gazprom
GDL
GEW; Gewerkschaft Erziehung und Wissenschaft
Google
Hamburger SV; HSV
Hertha BSC; Hertha
Huawei
IBM
Ifo-Institut; Ifo; ifo Institut; Ifo Institut
IG Metall
Ikea; IKEA
Infineon
Infratest dimap
Insa; INSA
Intel
Juventus Turin; Juventus
Kassenärztliche Bundesvereinigung; KBV
Landwirtschaftsverband
Letzte Generation; Letzten Generation
Lidl
Lufthansa
Manchester City
Manchester United
Marburger Bund
Max-Planck-Gesellschaft
Mercedes-Benz; Mercedes
Meta
Microsoft
Moderna
Nabu; NABU; Naturschutzbund Deutschland; Naturschutzbund
Nestlé
Netflix
Nord Stream 2
Novartis
Opel
Open AI; OpenAI
Paritätischer Wohlfahrtsverband
Pfizer
Porsche
Rapid Wien
RB Leipzig
Real Madrid
Red Bull
Rheinmetall
Roche
Roscosmos; Roskosmos
Rosneft
RWE
Ryanair
Samsung
SAP
SC Freiburg
Siemens
SpaceX
Sparkasse
Starbucks
Stiftung Patientenschutz
Swisscom
Tesla
Thyssenkrupp; ThyssenKrupp
TikTok; Tiktok
TSG Hoffenheim
TÜV
Twitter
UBS
Uniper
Universität Wien
VDA; Verband der Automobilindustrie
VdK; Sozialverband VdK
Verdi; ver.di
Vereinigung Cockpit
VfB Stuttgart
VfL Bochum
VfL Wolfsburg
Volkswagen; VW
Vonovia
Wagner-Gruppe; Gruppe Wagner; Wagner-Söldner
Werder Bremen
Whatsapp; WhatsApp
Wirecard
Youtube; YouTube
Zentralrat der Juden; Zentralrat der Juden in Deutschland
Zentralrat der Muslime
`);

/** Names of the lists above that are ordinary words too: alone they are no name. */
export const COMMON_ORGANISATION_WORDS: readonly string[] = lines(`
BA
BAG
BUND
DB
Freiheitliche
Generalversammlung
Kongress
Konservativen
Lega
Liberalen
Linke
Linken
MAD
Meta
Neos
Piraten
PP
RN
SCO
Senat
Sozialisten
SP
Union
Verdi
Volt
Vox
`);

/** Endings of nouns that are organisations ("Innenministerium", "Amtsgericht"), lower case. Gender after the colon. */
export const ORGANISATION_ENDINGS: readonly string[] = lines(`
abendkasse:-
abwehr:-
agentur:f
airline:f
akademie:f
allianz:f
altersgruppe:-
amt:n
anklagebank:-
anstalt:f
anstiftung:-
anwaltschaft:f
apparat:-
arbeitsblatt:-
archiv:n
armee:f
astwerk:-
augenzentrum:-
ausschuss:m
außendienst:-
auswechselbank:-
autobauer:m
backwerk:-
bank:f
bauwerk:-
behörde:f
bereitschaftsdienst:-
bergwacht:f
besinnung:-
bewegung:f
bistum:n
blatt:n
blutgerinnung:-
blutgruppe:-
botschaft:f
brandstiftung:-
brigade:f
brückenzoll:-
buchstab:-
bund:m
bundesheer:n
bündnis:n
büro:n
club:m
datenbank:-
deckblatt:-
dezernat:n
dienst:m
diözese:f
direktion:f
dunkelkammer:-
ehrenamt:-
einfuhrzoll:-
einkaufszentrum:-
emirat:-
entrinnung:-
epizentrum:-
ersatzbank:-
erstlingswerk:-
fachwerk:-
fahrdienst:-
fahrrad:-
fakultät:f
fertiggericht:-
feuerwehr:f
feuerwerk:-
finanzvorstand:-
firma:f
fischgericht:-
fleischgericht:-
fluglinie:f
flugzeugbauer:m
folterkammer:-
fonds:m
format:-
fortbewegung:-
fraktion:f
freiwilligendienst:-
friedensbotschaft:-
frühwerk:-
gegenbewegung:-
gegenwehr:-
geheimdienst:m
gemeinde:f
genossenschaft:f
gericht:n
gerichtshof:m
gesamt:-
gesamtwerk:-
gesellschaft:f
gesinnung:-
gewerkschaft:f
gewinnung:-
gottesdienst:-
gremium:n
großraumbüro:-
gruppe:f
grußbotschaft:-
handbewegung:-
handelskette:f
handwerk:-
hauptgericht:-
hauptwerk:-
hausrat:-
heirat:-
herzkammer:-
hochschule:f
importzoll:-
innendienst:-
innung:f
instanz:f
institut:n
junta:f
justiz:f
kabinett:n
kalenderblatt:-
kammer:f
kanzlei:f
kasse:f
kernbotschaft:-
kirche:f
kleeblatt:-
klinik:f
klinikum:n
klub:m
koalition:f
komitee:n
kommando:n
kommission:f
konferenz:f
konsortium:n
konzern:m
körperbewegung:-
kraftwerk:-
krankenhaus:n
krat:-
kreml:m
kriegsdienst:-
kriminalamt:n
kripo:f
kunstwerk:-
kursbewegung:-
kurzentrum:-
küstenwache:f
landesbetrieb:m
laufwerk:-
lebenswerk:-
leitstelle:f
liebesdienst:-
lieblingsgericht:-
machtzentrum:-
magazin:n
magistrat:m
mandat:-
mannschaft:f
marine:f
maßstab:-
mauerwerk:-
medikamentenkasse:-
mehrheitsgesellschaft:-
meisterwerk:-
merkblatt:-
militär:n
militärdienst:-
miliz:f
ministerium:n
museum:n
nachschlagewerk:-
nachtdienst:-
naschwerk:-
netzwerk:-
neujahrsbotschaft:-
notenbank:f
notenblatt:-
notwehr:-
nudelgericht:-
opposition:f
organisation:f
ortszentrum:-
osterbotschaft:-
parkbank:-
parlament:n
partei:f
personalvorstand:-
polizei:f
portokasse:-
präparat:-
präsidium:n
preisbewegung:-
preisgruppe:-
pressekonferenz:-
quadrat:-
räderwerk:-
rat:m
rechnungshof:m
reederei:f
regelwerk:-
regierung:f
reisgericht:-
resultat:-
risikogruppe:-
rückbank:-
rückgrat:-
sandbank:-
schichtdienst:-
schuhwerk:-
schule:f
schutzzoll:-
seitwärtsbewegung:-
sekretariat:n
selbstorganisation:-
senat:m
sender:m
sitzbank:-
spätwerk:-
speisekammer:-
sportvorstand:-
staatsanwaltschaft:f
stab:m
stadionmagazin:-
stadtbild:-
stadtgesellschaft:-
stadtverwaltung:f
stadtzentrum:-
standardwerk:-
startup:n
steuerzoll:-
stiftung:f
stockwerk:-
strafbank:-
strafzoll:-
streitkräfte:p
supermarktkasse:-
supermarktkette:f
taktstab:-
team:n
technikvorstand:-
telefonkonferenz:-
telefonzentrale:-
tellergericht:-
theater:n
tierpark:m
titelblatt:-
triebwerk:-
truppen:p
union:f
universität:f
unrat:-
unternehmen:n
verband:m
verdienst:-
verein:m
vereinigung:f
verlag:m
verrat:-
versammlung:f
vertretung:f
vertriebsvorstand:-
verwaltung:f
videobotschaft:-
videokonferenz:-
vorrat:-
vorstand:m
wache:f
waffenmagazin:-
währungsunion:-
wanderbewegung:-
warengruppe:-
warte:-
wehr:f
wehrdienst:-
weihnachtsbotschaft:-
werk:n
werkbank:-
wiedervereinigung:-
wolkenbank:-
zauberstab:-
zeitschrift:f
zeitung:f
zentralbank:f
zentrale:f
zentralrat:m
zentrum:n
zielgruppe:-
ziffernblatt:-
zitat:-
zivildienst:-
zivilgesellschaft:-
zoll:m
zoo:m
`);

/** Listed organisations that are written and felt like common nouns: actors, but no proper names. */
export const COMMON_NOUN_ORGANISATIONS: readonly string[] = lines(`
Bahn
Bundesanwaltschaft
Bundesregierung
Christdemokraten
Demokraten
Generalversammlung
Landeskriminalamt
Nationalrat
Republikaner
Republikanern
Sozialdemokraten
Sparkasse
Städtetag
Verfassungsschutz
`);
