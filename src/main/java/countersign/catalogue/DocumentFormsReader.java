package countersign.catalogue;

import countersign.model.fact.DocumentForm;
import countersign.model.fact.DocumentForms;
import countersign.model.fact.FactKey;
import countersign.model.fact.LabelSynonym;
import countersign.model.fact.LabelUse;
import countersign.model.page.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code documents/shared.yaml} and {@code documents/<kind>.yaml}, which ship with the program. */
public final class DocumentFormsReader {

    private static final String SHARED = "shared";

    public DocumentForms read() {
        var forms = Arrays.stream(DocumentKind.values())
                .filter(kind -> kind != DocumentKind.OTHER)
                .map(this::form)
                .toList();
        var shared = load(SHARED);
        return new DocumentForms(forms, labels(SHARED, shared), synonyms(shared));
    }

    private DocumentForm form(DocumentKind kind) {
        var yaml = load(kind.id());
        return new DocumentForm(kind, texts(yaml.get("titles")), labels(kind.id(), yaml), synonyms(yaml));
    }

    private Map<String, LabelUse> labels(String file, Map<?, ?> yaml) {
        var labels = new HashMap<String, LabelUse>();
        if (yaml.get("facts") instanceof Map<?, ?> facts) {
            facts.forEach((ids, printed) -> {
                var use = use(file, String.valueOf(ids));
                texts(printed).forEach(label -> labels.put(label, use));
            });
        }
        texts(yaml.get("prose")).forEach(label -> labels.put(label, LabelUse.PROSE));
        texts(yaml.get("other")).forEach(label -> labels.put(label, LabelUse.NO_FACT));
        return labels;
    }

    private static List<LabelSynonym> synonyms(Map<?, ?> yaml) {
        return yaml.get("synonyms") instanceof Map<?, ?> ways
                ? ways.entrySet().stream()
                        .map(way -> new LabelSynonym(
                                String.valueOf(way.getKey()), Pattern.compile(String.valueOf(way.getValue()))))
                        .toList()
                : List.of();
    }

    /** Several facts behind one label are written {@code admission-date discharge-date}. */
    private static LabelUse use(String file, String ids) {
        var keys = new ArrayList<FactKey<?>>();
        for (String id : ids.split(" ", -1)) {
            keys.add(FactKey.ofId(id).orElseThrow(() -> new IllegalStateException(file + ": no such fact: " + id)));
        }
        return new LabelUse(keys, false);
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable Object yaml) {
        return yaml instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    private static Map<?, ?> load(String name) {
        String path = "/documents/" + name + ".yaml";
        try (InputStream in = DocumentFormsReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + path);
            }
            Object yaml = new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(in);
            return yaml instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
