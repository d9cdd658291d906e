// The few words that stand in the employer's page; all others are in the app.
const WORDS = {
  en: {
    title: "See which of these jobs fit you",
    text: "Your resume is read on your own device and never uploaded. You decide what the employer sees.",
    open: "Match privately",
  },
};

/** The words for a language tag, English where there are none yet. */
export const cardWords = (tag) => WORDS[tag.toLowerCase().split("-")[0]] ?? WORDS.en;
