// Words that make or break names: legal forms, first names with gender beyond the built list, common words. Pure. Sorted.
import { lines, words } from '../../list.ts';

/** Legal forms at the end of a firm's or club's name. */
export const LEGAL_FORMS: readonly string[] = lines(`
AG
Co.
Corp.
Corporation
e. V.
e.V.
eG
GbR
gGmbH
GmbH
Group
Holding
Inc.
KG
KGaA
Limited
LLC
Ltd
Ltd.
Oyj
plc
PLC
SA
SE
SpA
UG
`);

/** Surnames that are ordinary nouns; alone they count only after a full name or title. */
export const COMMON_SURNAMES: readonly string[] = words(`
Acker Adler Amman Bach Bauer Baum Beck Becker Berg Berger Bischof Blum Boden Brand Braun Brunner Busch Decker Dorn
Ernst Feld Fels Fink Fischer Frank Freund Fuchs Fuß Gans Gärtner Geier Geiger Glaser Gold Graf Groß Grün Haas Habicht
Hahn Hammer Hase Haupt Heer Held Herbst Herr Herzog Hirsch Hof Hoffnung Holz Horn Huber Hund Jäger Jung Kaiser
Kaufmann Keller Kern Kirsch Klein Koch Kohl Köhler König Kraft Krämer Krug Kuhn Kunst Kurz Lang Lange Lehmann Lehrer
Linde Lotz Löwe Maier Maler Mann Markt Maurer May Meister Metzger Müller Mut Nagel Neumann Ochs Ofen Papst Pfarrer
Pfau Pfeiffer Pilz Probst Rat Reich Reiter Richter Ritter Rose Roth Sack Sänger Sauer Schäfer Scharf Schlag Schlosser
Schmidt Schneider Schnell Scholz Schreiber Schreiner Schulz Schuster Schütz Schütze Schwarz Seemann Sommer Sonntag
Speer Spiegel Stark Stein Steiner Stern Stolz Storch Strauß Sturm Tag Teich Thron Tisch Töpfer Traum Tür Vogel Vogt
Voigt Wagner Wald Weber Wein Weise Weiß Wild Winkler Winter Wirt Wolf Wolff Wunder Zander Zimmermann
`);

/** Places that are ordinary words: alone they count only after a preposition of place. */
export const COMMON_PLACES: readonly string[] = words(`
Bergen Essen Halle Hamm Hof Horn Kiel Regen Siegen Singen Speyer Wiesen Zeit
`);

/** Abbreviations and foreign words that look like an organisation's name and are none. */
export const NO_ORGANISATIONS: readonly string[] = lines(`
AHV
Aids
AIDS
App
BAföG
BIP
Black Friday
Breaking News
CBD
CO2
Corona
Covid
Dax
DAX
DE
Deutsche Einheit
Deutsche Mark
Deutschen Einheit
DNA
Domain
Dow Jones
E-Mail
EEG
EM
Erneuerbare Energien
Erneuerbaren Energien
ESM
Fake News
Flüssiggas
GEZ
GPS
Green Deal
Hartz IV
HIV
Home Office
ICE
International
IQ
ISS
IT
JA
KI
League
Legal Highs
Lkw
LKW
LNG
MDax
MDAX
Me Too
MESZ
MEZ
Nasdaq
NASDAQ
Nasdaq Composite
NASDAQ Composite
National
Neue Rechte
Neuen Rechten
Olympia
Olympische Spiele
Olympischen Spiele
Olympischen Spielen
ÖPNV
PC
PCR
Pkw
PKW
QR-Code
Racial Profiling
RNA
Schweizer Franken
SDax
Serie A
SMS
Social Distancing
Social Media
Start-up
SUV
TecDax
THC
TV
U-Bahn
UKW
University
USB
UV
VIP
Virtual Reality
WLAN
WM
World Wide Web
Worst Case
`);

/** Capitalised words that begin sentences and are no part of a name. */
export const NEVER_NAMES: readonly string[] = words(`
Aber Alle Alles Als Also Am An Andere Anderem April Auch Auf August Aus Außerdem Bei Bereits Bis Bisher Bislang Da
Dabei Dadurch Dafür Dagegen Daher Damit Danach Daneben Dann Daran Darauf Daraufhin Darin Darum Das Dass Davon Davor
Dazu Dein Deine Dem Demnach Den Denn Dennoch Der Deren Derzeit Des Deshalb Dessen Dezember Die Dienstag Dies Diese
Diesem Diesen Dieser Dieses Doch Dollar Donnerstag Dort Drei Durch Ebenso Eigentlich Ein Eine Einem Einen Einer Eines
Einige Einst Er Erst Es Etwa Etwas Euch Euro Falls Februar Franken Freitag Fünf Für Ganz Gegen Gegenüber Gleichzeitig
Hat Hatte Heute Hier Hinter Ich Ihm Ihn Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Im Immer In Indes Insgesamt Inzwischen
Ist Ja Jahr Jahre Jahren Jänner Januar Jede Jeder Jedoch Jetzt Juli Juni Kein Keine Laut Mai Man Manche März Mehr
Mehrere Mein Meine Milliarden Millionen Mit Mittlerweile Mittwoch Montag Nach Nachdem Neben Nein Nicht Nichts Noch
November Nun Nur Ob Obwohl Oder Ohne Oktober Prozent Samstag Sein Seine Seinem Seinen Seiner Seines Seit Seitdem
Selbst September Sich Sie Sind So Sobald Sogar Solche Sollte Somit Sondern Sonnabend Sonntag Sonst Sowohl Später Statt
Trotz Trotzdem Über Überdies Uhr Um Und Uns Unser Unsere Unter Viele Vielmehr Vier Von Vor Vorerst Vorher Während Wann
War Waren Warum Was Wegen Weil Weiter Weitere Weiterhin Welche Wenn Wer Wie Wieder Wir Wird Wo Wohl Wurde Wurden Zu
Zudem Zuerst Zuletzt Zum Zunächst Zur Zuvor Zwar Zwei Zwischen
`);
