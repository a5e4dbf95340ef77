package countersign.compare;

import countersign.model.adjudication.AlikePage;
import countersign.model.adjudication.MarkKind;
import countersign.model.adjudication.OtherClaims;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Several claims that are checked in one go. */
public final class ClaimIndex implements KnownClaims {

    private final Map<String, Set<String>> marks = new HashMap<>();
    private final Map<String, List<Place>> pages = new HashMap<>();

    private record Place(String claim, PagePrint page) {}

    public ClaimIndex(Collection<ClaimPrint> claims) {
        for (var claim : claims) {
            claim.marks()
                    .forEach(mark -> marks.computeIfAbsent(key(mark.kind(), mark.value()), any -> new TreeSet<>())
                            .add(claim.number()));
            for (var page : claim.pages()) {
                page.keys()
                        .forEach(key -> pages.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(new Place(claim.number(), page)));
            }
        }
    }

    /** What the claims other than this one hold of it. */
    public OtherClaims beside(ClaimPrint claim) {
        return Beside.of(claim, this);
    }

    @Override
    public Set<String> holding(MarkKind kind, String value) {
        return marks.getOrDefault(key(kind, value), Set.of());
    }

    @Override
    public Map<String, AlikePage.Way> withPage(PagePrint page) {
        var candidates = page.keys().stream()
                .flatMap(key -> pages.getOrDefault(key, List.of()).stream())
                .collect(Collectors.toSet());
        var found = new TreeMap<String, AlikePage.Way>();
        candidates.forEach(place ->
                Sameness.of(page, place.page()).ifPresent(way -> found.merge(place.claim(), way, Beside::surer)));
        return found;
    }

    private static String key(MarkKind kind, String value) {
        return kind + " " + value;
    }
}
