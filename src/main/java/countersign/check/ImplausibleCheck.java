package countersign.check;

import static countersign.model.adjudication.FlagKind.IMPLAUSIBLE;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.claim.Sex;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An organ that a person of this sex does not have, and a cancer that a child hardly ever gets.
 *
 * <p>Sources: ICD-10, volume 2, section 3.1.3 (codes for one sex); for age, checks.md §3.4: a throat cancer at ten.
 */
final class ImplausibleCheck implements Check {

    private static final int CHILD = 15;

    private record Rule(String codes, String words, Optional<Sex> never) {
        boolean fits(String code, String name) {
            return code.isEmpty() ? name.matches(".*(?:" + words + ").*") : code.matches("(?:" + codes + ").*");
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("C6[0-3]|D07[.][4-6]|N4[0-2]", "前列腺|睾丸|阴茎|附睾|精囊", Optional.of(Sex.F)),
            new Rule("C5[1-8]|D06|D07[.][0-3]|N8[0-9]|O[0-9]", "宫颈|子宫|卵巢|输卵管|阴道|外阴|绒毛膜", Optional.of(Sex.M)),
            new Rule(
                    "C0[0-6]|C09|C10|C1[2-689]|C20|C25|C3[2-4]|C50|C53|C61",
                    "喉癌|喉恶性|食管癌|胃癌|结肠癌|直肠癌|肺癌|乳腺癌|宫颈癌|前列腺癌|胰腺癌",
                    Optional.empty()));

    @Override
    public List<Flag> run(CaseFile file) {
        var illness = file.claim().illness();
        var code = illness.code().orElse("").toUpperCase(Locale.ROOT);
        var claimed = RULES.stream()
                .filter(rule -> rule.fits(code, illness.name()))
                .flatMap(rule -> flag(file, rule).stream())
                .toList();
        return claimed.isEmpty() ? organs(file).stream().toList() : claimed;
    }

    private static Optional<Flag> organs(CaseFile file) {
        var words = new OrgansOfOneSex(file).words();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flag(
                        IMPLAUSIBLE,
                        Certainty.PROBABLE,
                        "organ",
                        List.of(words.get(0).text(), file.claim().member().sex()),
                        words));
    }

    private static Optional<Flag> flag(CaseFile file, Rule rule) {
        var member = file.claim().member();
        if (rule.never().filter(member.sex()::equals).isPresent()) {
            return Optional.of(new Flag(
                    IMPLAUSIBLE,
                    Certainty.CERTAIN,
                    "sex",
                    List.of(file.claim().illness().name(), member.sex()),
                    evidence(file, rule, FactKey.SEX)));
        }
        int age = Period.between(member.birthDate(), file.claim().illness().diagnosed())
                .getYears();
        return rule.never().isEmpty() && age >= 0 && age < CHILD
                ? Optional.of(new Flag(
                        IMPLAUSIBLE,
                        Certainty.CANNOT_TELL,
                        "age",
                        List.of(file.claim().illness().name(), age),
                        evidence(file, rule, FactKey.AGE)))
                : Optional.empty();
    }

    private static List<Evidence> evidence(CaseFile file, Rule rule, FactKey<?> person) {
        var diagnosis = file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> rule.fits("", fact.value()))
                .map(fact -> fact.evidence())
                .limit(2);
        var who = file.facts().facts().stream()
                .filter(fact -> fact.key().equals(person))
                .map(fact -> fact.evidence())
                .limit(1);
        return Stream.concat(diagnosis, who).toList();
    }
}
