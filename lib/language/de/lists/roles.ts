// Nouns for jobs, offices and other roles that persons have. Pure. Sorted within each list.
// "Sprecher" has the feminine "Sprecherin"; others are written out: "Anwalt/Anwältin". Compounds count by their end
// ("Regierungssprecher"), if they end with one of these words.
import { lines, words } from '../../list.ts';

export const ROLE_NOUNS: readonly string[] = words(`
Abgeordneter/Abgeordnete Abteilungsleiter Abwehrspieler Admiral/Admiralin Agent Aktionär Aktivist
Altbundespräsident/Altbundespräsidentin Altkanzler Amtsarzt/Amtsärztin Amtschef Amtsinhaber Amtskollege/Amtskollegin
Amtsleiter Amtsrichter Amtsvorgänger Analyst Anästhesist Anführer Angeklagter/Angeklagte Angestellter/Angestellte
Angreifer Ankläger Anthropologe/Anthropologin Anwalt/Anwältin Anwohner Apotheker Arbeiter Arbeitgeberpräsident
Arbeitsrechtler Archäologe/Archäologin Architekt Arzt/Ärztin Ärztechef Ärztepräsident Assistent Astronaut Athlet
Attaché/Attachée Attentäter Aufseher Augenzeuge/Augenzeugin Ausbilder Außenbeauftragter/Außenbeauftragte
Außenexperte/Außenexpertin Außenminister Außenpolitiker Außenverteidiger Autokrat Autor Bäcker Bankchef Banker
Bankier/Bankière Bankmanager Bariton Baron/Baronin Bassist Bauer/Bäuerin Bauleiter Baumeister Bauunternehmer
Beamter/Beamtin Beauftragter/Beauftragte Befehlshaber Beigeordneter/Beigeordnete Berater Bergsteiger Berichterstatter
Beschuldigter/Beschuldigte Besitzer Betreiber Betriebsrat/Betriebsrätin Betroffener/Betroffene Bewerber Bewohner
Bezirksbürgermeister Bezirksstadtrat/Bezirksstadträtin Bezirksvorsteher Biathlet Biologe/Biologin Bischof/Bischöfin
Blogger Boss Botaniker Botschafter Boxer Brandmeister Brandsachverständiger/Brandsachverständige Brigadegeneral
Bruder/Schwester Bundeskanzler Bundesminister Bundespräsident Bundesrat/Bundesrätin Bundesrichter Bundestrainer
Bundesvorsitzender/Bundesvorsitzende Bürgermeister Bürgerrechtler Busfahrer Cellist Chef Chefankläger
Chefarzt/Chefärztin Chefdiplomat Chefökonom Chefredakteur Chefredaktor Cheftrainer Chefvolkswirt/Chefvolkswirtin
Chemiker Chirurg Choreograf/Choreografin Christdemokrat Chronist Co-Trainer Coach Comedian Darsteller Datenschützer
Dekan/Dekanin Delegierter/Delegierte Demokrat Designer Detektiv Dezernent Diakon/Diakonin Dichter Diktator Diplomat
Direktor Dirigent DJ Doktorand Dokumentarfilmer Dolmetscher Dombaumeister Dozent Dramatiker Ehefrau Ehemann Eigentümer
Einsatzleiter Einwohner Elektriker Enkel/Enkelin Entertainer Entwickler Epidemiologe/Epidemiologin Erbe/Erbin Erfinder
Ermittler Erzbischof/Erzbischöfin Erzieher Ethiker Ethnologe/Ethnologin Ex-Frau Ex-Mann Experte/Expertin Fabrikant
Fahrer Fahrlehrer Familienrichter Feldmarschall Feminist Fernsehmoderator Feuerwehrmann/Feuerwehrfrau Filialleiter
Filmemacher Filmproduzent Finanzchef Finanzminister Finanzvorstand/Finanzvorständin Fischer Flüchtling Forscher
Förster Forstwirt/Forstwirtin Fotograf Fraktionschef Fraktionskollege/Fraktionskollegin Fraktionsvize
Fraktionsvorsitzender/Fraktionsvorsitzende Frauenrechtler Freund Friseur Führer Funktionär Fürst/Fürstin Fußballer
Fußballprofi Fußgänger Galerist Gangster Gärtner Gastgeber Gastronom Gastwirt/Gastwirtin Gegenkandidat Gegner
Geheimdienstchef Geiger Gemeindepräsident Gemeinderat/Gemeinderätin General/Generalin Generaldirektor Generalleutnant
Generalmajor Generalsekretär Generalstaatsanwalt/Generalstaatsanwältin Generalstabschef Generalvikar Genosse/Genossin
Geograf/Geografin Geologe/Geologin Germanist Gesandter/Gesandte Geschäftsführer Geschäftsmann/Geschäftsfrau
Geschäftspartner Gesellschafter Gestalter Gesundheitsminister Gewerkschafter Gewerkschaftschef Gitarrist
Glaziologe/Glaziologin Gouverneur Graf/Gräfin Grafiker Großmeister Großmutter Großvater Gründer Gutachter Hacker
Häftling Haftrichter Händler Handwerker Handwerkspräsident Hauptdarsteller Hauptkommissar Hauptmann/Hauptfrau
Hausarzt/Hausärztin Hausmeister Hebamme Heilpraktiker Heimleiter Held Helfer Herausforderer Herausgeber Herrscher
Herzog/Herzogin Historiker Hochstapler Hotelbesitzer Hotelchef Hotelier Hydrologe/Hydrologin Ikone Illustrator Imam
Imker Immunologe/Immunologin Infektiologe/Infektiologin Influencer Informatiker Ingenieur Inhaber Innenminister
Innenverteidiger Insider Inspektor Institutsleiter Intendant Interimstrainer Internist Investor Islamist Jäger Jockey
Journalist Jugendlicher/Jugendliche Jugendrichter Jurist Justizminister Kabarettist Kabinettskollege/Kabinettskollegin
Kaiser Kameramann/Kamerafrau Kämmerer Kammerpräsident Kandidat Kanzler Kanzlerkandidat Kapitän Kapitänin Kardinal
Kardiologe/Kardiologin Kassenwart/Kassenwartin Kassierer Kaufmann/Kauffrau Keeper Kellner Kinderarzt/Kinderärztin
Kioskbesitzer Kläger Klägerin Klimaaktivist Klimaforscher Klimaschützer Klinikchef Koch/Köchin Kollege/Kollegin
Kolumnist Komiker Kommandant Kommandeur Kommentator Kommissar Kommissionspräsident Kommunist Kompagnon
Komplize/Komplizin Komponist König/Königin Konkurrent Konservativer/Konservative Konsul Kontrahent Konzernchef
Konzertmeister Koordinator Korrespondent Krankenpfleger Krankenschwester Kreisbrandinspektor Kreisbrandmeister
Kreisrat/Kreisrätin Kriegsverbrecher Kriminaldirektor Kriminalhauptkommissar Kriminaloberrat/Kriminaloberrätin
Kriminologe/Kriminologin Kripochef Kritiker Kronprinz/Kronprinzessin Kulturminister Kunde/Kundin Künstler Kunstsammler
Kurator Kurdirektor Küster Ladenbesitzer Landesbischof/Landesbischöfin Landeschef Landeshauptmann/Landeshauptfrau
Landesrat/Landesrätin Landrat/Landrätin Landsmann/Landsfrau Landtagspräsident Landwirt/Landwirtin Läufer Lehrer Leiter
Lektor Leser Leutnant Liberaler/Liberale Liedermacher Linguist Lobbyist Lokführer Lotse/Lotsin Machthaber Mädchen
Major Makler Maler Manager Mann/Frau Marineoffizier/Marineoffizierin Marktleiter Marschall Maschinist Mathematiker
Mäzen Mechaniker Medienmogul Mediziner Meeresbiologe/Meeresbiologin Meister Menschenrechtler Mentor
Meteorologe/Meteorologin Metzger Mieter Milliardär Minister Ministerialdirektor Ministerpräsident Mitarbeiter
Mitbegründer Mitglied Mitgründer Mittelfeldspieler Model Moderator Mogul Monarch Mönch/Nonne Mörder Musiker
Musikproduzent Mutter Nachbar/Nachbarin Nachfolger Nationalrat/Nationalrätin Nationalspieler Nationaltrainer
Naturschützer Nebenkläger Nebenklagevertreter Neffe/Nichte Neonazi Neurologe/Neurologin Nobelpreisträger Notar
Notarzt/Notärztin Oberarzt/Oberärztin Oberbefehlshaber Oberbürgermeister Oberkommissar Oberrabbiner Oberst
Oberstaatsanwalt/Oberstaatsanwältin Obmann/Obfrau Offizier Ökologe/Ökologin Ökonom Oligarch Olympiasieger
Olympionike/Olympionikin Onkel/Tante Onkologe/Onkologin Opernsänger Oppositioneller/Oppositionelle Oppositionsführer
Oppositionspolitiker Ordner Ordnungsdezernent Organisator Ortsbürgermeister Ortsvorsteher Pädagoge/Pädagogin
Papst/Päpstin Parlamentarier Parlamentspräsident Parteichef Parteifreund Parteivorsitzender/Parteivorsitzende Partner
Passagier Passant Pastor Patient Patriarch Personalvorstand/Personalvorständin Pfarrer Pfleger Pflichtverteidiger
Pharmakologe/Pharmakologin Philosoph Physiker Pianist Pilot Podcaster Politikberater Politiker Politikwissenschaftler
Politologe/Politologin Polizeichef Polizeipräsident Polizist Pop-Star Postbote/Postbotin Präses Präsident
Präsidentschaftsbewerber Premier Premierminister Priester Prinz/Prinzessin Produzent Professor Profi Programmierer
Projektleiter Promoter Propst/Pröpstin Prorektor Prozessbeobachter Psychiater Psychologe/Psychologin Psychotherapeut
Publizist Quarterback Rabbiner Radfahrer Radprofi Radrennfahrer Rapper Rathauschef Rebell Rebellenchef Rebellenführer
Rechtsextremist Redakteur Redaktor Redner Referent Reformer Regent Regierungschef Regierungspräsident
Regierungsrat/Regierungsrätin Regierungsvertreter Regisseur Reiter Rektor Rennfahrer Rentner Reporter Republikaner
Ressortchef Restaurantbesitzer Restaurator Retter Rettungssanitäter Revolutionär/Revolutionärin Richter Ringer
Rivale/Rivalin Rodler Romanist Sachverständiger/Sachverständige Salafist Sammler Samtgemeindebürgermeister Sänger
Sanitäter Satiriker Saxofonist Schatzmeister Schauspieler Schiedsrichter Schlachter Schlagzeuger Schleuser Schneider
Schreiner Schriftführer Schriftsteller Schüler Schulleiter Schütze/Schützin Schützer Schwimmer Seelsorger Seemann
Seismologe/Seismologin Sekretär Senator Senior Seniorin Sheriff Sicherheitsberater Sicherheitschef Sieger Skifahrer
Skirennfahrer Skispringer Sohn/Tochter Soldat Sonderbeauftragter/Sonderbeauftragte Sonderermittler
Sondergesandter/Sondergesandte Songschreiber Songwriter Sopranist Sozialdemokrat Sozialist Soziologe/Soziologin
Spediteur Spezialist Spieler Spielerin Spielmacher Spitzenkandidat Spitzenpolitiker Sportchef Sportdirektor Sportler
Sportvorstand/Sportvorständin Sprecher Sprinter Staatsanwalt/Staatsanwältin Staatschef Staatsminister Staatsoberhaupt
Staatspräsident Staatsrat/Staatsrätin Staatsrechtler Staatssekretär Stabschef Stadtbrandinspektor Stadtbrandmeister
Stadtkämmerer Stadtpräsident Stadtrat/Stadträtin Stadtverordneter/Stadtverordnete Star Statistiker Stellvertreter
Steuerberater Stifter Strafrechtler Strafverteidiger Stratege/Strategin Streamer Streckenwart/Streckenwartin Student
Stürmer Superintendent Superstar Synchronsprecher Tänzer Täter Taxifahrer Teamchef Technikchef Techniker
Technikvorstand/Technikvorständin Teenager Teilnehmer Tennisspieler Tenor Terrorist Theologe/Theologin
Tierarzt/Tierärztin Tierpfleger Tierschützer Tischler Titelverteidiger Torhüter Torjäger Torschütze/Torschützin
Torwart/Torfrau Torwarttrainer Tourist Toxikologe/Toxikologin Trainer Trompeter Turner Überlebender/Überlebende
Übersetzer Umweltminister Umweltschützer Unterhändler Unternehmer Unteroffizier/Unteroffizierin Urgroßvater Vater
Veranstalter Verbandschef Verbandspräsident Verbandsvorsteher Verbraucherschützer Verdächtiger/Verdächtige Vereinschef
Verfasser Verfassungsrechtler Verfassungsrichter Verhandler Verhandlungsführer Verkäufer Verkehrsminister Verleger
Vermieter Vermittler Verschwörungsideologe/Verschwörungsideologin Verschwörungstheoretiker Verteidiger
Verteidigungsminister Vertrauter/Vertraute Vertreter Vertriebsvorstand/Vertriebsvorständin Verurteilter/Verurteilte
Verwalter Veteran Virologe/Virologin Vize Vizechef Vizekanzler Vizepräsident Völkerrechtler Volkswirt/Volkswirtin
Vorgänger Vormund Vorsitzender/Vorsitzende Vorstandschef Vorstandsmitglied Vorstandssprecher Vorstandsvize
Vorstandsvorsitzender/Vorstandsvorsitzende Vorsteher Wachmann/Wachfrau Wächter Waffeninspekteur/Waffeninspekteurin
Wahlkampfmanager Wahlleiter Wanderer/Wanderin Wärter Wasserwart/Wasserwartin Weggefährte/Weggefährtin
Wehrbeauftragter/Wehrbeauftragte Wehrleiter Weihbischof Weltmeister Werksleiter Werkstattleiter Whistleblower
Widersacher Wildhüter Winzer Wirt/Wirtin Wirtschaftsminister Wirtschaftsprüfer Wirtschaftsweiser/Wirtschaftsweise
Wissenschaftler Wissenschaftlerin Witwe Witwer Wortführer Zahnarzt/Zahnärztin Zeichner Zeitzeuge/Zeitzeugin
Zeuge/Zeugin Zimmermann/Zimmerfrau Zoodirektor Zoologe/Zoologin Züchter Zugbegleiter
`);

/** Role nouns without a feminine in "-in" whose referent's gender is known. */
export const GENDERED_NOUNS: Readonly<Record<string, 'm' | 'f'>> = {
  Ehefrau: 'f',
  Ehemann: 'm',
  'Ex-Frau': 'f',
  'Ex-Mann': 'm',
  Frau: 'f',
  Großmutter: 'f',
  Großvater: 'm',
  Hebamme: 'f',
  Junge: 'm',
  Krankenschwester: 'f',
  Lebensgefährtin: 'f',
  Mann: 'm',
  Mutter: 'f',
  Mädchen: 'f',
  Nonne: 'f',
  Schwester: 'f',
  Seniorin: 'f',
  Tante: 'f',
  Tochter: 'f',
  Vater: 'm',
  Witwe: 'f',
  Witwer: 'm',
};

/** Roles whose feminine is the same word or that say nothing of gender. */
export const GENDERLESS_ROLES: readonly string[] = words(`
Fußballprofi Ikone Kind Mitglied Model Person Persönlichkeit Profi Radprofi Staatsoberhaupt Star Vize
Vorstandsmitglied
`);

/** Titles and forms of address that belong to the mention, not to the name. */
export const TITLES: readonly string[] = lines(`
Bruder
Dame
Dipl.-Ing.
Doktor
Don
Dr
Dr.
Frau
Fräulein
Freifrau
Freiherr
Graf
Gräfin
h.c.
Herr
Herrn
Herzog
Herzogin
Ing.
jur.
Kaiser
König
Königin
Lady
Lord
Madame
Mag.
med.
Miss
Monsieur
Mr
Mr.
Mrs
Mrs.
Ms.
Mullah
nat.
Papst
Pater
phil.
Prinz
Prinzessin
Prof
Prof.
Professor
Professorin
rer.
Scheich
Schwester
Señor
Sir
`);

/** Words between the parts of a person's name. */
export const NAME_PARTICLES: readonly string[] = words(`
af al al- ben bin da dal de del della der di do dos du el ibn la le les ten ter van vom von y zu zum zur
`);

/** Family relations: two persons with one surname who stand in one are never the same. */
export const KINSHIP: readonly string[] = words(`
Bruder Cousin Cousine Ehefrau Ehemann Ehepaar Eltern Enkel Enkelin Ex-Frau Ex-Mann Familie Frau Gatte Gattin
Geschwister Großmutter Großvater Halbbruder Mann Mutter Neffe Nichte Oma Onkel Opa Schwager Schwägerin Schwester
Schwiegersohn Schwiegertochter Sohn Stiefmutter Stiefvater Tante Tochter Vater Verlobte Verlobter Witwe Witwer
Zwillingsbruder Zwillingsschwester
`);

/** Nouns for somebody beside the one just named: "der Nachbar" after a sentence about one person is another one. */
export const RELATIONAL: readonly string[] = words(`
Amtskollege Amtskollegin Amtsvorgänger Angreifer Anwalt Anwältin Arzt Ärztin Assistent Assistentin Begleiter
Begleiterin Berater Beraterin Chef Chefin Fahrer Fahrerin Freund Freundin Gegenspieler Gegner Gegnerin Gutachter
Gutachterin Herausforderer Interviewer Kläger Klägerin Kollege Kollegin Konkurrent Konkurrentin Mandant Mandantin
Mitarbeiter Mitarbeiterin Mitstreiter Moderator Moderatorin Nachbar Nachbarin Nachfolger Nachfolgerin Notarzt Partner
Partnerin Polizist Polizistin Rechtsanwalt Rechtsanwältin Reporter Reporterin Richter Richterin Rivale Rivalin
Schiedsrichter Schiedsrichterin Sprecher Sprecherin Staatsanwalt Staatsanwältin Stellvertreter Stellvertreterin
Trainer Trainerin Verteidiger Verteidigerin Vorgänger Vorgängerin Vorgesetzte Vorgesetzter Zeuge Zeugin
`);
