// Places that are no states or capitals: continents, regions, federal states, cantons, seas, rivers, mountains, large cities
// in their German form. Facts only. Pure. Sorted.
import { lines } from '../../list';

export const PLACES: readonly string[] = lines(`
Aargau
Abchasien
Adria
Afrika
Ägäis
Alaska
Alb
Aleppo
Allgäu
Alpen
Altmark
Amazonas
Anatolien
Andalusien
Anden
Antalya
Antarktis
Antwerpen
Appenzell
Apulien
Arktis
Arlberg
Ärmelkanal
Asien
Atlantik
Auschwitz
Baden
Baden-Württemberg
Balkan
Baltikum
Barcelona
Basel
Basel-Landschaft
Basel-Stadt
Baskenland
Basra
Bayerischer Wald
Bayern
Belutschistan
Bengalen
Bergisches Land
Bodensee
Böhmen
Bosporus
Brandenburg
Bremen
Breslau
Bretagne
Burgenland
Charkiw
Chemnitz
Cherson
Chicago
Chiemsee
Côte d’Azur
Dalmatien
Danzig
Darfur
Dnipro
Dnjepr
Donau
Donbas
Donbass
Donezk
Dresden
Eifel
Elbe
Elsass
Emilia-Romagna
Ems
Erzgebirge
Eurasien
Europa
Fichtelgebirge
Flandern
Florenz
Florida
Franken
Frankfurt
Frankfurt am Main
Friesland
Galizien
Gardasee
Gaza
Gazastreifen
Genf
Genfersee
Genua
Glarus
Golf von Mexiko
Göteborg
Graubünden
Grönland
Großglockner
Hamburg
Harz
Havel
Hawaii
Helmand
Hessen
Hindukusch
Hiroshima
Homs
Hongkong
Hunsrück
Idlib
Indischer Ozean
Inn
Innsbruck
Isar
Istanbul
Istrien
Kalifornien
Karibik
Kärnten
Karpaten
Kaschmir
Kaspisches Meer
Kastilien
Katalonien
Kaukasus
Klagenfurt
Köln
Königsberg
Korfu
Korsika
Krakau
Kreta
Krim
Kurdistan
Kyffhäuser
Lateinamerika
Lausanne
Lausitz
Leipzig
Ligurien
Linz
Lombardei
Los Angeles
Lothringen
Luhansk
Luzern
Lwiw
Lyon
Maas
Mähren
Mailand
Main
Mallorca
Mariupol
Marseille
Masuren
Mecklenburg
Mecklenburg-Vorpommern
Mekong
Mittelamerika
Mitteleuropa
Mittelmeer
Mittlerer Osten
Mosel
Mossul
Mount Everest
Mühlviertel
München
Nahen Osten
Naher Osten
Neapel
Neckar
Neuenburg
New York
Niederbayern
Niederösterreich
Niederrhein
Niedersachsen
Nil
Nizza
Nordafrika
Nordamerika
Nordeuropa
Nordirak
Nordirland
Nordkaukasus
Nordpol
Nordrhein-Westfalen
Nordsee
Nordsyrien
Normandie
Nürnberg
Oberbayern
Oberfranken
Oberitalien
Oberösterreich
Oberpfalz
Obwalden
Odenwald
Oder
Odessa
Orient
Ostafrika
Ostasien
Ostdeutschland
Osteuropa
Ostfriesland
Ostjerusalem
Ostpreußen
Ostsee
Ostukraine
Pazifik
Pfalz
Pfälzerwald
Philadelphia
Piemont
Pommern
Posen
Preußen
Provence
Pustertal
Pyrenäen
Rhein
Rhein-Main-Gebiet
Rheinland
Rheinland-Pfalz
Rhön
Rio de Janeiro
Roten Meer
Rotes Meer
Rotterdam
Rügen
Ruhr
Ruhrgebiet
Saale
Saarland
Sachsen
Sachsen-Anhalt
Sahara
Sahel
Salzburg
Salzkammergut
San Francisco
Sankt Petersburg
São Paulo
Sardinien
Sauerland
Savoyen
Schaffhausen
Schanghai
Schlesien
Schleswig-Holstein
Schottland
Schwaben
Schwäbische Alb
Schwarzen Meer
Schwarzes Meer
Schwarzwald
Schwyz
Serengeti
Shanghai
Sibirien
Siebenbürgen
Sinai
Sizilien
Skandinavien
Slawonien
Solothurn
Sowjetunion
Spessart
Spree
Spreewald
St. Gallen
St. Petersburg
Steiermark
Straßburg
Südamerika
Südasien
Süddeutschland
Sudetenland
Südeuropa
Südkaukasus
Südlibanon
Südostasien
Südosteuropa
Südpol
Südsee
Südtirol
Sumatra
Sylt
Taunus
Tegernsee
Tessin
Teutoburger Wald
Texas
Themse
Thrakien
Thurgau
Thüringen
Thüringer Wald
Tibet
Tigray
Tigris
Tirol
Toskana
Transnistrien
Triest
Tschechoslowakei
Tschetschenien
Turin
Uckermark
Umbrien
Ural
Uri
Usedom
Venedig
Venetien
Vogtland
Voralpen
Vorarlberg
Vorderasien
Vorderer Orient
Vorpommern
Waadt
Wales
Wallis
Warnow
Weichsel
Weser
Westafrika
Westdeutschland
Westerwald
Westeuropa
Westfalen
Westjordanland
Wolga
Württemberg
Xinjiang
Zentralafrika
Zentralasien
Zug
Zürich
Zürichsee
`);

/** Names of the list that are ordinary words too: alone they count only where the tagger finds them. */
export const COMMON_PLACE_WORDS: readonly string[] = lines(`
Alb
Baden
Inn
Main
Oder
Orient
Schwaben
Uri
Zug
`);
