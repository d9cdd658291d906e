// The few words that stand in the employer's page; all others are in the app. Title, text, button.
const WORDS = {
  en: ["See which of these jobs fit you", "Your resume is read on your own device and never uploaded. You decide what the employer sees.", "Match privately"],
  de: ["Sieh, welche dieser Stellen zu dir passen", "Dein Lebenslauf wird auf deinem eigenen Gerät gelesen und nie hochgeladen. Du entscheidest, was der Arbeitgeber sieht.", "Privat abgleichen"],
  fr: ["Voyez lesquelles de ces offres vous correspondent", "Votre CV est lu sur votre propre appareil et jamais envoyé. Vous décidez de ce que voit l’employeur.", "Comparer en privé"],
  es: ["Mira cuáles de estos empleos encajan contigo", "Tu currículum se lee en tu propio dispositivo y nunca se sube. Tú decides qué ve la empresa.", "Comparar en privado"],
  it: ["Scopri quali di queste offerte fanno per te", "Il tuo CV viene letto sul tuo dispositivo e mai caricato. Decidi tu che cosa vede il datore di lavoro.", "Confronta in privato"],
  pt: ["Veja quais destas vagas combinam com você", "O seu currículo é lido no seu próprio dispositivo e nunca enviado. Você decide o que a empresa vê.", "Comparar em particular"],
  nl: ["Zie welke van deze vacatures bij je passen", "Je cv wordt op je eigen apparaat gelezen en nooit geüpload. Jij bepaalt wat de werkgever ziet.", "Privé vergelijken"],
  pl: ["Zobacz, które z tych ofert do Ciebie pasują", "Twoje CV jest odczytywane na Twoim urządzeniu i nigdy nie jest przesyłane. Ty decydujesz, co widzi pracodawca.", "Porównaj prywatnie"],
};

/** `title`, `text` and `open` for a language tag, English where there are none, and the language they are in. */
export const cardWords = (tag) => {
  const wanted = tag.toLowerCase().split("-")[0];
  const lang = Object.hasOwn(WORDS, wanted) ? wanted : "en";
  const [title, text, open] = WORDS[lang];
  return { lang, title, text, open };
};
