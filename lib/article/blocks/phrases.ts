// Wordings that publishers put around articles, in German and English, by what they are for. Pure.
// Words are looked up one by one: large regular expressions take longer to compile than a page takes to read.
import { hasTime, isDigit } from '../words';

/** Characters of a text that are looked at, and the length from which a text is no such phrase. */
const HEAD = 140;
const LONGEST = 400;
const LONGEST_POINTER = 250;
const LONGEST_DATED = 100;

const BIT = {
  also: 1,
  subscribe: 2,
  social: 4,
  legal: 8,
  credit: 16,
  byline: 32,
  comment: 64,
  date: 128,
  /** Stands in place of something from elsewhere that the reader has not agreed to load. */
  external: 256,
  /** A note on the article itself, mostly at its end. */
  note: 512,
  /** Sends the reader to another story. */
  elsewhere: 1024,
  /** Says when the page or a programme was made. */
  dated: 2048,
} as const;

/** Bits of a byline, of a date or time, and of a notice in place of something from elsewhere. */
export const BYLINE_PHRASE = BIT.byline;
export const DATE_PHRASE = BIT.date;
export const EXTERNAL_PHRASE = BIT.external;
/** Bits of a pointer to another story, and of a line about the page. */
export const ELSEWHERE_PHRASE = BIT.elsewhere;
export const DATED_PHRASE = BIT.dated;
/** Number of bits that `phrasesOf` gives. */
export const PHRASES = Object.keys(BIT).length;

/** Words, or two in a row, that say it wherever they stand. */
const ANYWHERE: Partial<Record<keyof typeof BIT, string>> = {
  subscribe:
    'newsletter,abonnieren,abonnement,abonnent,probeabo,jetzt testen,anmelden,registrieren,subscribe,signup,sign up,sign in,log in,login,subscription,einloggen,paywall,inbox,kostenlos testen,kostenlos lesen,unlimited access,a member,donate,spenden,spende,unterstützen sie,support us,support our,jederzeit kündbar,schon abonnent,bereits abonnent',
  social:
    'facebook,twitter,whatsapp,instagram,telegram,youtube,tiktok,linkedin,pinterest,threads,bluesky,teilen,share,folgen sie,follow us,google news,per mail,copy link,link kopieren,drucken,print',
  legal:
    'copyright,rights reserved,rechte vorbehalten,impressum,datenschutz,privacy policy,terms of,nutzungsbedingungen,cookie,cookies,affiliate,provision,advertisement,drittanbieter,personenbezogene daten,datenschutzeinstellungen,javascript,anzeige,werbung,sponsored,gesponsert,this site,hier finden,we earn,commission,redaktionell empfohlen,datenschutzerklärung',
  credit:
    'bild,foto,fotos,photo,image,quelle,source,credit,getty,imago,reuters,dpa,afp,ap photo,picture alliance,shutterstock,bildquelle',
  comment:
    'kommentar,kommentare,kommentieren,comment,comments,diskutieren,a reply,reply,antworten,diskussion,forum,comentários,comentarios,commentaires,commenti,kommentarer',
  external:
    'externer inhalt,externen inhalt,externe inhalte,externen inhalte,externer inhalte,external content,drittplattformen,inhalt anzeigen,inhalte anzeigen,inhalt laden,inhalte laden,privatsphäre einstellungen,requires javascript,enable javascript,erfordert javascript,javascript aktivieren',
  date: 'uhr,min read,lesezeit,minuten,hours ago,days ago,day ago,hour ago,minutes ago',
};

/** Words, or two in a row, with which such a text begins. */
const AT_START: Partial<Record<keyof typeof BIT, string>> = {
  also: 'lesen sie,lies auch,lies hier,mehr zum,mehr zu,mehr dazu,mehr aus,mehr über,mehr von,mehr news,mehr nachrichten,auch interessant,das könnte,weitere artikel,weitere themen,weitere meldungen,weitere nachrichten,weitere infos,weitere beiträge,weitere informationen,weiterer artikel,zum thema,mehr lesen,weiterlesen,siehe auch,passend dazu,passend zum,empfohlen,meistgelesen,themen,schlagwörter,schlagworte,read more,read also,read next,read our,read the,see also,also read,related,recommended,more on,more from,more about,more stories,more news,you may,you might,most read,most popular,most viewed,trending,up next,watch,next,previous,topic,topics,tag,tags,lire aussi,à lire,leggi anche,lee también,te puede,ver también,läs också,läs mer,czytaj',
  elsewhere:
    'lesen sie,lies auch,mehr zum,mehr dazu,siehe auch,read more,see more,read also,also read,see also,lire aussi,leggi anche,lee también,leia também,leia mais,läs också,läs mer',
  dated: 'erstellt,stand,aktualisiert,veröffentlicht,published,updated,last updated,über dieses',
  note: 'sendung,quellen,sources,dieser artikel,dieser text,dieser beitrag,dieses interview,diese meldung,der artikel,der text,der autor,die autorin,über dieses,this article,this story,this post,the author,about the,correction,korrektur,anmerkung,hinweis,transparenzhinweis,disclaimer,mitarbeit,additional reporting,reporting by,editing by,mit material',
  subscribe: 'testen sie,jetzt testen,weiterlesen mit,jetzt weiterlesen,mit plus,start your,subscribe to',
  byline:
    'von,by,autor,autorin,autoren,text,author,written by,published,veröffentlicht,aktualisiert,updated,stand,erstellt,last updated,last modified,geschrieben von,reporting by,mit material,mit agentur,dpa,afp,reuters,apa,ap,sda,red,quelle,source,redaktion,publicado,publicada,publié,pubblicato,publicerad',
};

const MONTHS =
  'januar,jänner,january,jan,februar,february,feb,märz,march,mär,mar,april,apr,mai,may,juni,june,jun,juli,july,jul,august,aug,september,sept,sep,oktober,october,okt,oct,november,nov,dezember,december,dez,dec';

const tableOf = (lists: Partial<Record<keyof typeof BIT, string>>): Map<string, number> => {
  const table = new Map<string, number>();
  for (const [name, list] of Object.entries(lists)) {
    for (const phrase of list.split(',')) table.set(phrase, (table.get(phrase) ?? 0) | BIT[name as keyof typeof BIT]);
  }
  return table;
};

const anywhere = tableOf(ANYWHERE);
const atStart = tableOf(AT_START);
const months = new Set(MONTHS.split(','));

/** First words of pairs: others need not be joined with what follows. */
const openers = new Set([...anywhere.keys(), ...atStart.keys()].filter((key) => key.includes(' ')).map(firstWord));

function firstWord(phrase: string): string {
  return phrase.slice(0, phrase.indexOf(' '));
}

/** One bit for each kind of phrase in the first characters of a text; `folded`: its beginning by `foldWords`. */
export function phrasesOf(text: string, folded: string): number {
  if (text.length > LONGEST) return 0;
  const words = (folded.length > HEAD ? folded.slice(0, HEAD) : folded).split(' ');
  let bits = text.includes('©') ? BIT.legal : 0;
  let digits = false;
  let month = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    bits |= anywhere.get(word) ?? 0;
    if (index === 0) bits |= atStart.get(word) ?? 0;
    const next = words[index + 1];
    if (next !== undefined && openers.has(word)) {
      const pair = `${word} ${next}`;
      bits |= anywhere.get(pair) ?? 0;
      if (index === 0) bits |= atStart.get(pair) ?? 0;
    }
    if (months.has(word)) month = true;
    if (isDigit(word.charCodeAt(0))) digits = true;
  }
  if (text.length > LONGEST_POINTER) bits &= ~BIT.elsewhere;
  const dated = digits && (month || hasTime(text.slice(0, HEAD)));
  if (!dated || text.length > LONGEST_DATED) bits &= ~BIT.dated;
  return dated ? bits | BIT.date : bits;
}
