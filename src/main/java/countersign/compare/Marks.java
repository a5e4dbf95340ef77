package countersign.compare;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.MarkKind;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers and the like of a claim that no other should hold; a number that was not read surely counts for none. */
final class Marks {

    /** Shorter ones begin anew every day. */
    static final int SHORTEST_NUMBER = 6;

    private final CaseFile file;
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    private Marks(CaseFile file) {
        this.file = file;
    }

    static List<Mark> of(CaseFile file) {
        var marks = new Marks(file);
        marks.numbers();
        new Contacts(file).marks().forEach(marks::add);
        DoctorPattern.of(file).ifPresent(marks::add);
        marks.add(Mark.of(MarkKind.MEMBER, file.claim().member().idNumber(), List.of()));
        return List.copyOf(marks.marks.values());
    }

    private void numbers() {
        file.facts()
                .each(FactKey.INVOICE_NUMBER)
                .filter(Fact::sure)
                .forEach(fact -> add(Mark.of(MarkKind.INVOICE, fact.value(), List.of(fact.evidence()))));
        ofHospital(MarkKind.ADMISSION, FactKey.ADMISSION_NUMBER);
        ofHospital(MarkKind.SPECIMEN, FactKey.SPECIMEN_NUMBER);
    }

    /** Each hospital counts for itself. */
    private void ofHospital(MarkKind kind, FactKey<String> key) {
        file.facts()
                .each(key)
                .filter(Fact::sure)
                .filter(fact -> PagePrints.folded(fact.value()).length() >= SHORTEST_NUMBER)
                .forEach(fact -> hospital(fact.evidence().page().file())
                        .ifPresent(hospital -> add(Mark.of(
                                kind, hospital + "/" + PagePrints.folded(fact.value()), List.of(fact.evidence())))));
    }

    private Optional<String> hospital(String document) {
        return file.facts()
                .of(document)
                .each(FactKey.HOSPITAL)
                .filter(Fact::sure)
                .map(Fact::value)
                .findFirst();
    }

    private void add(Mark mark) {
        marks.merge(mark.kind() + mark.value(), mark, Marks::joined);
    }

    private static Mark joined(Mark one, Mark other) {
        var evidence = new ArrayList<Evidence>(one.evidence());
        other.evidence().stream().filter(words -> !evidence.contains(words)).forEach(evidence::add);
        return new Mark(one.kind(), one.value(), one.near(), evidence);
    }
}
