// Nouns for jobs, offices and other roles that persons have. Pure. Sorted within each list.
// "Sprecher" has the feminine "Sprecherin"; others are written out: "Anwalt/Anwältin". Compounds count by their end
// ("Regierungssprecher"), if they end with one of these words.
import { lines, words } from '../../list.ts';

export const ROLE_NOUNS: readonly string[] = words(`
Abgeordneter/Abgeordnete Abteilungsleiter Admiral/Admiralin Ärztechef Ärztepräsident Agent Aktivist Aktionär
Altkanzler Altbundespräsident/Altbundespräsidentin Amtsarzt/Amtsärztin Amtschef Amtsinhaber Amtskollege/Amtskollegin
Amtsleiter Amtsvorgänger Analyst Anführer Angeklagter/Angeklagte Angestellter/Angestellte Anwalt/Anwältin Anwohner
Apotheker Arbeiter Arbeitgeberpräsident Architekt Archäologe/Archäologin Arzt/Ärztin Assistent Astronaut
Athlet Attaché/Attachée Attentäter Aufseher Augenzeuge/Augenzeugin Ausbilder Außenbeauftragter/Außenbeauftragte
Außenminister Außenpolitiker Außenexperte/Außenexpertin Autor Bäcker Bankier/Bankière Bankmanager Baron/Baronin
Bauer/Bäuerin Bauleiter Beamter/Beamtin Beauftragter/Beauftragte Befehlshaber Beigeordneter/Beigeordnete Berater
Bergsteiger Berichterstatter Beschuldigter/Beschuldigte Besitzer Betreiber Betriebsrat/Betriebsrätin Betroffener/Betroffene
Bewerber Bewohner Biologe/Biologin Bischof/Bischöfin Blogger Botschafter Boxer Brandmeister Brigadegeneral
Bruder/Schwester Bürgermeister Bundeskanzler Bundesminister Bundespräsident Bundesrat/Bundesrätin Bundestrainer
Bundesvorsitzender/Bundesvorsitzende Chef Chefarzt/Chefärztin Chefökonom Chefredakteur Chefredaktor Chefvolkswirt/Chefvolkswirtin
Chemiker Chirurg Choreograf/Choreografin Coach Dekan/Dekanin Delegierter/Delegierte Designer Detektiv
Dezernent Dichter Diktator Diplomat Direktor Dirigent Doktorand Dolmetscher Dozent Dramatiker
Ehefrau Ehemann Eigentümer Einsatzleiter Einwohner Elektriker Enkel/Enkelin Entertainer
Entwickler Epidemiologe/Epidemiologin Erbe/Erbin Erfinder Ermittler Erzbischof/Erzbischöfin Erzieher Ex-Frau Ex-Mann Experte/Expertin
Fabrikant Fahrer Fahrlehrer Feldmarschall Fernsehmoderator Feuerwehrmann/Feuerwehrfrau Filialleiter Filmemacher
Finanzchef Finanzminister Fischer Flüchtling Förster Forscher Forstwirt/Forstwirtin Fotograf Fraktionschef Fraktionsvorsitzender/Fraktionsvorsitzende
Fraktionsvize Freund Friseur Führer Funktionär Fürst/Fürstin Fußballer Fußballprofi Fußgänger Gärtner
Gastgeber Gastronom Gastwirt/Gastwirtin Gegner Gegenkandidat Geheimdienstchef Geiger Gemeindepräsident Gemeinderat/Gemeinderätin General/Generalin
Generaldirektor Generalleutnant Generalmajor Generalsekretär Generalstaatsanwalt/Generalstaatsanwältin Generalstabschef
Geograf/Geografin Geologe/Geologin Geschäftsführer Geschäftsmann/Geschäftsfrau Gesandter/Gesandte Gesellschafter Gesundheitsminister
Gewerkschafter Gewerkschaftschef Gouverneur Graf/Gräfin Großmutter Großvater Gründer Gutachter Häftling
Händler Handwerker Handwerkspräsident Hausarzt/Hausärztin Hausmeister Hauptmann/Hauptfrau Hebamme Held Helfer Herausgeber Herrscher Herzog/Herzogin Heimleiter
Historiker Hotelier Hotelchef Ikone Imam Immunologe/Immunologin Infektiologe/Infektiologin Informatiker Ingenieur Inhaber
Innenminister Inspektor Insider Institutsleiter Intendant Investor Jäger Jockey Journalist Jurist Justizminister Kabarettist
Kaiser Kameramann/Kamerafrau Kandidat Kanzler Kapitän Kardinal Kassierer Kassenwart/Kassenwartin Kaufmann/Kauffrau Kellner Kinderarzt/Kinderärztin Klägerin
Kläger Klimaaktivist Klimaforscher Koch/Köchin Kollege/Kollegin Kolumnist Komiker Kommandant Kommandeur Kommissar Kommissionspräsident
Kommentator Komponist König/Königin Konsul Konzernchef Konzertmeister Korrespondent Krankenpfleger Krankenschwester
Kreisbrandmeister Kriminaldirektor Kriminologe/Kriminologin Kritiker Kronprinz/Kronprinzessin Künstler Kulturminister Kunde/Kundin Kurator Küster
Landesbischof/Landesbischöfin Landeschef Landeshauptmann/Landeshauptfrau Landesrat/Landesrätin Landrat/Landrätin Landtagspräsident
Landwirt/Landwirtin Läufer Lehrer Leiter Lektor Leser Leutnant Lobbyist Lokführer Lotse/Lotsin Major Makler Maler Manager Mann/Frau
Marineoffizier/Marineoffizierin Marschall Maschinist Mathematiker Mechaniker Mediziner Meeresbiologe/Meeresbiologin Meister Menschenrechtler Meteorologe/Meteorologin
Mieter Milliardär Minister Ministerialdirektor Ministerpräsident Mitarbeiter Mitbegründer Mitglied Mitgründer
Moderator Mönch/Nonne Monarch Mörder Model Musiker Mutter Nachbar/Nachbarin Nachfolger Nationalrat/Nationalrätin Nationalspieler Nationaltrainer
Neffe/Nichte Notar Notarzt/Notärztin Nobelpreisträger Oberarzt/Oberärztin Oberbefehlshaber Oberbürgermeister Oberst Oberstaatsanwalt/Oberstaatsanwältin Obmann/Obfrau
Offizier Olympiasieger Ökonom Oligarch Onkel/Tante Opernsänger Oppositionsführer Organisator Oppositioneller/Oppositionelle Oppositionspolitiker Ordner
Pädagoge/Pädagogin Papst/Päpstin Parlamentarier Parlamentspräsident Parteichef Parteifreund Parteivorsitzender/Parteivorsitzende Partner Passagier Passant
Pastor Patient Patriarch Pfarrer Pfleger Philosoph Physiker Pianist Pilot Politiker Politologe/Politologin Politikwissenschaftler Polizeichef
Polizeipräsident Polizist Pop-Star Präses Präsident Präsidentschaftsbewerber Premier Premierminister Priester Prinz/Prinzessin Professor Profi Programmierer
Projektleiter Promoter Propst/Pröpstin Prorektor Prozessbeobachter Psychiater Psychologe/Psychologin Publizist Radfahrer Radprofi Rapper Rathauschef Rebell Rebellenchef
Rebellenführer Redakteur Redaktor Redner Referent Regent Regierungschef Regierungspräsident Regierungsrat/Regierungsrätin Regisseur Reiter Rektor Rennfahrer
Rentner Reporter Ressortchef Restaurator Retter Rettungssanitäter Richter Ringer Sachverständiger/Sachverständige Sänger Sanitäter Schauspieler Schiedsrichter Schatzmeister
Schlagzeuger Schneider Schreiner Schriftführer Schriftsteller Schüler Schulleiter Schütze/Schützin Schwimmer Seelsorger Seemann Sekretär Senator Seniorin
Senior Sheriff Sicherheitsberater Sicherheitschef Sieger Skirennfahrer Skifahrer Soldat Sohn/Tochter Sonderbeauftragter/Sonderbeauftragte Sondergesandter/Sondergesandte
Sonderermittler Soziologe/Soziologin Spezialist Spielerin Spieler Spitzenkandidat Spitzenpolitiker Sportdirektor Sportchef Sportler Sprecher Staatsanwalt/Staatsanwältin
Staatschef Staatsoberhaupt Staatsminister Staatspräsident Staatsrat/Staatsrätin Staatssekretär Stabschef Stadtpräsident Stadtrat/Stadträtin Stadtverordneter/Stadtverordnete Star
Statistiker Stellvertreter Steuerberater Stifter Strafverteidiger Stratege/Strategin Streckenwart/Streckenwartin Student Stürmer Superintendent
Synchronsprecher Tänzer Täter Teamchef Technikchef Techniker Tennisspieler Teilnehmer Terrorist Theologe/Theologin Tierarzt/Tierärztin Tischler Torhüter Torwart/Torfrau
Tourist Trainer Trompeter Turner Überlebender/Überlebende Umweltminister Umweltschützer Unterhändler Unternehmer Unteroffizier/Unteroffizierin Urgroßvater Vater Verbandschef
Verbandspräsident Verdächtiger/Verdächtige Verfasser Verfassungsrechtler Vereinschef Verhandler Verhandlungsführer Verkäufer Verkehrsminister Verleger Vermieter Vermittler Verteidiger Verteidigungsminister
Vertrauter/Vertraute Vertreter Verwalter Verurteilter/Verurteilte Veteran Vize Vizechef Vizekanzler Vizepräsident Virologe/Virologin Völkerrechtler Volkswirt/Volkswirtin Vorgänger Vormund
Vorsitzender/Vorsitzende Vorstandschef Vorstandsmitglied Vorstandssprecher Vorstandsvorsitzender/Vorstandsvorsitzende Vorsteher Waffeninspekteur/Waffeninspekteurin Wächter
Wahlkampfmanager Wahlleiter Wanderer/Wanderin Wärter Wasserwart/Wasserwartin Wehrbeauftragter/Wehrbeauftragte Wehrleiter Weltmeister Werksleiter Whistleblower Wildhüter Winzer Wirt/Wirtin Wirtschaftsminister Wirtschaftsprüfer Wirtschaftsweiser/Wirtschaftsweise Wissenschaftler Wissenschaftlerin
Witwe Witwer Wortführer Zahnarzt/Zahnärztin Zeichner Zeitzeuge/Zeitzeugin Zeuge/Zeugin Zimmermann/Zimmerfrau Zoodirektor Zoologe/Zoologin Züchter Zugbegleiter
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
Fußballprofi Ikone Kind Mitglied Model Person Persönlichkeit Profi Radprofi Staatsoberhaupt Star Vize Vorstandsmitglied
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
Freifrau
Freiherr
Fräulein
Graf
Gräfin
Herr
Herrn
Herzog
Herzogin
Ing.
Kaiser
König
Königin
Lady
Lord
Madame
Mag.
Miss
Monsieur
Mr
Mr.
Mrs
Mrs.
Ms.
Mullah
Papst
Pater
Prinz
Prinzessin
Prof
Prof.
Professor
Professorin
Scheich
Schwester
Señor
Sir
h.c.
med.
phil.
jur.
rer.
nat.
`);

/** Words between the parts of a person's name. */
export const NAME_PARTICLES: readonly string[] = words(`
af al al- bin ben da dal de del della der di do dos du el ibn la le les ten ter van vom von y zu zum zur
`);

/** Family relations: two persons with one surname who stand in one are never the same. */
export const KINSHIP: readonly string[] = words(`
Bruder Cousin Cousine Ehefrau Ehemann Ehepaar Eltern Enkel Enkelin Ex-Frau Ex-Mann Familie Frau Gatte Gattin Geschwister Großmutter
Großvater Halbbruder Mann Mutter Neffe Nichte Onkel Opa Oma Schwager Schwägerin Schwester Schwiegersohn Schwiegertochter
Sohn Stiefvater Stiefmutter Tante Tochter Vater Verlobte Verlobter Witwe Witwer Zwillingsbruder Zwillingsschwester
`);
