// Nouns of sources without a name: groups, anonymous voices, documents, and words a source stands behind. Pure. Sorted.
import { words } from '../../list.ts';

/** Plural or collective nouns of people who speak as a group. Compounds count by their end. */
export const GROUP_NOUNS: readonly string[] = words(`
Abgeordnete Aktionäre Aktivisten Analysten Analystinnen Angehörige Angestellte Anhänger Anleger Anwälte Anwohner
Anwohnerinnen Apotheker Arbeiter Arbeitgeber Arbeitnehmer Architekten Ärzte Ärztinnen Athleten Aufständische
Augenzeugen Autofahrer Autoren Banken Bauern Beamte Beamtinnen Befürworter Behörden Beobachter Beschäftigte Besucher
Betreiber Betroffene Bewohner Bürger Bürgerinitiative Bürgerinnen Christdemokraten Delegation Demonstranten Diplomaten
Einheiten Einsatzkräfte Einwohner Eltern Epidemiologen Ermittler Ermittlerinnen Experten Expertinnen Extremisten
Fachleute Fachleuten Fahrgäste Familie Familien Fans Feuerwehrleute Firmen Flüchtlinge Fluggäste Forschende Forscher
Forscherinnen Forscherteam Führung Gegner Geheimdienste Geiseln Gewerkschaften Gewerkschafter Grünen Gutachter Händler
Helfer Hersteller Hilfsorganisationen Historiker Hoteliers Imker Islamisten Jäger Journalisten Jugendliche Juristen
Kinder Kläger Klimaforscher Kollegen Konservative Konzerne Kreise Kritiker Kritikerinnen Kunden Länder Landwirte
Lehrer Lehrkräfte Macher Medien Mediziner Menschenrechtler Menschenrechtsgruppen Menschenrechtsorganisationen Mieter
Militärs Minister Ministerien Ministerpräsidenten Mitarbeitende Mitarbeiter Mitarbeiterinnen Mitglieder Nachbarn
Naturschützer Naturschutzverbände Netzbetreiber Ökonomen Oppositionelle Organisationen Organisatoren Parlamentarier
Parteien Passagiere Passanten Patienten Pendler Pflegekräfte Physiker Politiker Politikerinnen Polizisten
Polizistinnen Privatanleger Psychologen Rebellen Regierungen Reporter Republikaner Retter Rettungskräfte Richter
Sachverständige Sanitäter Schüler Schülerinnen Schulleiter Seeleute Separatisten Soldaten Sozialdemokraten Sprecher
Staaten Staatsanwälte Städte Statistiker Streitkräfte Studenten Studienautoren Studierende Taucher Teilnehmer
Terroristen Touristen Truppen Umweltschützer Umweltverbände Unterhändler Unternehmen Unterstützer Urlauber
Verantwortliche Verantwortlichen Verbände Verbraucherschützer Verfasser Verhandler Versicherer Verteidiger Vertreter
Vertreterinnen Virologen Volkswirte Wähler Wanderer Wirte Wirtschaftsforscher Wirtschaftsverbände Wirtschaftsweisen
Wissenschaftler Wissenschaftlerinnen Zeugen Zuschauer
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
Rapport Recherche Recherchen Rechnung Resolution Rundschreiben Satzung Schätzung Schätzungen Schreiben Schriftsatz
Statistik Statistiken Stellungnahme Studie Studien Tagebuch Text Tweet Umfrage Umfragen Unterlagen Untersuchung
Untersuchungen Urkunde Urteil Verfügung Veröffentlichung Vertrag Video Vorlage Wahlprogramm Website Werk Zahlen
Zeitungsbericht Zeitungsberichte
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
danach Danach dementsprechend demnach Demnach hiernach Hiernach
`);
