package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.HashMap;
import java.util.Map;

/** The kind of each page: in a file that holds several documents, not always the file's. */
final class PageKinds {

    private final Map<PageId, DocumentKind> kinds = new HashMap<>();

    static PageKinds of(CaseFile file) {
        return file.once(PageKinds.class, PageKinds::new);
    }

    private PageKinds(CaseFile file) {
        Map<PageId, DocumentKind> byFacts = new HashMap<>();
        for (Fact<?> fact : file.facts().facts()) {
            byFacts.putIfAbsent(fact.evidence().page(), fact.document());
        }
        for (Document document : file.documents()) {
            var kind = document.kind();
            for (var page : document.transcripts()) {
                kind = byFacts.getOrDefault(page.page(), kind); // one without facts goes on where another ended
                kinds.put(page.page(), kind);
            }
        }
    }

    DocumentKind of(PageId page) {
        return kinds.getOrDefault(page, DocumentKind.OTHER);
    }
}
