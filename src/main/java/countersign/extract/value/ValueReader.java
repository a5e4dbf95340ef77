package countersign.extract.value;

import java.util.Optional;

/** Finds the first value of its sort in a folded text; a value that cannot be (30 February) is none. */
@FunctionalInterface
public interface ValueReader<T> {

    Optional<Match<T>> find(String text);
}
