package countersign.extract;

import countersign.model.fact.Agreement;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds a receipt's printed values against its code, a third reader that cannot misread.
 *
 * <p>What it confirms is countersigned. Where it differs the print may have been misread, so the value is unsure; the
 * code's own stays beside it for whoever asks whether the print was changed.
 */
final class ByReceipt {

    private static final double AS_SURE_AS_CAN_BE = 0.999;

    private final Receipt receipt;
    private final Box place;

    private ByReceipt(Receipt receipt, Box place) {
        this.receipt = receipt;
        this.place = place;
    }

    /** The facts of a page with the word of its receipt's code, if it has one. */
    static List<Fact<?>> heard(List<Fact<?>> facts, Transcript page, DocumentKind kind) {
        var by = kind == DocumentKind.INVOICE ? of(page) : Optional.<ByReceipt>empty();
        return by.isPresent() ? by.get().heard(facts, page) : facts;
    }

    private static Optional<ByReceipt> of(Transcript page) {
        for (TextLine line : page.lines()) {
            var receipt = line.code().flatMap(Receipt::of);
            if (receipt.isPresent()) {
                return Optional.of(new ByReceipt(receipt.get(), line.box()));
            }
        }
        return Optional.empty();
    }

    private List<Fact<?>> heard(List<Fact<?>> facts, Transcript page) {
        var heard = new ArrayList<Fact<?>>();
        for (Fact<?> fact : facts) {
            heard.add(heard(fact));
        }
        add(FactKey.INVOICE_NUMBER, heard, page);
        add(FactKey.INVOICE_TOTAL, heard, page);
        return heard;
    }

    private <T> Fact<T> heard(Fact<T> fact) {
        var said = receipt.value(fact.key());
        if (said.isEmpty()) {
            return fact;
        }
        if (said.get().equals(fact.value())) {
            return with(fact, Math.max(fact.confidence(), AS_SURE_AS_CAN_BE), Agreement.COUNTERSIGNED, said.get());
        }
        boolean telling = !(receipt.amountBeforeTax() && fact.value() instanceof countersign.model.claim.Money);
        boolean printed =
                fact.readings().stream().anyMatch(read -> read.reader().equals(Reading.TEXT_LAYER));
        return telling
                ? with(fact, fact.confidence(), printed ? fact.agreement() : Agreement.UNSURE, said.get())
                : fact;
    }

    /** A number that could not be made out in print is on the receipt all the same. */
    private <T> void add(FactKey<T> key, List<Fact<?>> facts, Transcript page) {
        boolean there = facts.stream().anyMatch(fact -> fact.key().equals(key));
        if (!there && receipt.value(key).isPresent() && !receipt.amountBeforeTax()) {
            String said = String.valueOf(receipt.value(key).get());
            facts.add(new Fact<>(
                    key,
                    key.parse().apply(said),
                    DocumentKind.INVOICE,
                    new Evidence(page.page(), place, said),
                    AS_SURE_AS_CAN_BE,
                    Agreement.SINGLE,
                    List.of(new Reading(Reading.QR, said, 1))));
        }
    }

    private static <T> Fact<T> with(Fact<T> fact, double confidence, Agreement agreement, Object said) {
        var readings = new ArrayList<>(fact.readings());
        readings.add(new Reading(Reading.QR, String.valueOf(said), 1));
        return new Fact<>(fact.key(), fact.value(), fact.document(), fact.evidence(), confidence, agreement, readings);
    }
}
