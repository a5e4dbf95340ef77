package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.model.page.Transcript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of hospitals that lay out the same facts in other ways; each stands in {@code layouts/} with its facts below. */
class LayoutsTest {

    private static final String[] LAYOUTS = {
        "admission-inline",
        "admission-upright",
        "discharge-sentence",
        "discharge-strokes",
        "invoice-paper",
        "admission-brackets",
        "outpatient-soap",
        "pathology-letter",
        "operation-standard",
        "discharge-days",
        "admission-bare",
        "admission-leaders",
        "admission-glued",
        "admission-headings",
        "admission-telephone",
        "authorisation-sentence",
        "authorisation-two-persons",
        "bank-card",
        "certificate-header-row",
        "certificate-signature",
        "certificate-spread-labels",
        "checkup",
        "claim-form-ticks",
        "claim-form-two-persons",
        "death-certificate",
        "discharge-bullets",
        "discharge-cards",
        "discharge-certificate",
        "discharge-bilingual",
        "discharge-english",
        "discharge-garrison",
        "discharge-glued",
        "discharge-hanging",
        "discharge-numbered",
        "discharge-numbered-brackets",
        "discharge-table",
        "discharge-tight",
        "discharge-traditional",
        "discharge-words",
        "ecg",
        "expense-list",
        "front-page-boxes",
        "front-page-national",
        "household-register",
        "identity-card",
        "imaging-ultrasound",
        "invoice-electronic",
        "invoice-one-line",
        "invoice-outpatient",
        "invoice-plain",
        "laboratory-narrow",
        "operation-record",
        "outpatient-emergency",
        "pathology-blocks",
        "pathology-column",
        "pathology-sentence",
        "settlement",
    };

    private final Classifier classifier = new Classifier(new DocumentFormsReader().read());
    private final Extractors extractors = new Extractors(new DocumentFormsReader().read());

    @ParameterizedTest
    @MethodSource("layouts")
    void findsEveryFactAndNoOther(String name, String printed, List<String> expected) {
        assertEquals(expected, facts(PrintedPage.of("documents/01.pdf", 1, printed, 0)), name);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void findsThemOnASlopingPageToo(String name, String printed, List<String> expected) {
        assertEquals(expected, facts(PrintedPage.of("documents/01.pdf", 1, printed, 0.03)), name);
    }

    private List<String> facts(Transcript page) {
        var document = classifier.classify("documents/01.pdf", 1, List.of(page));
        var lines = new TreeSet<String>();
        extractors.facts(document).forEach(fact -> lines.add(fact.key() + " = " + fact.value()));
        var all = new ArrayList<String>(List.of(document.kind().id()));
        all.addAll(lines);
        return all;
    }

    static Stream<Arguments> layouts() {
        return Stream.of(LAYOUTS).map(name -> {
            String[] parts = read(name).split("\n====\n", 2);
            return Arguments.of(name, parts[0], parts[1].strip().lines().toList());
        });
    }

    private static String read(String name) {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("/layouts/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
