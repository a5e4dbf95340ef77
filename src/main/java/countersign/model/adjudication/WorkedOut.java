package countersign.model.adjudication;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What several checks work out of one case in the same way, kept so that it is worked out once.
 *
 * <p>It follows from the case and adds nothing to it: two cases are equal whatever has been worked out of them.
 */
public final class WorkedOut {

    private final Map<Class<?>, Object> values = new ConcurrentHashMap<>();

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkedOut;
    }

    @Override
    public int hashCode() {
        return WorkedOut.class.hashCode();
    }

    /** The work may ask for other things of the same case in turn. */
    <T> T once(Class<T> kind, Supplier<T> work) {
        var known = values.get(kind);
        if (known == null) {
            var made = work.get();
            var earlier = values.putIfAbsent(kind, made);
            known = earlier == null ? made : earlier;
        }
        return kind.cast(known);
    }
}
