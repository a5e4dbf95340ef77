package countersign.extract;

import countersign.extract.value.Match;
import countersign.extract.value.ValueReader;
import countersign.extract.words.Words;
import countersign.model.fact.FactKey;

/**
 * A value found in words of a page, before the readers are compared.
 *
 * @param words the value's own
 * @param reader reads the value again in what the second reader saw
 */
record Found<T>(FactKey<T> key, T value, Words words, ValueReader<T> reader) {

    static <T> Found<T> at(FactKey<T> key, Match<T> match, Words in, ValueReader<T> reader) {
        var words = in.sub(match.start(), match.end());
        T value = key.equals(FactKey.NAME)
                ? reader.find(words.asName()).map(Match::value).orElse(match.value())
                : match.value();
        return new Found<>(key, value, words, reader);
    }
}
