package countersign.demo.truth;

import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.List;

/** All that stands on one generated page, lines from the top. */
public record PageTruth(PageId page, DocumentKind kind, List<TrueFact> facts, List<TrueLine> lines) {

    public PageTruth {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }
}
