package countersign.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.DefinitionSets;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Illness;
import countersign.model.plan.Proof;
import countersign.model.plan.Requirement;
import countersign.text.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {

    private static final String ILLNESSES = """
            schema: countersign-illnesses/1
            list: some
            illnesses:
              - {id: gout, names: {zh: 痛风, en: Gout}, class: mild, group: other, codes: [M10]}
            """;

    private static final String CRITERIA = """
            schema: countersign-criteria/1
            list: some
            criteria:
              - illness: gout
                definition-set: new
                decided-by: machine
                criteria:
                - {id: acid, zh: 尿酸高, en: Uric acid, evidence: [laboratory-report], test: {op: times_uln, analyte: UA, cmp: '>', value: 1}}
                - {id: joint, zh: 关节, en: Joint, evidence: [outpatient-record], test: {op: person, question: {zh: 痛否, en: Pain}}}
                require: {any: [acid, joint]}
                exclusions:
                - {id: old, zh: 旧, en: Old, test: {op: icd10_in, ranges: [M11]}, result: mild}
            """;

    private static final Catalogue SHIPPED = Catalogue.shipped();

    @Test
    void saysWhatProvesEveryIllness() {
        assertTrue(SHIPPED.illnesses().stream()
                .noneMatch(illness -> illness.definitions().isEmpty()));
        assertEquals(
                118,
                SHIPPED.illnesses().stream()
                        .mapToInt(illness -> illness.definitions().size())
                        .sum());
    }

    @Test
    void usesEveryKindOfProofThereIs() {
        var used = definitions()
                .flatMap(CriteriaTest::proofs)
                .map(proof -> proof.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        var known = new TreeSet<>(Stream.of(Proof.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());

        assertEquals(known, used);
    }

    @Test
    void followsEveryReferenceToAnotherIllness() {
        definitions()
                .flatMap(CriteriaTest::proofs)
                .filter(Proof.Ref.class::isInstance)
                .map(Proof.Ref.class::cast)
                .forEach(ref -> {
                    var definition = illness(ref.illness()).definitions().get(0);
                    var known =
                            definition.criteria().stream().map(Criterion::id).toList();
                    assertTrue(
                            ref.part().stream().flatMap(Requirement::criteria).allMatch(known::contains));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "cid2007, acute-mi-severe, symptom ecg enzyme lvef90",
        "cid2020, stroke-sequelae-severe, imaging after180 power2 speech_swallow adl3",
        "cid2007, stroke-sequelae-severe, after180 limb speech adl3",
        "cid2007, gaucher, gene_or_enzyme"
    })
    void choosesTheWordingOfThePlansSet(String set, String illness, String criteria) {
        var definition = new DefinitionSets(set, Map.of()).of(illness(illness)).orElseThrow();

        assertEquals(criteria, definition.criteria().stream().map(Criterion::id).collect(Collectors.joining(" ")));
    }

    @Test
    void letsAPlanDefineOneIllnessByAnotherSet() {
        var sets = new DefinitionSets("cid2007", Map.of("malignant-tumour", "cid2020"));

        assertEquals(
                "cid2020", sets.of(illness("malignant-tumour")).orElseThrow().set());
        assertEquals(
                "cid2007", sets.of(illness("acute-mi-severe")).orElseThrow().set());
    }

    @Test
    void asksForThreeOfFour() {
        var infarction = new DefinitionSets("cid2007", Map.of())
                .of(illness("acute-mi-severe"))
                .orElseThrow();

        var requirement = assertInstanceOf(Requirement.AtLeast.class, infarction.requirement());
        assertEquals(3, requirement.count());
        assertEquals(4, requirement.of().size());
    }

    @Test
    void tellsTheMildFromTheSevere() {
        var mild = illness("malignant-tumour").definitions().get(0).exclusions().stream()
                .filter(exclusion -> exclusion.result() == Exclusion.Result.MILD)
                .map(Exclusion::id)
                .toList();

        assertEquals(
                List.of(
                        "thyroid_stage1",
                        "prostate_T1N0M0",
                        "skin_nonmelanoma",
                        "cll_binet_A",
                        "hodgkin_AA1",
                        "net_G1"),
                mild);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            illness: gout        | illness: rheuma        | 4  | there is no illness "rheuma" in that list
            op: times_uln        | op: times              | 8  | there is no test "times"
            cmp: '>'             | cmp: '>>'              | 8  | ">>" is not one of < <= = >= >
            laboratory-report    | lab-report             | 8  | "lab-report" is not a kind of evidence
            analyte: UA          | analytes: UA           | 8  | "analytes" is not known here
            question: {zh: 痛否, en: Pain} | question: {zh: 痛否} | 9 | "en" is missing
            any: [acid, joint]   | any: [acid, knee]      | 10 | there is no criterion "knee"
            any: [acid, joint]   | some: [acid, joint]    | 10 | "some" is not known here
            id: joint            | id: acid               | 8  | criterion "acid" is there twice
            ranges: [M11]        | ranges: [11]           | 12 | "11" is not a range of ICD-10 codes such as C00-C97
            result: mild         | result: perhaps        | 12 | "perhaps" is not one of not-covered, mild, person
            decided-by: machine  | decided-by: dice       | 6  | "dice" is not one of machine, mixed, person
            """)
    void refusesAMistakeWithFileLineAndReason(String right, String wrong, int line, String reason) {
        var text = CRITERIA.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        var mistake = assertThrows(
                CatalogueException.class,
                () -> Catalogue.read(new Catalogue.Files(
                        Map.of("illnesses/some.yaml", ILLNESSES),
                        Map.of("criteria/some.yaml", text),
                        Map.of(),
                        Map.of())));

        assertEquals(line + ": " + reason, mistake.line() + ": " + CatalogueTest.words(mistake, Language.EN));
    }

    private static Illness illness(String id) {
        return SHIPPED.illnesses().stream()
                .filter(illness -> illness.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Definition> definitions() {
        return SHIPPED.illnesses().stream().flatMap(illness -> illness.definitions().stream());
    }

    private static Stream<Proof> proofs(Definition definition) {
        return Stream.concat(
                        definition.criteria().stream().map(Criterion::proof),
                        definition.exclusions().stream().map(Exclusion::proof))
                .flatMap(CriteriaTest::within);
    }

    private static Stream<Proof> within(Proof proof) {
        Stream<Proof> parts = Stream.empty();
        if (proof instanceof Proof.All all) {
            parts = all.of().stream();
        } else if (proof instanceof Proof.Any any) {
            parts = any.of().stream();
        } else if (proof instanceof Proof.Not not) {
            parts = Stream.of(not.of());
        } else if (proof instanceof Proof.AtLeast some) {
            parts = some.of().stream();
        }
        return Stream.concat(Stream.of(proof), parts.flatMap(CriteriaTest::within));
    }
}
