// Nouns of sources without a name: groups, anonymous voices, documents, and words a source stands behind. Pure. Sorted.
import { words } from '../../list.ts';

/** Plural or collective nouns of people who speak as a group. Compounds count by their end. */
export const GROUP_NOUNS: readonly string[] = words(`
Abgeordnete Aktionäre Aktivisten Aktivistinnen Analysten Analystinnen Angehörige Angestellte Anhänger Anleger Anwälte
Anwohner Anwohnerinnen Apotheker Arbeiter Arbeitgeber Arbeitnehmer Architekten Ärzte Ärztinnen Asylbewerber Athleten
Athletinnen Aufständische Augenzeugen Autofahrer Autoren Banken Bauern Beamte Beamtinnen Befürworter Behörden
Behördenvertreter Beobachter Beschäftigte Besucher Betreiber Betroffene Bewohner Bürger Bürgerinitiative Bürgerinnen
Christdemokraten Christen Delegation Demonstranten Demonstrierende Diplomaten Ehrenamtliche Einheiten Einsatzkräfte
Einwohner Eltern Epidemiologen Ermittler Ermittlerinnen Erzieherinnen Experten Expertinnen Extremisten Fachleute
Fachleuten Fahrgäste Familie Familien Fans Feuerwehrleute Firmen Fischer Flüchtlinge Fluggäste Forschende Forscher
Forscherinnen Forscherteam Frauen Freiwillige Führung Gefangene Geflüchtete Gegner Geheimdienste Geiseln
Gewerkschaften Gewerkschafter Gläubige Grünen Gutachter Hacker Häftlinge Händler Hebammen Helfer Hersteller
Hilfsorganisationen Hinterbliebene Historiker Historikerinnen Hoteliers Imker Islamisten Israelis Jäger Journalisten
Journalistinnen Juden Jugendliche Juristen Juristinnen Kinder Kläger Klimaforscher Kollegen Kolleginnen Konservative
Konzerne Kreise Kritiker Kritikerinnen Kunden Kundinnen Länder Landwirte Landwirtinnen Lehrer Lehrkräfte Lokführer
Macher Männer Medien Mediziner Menschenrechtler Menschenrechtsgruppen Menschenrechtsorganisationen Mieter Migranten
Migrantinnen Militärs Minister Ministerien Ministerpräsidenten Mitarbeitende Mitarbeiter Mitarbeiterinnen Mitglieder
Muslime Nachbarinnen Nachbarn Naturschützer Naturschutzverbände Netzbetreiber Ökonomen Ökonominnen Oppositionelle
Organisationen Organisatoren Palästinenser Parlamentarier Parteien Passagiere Passanten Patienten Patientinnen Pendler
Pflegekräfte Physiker Piloten Politiker Politikerinnen Polizisten Polizistinnen Privatanleger Protestierende
Psychologen Rebellen Regierungen Reisende Rentner Rentnerinnen Reporter Republikaner Retter Rettungskräfte Richter
Sachverständige Sanitäter Schüler Schülerinnen Schulleiter Seeleute Senatoren Separatisten Soldaten Soldatinnen
Sozialdemokraten Spieler Spielerinnen Sportler Sportlerinnen Sprecher Staaten Staatsanwälte Städte Statistiker
Streikende Streikposten Streitkräfte Studenten Studentinnen Studienautoren Studierende Tatverdächtige Taucher
Teilnehmer Terroristen Touristen Truppen Überlebende Umweltschützer Umweltverbände Unterhändler Unternehmen
Unterstützer Urlauber Verantwortliche Verantwortlichen Verbände Verbraucherschützer Verdächtige Verfasser Verhandler
Versicherer Verteidiger Vertreter Vertreterinnen Virologen Volkswirte Wähler Wanderer Winzer Wirte Wirtschaftsforscher
Wirtschaftsverbände Wirtschaftsweisen Wissenschaftler Wissenschaftlerinnen Zeugen Zeuginnen Zuschauer
`);

/** Nouns of people who speak for an organisation or state: "ein Sprecher der Polizei", "seine Vertreter". */
export const VOICE_NOUNS: readonly string[] = words(`
Abgesandter Anwalt Anwälte Anwältin Beamter Beauftragter Delegation Führung Leitung Mitarbeiter Mitarbeiterin
Offizielle Offizieller Pressesprecher Pressesprecherin Pressestelle Regierungssprecher Regierungssprecherin
Regierungsvertreter Sprecher Sprecherin Unternehmenssprecher Unternehmenssprecherin Verantwortliche Verantwortlicher
Vertreter Vertreterin Vertreterinnen
`);

/** Nouns of voices that cannot be asked: they stay anonymous whoever they belong to. */
export const ANONYMOUS_NOUNS: readonly string[] = words(`
Beobachter Beobachterkreise Branchenkenner Branchenkreise Diplomatenkreise Eingeweihte Eingeweihter Ermittlerkreise
Finanzkreise Fraktionskreise Geheimdienstkreise Gewährsleute Gewährsmann Hinweisgeber Hinweisgeberin Informant
Informanten Informantin Insider Insiderin Insiderkreise Insidern Justizkreise Koalitionskreise Kreise Kreisen
Militärkreise Ministeriumskreise Parteikreise Person Personen Polizeikreise Quelle Quellen Regierungskreise
Sicherheitskreise Unbekannte Unbekannter Unionskreise Unternehmenskreise Verhandlungskreise Vertraute Vertrauter
Whistleblower Whistleblowerin
`);

/** Nouns of texts that are a source. Compounds count by their end. */
export const DOCUMENT_NOUNS: readonly string[] = words(`
Akte Akten Analyse Anklage Anklageschrift Antrag Antwort Artikel Aufnahmen Aufruf Ausarbeitung Auswertung Befragung
Bekennerschreiben Bericht Berichte Beschluss Bilanz Brief Buch Daten Depesche Dokument Dokumente Drehbuch E-Mail
E-Mails Entwurf Erhebung Erklärung Ermittlungsakte Expertise Fragebogen Gesetzentwurf Gutachten Handbuch Hochrechnung
Index Interview Jahresbericht Katalog Kommentar Kommuniqué Konzept Lagebericht Lagebild Liste Manifest Medienbericht
Medienberichte Meldung Meldungen Memo Memorandum Mitteilung Modell Modellrechnung Nachricht Notiz Papier Papiere
Petition Pressebericht Presseberichte Pressemitteilung Prognose Programm Projektion Protokoll Protokolle Ranking
Rapport Recherche Recherchen Resolution Rundschreiben Satzung Schätzung Schätzungen Schreiben Schriftsatz Statistik
Statistiken Stellungnahme Studie Studien Tagebuch Text Tweet Umfrage Umfragen Unterlagen Untersuchung Untersuchungen
Urkunde Urteil Verfügung Veröffentlichung Vertrag Video Vorlage Wahlprogramm Website Zahlen Zeitungsbericht
Zeitungsberichte
`);

/** Words of saying that stand before the real source in the genitive or with "von": "Angaben des US-Diplomaten". */
export const SAYING_NOUNS: readonly string[] = words(`
Angabe Angaben Ankündigung Ansicht Argumentation Auffassung Aufforderung Auskunft Aussage Aussagen Äußerung Äußerungen
Begründung Behauptung Behauptungen Bekunden Berechnung Berechnungen Bericht Berichte Berichten Beschreibung
Bestätigung Beteuerung Darstellung Darstellungen Definition Deutung Drohung Einschätzung Einschätzungen Empfehlung
Erinnerung Erkenntnis Erkenntnisse Erkenntnissen Erklärung Erklärungen Erwartung Erwartungen Forderung Information
Informationen Interpretation Kritik Lesart Logik Meinung Meldung Meldungen Mitteilung Mitteilungen Nachricht Prognose
Prognosen Rechnung Rede Sätze Schätzung Schätzungen Schilderung Schilderungen Sicht Stellungnahme Überzeugung Urteil
Verlautbarung Vermutung Vermutungen Version Vorhersage Vorstellung Vorwurf Vorwürfe Warnung Willen Wort Worte Worten
Wunsch Zeugnis Zusage Zusicherung
`);

/** Endings of group nouns that are organisations or states' own: "ukrainische Streitkräfte". */
export const FORCE_NOUNS: readonly string[] = words(`
Armee Armeeführung Behörden Bodentruppen Einheiten Führung Geheimdienst Geheimdienste Generalstab Grenztruppen Heer
Justiz Küstenwache Luftabwehr Luftstreitkräfte Luftwaffe Marine Militär Militärführung Polizei Regierung
Seestreitkräfte Sicherheitsbehörden Sicherheitskräfte Spezialkräfte Staatsführung Streitkräfte Truppen
Verteidigungskräfte
`);

/** Group nouns that mean the state itself when an adjective of nationality stands before them. */
export const GOVERNMENT_NOUNS: readonly string[] = words(`
Administration Behörden Führung Machthaber Regierung Seite Staatsführung
`);

/** Adverbs that stand for the source named just before. */
export const SOURCE_ADVERBS: readonly string[] = words(`
danach Danach dementsprechend demnach Demnach demzufolge Demzufolge hiernach Hiernach
`);
