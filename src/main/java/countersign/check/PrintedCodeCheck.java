package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A code belongs to the words beside which it is printed; checks.md M2, of which a doctor has the last word. */
final class PrintedCodeCheck implements Check {

    /** Causes from outside, contacts with care and the like stand beside any illness. */
    private static final Pattern OF_AN_ILLNESS = Pattern.compile("^[A-N]\\d\\d(?:[.]|$)");

    private static final double ONE_ROW = 0.6;

    private record Pair(Fact<String> words, Fact<String> code) {}

    @Override
    public List<Flag> run(CaseFile file) {
        var codes = new OfferedCodes(file);
        return Paper.of(file).stream()
                .flatMap(PrintedCodeCheck::pairs)
                .flatMap(pair -> flag(pair, codes).stream())
                .limit(1)
                .toList();
    }

    /** A code and the one diagnosis in its row. */
    private static Stream<Pair> pairs(Paper paper) {
        var diagnoses = paper.facts().each(FactKey.DIAGNOSIS).toList();
        var codes = paper.facts().each(FactKey.ICD_10).toList();
        return codes.stream()
                .filter(code -> OF_AN_ILLNESS.matcher(code.value()).find() && isRead(code))
                .flatMap(code -> {
                    var beside = diagnoses.stream()
                            .filter(words -> inOneRow(words, code))
                            .toList();
                    boolean alone = beside.size() == 1
                            && codes.stream()
                                            .filter(other -> inOneRow(beside.get(0), other))
                                            .count()
                                    == 1;
                    return alone && isRead(beside.get(0)) ? Stream.of(new Pair(beside.get(0), code)) : Stream.empty();
                });
    }

    private static boolean isRead(Fact<String> fact) {
        return Trust.of(fact).atLeast(Trust.FAIR);
    }

    private static boolean inOneRow(Fact<String> one, Fact<String> other) {
        return one.evidence().page().equals(other.evidence().page())
                && one.evidence().box().sharedHeight(other.evidence().box()) >= ONE_ROW;
    }

    private static Optional<Flag> flag(Pair pair, OfferedCodes codes) {
        var words = pair.words().value();
        var code = pair.code().value();
        var byWords = BodyRegion.ofDiagnosis(words);
        var byCode = BodyRegion.ofCode(code);
        boolean otherPart = !byWords.isEmpty() && !byCode.isEmpty() && Collections.disjoint(byWords, byCode);
        var named = codes.named(words)
                .filter(offer -> OF_AN_ILLNESS.matcher(offer.code()).find())
                .toList();
        boolean otherChapter = !named.isEmpty()
                && !codes.mayMean(words, code.substring(0, 3))
                && named.stream().noneMatch(offer -> chapter(offer.code()) == chapter(code));
        if (!otherPart && !otherChapter) {
            return Optional.empty();
        }
        var usual = named.stream().findFirst().map(offer -> offer.code()).orElse("");
        return Optional.of(new Flag(
                DIAGNOSIS_MISMATCH,
                otherPart ? Certainty.PROBABLE : Certainty.CANNOT_TELL,
                usual.isEmpty() ? "printed-code" : "printed-code-usual",
                List.of(words, code, usual),
                Words.of(List.of(pair.words(), pair.code()))));
    }

    /** Tumours have the letters C and D; some illnesses of the blood stand under D too. */
    private static char chapter(String code) {
        return code.charAt(0) == 'D' ? 'C' : code.charAt(0);
    }
}
