package countersign.compare;

import countersign.model.adjudication.AlikePage;
import countersign.model.adjudication.MarkKind;
import java.util.Map;
import java.util.Set;

/** Claims that can be asked what they hold; they answer with their numbers alone. */
public interface KnownClaims {

    Set<String> holding(MarkKind kind, String value);

    /** The claims that hold the same page, and by what it is the same. */
    Map<String, AlikePage.Way> withPage(PagePrint page);
}
