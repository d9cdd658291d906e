// AJ16: the rubric of practice interviews, without a browser: fixed rules, a mark from 0 to 4 for each criterion, each with its quote.
import { test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { root } from "../stage.mjs";

const { score } = await import(join(root, "target/site/interview.js"));
const judged = (skill, answer, language = "en") => Object.fromEntries(JSON.parse(score(skill, answer, language)).map(({ criterion, mark, quote }) => [criterion, { mark, quote }]));
const marks = (...all) => Object.values(judged(...all)).map(({ mark }) => mark);
const sum = (all) => all.reduce((a, b) => a + b, 0);

const GOOD = {
  en: ["PostgreSQL", "When I joined Halverstrom, our order queue on PostgreSQL stood still every Monday. My task was to bring the waiting time below two seconds before the peak season. I analysed the slow queries, added two indexes and moved reports to a replica. As a result the waiting time fell by 41 percent, and we had no outage in 2023."],
  de: ["PostgreSQL", "Als ich bei Halverstrom anfing, stand unsere Auftragsliste auf PostgreSQL jeden Montag still. Meine Aufgabe war es, die Wartezeit vor der Hochsaison unter zwei Sekunden zu bringen. Ich habe die langsamen Abfragen untersucht, zwei Indizes angelegt und Berichte verlagert. Dadurch sank die Wartezeit um 41 Prozent, und 2023 gab es keinen Ausfall."],
  fr: ["PostgreSQL", "Lorsque je suis arrivé chez Halverstrom, notre file de commandes sous PostgreSQL était bloquée chaque lundi. Ma mission était de ramener l'attente sous deux secondes avant la haute saison. J'ai analysé les requêtes lentes et ajouté deux index. Au final l'attente a baissé de 41 %, sans panne en 2023."],
  es: ["PostgreSQL", "Cuando llegué a Halverstrom, nuestra cola de pedidos en PostgreSQL se paraba cada lunes. Mi tarea era bajar la espera a dos segundos antes de la temporada alta. Primero analicé las consultas lentas y creé dos índices. Como resultado la espera bajó un 41 % y en 2023 no hubo caídas."],
  it: ["PostgreSQL", "Quando sono arrivato da Halverstrom, la nostra coda di ordini su PostgreSQL si fermava ogni lunedì. Il mio compito era portare l'attesa sotto i due secondi prima dell'alta stagione. Ho analizzato le query lente e aggiunto due indici. Alla fine l'attesa è scesa del 41 % e nel 2023 non ci sono stati guasti."],
  pt: ["PostgreSQL", "Quando cheguei à Halverstrom, a nossa fila de pedidos em PostgreSQL parava todas as segundas. A minha tarefa era baixar a espera para dois segundos antes da época alta. Primeiro analisei as consultas lentas e criei dois índices. Como resultado a espera caiu 41 % e em 2023 não houve falhas."],
  nl: ["PostgreSQL", "Toen ik bij Halverstrom begon, stond onze orderlijst op PostgreSQL elke maandag stil. Mijn taak was om de wachttijd voor het hoogseizoen onder twee seconden te brengen. Ik heb de trage query's onderzocht en twee indexen toegevoegd. Daardoor daalde de wachttijd met 41 procent, en in 2023 was er geen storing."],
  pl: ["PostgreSQL", "Kiedy zaczynałem w Halverstrom, nasza kolejka zamówień w PostgreSQL stała w każdy poniedziałek. Moim zadaniem było skrócić czekanie do dwóch sekund przed sezonem. Najpierw przeanalizowałem wolne zapytania i dodałem dwa indeksy. W rezultacie czekanie spadło o 41 procent, a w 2023 roku nie było awarii."],
};
const VAGUE = {
  en: "I am a hard worker and I love new things. People say that I am good with others and I always give everything for the company and its customers.",
  de: "Ich bin fleißig und mag neue Dinge sehr gern. Alle sagen, dass ich gut mit anderen auskomme und immer alles für die Firma und ihre Kunden gebe.",
};

test("a whole story about the skill earns high marks in all eight languages", () => {
  for (const [language, [skill, answer]] of Object.entries(GOOD)) {
    const all = marks(skill, answer, language);
    assert.ok(all.every((mark) => mark >= 3), `${language}: ${all}`);
  }
});

test("a vague answer earns little, however long it is", () => {
  for (const [language, answer] of Object.entries(VAGUE)) {
    assert.ok(sum(marks("PostgreSQL", answer, language)) <= 6, `${language}: ${marks("PostgreSQL", answer, language)}`);
    assert.ok(sum(marks("PostgreSQL", `${answer} `.repeat(6), language)) <= 6, "said six times it is no more");
  }
});

test("every mark above nothing quotes a sentence of the answer, word by word", () => {
  for (const [language, [skill, answer]] of Object.entries(GOOD)) {
    for (const [criterion, { mark, quote }] of Object.entries(judged(skill, answer, language))) {
      assert.ok(mark > 0 && quote && answer.includes(quote), `${language} ${criterion}: ${quote}`);
    }
  }
});

test("what is left out of a story costs its own mark and no other", () => {
  const [skill, answer] = GOOD.en;
  const sentences = answer.split(/(?<=\.) /);
  const before = judged(skill, answer);
  const after = judged(skill, sentences.filter((one) => !one.startsWith("As a result")).join(" "));
  assert.equal(after.result.mark, 0);
  for (const criterion of ["situation", "task", "action", "relevance"]) assert.equal(after[criterion].mark, before[criterion].mark, criterion);
});

test("relevance is about the skill that was asked for", () => {
  const [, answer] = GOOD.en;
  assert.equal(judged("Watercolour painting", answer).relevance.mark, 0);
  assert.equal(judged("SQL queries", answer).relevance.mark, 2, "a part of the name");
  assert.equal(judged("C++", "When I wrote a parser in C++ I cut its time by half, and as a result the build was done in 4 minutes instead of 9 minutes.").relevance.mark, 4);
  assert.equal(judged("C++", "When I wrote a parser in C I cut its time by half, and as a result the build was done in 4 minutes instead of 9 minutes.").relevance.mark, 0);
});

test("an answer of a few words earns at most one point a criterion, and none nothing at all", () => {
  assert.ok(marks("Rust", "When I used Rust, as a result 41 percent.").every((mark) => mark <= 1));
  assert.deepEqual(marks("Rust", ""), [0, 0, 0, 0, 0, 0]);
  assert.deepEqual(marks("Rust", " \n…!? 🎉 "), [0, 0, 0, 0, 0, 0]);
});

test("the same answer always gets the same marks, in another case and with other quotes too", () => {
  const [skill, answer] = GOOD.en;
  assert.equal(score(skill, answer, "en"), score(skill, answer, "en"));
  const story = (...all) => marks(...all).slice(0, 5);
  assert.deepEqual(story(skill, answer.replaceAll("I analysed", "i analysed")), story(skill, answer));
  const [french, reply] = GOOD.fr;
  assert.deepEqual(marks(french, reply.replaceAll("'", "’"), "fr"), marks(french, reply, "fr"));
});
