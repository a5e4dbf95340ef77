package countersign.check;

import static countersign.model.adjudication.FlagKind.HOSPITAL_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The papers of one stay come from one hospital. */
final class HospitalMismatchCheck implements Check {

    /** Those that the hospital of a stay issues itself; bills and insurance papers name others, too. */
    private static final Set<DocumentKind> OF_THE_WARD = EnumSet.of(
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.ADMISSION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.OPERATION_RECORD,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.IMAGING_REPORT,
            DocumentKind.LABORATORY_REPORT);

    private static final Pattern SECOND_NAME = Pattern.compile("[()（）/、]|暨");

    private static final Pattern ARMY = Pattern.compile(
            "^(?:中国)?(?:人民)?(?:解放军|武装警察部队|武警部队?)?(?:总医院)?(?:联勤保障部队|联勤|陆军|海军|空军|火箭军|战略支援部队|[东西南北中]部战区)*(?:总?医院)?(?=第?[〇一二三四五六七八九十]{1,4}医院)");

    /** A shorter part is a campus or a town. */
    private static final int SHORTEST_NAME = 5;

    @Override
    public List<Flag> run(CaseFile file) {
        return Stay.of(file).stream()
                .flatMap(stay -> ofStay(file, stay))
                .limit(1)
                .toList();
    }

    private static Stream<Flag> ofStay(CaseFile file, Stay stay) {
        var papers = new PapersOfStay(file, stay);
        var own = names(papers.own().filter(paper -> OF_THE_WARD.contains(paper.kind())));
        var all = Stream.concat(own.stream(), names(papers.during()).stream()).toList();
        return Stream.concat(odd(own, own), odd(own, all)).limit(1);
    }

    private static List<Fact<String>> names(Stream<Paper> papers) {
        return papers.flatMap(paper -> paper.facts().each(FactKey.HOSPITAL)).toList();
    }

    /** @param own names in papers of the stay beyond doubt: one of them is odd, and one of them says the other */
    private static Stream<Flag> odd(List<Fact<String>> own, List<Fact<String>> all) {
        return new Votes<>(asOne(all))
                .odd().stream()
                        .filter(odd -> documents(odd.others()) > 1)
                        .filter(odd -> Stream.of(odd.facts(), odd.others()).allMatch(facts -> anyOf(own, facts)))
                        .filter(odd -> !isSame(odd.value(), odd.most()))
                        .filter(odd -> odd.facts().stream().noneMatch(fact -> alsoNamed(fact, odd.others())))
                        .map(odd -> new Flag(
                                HOSPITAL_MISMATCH,
                                odd.certainty(),
                                "stay",
                                List.of(odd.value(), odd.most()),
                                Words.of(odd.facts(), odd.others())));
    }

    private static boolean anyOf(List<Fact<String>> own, List<Fact<String>> facts) {
        return facts.stream()
                .anyMatch(fact -> own.stream().anyMatch(of -> of.evidence().equals(fact.evidence())));
    }

    /** With one spelling for each hospital: the first that is printed. */
    private static List<Fact<String>> asOne(List<Fact<String>> names) {
        return names.stream()
                .map(fact -> names.stream()
                        .map(Fact::value)
                        .filter(first -> isSame(first, fact.value()))
                        .findFirst()
                        .map(first -> named(fact, first))
                        .orElse(fact))
                .toList();
    }

    private static Fact<String> named(Fact<String> fact, String name) {
        return new Fact<>(
                fact.key(),
                name,
                fact.document(),
                fact.evidence(),
                fact.confidence(),
                fact.agreement(),
                fact.readings());
    }

    /** A paper that names the stay's own hospital as well only mentions the other. */
    private static boolean alsoNamed(Fact<String> odd, List<Fact<String>> others) {
        return others.stream()
                .anyMatch(other -> other.evidence()
                        .page()
                        .file()
                        .equals(odd.evidence().page().file()));
    }

    /** A short form, a name with its town, a name in brackets, or one misread in a character or two. */
    static boolean isSame(String one, String other) {
        return names(one).anyMatch(name -> names(other).anyMatch(also -> isSameName(name, also)));
    }

    /** A hospital of two names prints the second in brackets or behind a stroke. */
    private static Stream<String> names(String printed) {
        return Stream.concat(
                Stream.of(printed), SECOND_NAME.splitAsStream(printed).filter(name -> name.length() >= SHORTEST_NAME));
    }

    private static boolean isSameName(String one, String other) {
        return isSpelledAlike(plain(one), plain(other));
    }

    /** With numerals for digits, and without what an army's or a university's hospital prints or leaves out. */
    private static String plain(String name) {
        var plain = new StringBuilder();
        name.chars().forEach(c -> plain.append(c >= '0' && c <= '9' ? "〇一二三四五六七八九".charAt(c - '0') : (char) c));
        return ARMY.matcher(plain.toString().replace('零', '〇').replace('○', '〇'))
                .replaceFirst("");
    }

    private static boolean isSpelledAlike(String one, String other) {
        if (!numerals(one).equals(numerals(other))) {
            return false; // the First is not the Second
        }
        var a = Fold.lookAlike(one);
        var b = Fold.lookAlike(other);
        return a.contains(b)
                || b.contains(a)
                || Fold.distance(a, b) <= Math.max(1, Math.min(a.length(), b.length()) / 5)
                || subsequence(a, b)
                || subsequence(b, a)
                || sorted(a).equals(sorted(b));
    }

    /** 大学附属第一医院 and 大学第一附属医院 are one. */
    private static String sorted(String name) {
        return name.chars()
                .sorted()
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }

    private static String numerals(String name) {
        return name.replaceAll("[^〇一二三四五六七八九十]", "");
    }

    /** Whether a short form's characters all stand in the long one in their order. */
    private static boolean subsequence(String little, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < little.length(); i++) {
            at += whole.charAt(i) == little.charAt(at) ? 1 : 0;
        }
        return at == little.length();
    }

    private static long documents(List<Fact<String>> facts) {
        return facts.stream()
                .map(fact -> fact.evidence().page().file())
                .distinct()
                .count();
    }
}
