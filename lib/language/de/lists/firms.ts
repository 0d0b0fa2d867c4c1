// Firms, sports clubs, associations and institutions that news text names without saying what they are, facts only. Pure.
// One a line: first the name shown, then other names, "; " between. Sorted. No names that are surnames or common words too.
import { synonyms } from '../../list.ts';

export const FIRMS: readonly string[][] = synonyms(`
ABB
Accenture
Accor
Acer
AEG
Agfa
Air Berlin
Air France
Air France-KLM
Aixtron
Akzo Nobel
Alcatel
Alcatel-Lucent
Alibaba
Alitalia
Allianz SE
Alphabet
Alstom
Altria
Ameos
American Airlines
American Express
Amgen
Anheuser-Busch
Ansys
Aramco; Saudi Aramco
Arcandor
ArcelorMittal; Arcelor-Mittal
Arianespace
Asklepios
Asos
Asus
AT&T
Atari
Atos
Aurubis
Austrian Airlines
Auto1
Axa
Axel Springer; Axel-Springer-Verlag; Springer-Verlag
BAE Systems
Baidu
Bain Capital
Bank of America
Bank of England
Bank of Japan
Barclays
Barmer
BayernLB; Bayern LB
BBVA
Beiersdorf
Bentley
Berkshire Hathaway
Bilfinger
Blackberry
Blackstone
Bloomberg LP
BNP Paribas
Boehringer Ingelheim; Boehringer
Bombardier
Bouygues
BP
Bridgestone
British Airways
British Petroleum
British Telecom
Broadcom
Bugatti
Burberry
Burger King
BYD
ByteDance; Bytedance
Cadillac
Cargill
Carlsberg
Carrefour
Caterpillar
CATL
Ceconomy
Celesio
Cerberus
Chevrolet
Chevron
Chrysler
Cisco
Citibank
Citigroup
Citroën
Clariant
Cloudflare
Coca-Cola; Coca Cola
Comcast
ConocoPhillips
Cosco
Covestro
Crédit Agricole
CureVac; Curevac
DAF
DaimlerChrysler; Daimler-Chrysler
Danone
Dassault
Debeka
Debitel
Dekabank; DekaBank; Deka
Deliveroo
Delivery Hero
Dell
Deloitte
Delta Air Lines; Delta Airlines
Depfa
Deutsche Wohnen; Deutschen Wohnen
Dexia
Disney; Walt Disney
Dow Chemical
Dow Jones
Dresdner Bank
Ducati
DuPont
Dürr AG
DWS
DZ Bank
EADS
Easyjet; EasyJet
Ebay; eBay
Edeka
EDF
Electrolux
Electronic Arts
Eli Lilly
EnBW
Endemol
Ericsson
Eurogate
Euronext
Eurowings
Evergrande
EVN
Evotec
ExxonMobil; Exxon Mobil; Exxon
EY; Ernst & Young
FedEx; Fedex
Ferrari
Fiat
Fiat Chrysler
Flixbus; FlixBus
Flixmobility
Flughafen Wien
Fortum
Foxconn
Fraport
Freenet
Fresenius
Fresenius Medical Care; FMC
Fujitsu
Galeria Karstadt Kaufhof
Gazprom Neft
Gazprombank
GEA
General Electric
General Motors; GM
Generali
Germanwings
GfK
Gigaset
Givaudan
GlaxoSmithKline; Glaxo-Smith-Kline; GSK
Glencore
Goldman Sachs
Goodyear
Gorillas
Grenke
Gruner + Jahr; Gruner und Jahr
H&M; Hennes & Mauritz
Hapag-Lloyd
Harley-Davidson
Hasbro
Heckler & Koch
HeidelbergCement; Heidelberg Materials
Heidelberger Druck; Heidelberger Druckmaschinen
Heineken
HelloFresh; Hellofresh
Hensoldt
Hewlett-Packard; HP
Hitachi
Hochtief
Holcim
Honda
Honeywell
HSBC
HSH Nordbank
HTC
Hugo Boss
Hypo Alpe Adria
Hypo Real Estate; HRE
HypoVereinsbank; Hypo-Vereinsbank
Hyundai
Iberdrola
IG Bau
IG BAU
IG BCE
IKB
Inditex
ING
ING-Diba; ING-DiBa
Instagram
Intershop
Iveco
Japan Airlines
Jenoptik
Johnson & Johnson
JPMorgan; JP Morgan; JPMorgan Chase
Juul
K+S
Karstadt
Karstadt-Quelle
Kaufhof
Kaufland
Kawasaki
Kellogg
Kering
KfW
Kia
Kion
Klarna
KLM
Knorr-Bremse
Kodak
Komatsu
KPMG
Kraft Heinz
Krauss-Maffei Wegmann; KMW
KTM
Kuka
L'Oréal; L’Oréal
Lafarge
Lafarge-Holcim; LafargeHolcim
Lamborghini
Land Rover
Landesbank Baden-Württemberg; LBBW
Landesbank Berlin
Lanxess
LEG Immobilien
Lego
Lehman Brothers
Lenovo
Leoni
Lexus
Lieferando
Linde AG
LinkedIn
Lockheed Martin
Logitech
Lukoil
LVMH
Lyft
Maersk; Mærsk; Møller-Maersk
Magna
Mahle
Mannesmann
Manpower
Marriott
Mastercard; MasterCard
Mattel
Mazda
McDonald's; McDonald’s; McDonalds
McKinsey
Media Markt; Mediamarkt
Mediaset
Merrill Lynch
Metallgesellschaft
Michelin
Mitsubishi
Mizuho
Monsanto
Morgan Stanley
Morphosys
Motorola
MTU
MTU Aero Engines
Münchener Rück; Munich Re; Münchner Rück
Nasdaq
NatWest
Neckermann
Nike
Nintendo
Nissan
Nokia
Nord/LB; NordLB
Nordea
Nordea Bank
Nordex
Nordzucker
Northvolt
Novo Nordisk
Nvidia
NXP
ÖBB
Oerlikon
Olympus
OMV
Oracle
Ørsted
Osram
Otto Group
Panasonic
Paramount
PayPal; Paypal
Pepsi
PepsiCo; Pepsico
Petrobras
Petrochina; PetroChina
Peugeot
Philip Morris
Philips
Pirelli
PKN Orlen; Orlen
Porsche Holding
Postbank
Preussag
PricewaterhouseCoopers; PwC
Procter & Gamble
ProSiebenSat.1; ProSiebenSat.1 Media; Pro Sieben Sat 1
PSA
PSA Peugeot Citroën
Puma
Qantas
Qatar Airways
Qiagen
Qualcomm
Raiffeisen
Raiffeisen Bank International; RBI
Raiffeisenbank
Rational AG
Raytheon
Reckitt Benckiser
Reddit
Renault
Repsol
Rewe
Rhön-Klinikum
Richemont
Ricoh
Rio Tinto
Robinhood
Rocket Internet
Rolex
Rolls-Royce
Rosatom
Royal Bank of Scotland; RBS
Royal Dutch Shell
RTL Group
Ruhrgas
Saab
SABMiller
Safran
Salesforce
Salzgitter AG
Sanofi
Sanofi-Aventis
Sanyo
Sartorius
SBB
Sberbank
Scania
Schaeffler
Schlecker
Scout24
Seagate
Shein
Shell
Siemens Energy
Siemens Gamesa
Siemens Healthineers
Sinopec
Sixt
Skoda; Škoda
Snapchat
Société Générale
Softbank; SoftBank
Solarworld
Sony
Sony Ericsson
Southwest Airlines
Spotify
Stada
Standard & Poor's; Standard & Poor’s
Standard Chartered
Stellantis
Steyr
STMicroelectronics
Strabag
Subaru
Südzucker
Suez
Suzuki
Swatch
Swiss Re
Swissair
Symantec
Symrise
Syngenta
T-Mobile
T-Systems
Takeda
Talanx
Tata Motors
Tata Steel
TeamViewer; Teamviewer
Telefónica; Telefonica
Telekom Austria
Tencent
Tennet
Teva
Thales
Thomas Cook
Ticketmaster
Time Warner
TotalEnergies
Toyota
Transocean
Trigema
TSMC
Tui; TUI
Turkish Airlines
Twitch
Uber
Ubisoft
Unicredit; UniCredit
Unilever
Union Investment
United Airlines
United Internet
UPS
Valeo
Vattenfall
Veolia
Verbio
Verizon
Vestas
Viacom
Vinci
Vivendi
Vodafone
Voestalpine
Volvo
Vossloh
Wacker Chemie
Wal-Mart; Walmart
Warner Bros
Warner Bros.
Warner Music
Wells Fargo
Western Union
Westinghouse
WestLB
WeWork; Wework
Wienerberger
Wintershall
Wintershall Dea
Wizz Air
Wüstenrot
Xerox
Xiaomi
Xing
Yahoo
Yamaha
Yandex
Yukos
Zalando
Zara
ZF Friedrichshafen
ZTE
Zumtobel
Zurich Insurance
`);

export const SPORTS_CLUBS: readonly string[][] = synonyms(`
1. FC Heidenheim; FC Heidenheim
1. FC Kaiserslautern; FC Kaiserslautern
1. FC Köln; FC Köln
1. FC Magdeburg
1. FC Nürnberg; FC Nürnberg
1. FC Union Berlin; Union Berlin
1860 München; TSV 1860 München
1899 Hoffenheim
AC Florenz
AC Mailand; AC Milan
AEK Athen
Ajax Amsterdam; Ajax
Alba Berlin
Alemannia Aachen
Arminia Bielefeld
Arsenal London; FC Arsenal; Arsenal
AS Monaco
AS Rom; AS Roma
Aston Villa
Atalanta Bergamo
Athletic Bilbao
Atlético Madrid; Atletico Madrid
Austria Wien
Benfica Lissabon; Benfica
Besiktas Istanbul; Besiktas
Betis Sevilla
Boca Juniors
Boston Celtics
Brooklyn Nets
BSC Young Boys; Young Boys Bern
Carl Zeiss Jena
Celtic Glasgow; Celtic
Chicago Bulls
Club Brügge
CSKA Moskau
Dallas Mavericks
Detroit Red Wings
Dinamo Zagreb
Dynamo Dresden
Dynamo Kiew
Eintracht Braunschweig
Energie Cottbus
Erzgebirge Aue
FC Augsburg
FC Barcelona; Barça
FC Basel
FC Chelsea; Chelsea London; Chelsea
FC Everton; Everton
FC Fulham
FC Hansa Rostock; Hansa Rostock
FC Ingolstadt; FC Ingolstadt 04
FC Liverpool
FC Luzern
FC Porto
FC Sevilla
FC St. Gallen
FC St. Pauli
FC Turin
FC Valencia
FC Villarreal
FC Watford
FC Zürich
Fenerbahce Istanbul; Fenerbahce
Feyenoord Rotterdam; Feyenoord
Fortuna Düsseldorf
FSV Mainz 05; 1. FSV Mainz 05; Mainz 05
Galatasaray Istanbul; Galatasaray
Girondins Bordeaux
Glasgow Rangers
Golden State Warriors
Grashoppers Zürich; Grasshoppers Zürich
Grazer AK
Greuther Fürth; SpVgg Greuther Fürth
Hallescher FC
Hannover 96
Hellas Verona
Holstein Kiel
Houston Rockets
Inter Mailand
Inter Miami
Karlsruher SC; KSC
KFC Uerdingen
Kickers Offenbach
Kölner Haie
LA Galaxy
LASK
Lazio Rom
Leeds United
Leicester City
Lokomotive Leipzig
Lokomotive Moskau
Los Angeles Lakers
Lyn Oslo
McLaren
Miami Heat
MSV Duisburg
New York Knicks
New York Rangers
New York Yankees
Newcastle United
Norwich City
Nottingham Forest
Olympiakos Piräus
Olympique Lyon
Olympique Marseille
Panathinaikos Athen
Paris Saint-Germain; PSG
Preußen Münster
PSV Eindhoven
Rapid Bukarest
RasenBallsport Leipzig
RCD Mallorca
Real Sociedad
Red Bull Salzburg
River Plate
Rot-Weiß Erfurt
Rot-Weiß Essen; Rot-Weiss Essen
Roter Stern Belgrad
San Antonio Spurs
SC Paderborn
Schachtar Donezk; Schachtjor Donezk
Servette Genf
Slavia Prag
Sparta Prag
Spartak Moskau
SSC Neapel
SSV Jahn Regensburg; Jahn Regensburg
SSV Ulm
Sturm Graz
Stuttgarter Kickers
SV Darmstadt 98; Darmstadt 98
SV Elversberg
SV Meppen
SV Sandhausen
SV Wehen Wiesbaden; Wehen Wiesbaden
Swansea City
THW Kiel
Tottenham Hotspur
Türkgücü München
Udinese Calcio
VfL Gummersbach
VfL Osnabrück
VfR Aalen
Waldhof Mannheim
Werder
West Ham United
Wolverhampton Wanderers
Wuppertaler SV
Würzburger Kickers
Zenit St. Petersburg
`);

export const ASSOCIATIONS: readonly string[][] = synonyms(`
Aktion Mensch
Al-Kaida; al-Kaida; Al-Qaida; al-Qaida; El Kaida
Al-Shabaab; Al-Schabab
Attac
Bandidos
Bayerischer Bauernverband
BDEW; Bundesverband der Energie- und Wasserwirtschaft
BGA; Bundesverband Großhandel, Außenhandel, Dienstleistungen
Bioland
Blaues Kreuz
Boko Haram
Brot für die Welt
Bundesärztekammer
Bündnis Entwicklung Hilft
CCC; Chaos Computer Club
CERN; Cern
Charité
DAAD
DAK
DEB
Deutsche Polizeigewerkschaft; DPolG
Deutsche Welthungerhilfe; Welthungerhilfe; Deutschen Welthungerhilfe
Deutscher Bauernverband; Deutsche Bauernverband; Deutschen Bauernverband; Bauernverband
Deutscher Hotel- und Gaststättenverband; Dehoga; DEHOGA
Deutscher Kinderschutzbund; Kinderschutzbund; Deutschen Kinderschutzbund
Deutscher Landkreistag; Landkreistag
Deutscher Lehrerverband
Deutscher Mieterbund; Mieterbund
Deutscher Städte- und Gemeindebund; Städte- und Gemeindebund
Deutsches Jugendinstitut
DGzRS
DHB
DKMS
DLR
DLRG
DOSB; Deutscher Olympischer Sportbund
DSV
Esa; ESA
ETH Zürich
Europäische Weltraumorganisation
Farc
FIA
Fide; FIDE
Freie Universität Berlin; FU Berlin
Friedrich-Ebert-Stiftung
Gewerkschaft der Polizei; GdP
GKV-Spitzenverband
Handelsverband Deutschland; HDE
Hans-Böckler-Stiftung
Hartmannbund
Heinrich-Böll-Stiftung
Hells Angels
Helmholtz-Gemeinschaft
Humboldt-Universität
IAB
IG BAU; IG Bau; Industriegewerkschaft Bauen-Agrar-Umwelt
IG BCE; IGBCE
Isaf; ISAF
Islamischer Dschihad
Islamischer Staat
Johanniter-Unfall-Hilfe
Kfor; KFOR
Kiel Institut für Weltwirtschaft; Institut für Weltwirtschaft; IfW
Kolpingwerk
Konrad-Adenauer-Stiftung
Ku-Klux-Klan
Leibniz-Gemeinschaft
Leopoldina
Malteser Hilfsdienst
Misereor
Muslimbrüder
Muslimbruderschaft
Nada; NADA; Nationale Anti-Doping-Agentur
NBA
NFL
NGG; Gewerkschaft Nahrung-Genuss-Gaststätten
NHL
Pegida
Potsdam-Institut für Klimafolgenforschung; PIK
Rote Armee Fraktion; RAF
Sea-Watch
SOS-Kinderdorf
Stasi
Tafel Deutschland
Technisches Hilfswerk; THW
UCI
VATM
Verbraucherzentrale Bundesverband; vzbv; VZBV
Volkssolidarität
Wada; WADA; Welt-Anti-Doping-Agentur
Weißer Ring; Weißen Ring; Weiße Ring
Weißhelme
Weltärztebund
WHU
Wikileaks; WikiLeaks
Wikimedia
Zentralverband des Deutschen Handwerks; ZDH
Zeugen Jehovas
ZEW
`);
