package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.claim.Money;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What stands over and under the table.
 *
 * @param shelves how many claims each list holds
 * @param filters how many claims of the list shown each chip would show alone
 * @param amount asked for in the list shown, all filters off
 */
public record Totals(Map<Shelf, Integer> shelves, Map<Filter, Integer> filters, Money amount) {

    static final Totals NONE = new Totals(Map.of(), Map.of(), Money.ZERO);

    public Totals {
        shelves = Map.copyOf(shelves);
        filters = Map.copyOf(filters);
    }

    public int of(Shelf shelf) {
        return shelves.getOrDefault(shelf, 0);
    }

    public int of(Filter filter) {
        return filters.getOrDefault(filter, 0);
    }

    static Totals count(Collection<ClaimSummary> claims, Shelf shown, Standpoint from) {
        var shelves = new EnumMap<Shelf, Integer>(Shelf.class);
        var filters = new EnumMap<Filter, Integer>(Filter.class);
        long fen = 0;
        for (var claim : claims) {
            for (var shelf : Shelf.values()) {
                if (shelf.holds(claim)) {
                    shelves.merge(shelf, 1, Integer::sum);
                }
            }
            if (shown.holds(claim)) {
                fen += claim.amount().orElse(Money.ZERO).fen();
                for (var filter : Filter.values()) {
                    if (filter.holds(claim, from)) {
                        filters.merge(filter, 1, Integer::sum);
                    }
                }
            }
        }
        return new Totals(shelves, filters, new Money(fen));
    }
}
