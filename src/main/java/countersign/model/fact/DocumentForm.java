package countersign.model.fact;

import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Map;

/**
 * How a kind of document is printed: what it is called and which labels its values stand behind.
 *
 * @param titles without spaces; {@code *} stands for any characters; one that begins with {@code =} is the whole title,
 *     since other kinds end with it
 * @param labels by their printed form without spaces
 * @param synonyms other ways of saying some of them
 */
public record DocumentForm(
        DocumentKind kind, List<String> titles, Map<String, LabelUse> labels, List<LabelSynonym> synonyms) {

    public DocumentForm {
        titles = List.copyOf(titles);
        labels = Map.copyOf(labels);
        synonyms = List.copyOf(synonyms);
    }
}
