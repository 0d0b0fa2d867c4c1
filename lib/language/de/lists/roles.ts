// Nouns for jobs, offices and other roles that persons have. Pure. Sorted within each list.
// "Sprecher" has the feminine "Sprecherin"; others are written out: "Anwalt/Anwältin". Compounds count by their end
// ("Regierungssprecher"), if they end with one of these words.
import { lines, words } from '../../list.ts';

export const ROLE_NOUNS: readonly string[] = words(`
Abgeordneter/Abgeordnete Abteilungsleiter Admiral/Admiralin Agent Aktionär Aktivist
Altbundespräsident/Altbundespräsidentin Altkanzler Amtsarzt/Amtsärztin Amtschef Amtsinhaber Amtskollege/Amtskollegin
Amtsleiter Amtsvorgänger Analyst Anführer Angeklagter/Angeklagte Angestellter/Angestellte Anwalt/Anwältin Anwohner
Apotheker Arbeiter Arbeitgeberpräsident Archäologe/Archäologin Architekt Arzt/Ärztin Ärztechef Ärztepräsident
Assistent Astronaut Athlet Attaché/Attachée Attentäter Aufseher Augenzeuge/Augenzeugin Ausbilder
Außenbeauftragter/Außenbeauftragte Außenexperte/Außenexpertin Außenminister Außenpolitiker Autor Bäcker
Bankier/Bankière Bankmanager Baron/Baronin Bauer/Bäuerin Bauleiter Beamter/Beamtin Beauftragter/Beauftragte
Befehlshaber Beigeordneter/Beigeordnete Berater Bergsteiger Berichterstatter Beschuldigter/Beschuldigte Besitzer
Betreiber Betriebsrat/Betriebsrätin Betroffener/Betroffene Bewerber Bewohner Biologe/Biologin Bischof/Bischöfin
Blogger Botschafter Boxer Brandmeister Brigadegeneral Bruder/Schwester Bundeskanzler Bundesminister Bundespräsident
Bundesrat/Bundesrätin Bundestrainer Bundesvorsitzender/Bundesvorsitzende Bürgermeister Chef Chefarzt/Chefärztin
Chefökonom Chefredakteur Chefredaktor Chefvolkswirt/Chefvolkswirtin Chemiker Chirurg Choreograf/Choreografin Coach
Dekan/Dekanin Delegierter/Delegierte Designer Detektiv Dezernent Dichter Diktator Diplomat Direktor Dirigent Doktorand
Dolmetscher Dozent Dramatiker Ehefrau Ehemann Eigentümer Einsatzleiter Einwohner Elektriker Enkel/Enkelin Entertainer
Entwickler Epidemiologe/Epidemiologin Erbe/Erbin Erfinder Ermittler Erzbischof/Erzbischöfin Erzieher Ex-Frau Ex-Mann
Experte/Expertin Fabrikant Fahrer Fahrlehrer Feldmarschall Fernsehmoderator Feuerwehrmann/Feuerwehrfrau Filialleiter
Filmemacher Finanzchef Finanzminister Fischer Flüchtling Forscher Förster Forstwirt/Forstwirtin Fotograf Fraktionschef
Fraktionsvize Fraktionsvorsitzender/Fraktionsvorsitzende Freund Friseur Führer Funktionär Fürst/Fürstin Fußballer
Fußballprofi Fußgänger Gärtner Gastgeber Gastronom Gastwirt/Gastwirtin Gegenkandidat Gegner Geheimdienstchef Geiger
Gemeindepräsident Gemeinderat/Gemeinderätin General/Generalin Generaldirektor Generalleutnant Generalmajor
Generalsekretär Generalstaatsanwalt/Generalstaatsanwältin Generalstabschef Geograf/Geografin Geologe/Geologin
Gesandter/Gesandte Geschäftsführer Geschäftsmann/Geschäftsfrau Gesellschafter Gesundheitsminister Gewerkschafter
Gewerkschaftschef Gouverneur Graf/Gräfin Großmutter Großvater Gründer Gutachter Häftling Händler Handwerker
Handwerkspräsident Hauptmann/Hauptfrau Hausarzt/Hausärztin Hausmeister Hebamme Heimleiter Held Helfer Herausgeber
Herrscher Herzog/Herzogin Historiker Hotelchef Hotelier Ikone Imam Immunologe/Immunologin Infektiologe/Infektiologin
Informatiker Ingenieur Inhaber Innenminister Insider Inspektor Institutsleiter Intendant Investor Jäger Jockey
Journalist Jurist Justizminister Kabarettist Kaiser Kameramann/Kamerafrau Kandidat Kanzler Kapitän Kardinal
Kassenwart/Kassenwartin Kassierer Kaufmann/Kauffrau Kellner Kinderarzt/Kinderärztin Kläger Klägerin Klimaaktivist
Klimaforscher Koch/Köchin Kollege/Kollegin Kolumnist Komiker Kommandant Kommandeur Kommentator Kommissar
Kommissionspräsident Komponist König/Königin Konsul Konzernchef Konzertmeister Korrespondent Krankenpfleger
Krankenschwester Kreisbrandmeister Kriminaldirektor Kriminologe/Kriminologin Kritiker Kronprinz/Kronprinzessin
Kulturminister Kunde/Kundin Künstler Kurator Küster Landesbischof/Landesbischöfin Landeschef
Landeshauptmann/Landeshauptfrau Landesrat/Landesrätin Landrat/Landrätin Landtagspräsident Landwirt/Landwirtin Läufer
Lehrer Leiter Lektor Leser Leutnant Lobbyist Lokführer Lotse/Lotsin Major Makler Maler Manager Mann/Frau
Marineoffizier/Marineoffizierin Marschall Maschinist Mathematiker Mechaniker Mediziner Meeresbiologe/Meeresbiologin
Meister Menschenrechtler Meteorologe/Meteorologin Mieter Milliardär Minister Ministerialdirektor Ministerpräsident
Mitarbeiter Mitbegründer Mitglied Mitgründer Model Moderator Monarch Mönch/Nonne Mörder Musiker Mutter
Nachbar/Nachbarin Nachfolger Nationalrat/Nationalrätin Nationalspieler Nationaltrainer Neffe/Nichte Nobelpreisträger
Notar Notarzt/Notärztin Oberarzt/Oberärztin Oberbefehlshaber Oberbürgermeister Oberst
Oberstaatsanwalt/Oberstaatsanwältin Obmann/Obfrau Offizier Ökonom Oligarch Olympiasieger Onkel/Tante Opernsänger
Oppositioneller/Oppositionelle Oppositionsführer Oppositionspolitiker Ordner Organisator Pädagoge/Pädagogin
Papst/Päpstin Parlamentarier Parlamentspräsident Parteichef Parteifreund Parteivorsitzender/Parteivorsitzende Partner
Passagier Passant Pastor Patient Patriarch Pfarrer Pfleger Philosoph Physiker Pianist Pilot Politiker
Politikwissenschaftler Politologe/Politologin Polizeichef Polizeipräsident Polizist Pop-Star Präses Präsident
Präsidentschaftsbewerber Premier Premierminister Priester Prinz/Prinzessin Professor Profi Programmierer Projektleiter
Promoter Propst/Pröpstin Prorektor Prozessbeobachter Psychiater Psychologe/Psychologin Publizist Radfahrer Radprofi
Rapper Rathauschef Rebell Rebellenchef Rebellenführer Redakteur Redaktor Redner Referent Regent Regierungschef
Regierungspräsident Regierungsrat/Regierungsrätin Regisseur Reiter Rektor Rennfahrer Rentner Reporter Ressortchef
Restaurator Retter Rettungssanitäter Richter Ringer Sachverständiger/Sachverständige Sänger Sanitäter Schatzmeister
Schauspieler Schiedsrichter Schlagzeuger Schneider Schreiner Schriftführer Schriftsteller Schüler Schulleiter
Schütze/Schützin Schwimmer Seelsorger Seemann Sekretär Senator Senior Seniorin Sheriff Sicherheitsberater
Sicherheitschef Sieger Skifahrer Skirennfahrer Sohn/Tochter Soldat Sonderbeauftragter/Sonderbeauftragte
Sonderermittler Sondergesandter/Sondergesandte Soziologe/Soziologin Spezialist Spieler Spielerin Spitzenkandidat
Spitzenpolitiker Sportchef Sportdirektor Sportler Sprecher Staatsanwalt/Staatsanwältin Staatschef Staatsminister
Staatsoberhaupt Staatspräsident Staatsrat/Staatsrätin Staatssekretär Stabschef Stadtpräsident Stadtrat/Stadträtin
Stadtverordneter/Stadtverordnete Star Statistiker Stellvertreter Steuerberater Stifter Strafverteidiger
Stratege/Strategin Streckenwart/Streckenwartin Student Stürmer Superintendent Synchronsprecher Tänzer Täter Teamchef
Technikchef Techniker Teilnehmer Tennisspieler Terrorist Theologe/Theologin Tierarzt/Tierärztin Tischler Torhüter
Torwart/Torfrau Tourist Trainer Trompeter Turner Überlebender/Überlebende Umweltminister Umweltschützer Unterhändler
Unternehmer Unteroffizier/Unteroffizierin Urgroßvater Vater Verbandschef Verbandspräsident Verdächtiger/Verdächtige
Vereinschef Verfasser Verfassungsrechtler Verhandler Verhandlungsführer Verkäufer Verkehrsminister Verleger Vermieter
Vermittler Verteidiger Verteidigungsminister Vertrauter/Vertraute Vertreter Verurteilter/Verurteilte Verwalter Veteran
Virologe/Virologin Vize Vizechef Vizekanzler Vizepräsident Völkerrechtler Volkswirt/Volkswirtin Vorgänger Vormund
Vorsitzender/Vorsitzende Vorstandschef Vorstandsmitglied Vorstandssprecher Vorstandsvorsitzender/Vorstandsvorsitzende
Vorsteher Wächter Waffeninspekteur/Waffeninspekteurin Wahlkampfmanager Wahlleiter Wanderer/Wanderin Wärter
Wasserwart/Wasserwartin Wehrbeauftragter/Wehrbeauftragte Wehrleiter Weltmeister Werksleiter Whistleblower Wildhüter
Winzer Wirt/Wirtin Wirtschaftsminister Wirtschaftsprüfer Wirtschaftsweiser/Wirtschaftsweise Wissenschaftler
Wissenschaftlerin Witwe Witwer Wortführer Zahnarzt/Zahnärztin Zeichner Zeitzeuge/Zeitzeugin Zeuge/Zeugin
Zimmermann/Zimmerfrau Zoodirektor Zoologe/Zoologin Züchter Zugbegleiter
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
