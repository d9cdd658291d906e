// Judges an answer of a practice interview by fixed rules, in this browser: does it tell a situation, a task, an action and a result
// (STAR), is it about the skill that was asked for, and is it specific. Every mark comes with the words that earned it.

export const CRITERIA = ["situation", "task", "action", "result", "relevance", "specificity"];

/** An answer below these words can hardly tell a story. */
const FEW_WORDS = 20;
const LONG_SENTENCE = 8;

/** Words that begin a part of a story; `*` stands for any ending. A few more or fewer change no mark by more than one point. */
const CUES = {
  en: {
    situation: "when i|when we|at the time|while working|while i was|in my role|in my last|in my previous|back in|our team was|the company was|we were facing|there was|there were|during",
    task: "my task|my job was|my goal|the goal|i was responsible|responsible for|i had to|we had to|needed to|was asked|was supposed|the challenge|the problem was|my role was",
    action: "i built|i wrote|i led|i designed|i decided|i set up|i started|i organi*|i introduced|i analy*|i created|i developed|i implemented|i taught|i trained|i talked|i called|i planned|i changed|i replaced|i tested|i fixed|i moved|i rewrote|i automated|i negotiated|i proposed|i measured|so i|i then|first i|first, i",
    result: "as a result|in the end|resulted|led to|which meant|since then|we reduced|reduced|increased|improved|saved|cut|grew|halved|doubled|delivered|on time|without an outage|per cent|percent|the outcome|i learned|went live",
  },
  de: {
    situation: "als ich|als wir|damals|während|in meiner|bei meinem|zu der zeit|unser team|es gab|wir standen|in der firma|im projekt|beim projekt",
    task: "meine aufgabe|mein ziel|das ziel|ich sollte|ich musste|wir mussten|verantwortlich|zuständig|die herausforderung|das problem war|gefordert war",
    action: "ich habe|habe ich|ich baute|ich schrieb|ich leitete|ich entwarf|ich entschied|ich führte|ich begann|ich plante|ich änderte|ich entwickelte|ich analysierte|ich organisierte|ich schulte|ich sprach|ich schlug|ich ersetzte|zuerst|daraufhin|anschließend",
    result: "dadurch|am ende|das ergebnis|im ergebnis|schließlich|seitdem|gesenkt|senkte*|gesteigert|steigerte*|verbessert*|gespart|verkürzt*|halbiert*|verdoppelt*|pünktlich|prozent|gelernt|führte dazu",
  },
  fr: {
    situation: "quand j|lorsque|à l'époque|pendant|dans mon|dans ma|chez mon|notre équipe|il y avait|nous étions|au sein",
    task: "ma tâche|ma mission|mon objectif|l'objectif|je devais|nous devions|responsable|chargé*|le défi|le problème était|il fallait",
    action: "j'ai|je me suis|j'y ai|je l'ai|d'abord|ensuite|puis j|nous avons",
    result: "grâce à|au final|finalement|le résultat|résultat|depuis|réduit*|augment*|amélior*|économis*|divis*|doubl*|à temps|pour cent|j'ai appris|a permis",
  },
  es: {
    situation: "cuando|en aquel|durante|en mi|nuestro equipo|nuestra empresa|había|estábamos|en la empresa",
    task: "mi tarea|mi objetivo|el objetivo|tenía que|teníamos que|debía|responsable|encargad*|el reto|el desafío|el problema era",
    action: "diseñé|escribí|construí|lideré|decidí|organicé|introduje|analicé|creé|desarrollé|implementé|enseñé|hablé|planifiqué|cambié|propuse|probé|primero|después|hice|monté|automaticé",
    result: "como resultado|al final|finalmente|el resultado|gracias a|desde entonces|redu*|aument*|mejor*|ahorr*|duplic*|a tiempo|por ciento|aprendí|logr*",
  },
  it: {
    situation: "quando|all'epoca|durante|nel mio|nella mia|il nostro team|la nostra azienda|c'era|c'erano|eravamo|in azienda",
    task: "il mio compito|il mio obiettivo|l'obiettivo|dovevo|dovevamo|responsabile|incaricat*|la sfida|il problema era|bisognava",
    action: "ho|mi sono|prima ho|poi ho|abbiamo|decisi|scrissi",
    result: "di conseguenza|alla fine|il risultato|grazie a|da allora|ridott*|aument*|miglior*|risparmi*|raddoppi*|in tempo|per cento|ho imparato|ha portato",
  },
  pt: {
    situation: "quando|na altura|na época|durante|na minha|no meu|a nossa equipa|nossa equipe|a empresa|havia|estávamos",
    task: "a minha tarefa|minha tarefa|meu objetivo|o objetivo|tinha de|tinha que|tínhamos|devia|responsável|encarregad*|o desafio|o problema era",
    action: "criei|escrevi|construí|liderei|decidi|organizei|introduzi|analisei|desenvolvi|implementei|ensinei|falei|planeei|planejei|mudei|propus|testei|primeiro|depois|fiz|montei|automatizei",
    result: "como resultado|no final|no fim|finalmente|o resultado|graças a|desde então|redu*|aument*|melhor*|poup*|economiz*|duplic*|a tempo|por cento|aprendi|consegu*",
  },
  nl: {
    situation: "toen ik|toen we|destijds|tijdens|in mijn|bij mijn|ons team|het bedrijf|er was|er waren|we stonden",
    task: "mijn taak|mijn doel|het doel|ik moest|we moesten|verantwoordelijk|de uitdaging|het probleem was|gevraagd om",
    action: "ik heb|heb ik|ik bouwde|ik schreef|ik leidde|ik ontwierp|ik besloot|ik begon|ik organiseerde|ik voerde|ik analyseerde|ik maakte|ik ontwikkelde|ik leerde|ik plande|ik veranderde|eerst|daarna|vervolgens",
    result: "daardoor|uiteindelijk|het resultaat|als gevolg|sindsdien|verminder*|verlaag*|verhoog*|verbeter*|bespaar*|halveer*|verdubbel*|op tijd|procent|geleerd|leidde tot",
  },
  pl: {
    situation: "kiedy|gdy|wtedy|podczas|w mojej|w moim|nasz zespół|w firmie|była|były|mieliśmy",
    task: "moim zadaniem|moim celem|celem|musiałem|musiałam|musieliśmy|miałem|miałam|odpowiadałem|odpowiadałam|odpowiedzialn*|wyzwaniem|problemem był*",
    action: "zrobił*|napisał*|zbudował*|prowadził*|zaprojektował*|zdecydował*|zorganizował*|wprowadził*|przeanalizował*|stworzył*|opracował*|wdrożył*|nauczył*|rozmawiał*|zaplanował*|zmienił*|zaproponował*|przetestował*|najpierw|następnie|potem",
    result: "w rezultacie|w efekcie|ostatecznie|dzięki temu|wynik*|od tego czasu|zmniejsz*|skróci*|zwiększ*|popraw*|oszczędz*|podwoi*|na czas|procent|nauczyłem|nauczyłam",
  },
};

const patterns = new Map();
const patternOf = (cues) => {
  if (!patterns.has(cues)) patterns.set(cues, new RegExp(`(?<![\\p{L}\\p{N}])(?:${cues.replaceAll("*", "\\p{L}*")})(?![\\p{L}\\p{N}])`, "u"));
  return patterns.get(cues);
};

const plain = (text) => text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}'+#.-]*/gu) ?? [];

/** Sentences of an answer, each said once. */
const sentencesOf = (text) => {
  const parts = text.split(/(?<=[.!?…])\s+|\n+/u).map((part) => part.trim()).filter((part) => wordsOf(part).length);
  const seen = new Set();
  return parts.filter((part) => !seen.has(plain(part)) && seen.add(plain(part)));
};

/** What in a sentence is specific: numbers, years, amounts, names and abbreviations, but not the word that begins it. */
const detailsOf = (sentence) => {
  const numbers = sentence.match(/\p{N}[\p{N}.,:]*\s?%?/gu) ?? [];
  const names = sentence.replace(/^\P{L}*[\p{L}'’]+/u, "").match(/(?<!\p{L})(?:\p{Lu}{2,}[\p{N}]*|\p{Lu}\p{Ll}+\p{Lu}\p{L}*|\p{Lu}[\p{L}\p{N}]{2,})/gu) ?? [];
  return new Set([...numbers, ...names].map((one) => plain(one).trim()));
};

const best = (sentences, worth) => sentences.reduce((most, one) => (worth(one) > worth(most ?? "") ? one : most), null);

/** 0 without a cue, 2 for a short sentence with one, 3 for a whole one, 4 for one that is specific, or for two. */
const partOfStory = (sentences, cues) => {
  const told = sentences.filter((sentence) => cues.some((one) => patternOf(one).test(plain(sentence))));
  if (!told.length) return [0, ""];
  const quote = best(told, (sentence) => wordsOf(sentence).length + 3 * detailsOf(sentence).size);
  const isWhole = wordsOf(quote).length >= LONG_SENTENCE;
  const mark = !isWhole ? 2 : told.length > 1 || detailsOf(quote).size ? 4 : 3;
  return [mark, quote];
};

/** 0 without the skill, 2 for a part of its name, 3 for all of it, 4 where the sentence says what was done with it or how often. */
const relevance = (sentences, skill, actions) => {
  const asked = wordsOf(skill).filter((word) => word.length > 1 || /[+#]|\p{N}/u.test(word) || wordsOf(skill).length === 1);
  if (!asked.length) return sentences.length ? [2, sentences[0]] : [0, ""];
  const share = (sentence) => {
    const said = wordsOf(sentence).map((word) => word.replace(/[.'-]+$/, ""));
    const stem = (word) => (word.length > 6 ? word.slice(0, word.length - 2) : word);
    return asked.filter((word) => said.some((one) => one === word || (word.length > 4 && one.startsWith(stem(word))))).length / asked.length;
  };
  const quote = best(sentences, share);
  if (!quote || share(quote) === 0) return [0, ""];
  if (share(quote) < 1) return [2, quote];
  const says = sentences.filter((sentence) => share(sentence) === 1);
  const did = says.find((sentence) => actions.some((one) => patternOf(one).test(plain(sentence))));
  return did || says.length > 1 ? [4, did ?? quote] : [3, quote];
};

const specificity = (sentences) => {
  const all = new Set(sentences.flatMap((sentence) => [...detailsOf(sentence)]));
  const quote = all.size ? best(sentences, (sentence) => detailsOf(sentence).size) : null;
  return [Math.min(4, all.size), quote ?? ""];
};

/** Marks of an answer as JSON: `[{ criterion, mark, quote }]`, marks from 0 to 4, each quote a sentence of the answer. */
export function score(skill, answer, language) {
  const sentences = sentencesOf(answer);
  const own = CUES[language?.slice(0, 2)] ?? CUES.en;
  const cues = (criterion) => [own[criterion], CUES.en[criterion]];
  const isShort = wordsOf(sentences.join(" ")).length < FEW_WORDS;
  const of = {
    relevance: () => relevance(sentences, skill, cues("action")),
    specificity: () => specificity(sentences),
  };
  const marks = CRITERIA.map((criterion) => {
    const [mark, quote] = of[criterion]?.() ?? partOfStory(sentences, cues(criterion));
    return { criterion, mark: isShort ? Math.min(mark, 1) : mark, quote };
  });
  return JSON.stringify(marks);
}
