package countersign.check;

import static countersign.model.adjudication.FlagKind.IDENTITY_MISMATCH;

import countersign.check.Contradiction.Strength;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page is about the member: a page of another patient, even of the same name, proves nothing. */
final class IdentityCheck implements Check {

    /** Papers on which others than the patient may stand alone. */
    private static final Set<DocumentKind> OF_OTHERS_TOO = EnumSet.of(
            DocumentKind.CLAIM_FORM, DocumentKind.AUTHORISATION, DocumentKind.BANK_CARD, DocumentKind.IDENTITY_CARD);

    private static final double WELL_READ = 0.85;

    private static final Set<DocumentKind> NOT_ASKED = EnumSet.of(DocumentKind.HOUSEHOLD_REGISTER, DocumentKind.OTHER);

    @Override
    public List<Flag> run(CaseFile file) {
        Map<String, List<Contradiction>> bySameWords = new LinkedHashMap<>();
        pages(file).forEach((page, facts) -> {
            var found = contradictions(file, page, facts);
            if (isEnough(found)) {
                bySameWords
                        .computeIfAbsent(leading(found).what() + leading(found).shown(), key -> new ArrayList<>())
                        .addAll(found);
            }
        });
        return bySameWords.values().stream().map(found -> flag(file, found)).toList();
    }

    private static Map<PageId, FactSheet> pages(CaseFile file) {
        var member = new NameComparison(List.of(file.claim().member().name()));
        var registered = file.facts()
                .each(FactKey.NAME)
                .filter(name -> name.document() == DocumentKind.HOUSEHOLD_REGISTER)
                .collect(Collectors.groupingBy(name -> name.evidence().page()));
        var ofAPatient = file.facts().facts().stream()
                .filter(fact -> fact.document() == DocumentKind.OTHER)
                .collect(Collectors.groupingBy(fact -> fact.evidence().page()))
                .entrySet()
                .stream()
                .filter(page -> isOfAPatient(page.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return file.facts().facts().stream()
                .filter(fact -> !NOT_ASKED.contains(fact.document())
                        || ofAPatient.contains(fact.evidence().page())
                        || isOnlyOf(
                                member, registered.getOrDefault(fact.evidence().page(), List.of())))
                .collect(Collectors.groupingBy(
                        fact -> fact.evidence().page(),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.<Fact<?>>toList(), FactSheet::new)));
    }

    /** A paper of no known kind is asked where a hospital tells of a person with sex or age; the police may tell of anybody. */
    private static boolean isOfAPatient(List<Fact<?>> page) {
        var keys = page.stream().map(Fact::key).collect(Collectors.toSet());
        return keys.contains(FactKey.NAME)
                && keys.contains(FactKey.HOSPITAL)
                && (keys.contains(FactKey.SEX) || keys.contains(FactKey.AGE));
    }

    /** A leaf of the household's register is asked where it is the member's own. */
    private static boolean isOnlyOf(NameComparison member, List<Fact<String>> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> member.mayBeRight(name.value()));
    }

    private static List<Contradiction> contradictions(CaseFile file, PageId page, FactSheet facts) {
        var member = file.claim().member();
        var kind = facts.facts().get(0).document();
        var claimant = file.claim().claimant().filter(who -> OF_OTHERS_TOO.contains(kind));
        var names = new NameComparison(Stream.concat(Stream.of(member.name()), claimant.map(who -> who.name()).stream())
                .toList());
        var onPage = facts.each(FactKey.NAME).toList();
        boolean claimantsOwn = claimant.filter(
                        who -> !new NameComparison(List.of(member.name())).mayBeRight(who.name()))
                .filter(who -> onPage.stream()
                        .anyMatch(name -> new NameComparison(List.of(who.name())).mayBeRight(name.value())))
                .isPresent();
        if (claimantsOwn) {
            return List.of();
        }
        boolean own = names.areSlips(onPage) && isNumbered(facts, member.idNumber());
        boolean hard = names.isHard(file.facts().each(FactKey.NAME).toList());
        return Stream.of(
                        own ? Stream.<Contradiction>empty() : names.of(onPage, hard).stream(),
                        new IdNumberComparison(member.idNumber())
                                .of(facts.each(FactKey.ID_NUMBER).toList()).stream(),
                        new PersonComparison(member, file.claim().illness().diagnosed())
                                .of(facts, file.facts().of(page.file())).stream())
                .flatMap(found -> found)
                .toList();
    }

    /** A page with the member's own ID number is about the member, however a character of the name was printed or read. */
    private static boolean isNumbered(FactSheet page, String own) {
        return page.each(FactKey.ID_NUMBER)
                .anyMatch(
                        number -> number.value().equals(own) && Trust.of(number).atLeast(Trust.FAIR));
    }

    /** One word that is sure, or two that point the same way. */
    private static boolean isEnough(Collection<Contradiction> found) {
        return found.size() > 1 || found.stream().anyMatch(contradiction -> contradiction.strength() != Strength.HINT);
    }

    private static Contradiction leading(Collection<Contradiction> found) {
        return found.stream().max(Comparator.comparing(Contradiction::strength)).orElseThrow();
    }

    private static Flag flag(CaseFile file, List<Contradiction> found) {
        var leading = leading(found);
        var odd = found.stream().<Fact<?>>map(Contradiction::fact).toList();
        var right = found.stream()
                .map(Contradiction::fact)
                .map(Fact::key)
                .distinct()
                .flatMap(key -> right(file, key).stream())
                .toList();
        var age = found.stream().filter(word -> word.what().equals("age")).findFirst();
        var sex = found.stream().filter(word -> word.what().equals("sex")).findFirst();
        boolean both =
                sex.isPresent() && age.isPresent() && Set.of("age", "sex").contains(leading.what());
        List<Object> arguments = both
                ? List.of(
                        sex.get().shown(),
                        sex.get().member(),
                        age.get().shown(),
                        age.get().member())
                : List.of(leading.shown(), leading.member());
        return new Flag(
                IDENTITY_MISMATCH,
                certainty(leading.strength()),
                both ? "sex-and-age" : leading.what(),
                arguments,
                Words.of(odd, right));
    }

    private static Certainty certainty(Strength strength) {
        return switch (strength) {
            case CERTAIN -> Certainty.CERTAIN;
            case PROBABLE, HINT -> Certainty.PROBABLE;
            case DOUBTFUL -> Certainty.CANNOT_TELL;
        };
    }

    /** Where the member's own stands, on the identity card before any other page. */
    private static Optional<Fact<?>> right(CaseFile file, FactKey<?> key) {
        var member = file.claim().member();
        Set<Object> right = Set.of(member.name(), member.sex(), member.birthDate(), member.idNumber());
        return file.facts().facts().stream()
                .filter(fact -> fact.key().equals(key) && right.contains(fact.value()))
                .min(Comparator.comparing(fact -> fact.document() != DocumentKind.IDENTITY_CARD));
    }
}
