package countersign.extract.value;

/** A value and where it stands in a text, {@code end} exclusive. */
public record Match<T>(int start, int end, T value) {

    Match<T> shifted(int by) {
        return new Match<>(start + by, end + by, value);
    }
}
