// News media of the German-speaking countries and of the world, facts only. Pure.
// One outlet a line, first the name shown, then other names, "; " between. Sorted within each list.
// COMMON_WORD: names that are ordinary words too; they count only in quotation marks or after a media noun.
import { lines, synonyms } from '../../list.ts';

export const GERMAN_MEDIA: readonly string[][] = synonyms(`
20 Minuten
3sat
Aachener Nachrichten
Aachener Zeitung
Aargauer Zeitung
Abendzeitung
Allgemeine Zeitung
Antenne Bayern
Apotheken Umschau
ARD
Arte
Augsburger Allgemeine; Augsburger Allgemeinen
Badische Neueste Nachrichten; BNN
Badische Zeitung
Badisches Tagblatt
Basellandschaftliche Zeitung
Basler Zeitung; BaZ
Bayerischer Rundfunk; Bayerischen Rundfunks
Bayernkurier
Berliner Kurier
Berliner Morgenpost
Berliner Zeitung
Berner Zeitung
Bieler Tagblatt
Bild
Bild am Sonntag; BamS
Blick
Börsen-Zeitung
Braunschweiger Zeitung
Buten un Binnen
BuzzFeed Deutschland
Capital
CH Media
Cicero
Computer Bild
Correctiv
Darmstädter Echo
Das Erste
Datum
Der Aktionär
Der Bund
Der Freitag
Der Nordschleswiger
Der Spiegel; Spiegel; Spiegel Online
Der Standard; Standard
Der Tagesspiegel; Tagesspiegel
Deutsche Welle; Deutschen Welle
Deutschlandfunk; DLF; Deutschlandradio; Deutschlandfunk Kultur
Deutschlandfunk Nova
Die Furche
Die Glocke
Die Presse
Die Rheinpfalz; Rheinpfalz
Die Welt; Welt; Welt am Sonntag; WamS; Welt TV
Die Weltwoche; Weltwoche
Die Zeit; Zeit; Zeit Online
Dithmarscher Landeszeitung
Donaukurier
dpa; Deutsche Presse-Agentur; Deutschen Presse-Agentur; DPA
Dresdner Morgenpost
Dresdner Neueste Nachrichten; DNN
Emder Zeitung
epd; Evangelischer Pressedienst; Evangelischen Pressedienstes
Eßlinger Zeitung
Express; Kölner Express
Falter
Flensburger Tageblatt
Focus; Focus Online
Frankenpost
Frankfurter Allgemeine Zeitung; FAZ; F.A.Z.; Frankfurter Allgemeinen Zeitung; Frankfurter Allgemeine; Frankfurter Allgemeine Sonntagszeitung; Frankfurter Allgemeinen Sonntagszeitung; FAS
Frankfurter Neue Presse; Frankfurter Neuen Presse
Frankfurter Rundschau; FR
Fränkischer Tag
Freie Presse
Freies Wort
Fuldaer Zeitung
Für Sie
Gala
General-Anzeiger; Bonner General-Anzeiger
Gießener Anzeiger
Golem; Golem.de
Göttinger Tageblatt
Guter Rat
Hamburger Abendblatt
Hamburger Morgenpost; Mopo
Hanauer Anzeiger
Handelsblatt
Handelszeitung
Hannoversche Allgemeine Zeitung; HAZ; Hannoverschen Allgemeinen Zeitung; Hannoversche Allgemeine
Heilbronner Stimme
Heise; Heise Online
Hersfelder Zeitung
Hessische/Niedersächsische Allgemeine; HNA
Hessischer Rundfunk; Hessischen Rundfunks
Heute; Heute.at
Hofer Anzeiger
Holsteinischer Courier
Ippen
Ippen.Media
Jüdische Allgemeine; Jüdischen Allgemeinen
Junge Freiheit
Junge Welt; Jungen Welt
Kicker; kicker
Kieler Nachrichten
Kleine Zeitung; Kleinen Zeitung
KNA; Katholische Nachrichten-Agentur
Kölner Stadt-Anzeiger; KStA
Kölnische Rundschau
Krone; Kronen Zeitung; Kronen-Zeitung; Neue Kronen Zeitung
Kurier
Landeszeitung für die Lüneburger Heide
Landshuter Zeitung
Lausitzer Rundschau
Le Matin
Le Temps
Leipziger Volkszeitung; LVZ
Liechtensteiner Vaterland
Lippische Landes-Zeitung
Lübecker Nachrichten
Luxemburger Wort
Luzerner Zeitung
Main-Echo
Main-Post
Manager Magazin; Manager-Magazin
Mannheimer Morgen
Märkische Allgemeine; MAZ; Märkische Allgemeine Zeitung; Märkischen Allgemeinen
Märkische Oderzeitung; MOZ
Mindener Tageblatt
Mittelbayerische Zeitung
Mitteldeutsche Zeitung
Mitteldeutscher Rundfunk; MDR; Mitteldeutschen Rundfunks
Monopol
Morgenmagazin; Moma
Münchner Merkur; Merkur
n-tv; ntv
Nassauische Neue Presse
NDR; Norddeutscher Rundfunk; Norddeutschen Rundfunks
Neue Osnabrücker Zeitung; NOZ
Neue Presse
Neue Ruhr Zeitung; NRZ
Neue Westfälische; Neuen Westfälischen
Neue Württembergische Zeitung
Neue Zürcher Zeitung; NZZ; NZZ am Sonntag
Neues Deutschland; nd
News.de
Nius
Nordbayerischer Kurier
Nordkurier
Nordsee-Zeitung
Nordwest-Zeitung; NWZ
Nürnberger Nachrichten
Nürnberger Zeitung
Oberbayerisches Volksblatt
Oberhessische Presse
Oberösterreichische Nachrichten; OÖN
oe24; Österreich
Offenbach-Post
ORF; Österreichischer Rundfunk
Ostfriesen-Zeitung
Ostsee-Zeitung
Ostthüringer Zeitung; OTZ
Passauer Neue Presse; PNP; Passauer Neuen Presse
Perlentaucher
Pforzheimer Zeitung
Phoenix
Potsdamer Neueste Nachrichten; PNN
Profil
ProSieben
Puls 4
Radio Bremen
rbb; RBB; Rundfunk Berlin-Brandenburg; rbb24
Recklinghäuser Zeitung
Redaktionsnetzwerk Deutschland; RND; RedaktionsNetzwerk Deutschland
Remscheider General-Anzeiger
Reutlinger General-Anzeiger
Rhein-Neckar-Zeitung; RNZ
Rhein-Zeitung
Rheinische Post
RTL; RTL Deutschland
Ruhr Nachrichten; Ruhrnachrichten
Saarbrücker Zeitung
Saarländischer Rundfunk; Saarländischen Rundfunks
Sächsische Zeitung
Salzburger Nachrichten; SN
Sat.1
Schaffhauser Nachrichten
Schwäbische Post
Schwäbische Zeitung
Schwarzwälder Bote; Schwarzwälder Boten
Schweizer Radio und Fernsehen; SRF; Schweizer Fernsehen
Schweriner Volkszeitung
Servus TV; ServusTV
SID; Sport-Informations-Dienst
Siegener Zeitung
Sky Deutschland
Solinger Tageblatt
Sonntagszeitung; SonntagsZeitung; SonntagsBlick
Sport Bild; Sport-Bild
SRG
St. Galler Tagblatt
Stern; stern
Straubinger Tagblatt
Stuttgarter Nachrichten
Stuttgarter Zeitung
Süddeutsche Zeitung; SZ; Süddeutsche
Südkurier
Südthüringer Zeitung
Südwest Presse; Südwestpresse
SWR; Südwestrundfunk
T-Online; t-online; t-online.de
Tagblatt
Tages-Anzeiger
Tagesschau; tagesschau.de
Tagesthemen
taz; Tageszeitung; Die Tageszeitung
Telepolis
Thurgauer Zeitung
Thüringer Allgemeine; Thüringer Allgemeinen
Thüringische Landeszeitung; TLZ
Tichys Einblick
Tiroler Tageszeitung
Trierischer Volksfreund
Übermedien
Usinger Anzeiger
Vaterland
Vice
Vogtland-Anzeiger
Volksfreund
Volksstimme
Vorarlberger Nachrichten; VN
Vorwärts
Walliser Bote; Walliser Boten
Watson
WDR; Westdeutscher Rundfunk; Westdeutschen Rundfunks
Weser-Kurier
Westdeutsche Allgemeine Zeitung; WAZ
Westdeutsche Zeitung
Westfalen-Blatt
Westfälische Nachrichten
Westfälischer Anzeiger
Wetterauer Zeitung
Wiener Zeitung
Wiesbadener Kurier
Winnender Zeitung
Wirtschaftswoche; WirtschaftsWoche; WiWo
Wochenzeitung; WOZ
Wolfsburger Allgemeine
Zapp
ZDF; Zweites Deutsches Fernsehen
Zofinger Tagblatt
Zollern-Alb-Kurier
Zuger Zeitung
Zürichsee-Zeitung
`);

export const WORLD_MEDIA: readonly string[][] = synonyms(`
ABC News
AFP; Agence France-Presse
Al Arabija; Al-Arabija; Al Arabiya; Al-Arabiya
Al Dschasira; Al-Dschasira; Al Jazeera; Al-Jazeera
Al Manar
Anadolu; Anadolu Ajansı
ANI; Asian News International
Ansa; ANSA
AP; Associated Press
APA; Austria Presse Agentur
Asahi Shimbun; Asahi
Axios
BBC; BBC News
Belga
Bellingcat
Belta
Bloomberg
Breitbart
Business Insider
BuzzFeed News; BuzzFeed
CBC
CBS; CBS News
Channel 4; Channel 4 News
China Daily
Clarín
CNBC
CNN
Corriere della Sera
Dagens Nyheter
Daily Express
Daily Mail; MailOnline; Mail on Sunday
Daily Mirror
Daily Telegraph; Telegraph; Sunday Telegraph
De Telegraaf
De Volkskrant; Volkskrant
Defense News
Die Südostschweiz
Economist; The Economist
EFE
El Mundo
El País; El Pais
Euractiv
Euronews
Evening Standard
Expressen
Figaro; Le Figaro
Financial Times; FT
Folha de S. Paulo
Forbes
Foreign Affairs
Foreign Policy
Fox News
France Info; Franceinfo
France Inter
Gazeta Wyborcza
Global Times
Globe and Mail
Guardian; The Guardian
Haaretz; Ha’aretz
Helsingin Sanomat
Hindustan Times
Hospodářské noviny
Huffington Post; HuffPost
Hürriyet
Il Sole 24 Ore
Independent; The Independent
Insider.ru; The Insider
Interfax
Irish Times
IRNA; Irna
Izvestia; Iswestija
Jerusalem Post
Jyllands-Posten
Kan
Keystone-SDA; SDA
Khaama Press
Kommersant
Kyiv Independent
Kyodo
La Libre Belgique
La Nación
La Repubblica; Repubblica
La Stampa
Le Canard enchaîné
Le Monde
Le Parisien
Le Soir
Les Échos; Les Echos
Libération
Los Angeles Times
Maariv
Magyar Nemzet
Mediapart
Mediazona; Mediasona
Meduza
MTI
Nature
NBC; NBC News
New York Post
New York Times; The New York Times; NYT
New Yorker
Newsmax
Newsweek
Nikkei
Nine News
Nowaja Gaseta; Nowaja Gaseta Europa
NPR
NRC; NRC Handelsblad
NRK
Observer
Onet
PAP
PBS
Politico
Politika
Prawda; Pravda
Press TV
ProPublica
Radio Free Europe; Radio Liberty
RAI; Rai
Reuters
RFI
RIA Nowosti; Ria Nowosti; RIA Novosti
Rolling Stone
RT; Russia Today
RTÉ
Rzeczpospolita
Scientific American
Sky News
South China Morning Post
Sputnik
STT
Sun; The Sun
Sunday Times
Svenska Dagbladet
SVT
Sydney Morning Herald
Tasnim
Tass; TASS; ITAR-TASS
The Atlantic; Atlantic
The Hill
The Hindu
The Lancet; Lancet
The Times; Times
Time Magazine; Time
Times of India
Times of Israel
Toronto Star
TT
TVN24
Ukrajinska Prawda; Ukrainska Pravda
Unian
UPI
USA Today
Variety
Verdens Gang; VG
Vox
Wall Street Journal; WSJ
Washington Post; The Washington Post
Wired
Xinhua
Yahoo News
Yle
Ynet
Yomiuri Shimbun
Yonhap
`);

/** Names of the lists above that are ordinary words (or other names) too. */
export const COMMON_WORD: readonly string[] = lines(`
ABC News
Abendzeitung
Allgemeine Zeitung
Asahi
Atlantic
Bild
Blick
Capital
Datum
Express
Falter
FAS
Focus
FR
Gala
Guter Rat
Heute
Independent
Kan
kicker
Kicker
Krone
Kurier
Merkur
Monopol
Nature
nd
New Yorker
Observer
Österreich
Phoenix
Prawda
Profil
RAI
SN
Spiegel
Sputnik
Standard
stern
Stern
Sun
Tagblatt
Tageszeitung
Telegraph
Time
Times
TT
Vaterland
VG
Vice
VN
Volksfreund
Vorwärts
Welt
Wochenzeitung
Zapp
Zeit
`);

/** Nouns that say that the name beside them is a medium. Gender: m, f, n. */
export const MEDIA_NOUNS: Readonly<Record<string, 'm' | 'f' | 'n'>> = {
  Agentur: 'f',
  Blatt: 'n',
  Blog: 'm',
  Boulevardblatt: 'n',
  Boulevardzeitung: 'f',
  Fachblatt: 'n',
  Fachmagazin: 'n',
  Fernsehsender: 'm',
  Finanzblatt: 'n',
  Funke: 'f',
  Internetportal: 'n',
  Journal: 'n',
  Magazin: 'n',
  Medienportal: 'n',
  Mediengruppe: 'f',
  Medium: 'n',
  Nachrichtenagentur: 'f',
  Nachrichtenmagazin: 'n',
  Nachrichtenportal: 'n',
  Nachrichtensender: 'm',
  Nachrichtenseite: 'f',
  Newsportal: 'n',
  Onlinemagazin: 'n',
  Onlineportal: 'n',
  Onlinezeitung: 'f',
  Portal: 'n',
  Radiosender: 'm',
  Recherchenetzwerk: 'n',
  Rechercheplattform: 'f',
  Redaktion: 'f',
  Regionalzeitung: 'f',
  Rundfunk: 'm',
  Rundfunksender: 'm',
  Sender: 'm',
  Sonntagszeitung: 'f',
  Staatsagentur: 'f',
  Staatsfernsehen: 'n',
  Staatssender: 'm',
  Tageszeitung: 'f',
  Wirtschaftsblatt: 'n',
  Wirtschaftsmagazin: 'n',
  Wirtschaftszeitung: 'f',
  Wochenblatt: 'n',
  Wochenmagazin: 'n',
  Wochenzeitung: 'f',
  Zeitschrift: 'f',
  Zeitung: 'f',
};
