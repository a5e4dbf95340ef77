package countersign.bench.understanding;

import countersign.bench.understanding.Printed.Sheet;
import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the words stand that an expectation names, and whether evidence points at them. */
final class Places {

    private static final double NEAR = 0.01;

    private final Printed printed;
    private final Map<String, House> houses;

    Places(Printed printed, Map<String, House> houses) {
        this.printed = printed;
        this.houses = houses;
    }

    /** Empty where the expectation names no words: then there is nothing to point at. */
    Optional<Boolean> hit(Node expected, List<Evidence> evidence) {
        if (expected.text("doc").isEmpty()) {
            return Optional.empty();
        }
        boolean here = places(expected).stream()
                .anyMatch(place -> evidence.stream().anyMatch(words -> pointsAt(words, place)));
        var other = expected.node("or");
        return Optional.of(
                here || !other.values().isEmpty() && hit(other, evidence).orElse(false));
    }

    /** Where the words stand that were pasted over, if any were. */
    List<Evidence> pasted() {
        var pasted = printed.story().expected().node("pasted");
        return pasted.values().isEmpty() ? List.of() : places(pasted);
    }

    private List<Evidence> places(Node expected) {
        var sheets = printed.sheets().stream()
                .filter(one -> one.paper().id().equals(expected.need("doc")))
                .toList();
        var words = new ArrayList<>(expected.texts("words"));
        var house = houses.get(printed.story().told().need("layout"));
        expected.text("date").ifPresent(date -> words.addAll(List.of(house.day(date), house.text("{" + date + "}"))));
        words.replaceAll(house::age);
        if (house.traditional()) {
            words.replaceAll(Script::traditional);
        }
        var places = new ArrayList<Evidence>();
        words.forEach(word -> sheets.forEach(sheet -> places.addAll(places(sheet, word))));
        if (places.isEmpty()) {
            throw new IllegalArgumentException(
                    printed.story().name() + ": " + words + " stands nowhere in " + expected.need("doc"));
        }
        return places;
    }

    private static List<Evidence> places(Sheet sheet, String words) {
        var wanted = Script.narrow(words.replace(" ", ""));
        var places = new ArrayList<Evidence>();
        for (int page = 0; page < sheet.pages().size(); page++) {
            var glyphs = new ArrayList<Glyph>();
            sheet.pages().get(page).runs().forEach(run -> glyphs.addAll(Reader.glyphs(run)));
            glyphs.removeIf(glyph -> glyph.text().isBlank());
            var text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            var id = new PageId(sheet.file(), sheet.first() + page);
            var printed = Script.narrow(text.toString());
            for (int at = printed.indexOf(wanted); at >= 0; at = printed.indexOf(wanted, at + 1)) {
                for (var box : lines(glyphs.subList(at, at + wanted.length()))) {
                    places.add(new Evidence(id, box, words));
                }
            }
        }
        return places;
    }

    private static List<Box> lines(List<Glyph> glyphs) {
        var boxes = new ArrayList<Box>();
        for (var glyph : glyphs) {
            int last = boxes.size() - 1;
            if (last >= 0 && Math.abs(boxes.get(last).y() - glyph.box().y()) < 0.001) {
                boxes.set(last, boxes.get(last).union(glyph.box()));
            } else {
                boxes.add(glyph.box());
            }
        }
        return boxes;
    }

    /** As the scorer of the sample dossiers has it. */
    private static boolean pointsAt(Evidence got, Evidence want) {
        if (!got.page().equals(want.page())) {
            return false;
        }
        var one = got.box();
        var other = want.box();
        double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        double common = Math.max(0, across) * Math.max(0, down);
        double all = one.width() * one.height() + other.width() * other.height() - common;
        var wider = new Box(other.x() - NEAR, other.y() - NEAR, other.width() + 2 * NEAR, other.height() + 2 * NEAR);
        return common / all >= 0.1
                || wider.contains(one.centreX(), one.centreY())
                || one.width() * one.height() <= 0.25 && one.contains(other.centreX(), other.centreY());
    }
}
