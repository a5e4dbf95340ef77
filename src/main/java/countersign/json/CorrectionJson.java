package countersign.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.page.Corrected;
import countersign.model.page.Correction;
import countersign.model.page.PageId;

/** What persons read on pages, as events and stored results hold it. */
final class CorrectionJson {

    private CorrectionJson() {}

    static ObjectNode write(Correction correction, ObjectNode object) {
        object.put("file", correction.page().file())
                .put("page", correction.page().page())
                .put("old", correction.before())
                .put("new", correction.text());
        object.set("box", FlagJson.write(correction.box()));
        correction.fact().ifPresent(fact -> object.put("fact", fact));
        var readings = object.putArray("readings");
        correction.readings().forEach(reading -> readings.add(PageJson.write(reading)));
        return object;
    }

    static Correction read(Members members) {
        return new Correction(
                new PageId(members.text("file"), members.count("page")),
                FlagJson.box(members.node("box")),
                members.optionalText("fact"),
                members.text("old"),
                members.text("new"),
                members.each("readings").map(PageJson::reading).toList());
    }

    /** Leaves a result that nobody corrected as it is. */
    static void write(Corrected corrected, ObjectNode result) {
        if (corrected.equals(Corrected.NONE)) {
            return;
        }
        var corrections = result.putArray("corrections");
        corrected.corrections().forEach(correction -> write(correction, corrections.addObject()));
        var pages = result.putArray("as-read");
        corrected
                .asRead()
                .forEach(page ->
                        pages.add(PageJson.write(page).put("file", page.page().file())));
    }

    static Corrected corrected(Members result) {
        return result.has("corrections")
                ? new Corrected(
                        result.each("corrections")
                                .map(node -> read(new Members(node)))
                                .toList(),
                        result.each("as-read")
                                .map(node -> PageJson.transcript(new Members(node).text("file"), node))
                                .toList())
                : Corrected.NONE;
    }
}
