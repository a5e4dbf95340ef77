package countersign.demo.story;

import countersign.demo.paper.Paper;
import countersign.demo.paper.Part;
import countersign.demo.sheet.Rich;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document being written: takes the words of a case as this document prints them. */
final class Draft {

    /** The stamp of the record room. */
    static final List<String> COPIED = List.of("病案复印专用章", "与原件相符");

    private final CaseRecord record;
    private final DocumentKind kind;

    Draft(CaseRecord record, DocumentKind kind) {
        this.record = record;
        this.kind = kind;
    }

    Paper paper(String title, List<Part> parts, List<String> sealed, List<String> copied) {
        return new Paper(
                kind, words("hospital"), record.hospital().wording().title(kind, title), parts, sealed, copied);
    }

    /** @param fields each {@code label:slot} */
    Part.Fields fields(int columns, String... fields) {
        return new Part.Fields(columns, Arrays.stream(fields).map(this::field).toList());
    }

    Part.Field field(String labelAndSlot) {
        int colon = labelAndSlot.indexOf(':');
        return new Part.Field(label(labelAndSlot.substring(0, colon)), words(labelAndSlot.substring(colon + 1)));
    }

    Part.Section section(String headingAndKey) {
        int colon = headingAndKey.indexOf(':');
        return section(headingAndKey.substring(0, colon), headingAndKey.substring(colon + 1));
    }

    Part.Section section(String heading, String key) {
        return new Part.Section(label(heading), record.prose(kind, key));
    }

    Part.Section said(String heading, String template) {
        return new Part.Section(label(heading), record.fill(kind, template));
    }

    Part.Signature signature(String label, int doctor, String dateSlot) {
        return new Part.Signature(List.of(
                new Part.Field(label(label), Rich.of(record.hospital().doctor(doctor))),
                new Part.Field(label("日期"), Rich.of(words(dateSlot).text().split(" ")[0]))));
    }

    /** A row of a form; each cell {@code share:label:slot}, the shares in hundredths. */
    Part.FormRow row(String... cells) {
        var row = new ArrayList<Part.Cell>();
        for (var cell : cells) {
            var bits = cell.split(":");
            row.add(new Part.Cell(
                    Integer.parseInt(bits[0]) / 100.0, bits[1], bits.length > 2 ? words(bits[2]) : Rich.EMPTY));
        }
        return new Part.FormRow(row);
    }

    Part.FormRow wide(String label, Rich words) {
        return new Part.FormRow(List.of(new Part.Cell(1, label, words)));
    }

    Rich words(String slot) {
        return record.words(kind, slot);
    }

    Rich prose(String key) {
        return record.prose(kind, key);
    }

    String label(String common) {
        return record.hospital().wording().label(common);
    }
}
