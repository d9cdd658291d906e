// When two texts say the same.

/** Case, dashes, quotes, spaces and outer punctuation do not count; accents do. */
export const plain = (text) =>
  String(text ?? "")
    .normalize("NFKC")
    .replace(/\u00ad/g, "")
    .replace(/[‐-―−〜～]/g, "-")
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ı|i\u0307/g, "i")
    .replace(/\s+/g, " ")
    .replace(/^[ ,.;:|•·-]+|[ ,.;:|•·-]+$/g, "")
    .normalize("NFC");

const tight = (text) => plain(text).replace(/[\s-]/g, "");
export const same = (a, b) => tight(a) !== "" && tight(a) === tight(b);

/** Words of alphabets; each sign of Han and kana. */
export const tokens = (text) =>
  new Set(
    plain(text)
      .replace(/-/g, " ")
      .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}+#]+/gu) ?? [],
  );

/** How much of the words two texts share: 1 is all, in any order. */
export function overlap(a, b) {
  const [x, y] = [tokens(a), tokens(b)];
  return x.size && y.size ? (2 * [...x].filter((token) => y.has(token)).length) / (x.size + y.size) : 0;
}
export const close = (a, b) => same(a, b) || overlap(a, b) >= 0.7;
