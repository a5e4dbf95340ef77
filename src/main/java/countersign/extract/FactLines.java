package countersign.extract;

import countersign.extract.words.Sheet;
import countersign.model.fact.DocumentForms;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.page.Transcript;
import java.util.Set;
import java.util.TreeSet;

/** Names the lines of a page that carry facts: what the second reader is asked about. */
public final class FactLines {

    private final Classifier classifier;
    private final Extractors extractors;

    public FactLines(DocumentForms forms) {
        this.classifier = new Classifier(forms);
        this.extractors = new Extractors(forms);
    }

    /** Their places in {@link Transcript#lines()}; what was charged is settled by count and price, which is quicker. */
    public Set<Integer> of(Transcript page) {
        var sheet = Sheet.of(page);
        var kind = classifier.kindOf(sheet).orElse(DocumentKind.OTHER);
        var lines = new TreeSet<Integer>();
        extractors.found(sheet, kind).stream()
                .filter(found -> !found.key().equals(FactKey.CHARGE))
                .forEach(found -> lines.addAll(found.words().lines()));
        return lines;
    }
}
