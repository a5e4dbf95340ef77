package countersign.extract;

import countersign.extract.words.Sheet;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What kind of document each page of a file belongs to: its own, else that of the page that it goes on from.
 *
 * <p>That is the page before it, unless the numbers of the pages say that a feeder took them the wrong way round.
 */
final class PagesOfFile {

    /** Page {@code number} of {@code count}. */
    private record Place(int number, int count) {

        Place back(int pages) {
            return new Place(number - pages, count);
        }
    }

    private static final PageNumberExtractor NUMBERS = new PageNumberExtractor();

    private final List<Optional<DocumentKind>> own;
    private final List<Optional<Place>> places;

    private PagesOfFile(Classifier classifier, List<Sheet> sheets) {
        own = sheets.stream().map(classifier::kindOf).toList();
        places = sheets.stream().map(PagesOfFile::place).toList();
    }

    /** @param first what a page is that nothing tells, at the beginning */
    static List<DocumentKind> kinds(Classifier classifier, DocumentKind first, List<Sheet> sheets) {
        var pages = new PagesOfFile(classifier, sheets);
        var kinds = new ArrayList<DocumentKind>();
        for (int i = 0; i < sheets.size(); i++) {
            var before = i == 0 ? first : kinds.get(i - 1);
            int page = i;
            kinds.add(
                    pages.own.get(i).or(() -> pages.after(page)).orElse(pages.begins(i) ? DocumentKind.OTHER : before));
        }
        return kinds;
    }

    /** Whether it says of itself that it is the first page of another paper. */
    private boolean begins(int page) {
        return page > 0 && places.get(page).filter(place -> place.number() == 1).isPresent();
    }

    /** The kind of the page that comes later and counts one less. */
    private Optional<DocumentKind> after(int page) {
        var here = places.get(page).filter(place -> place.number() > 1);
        if (here.isEmpty() || page > 0 && places.get(page - 1).equals(here.map(place -> place.back(1)))) {
            return Optional.empty();
        }
        for (int next = page + 1; next < own.size(); next++) {
            int steps = next - page;
            if (!places.get(next).equals(here.map(place -> place.back(steps)))) {
                return Optional.empty();
            }
            if (own.get(next).isPresent()) {
                return own.get(next);
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> place(Sheet sheet) {
        var found = NUMBERS.find(new PageText(DocumentKind.OTHER, sheet, List.of(), List.of(), Optional.empty()));
        return value(found, FactKey.PAGE_NUMBER)
                .flatMap(number -> value(found, FactKey.PAGE_COUNT).map(count -> new Place(number, count)));
    }

    private static Optional<Integer> value(List<Found<?>> found, FactKey<Integer> key) {
        return found.stream()
                .filter(one -> one.key().equals(key))
                .map(one -> (Integer) one.value())
                .findFirst();
    }
}
