package countersign.demo.paper;

import countersign.demo.sheet.Rich;
import countersign.model.page.DocumentKind;
import java.util.List;

/**
 * A document's content, before a hospital's layout prints it.
 *
 * @param letterhead the hospital's name, marked as a fact; empty on papers of the platform
 * @param sealed the words on the seal at the signature: the owner around, its use below; empty where none is set
 * @param copied the words of the copy stamp on every page, or empty
 */
public record Paper(
        DocumentKind kind, Rich letterhead, String title, List<Part> parts, List<String> sealed, List<String> copied) {

    public Paper {
        parts = List.copyOf(parts);
        sealed = List.copyOf(sealed);
        copied = List.copyOf(copied);
    }
}
