package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Agreement;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.Side;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.finding.Polarity;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All documents mean the same side of a paired organ; who operates on the other one makes a grave mistake, or copies. */
final class SideCheck implements Check {

    private static final double SURE_OF_A_CHARACTER = 0.95;
    private static final double READ = 0.5;

    private static final Pattern NO_SIDES = Pattern.compile("[^左右双]");

    private static final Pattern MASS = Pattern.compile("占位|肿块|肿物|团块|包块|新生物|软组织影");

    private static final Pattern IMPRESSION = Pattern.compile("诊断|印象|提示|结论|意见");

    /**
     * A fact that names a side of an organ.
     *
     * @param trust in the side, whose character may be plain where others of the fact are not
     */
    private record Mention(Side side, Fact<String> fact, Trust trust) {
        String file() {
            return fact.evidence().page().file();
        }
    }

    @Override
    public List<Flag> run(CaseFile file) {
        Map<PairedOrgan, List<Mention>> byOrgan = new EnumMap<>(PairedOrgan.class);
        Stream.of(FactKey.DIAGNOSIS, FactKey.OPERATION)
                .flatMap(file.facts()::each)
                .forEach(fact -> add(file, fact, byOrgan));
        impressions(file).forEach(fact -> add(file, fact, byOrgan));
        return byOrgan.values().stream()
                .flatMap(mentions -> contradiction(file, mentions).stream())
                .toList();
    }

    /** Words that name an injury on either side say nothing of the side of one. */
    private static void add(CaseFile file, Fact<String> fact, Map<PairedOrgan, List<Mention>> into) {
        var sided = SideWords.in(fact.value());
        sided.stream()
                .filter(one -> sided.stream()
                        .noneMatch(other -> other.organ() == one.organ()
                                && other.side() != one.side()
                                && other.side() != Side.BOTH
                                && one.side() != Side.BOTH))
                .forEach(one -> into.computeIfAbsent(one.organ(), organ -> new ArrayList<>())
                        .add(new Mention(one.side(), fact, trust(file, fact, one.side()))));
    }

    private static Trust trust(CaseFile file, Fact<String> fact, Side side) {
        return agreeOnSides(fact) ? Trust.SOLID : trustOfWords(file, fact, side);
    }

    /** Whether two readers saw the same sides in the same order, whatever else they differ in. */
    private static boolean agreeOnSides(Fact<String> fact) {
        var sides = fact.readings().stream()
                .map(reading -> NO_SIDES.matcher(reading.text()).replaceAll(""))
                .distinct()
                .toList();
        return fact.readings().size() > 1
                && sides.size() == 1
                && fact.readings().get(0).confidence() >= READ;
    }

    private static Trust trustOfWords(CaseFile file, Fact<String> fact, Side side) {
        return Stream.concat(Stream.of(fact), sides(file, fact, side))
                .map(Trust::of)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The sides that were taken as facts out of the words of {@code fact}. */
    private static Stream<Fact<Side>> sides(CaseFile file, Fact<String> fact, Side side) {
        var around = fact.evidence();
        return file.facts()
                .each(FactKey.SIDE)
                .filter(one -> one.value() == side)
                .filter(one -> one.evidence().page().equals(around.page())
                        && around.box()
                                .contains(
                                        one.evidence().box().centreX(),
                                        one.evidence().box().centreY()));
    }

    /**
     * What a radiologist concludes is no diagnosis, but it lies on a side; so does a mass, whatever it is thought to be. Who sees
     * something on either side leaves open which of them it was.
     */
    private static Stream<Fact<String>> impressions(CaseFile file) {
        return file.findings().all().stream()
                .filter(finding -> finding.polarity() == Polarity.PRESENT && finding.ofPatient())
                .filter(finding -> finding.document() == DocumentKind.IMAGING_REPORT && finding.sure())
                .filter(SideCheck::isMass)
                .filter(finding -> IMPRESSION.matcher(finding.section()).find())
                .collect(Collectors.groupingBy(
                        finding -> finding.evidence().page().file(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(seen -> seen.stream().allMatch(SideCheck::isNamed) || !onBothSides(seen))
                .flatMap(List::stream)
                .map(finding -> new Fact<>(
                        FactKey.DIAGNOSIS,
                        finding.evidence().text(),
                        finding.document(),
                        finding.evidence(),
                        SURE_OF_A_CHARACTER,
                        Agreement.SINGLE,
                        List.of()));
    }

    private static boolean isNamed(Finding finding) {
        return finding.concept().kind() == ConceptKind.ILLNESS;
    }

    private static boolean isMass(Finding finding) {
        return isNamed(finding)
                || finding.concept().kind() == ConceptKind.SYMPTOM
                        && MASS.matcher(finding.concept().name()).find();
    }

    private static boolean onBothSides(List<Finding> seen) {
        var text = seen.stream().map(finding -> finding.evidence().text()).collect(Collectors.joining());
        return text.contains("双") || text.contains("左") && text.contains("右");
    }

    private static Optional<Flag> contradiction(CaseFile file, List<Mention> mentions) {
        var left = of(mentions, Side.LEFT);
        var right = of(mentions, Side.RIGHT);
        boolean bothSidesIll = !of(mentions, Side.BOTH).isEmpty() || documentsWithBoth(left, right) > 1;
        if (left.isEmpty() || right.isEmpty() || bothSidesIll) {
            return Optional.empty();
        }
        boolean rightIsOdd =
                documents(right) < documents(left) || documents(right) == documents(left) && right.size() < left.size();
        var odd = rightIsOdd ? right : left;
        var others = rightIsOdd ? left : right;
        if (!isBelievable(odd) || !isBelievable(others) && documents(others) < 2) {
            return Optional.empty();
        }
        boolean certain = isSolid(odd) && isSolid(others) && documentsWithBoth(left, right) == 0;
        return Optional.of(new Flag(
                DIAGNOSIS_MISMATCH,
                certain ? Certainty.CERTAIN : Certainty.PROBABLE,
                "side",
                List.of(
                        odd.get(0).side(),
                        odd.get(0).fact().value(),
                        others.get(0).side(),
                        others.get(0).fact().value()),
                words(file, odd, others)));
    }

    private static List<Mention> of(List<Mention> mentions, Side side) {
        return mentions.stream().filter(mention -> mention.side() == side).toList();
    }

    private static long documents(List<Mention> mentions) {
        return mentions.stream().map(Mention::file).distinct().count();
    }

    private static long documentsWithBoth(List<Mention> left, List<Mention> right) {
        return left.stream()
                .map(Mention::file)
                .distinct()
                .filter(document -> namesBoth(document, left, right))
                .count();
    }

    /** Among its diagnoses, or among its operations; before and after an operation it names each twice. */
    private static boolean namesBoth(String document, List<Mention> left, List<Mention> right) {
        return Stream.of(FactKey.DIAGNOSIS, FactKey.OPERATION).anyMatch(key -> {
            long lefts = count(document, key, left);
            long rights = count(document, key, right);
            boolean twice = key == FactKey.DIAGNOSIS
                    && left.stream()
                            .filter(mention -> mention.file().equals(document))
                            .anyMatch(mention -> mention.fact().document() == DocumentKind.OPERATION_RECORD);
            return lefts > 0 && rights > 0 && (!twice || lefts > 1 && rights > 1);
        });
    }

    private static long count(String document, FactKey<?> key, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        mention.file().equals(document) && mention.fact().key().equals(key))
                .count();
    }

    /** Left and right differ by little: one reader must be very sure, or have read it twice. */
    private static boolean isBelievable(List<Mention> mentions) {
        var read = mentions.stream()
                .filter(mention -> mention.trust().atLeast(Trust.FAIR))
                .toList();
        return isSolid(mentions)
                || read.size() > 1
                || read.stream().anyMatch(mention -> mention.fact().confidence() >= SURE_OF_A_CHARACTER);
    }

    private static boolean isSolid(List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.trust() == Trust.SOLID);
    }

    private static List<Evidence> words(CaseFile file, List<Mention> odd, List<Mention> others) {
        return Stream.concat(
                        odd.stream().flatMap(mention -> words(file, mention)),
                        others.stream().flatMap(mention -> words(file, mention).limit(1)))
                .distinct()
                .toList();
    }

    /** The side itself where it was taken as a fact, and the words around it. */
    private static Stream<Evidence> words(CaseFile file, Mention mention) {
        return Stream.concat(
                sides(file, mention.fact(), mention.side()).map(Fact::evidence),
                Stream.of(mention.fact().evidence()));
    }
}
