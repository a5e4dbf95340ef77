package countersign.demo;

import countersign.demo.story.CaseRecord;
import countersign.demo.story.Person;
import countersign.json.ClaimJson;
import countersign.model.claim.Claim;
import countersign.model.claim.Member;
import countersign.model.claim.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Writes the claim that belongs to a case. */
final class ClaimWriter {

    private static final int LATER_AGE = 40;

    private final DossierSpec spec;
    private final Person person;
    private final CaseRecord record;

    ClaimWriter(DossierSpec spec, Person person, CaseRecord record) {
        this.spec = spec;
        this.person = person;
        this.record = record;
    }

    /** Puts what the claim form prints into the record. */
    void fill() {
        record.set("claimNo", spec.claimNo())
                .set("joined", spec.joined())
                .set("reported", reported())
                .set("asked", asked().map(sum -> sum.decimal() + "元").orElse("按互助规则"));
    }

    private LocalDate reported() {
        return record.day("discharge").plusDays(12 + Math.floorMod(spec.seed(), 17));
    }

    private Optional<Money> asked() {
        return spec.faults().contains(Fault.AMOUNT_TOO_HIGH) ? Optional.of(Money.yuan(300_000)) : payout();
    }

    /** What the plan pays at this age; nothing where it has no cover. */
    Optional<Money> payout() {
        var faults = spec.faults();
        if (faults.contains(Fault.ILLNESS_NOT_COVERED)
                || faults.contains(Fault.TOO_OLD)
                || faults.contains(Fault.LEFT_BEFORE_DIAGNOSIS)) {
            return Optional.empty();
        }
        return Optional.of(Money.yuan(person.ageOn(record.day("diagnosed")) < LATER_AGE ? 300_000 : 100_000));
    }

    String json(List<GeneratedFile> files, Random random) {
        var named = new ArrayList<Claim.NamedDocument>();
        for (var file : files) {
            if (random.nextInt(4) > 0) {
                named.add(new Claim.NamedDocument(
                        file.path(), Optional.of(file.kind().id())));
            }
        }
        var diagnosed = record.day("diagnosed");
        Optional<LocalDate> left = spec.faults().contains(Fault.LEFT_BEFORE_DIAGNOSIS)
                ? Optional.of(diagnosed.minusDays(24))
                : Optional.empty();
        var claim = new Claim(
                spec.claimNo(),
                "xhb-critical-illness",
                Optional.empty(),
                reported(),
                new Member(
                        person.name(), person.sex(), person.birth(), person.idNumber(), spec.joined(), left, List.of()),
                Optional.of(new Claim.Claimant(person.name(), "self")),
                new Claim.ClaimedIllness(
                        record.illness().text("name"),
                        Optional.of(record.illness().text("code")),
                        diagnosed,
                        Optional.of(record.hospital().name()),
                        false),
                asked(),
                named);
        return new String(new ClaimJson().write(claim), StandardCharsets.UTF_8);
    }
}
