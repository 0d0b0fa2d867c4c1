// Words that make or break names: legal forms, first names with gender beyond the built list, common words. Pure. Sorted.
import { lines, words } from '../../list.ts';

/** Legal forms at the end of a firm's or club's name. */
export const LEGAL_FORMS: readonly string[] = lines(`
AG
Co.
Corp.
Corporation
GbR
GmbH
Group
Holding
Inc.
KG
KGaA
LLC
Limited
Ltd
Ltd.
Oyj
PLC
SA
SE
SpA
UG
e.V.
eG
e. V.
gGmbH
plc
`);

/** Surnames that are ordinary nouns; alone they count only after a full name or title. */
export const COMMON_SURNAMES: readonly string[] = words(`
Acker Adler Amman Bach Bauer Baum Beck Becker Berg Berger Bischof Blum Boden Brand Braun Brunner Busch Decker Dorn Ernst Fels Feld Fink Fischer
Frank Freund Fuchs Fuß Gans Gärtner Geiger Geier Glaser Gold Graf Groß Grün Haas Habicht Hahn Hammer Hase Haupt Heer Held Herbst Herr Herzog Hirsch Hof Hoffnung
Holz Horn Huber Hund Jäger Jung Kaiser Kaufmann Keller Kern Kirsch Klein Koch König Kohl Köhler Krämer Kraft Krug Kuhn Kunst Kurz Lang Lange
Lehmann Lehrer Linde Lotz Löwe Maier Maler Mann Markt Maurer May Meister Metzger Müller Mut Nagel Neumann Ochs Ofen Papst Pfeiffer Pfau Pfarrer Pilz Probst Rat Reich Reiter
Richter Ritter Rose Roth Sack Sänger Sauer Schäfer Scharf Schlag Schlosser Schmidt Schneider Schnell Scholz Schreiber Schreiner Schuster Schütz Schütze Schulz Schwarz Seemann Sommer Sonntag Speer Spiegel Stark Stein
Steiner Stern Stolz Storch Strauß Sturm Tag Teich Thron Tisch Töpfer Traum Tür Vogel Vogt Voigt Wagner Wald Weber Wein Weise Weiß Wild Winkler Winter Wirt Wolf Wolff Wunder Zander Zimmermann
`);

/** Places that are ordinary words: alone they count only after a preposition of place. */
export const COMMON_PLACES: readonly string[] = words(
  'Bergen Essen Halle Hamm Hof Horn Kiel Regen Singen Siegen Speyer Wiesen Zeit',
);

/** Capitalised words that begin sentences and are no part of a name. */
export const NEVER_NAMES: readonly string[] = words(`
Aber Alle Alles Als Also Am An Andere Auch Auf Aus Außerdem Bei Bereits Bis Bisher Bislang Da Dabei Dadurch Dafür Dagegen Daher Damit Danach Daneben Dann Daran Darauf Daraufhin Darin Darum Das Dass Davon Davor Dazu
Dein Deine Dem Demnach Den Denn Dennoch Der Deren Derzeit Des Deshalb Dessen Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Durch Ebenso Eigentlich Ein Eine Einem Einen Einer Eines Einige Einst Er Erst Es Etwa Etwas
Euch Falls Für Ganz Gegen Gegenüber Gleichzeitig Hat Hatte Heute Hier Hinter Ich Ihm Ihn Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Im Immer In Indes Inzwischen Ist Ja Jede Jeder Jedoch Jetzt Kein Keine Laut Man Manche
Mehr Mehrere Mein Meine Mit Mittlerweile Nach Nachdem Neben Nein Nicht Nichts Noch Nun Nur Ob Obwohl Oder Ohne Seine Seinem Seinen Seiner Seines Sein Seit Seitdem Selbst Sich Sie Sind So Sobald Sogar Solche Sollte Somit Sondern Sonst Sowohl
Später Statt Trotz Trotzdem Über Überdies Um Und Uns Unser Unsere Unter Viele Vielmehr Von Vor Vorerst Vorher Während Wann War Waren Warum Was Wegen Weil Weiter Weitere Weiterhin Welche Wenn Wer Wie Wieder Wir Wird Wo
Wohl Wurde Wurden Zu Zudem Zuerst Zuletzt Zum Zunächst Zur Zuvor Zwar Zwei Zwischen Drei Vier Fünf
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
Uhr Prozent Euro Dollar Franken Millionen Milliarden Jahr Jahre Jahren
`);
