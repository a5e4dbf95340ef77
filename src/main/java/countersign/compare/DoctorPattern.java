package countersign.compare;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.MarkKind;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same doctor of the same ward, the same illness, so many days after waiting: as in the records that a doctor sold
 * to the members of many plans.
 *
 * <p>Only illnesses that came soon after the waiting period count: a known surgeon operates on many members, but not all
 * of them just then.
 */
final class DoctorPattern {

    private static final Set<DocumentKind> RECORDS = EnumSet.of(
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.ADMISSION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.OPERATION_RECORD);
    private static final Pattern DOCTOR =
            Pattern.compile("(?:主治|经治|管床|主管|住院|手术|记录)?(?:医[师生]|术者)(?:签[名字])?[:：]?(\\p{IsHan}{2,4})$");
    private static final Pattern NO_NAME = Pattern.compile("医|签|日|期|年|科|主任|意见|护|师|审");
    /** Days from the end of waiting in which an illness is soon, and how many of them count as the same. */
    private static final int SOON = 45;

    private static final int SIMILAR = 15;

    private DoctorPattern() {}

    static Optional<Mark> of(CaseFile file) {
        var claim = file.claim();
        var covered =
                claim.member().joined().plusDays(file.plan().rules().waiting().days());
        long days = ChronoUnit.DAYS.between(covered, claim.illness().diagnosed());
        if (days < 0 || days > SOON || claim.illness().accident()) {
            return Optional.empty();
        }
        return file.documents().stream()
                .filter(document -> RECORDS.contains(document.kind()))
                .flatMap(document -> of(file, document, days).stream())
                .findFirst();
    }

    private static Optional<Mark> of(CaseFile file, Document document, long days) {
        var facts = file.facts().of(document.file());
        var hospital = facts.each(FactKey.HOSPITAL).filter(Fact::sure).findFirst();
        var ward = facts.each(FactKey.DEPARTMENT).filter(Fact::sure).findFirst();
        if (hospital.isEmpty() || ward.isEmpty()) {
            return Optional.empty();
        }
        var illness = file.claim().illness();
        var what = illness.code()
                .map(code -> code.substring(0, Math.min(3, code.length())))
                .orElse(illness.name());
        return doctor(document).map(doctor -> {
            var who = hospital.get().value() + "/" + ward.get().value() + "/" + doctor.name() + "/" + what + "/";
            long bucket = days / SIMILAR;
            return new Mark(
                    MarkKind.PATTERN,
                    who + bucket,
                    List.of(who + (bucket - 1), who + bucket, who + (bucket + 1)),
                    List.of(doctor.evidence(), ward.get().evidence()));
        });
    }

    private static Optional<Doctor> doctor(Document document) {
        var found = new ArrayList<Doctor>();
        for (var page : document.transcripts()) {
            for (TextLine line : page.lines()) {
                Matcher match = DOCTOR.matcher(PagePrints.folded(line.text()));
                if (match.find() && !NO_NAME.matcher(match.group(1)).find()) {
                    found.add(new Doctor(match.group(1), new Evidence(page.page(), line.box(), line.text())));
                }
            }
        }
        return found.stream().findFirst();
    }

    private record Doctor(String name, Evidence evidence) {}
}
