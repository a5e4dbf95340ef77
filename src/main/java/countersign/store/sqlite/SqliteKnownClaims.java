package countersign.store.sqlite;

import countersign.compare.KnownClaims;
import countersign.compare.PagePrint;
import countersign.model.adjudication.AlikePage.Way;
import countersign.model.adjudication.MarkKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The claims in the database but for one, which is put beside them. */
record SqliteKnownClaims(Handle handle, UUID claim, ClaimRows claims, MarkRows marks, PrintRows prints)
        implements KnownClaims {

    @Override
    public Set<String> holding(MarkKind kind, String value) {
        var numbers = new TreeSet<String>();
        marks.holding(handle, claim, kind, value).forEach(other -> number(other, numbers));
        return numbers;
    }

    @Override
    public Map<String, Way> withPage(PagePrint page) {
        var found = new TreeMap<String, Way>();
        prints.like(handle, claim, page)
                .forEach((other, way) -> claims.find(handle, other)
                        .ifPresent(kept -> found.put(kept.summary().number(), way)));
        return found;
    }

    private void number(UUID other, Set<String> numbers) {
        claims.find(handle, other).ifPresent(kept -> numbers.add(kept.summary().number()));
    }
}
