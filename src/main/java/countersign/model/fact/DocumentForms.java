package countersign.model.fact;

import countersign.model.page.DocumentKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The forms of all kinds of document.
 *
 * @param forms one a kind
 * @param shared labels that mean the same on every kind, unless its own form says otherwise
 * @param synonyms ways of saying them
 */
public record DocumentForms(List<DocumentForm> forms, Map<String, LabelUse> shared, List<LabelSynonym> synonyms) {

    public DocumentForms {
        forms = List.copyOf(forms);
        shared = Map.copyOf(shared);
        synonyms = List.copyOf(synonyms);
    }

    /** All labels that may stand on a document of that kind. */
    public Map<String, LabelUse> labelsOf(DocumentKind kind) {
        var labels = new HashMap<>(shared);
        forms.stream().filter(form -> form.kind() == kind).forEach(form -> labels.putAll(form.labels()));
        return labels;
    }

    /** All ways of saying labels of that kind, its own first. */
    public List<LabelSynonym> synonymsOf(DocumentKind kind) {
        return Stream.concat(
                        forms.stream().filter(form -> form.kind() == kind).flatMap(form -> form.synonyms().stream()),
                        synonyms.stream())
                .toList();
    }
}
