package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.plan.AgeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stages of the tumour that the documents give, by their system.
 *
 * <p>The group of a papillary or follicular cancer of the thyroid follows from TNM and age by the 8th edition of AJCC: under 55
 * years every M0 is stage I; what is printed may go by the 7th edition, whose limit was 45.
 */
final class TumourStage {

    private static final Pattern TNM =
            Pattern.compile("T(is|[xX]|[0-4][a-d]?)(?:\\([^)]*\\))?N([xX]|[0-3][a-c]?)(?:M([xX]|[01][a-c]?))?");
    private static final Pattern GROUP = Pattern.compile("(?<![A-Z])(IV|I{1,3})([A-D]?\\d?)$");
    private static final Pattern THYROID = Pattern.compile("甲状腺");
    private static final Pattern OTHER_THYROID = Pattern.compile("髓样|未分化|间变");

    /**
     * A stage as a document gives it.
     *
     * @param value such as {@code IIB}, {@code T1aN0M0}, {@code A}
     */
    record Given(String value, Evidence words, boolean sure) {}

    /** Of a kidney in lupus: 狼疮性肾炎,Ⅳ-G(A)型. */
    private static final Pattern LUPUS = Pattern.compile(
            "狼疮性?肾炎[^。;；]{0,8}?(?<![A-Z])(IV|V|I{1,3})(?![A-Z])(?:-[GS])?(?:[(（][AC/]+[)）])?[+＋]?[VⅤ]?\\s*[型级]");

    private final CaseFile file;

    TumourStage(CaseFile file) {
        this.file = file;
    }

    /** Stages of a system: {@code TNM}, {@code TNM-group}, {@code Binet}, {@code Ann Arbor}, {@code WHO-grade}, {@code CKD}. */
    List<Given> of(String system) {
        return switch (system) {
            case "TNM" -> tnm().toList();
            case "TNM-group" -> groups();
            case "WHO-LN" -> lupus();
            default -> named(system).toList();
        };
    }

    private Stream<Given> stages() {
        var facts = file.facts()
                .each(FactKey.STAGE)
                .map(fact ->
                        new Given(fact.value(), fact.evidence(), Trust.of(fact).atLeast(Trust.FAIR)));
        var findings = file.findings()
                .present()
                .filter(finding -> finding.concept().name().equals("TNM分期")
                        || finding.concept().name().equals("分期"))
                .flatMap(finding -> finding.value().stream()
                        .map(value -> new Given(roman(value.text()), finding.evidence(), finding.sure())));
        return Stream.concat(facts, findings);
    }

    private Stream<Given> tnm() {
        return stages().flatMap(given -> {
            var matcher = TNM.matcher(given.value());
            return matcher.find()
                    ? Stream.of(new Given(plain(matcher), given.words(), given.sure()))
                    : Stream.<Given>empty();
        });
    }

    private static String plain(Matcher tnm) {
        return "T" + tnm.group(1) + "N" + tnm.group(2) + (tnm.group(3) == null ? "" : "M" + tnm.group(3));
    }

    private List<Given> groups() {
        if (isThyroid()) {
            var computed = tnm().flatMap(given -> thyroid(given).stream()).toList();
            if (!computed.isEmpty()) {
                return computed;
            }
        }
        return stages().filter(given -> !TNM.matcher(given.value()).find())
                .filter(given -> !given.value().contains(" "))
                .flatMap(given -> {
                    var matcher = GROUP.matcher(given.value());
                    return matcher.find()
                            ? Stream.of(new Given(matcher.group(1) + matcher.group(2), given.words(), given.sure()))
                            : Stream.<Given>empty();
                })
                .toList();
    }

    private boolean isThyroid() {
        var claimed = file.claim().illness();
        boolean byCode = claimed.code().filter(code -> code.startsWith("C73")).isPresent();
        var names = new ArrayList<String>(List.of(claimed.name()));
        file.facts().each(FactKey.DIAGNOSIS).forEach(fact -> names.add(fact.value()));
        boolean other =
                names.stream().anyMatch(name -> OTHER_THYROID.matcher(name).find());
        return !other
                && (byCode
                        || names.stream().anyMatch(name -> THYROID.matcher(name).find() && name.contains("癌")));
    }

    /** AJCC, 8th edition; without M no distant spread was found. */
    private Optional<Given> thyroid(Given given) {
        var matcher = TNM.matcher(given.value());
        if (!matcher.find() || matcher.group(1).equalsIgnoreCase("x")) {
            return Optional.empty();
        }
        int age = AgeRange.years(
                file.claim().member().birthDate(), file.claim().illness().diagnosed());
        boolean spread = matcher.group(3) != null && matcher.group(3).startsWith("1");
        if (!spread && matcher.group(2).startsWith("1") && mildIsUnspread()) {
            return Optional.of(new Given("II", given.words(), given.sure()));
        }
        return Optional.of(new Given(
                age < 55 ? spread ? "II" : "I" : ofOlder(matcher.group(1), matcher.group(2), spread),
                given.words(),
                given.sure()));
    }

    /** Whether the plan's mild cancer of the thyroid is one without spread, also under 55, where nodes change no stage. */
    private boolean mildIsUnspread() {
        return file.plan().rules().payments().sites().stream()
                .anyMatch(site -> site.unspread() && site.words().stream().anyMatch(THYROID.asPredicate()));
    }

    private static String ofOlder(String tumour, String nodes, boolean spread) {
        if (spread) {
            return "IVB";
        }
        if (tumour.equals("4b")) {
            return "IVA";
        }
        if (tumour.startsWith("4")) {
            return "III";
        }
        return tumour.startsWith("3") || nodes.startsWith("1") ? "II" : "I";
    }

    private List<Given> lupus() {
        return file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> fact.document() != DocumentKind.CLAIM_FORM)
                .flatMap(fact -> {
                    var given = LUPUS.matcher(roman(fact.value()));
                    return given.find()
                            ? Stream.of(new Given(
                                    given.group(1),
                                    fact.evidence(),
                                    Trust.of(fact).atLeast(Trust.FAIR)))
                            : Stream.<Given>empty();
                })
                .toList();
    }

    /** A system by its own name: Binet A, Ann Arbor IIB. */
    private Stream<Given> named(String system) {
        var facts = file.facts()
                .each(FactKey.STAGE)
                .filter(fact -> fact.value().startsWith(system + " "))
                .map(fact -> new Given(
                        fact.value().substring(system.length() + 1),
                        fact.evidence(),
                        Trust.of(fact).atLeast(Trust.FAIR)));
        var concept =
                switch (system) {
                    case "WHO-grade" -> "WHO分级";
                    case "CKD" -> "慢性肾脏病";
                    default -> system + "分期";
                };
        var findings = file.findings()
                .present()
                .filter(finding -> finding.is(concept))
                .flatMap(finding -> finding.value().stream()
                        .map(value -> new Given(roman(value.text()), finding.evidence(), finding.sure())));
        return Stream.concat(facts, findings);
    }

    static String roman(String text) {
        return text.replace("Ⅰ", "I")
                .replace("Ⅱ", "II")
                .replace("Ⅲ", "III")
                .replace("Ⅳ", "IV")
                .replace("Ⅴ", "V")
                .replace("期", "");
    }
}
