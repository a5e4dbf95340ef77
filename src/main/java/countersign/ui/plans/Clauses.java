package countersign.ui.plans;

import countersign.model.plan.AgeRange;
import countersign.model.plan.Benefit;
import countersign.model.plan.CodeRange;
import countersign.model.plan.Definition;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Illness;
import countersign.model.plan.Names;
import countersign.model.plan.Pay;
import countersign.model.plan.PlanVersion;
import countersign.model.plan.RequiredDocument;
import countersign.text.Language;
import countersign.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a version of a plan says, in words and in order. */
record Clauses(Texts texts) {

    static final String AMOUNTS = "amounts";
    static final String CRITERIA = "criteria";
    static final String EXCLUSIONS = "exclusions";
    static final String DOCUMENTS = "documents";
    static final String RULES = "rules";

    /** All that it says of an illness, and its rules for every illness. */
    List<Clause> of(PlanVersion version, Illness illness) {
        var clauses = new ArrayList<Clause>();
        clauses.addAll(amounts(version, illness));
        version.definition(illness).ifPresent(definition -> clauses.addAll(criteria(definition)));
        clauses.addAll(exclusions(version, illness));
        clauses.addAll(documents(version, illness));
        clauses.addAll(rules(version));
        return clauses;
    }

    List<Clause> amounts(PlanVersion version, Illness illness) {
        return version.rules().benefits().stream()
                .filter(benefit -> benefit.illnessClass() == illness.illnessClass())
                .map(benefit -> new Clause(
                        AMOUNTS,
                        benefit.id() + "." + benefit.fromYear() + "-" + benefit.toYear(),
                        "",
                        texts.of("plans.amount", ages(benefit), pay(benefit.pay()))))
                .toList();
    }

    List<Clause> criteria(Definition definition) {
        var clauses = new ArrayList<Clause>();
        for (var criterion : definition.criteria()) {
            clauses.add(
                    new Clause(CRITERIA, criterion.id(), String.valueOf(clauses.size() + 1), named(criterion.names())));
        }
        return clauses;
    }

    /** Those of the definition, counted by letter, then those of the plan. */
    List<Clause> exclusions(PlanVersion version, Illness illness) {
        var clauses = new ArrayList<Clause>();
        version.definition(illness)
                .map(Definition::exclusions)
                .orElse(List.of())
                .forEach(exclusion -> clauses.add(
                        new Clause(EXCLUSIONS, exclusion.id(), letter(clauses.size()), excluded(exclusion))));
        version.rules()
                .exclusions()
                .forEach(exclusion -> clauses.add(new Clause(
                        EXCLUSIONS, "plan." + exclusion.id(), letter(clauses.size()), named(exclusion.names()))));
        return clauses;
    }

    List<Clause> documents(PlanVersion version, Illness illness) {
        return version.rules().documents().stream()
                .filter(document -> document.isNeededFor(illness))
                .map(document -> new Clause(DOCUMENTS, document.id(), "", document(document)))
                .toList();
    }

    List<Clause> rules(PlanVersion version) {
        var rules = version.rules();
        var clauses = new ArrayList<Clause>();
        clauses.add(rule("waiting", texts.of("plans.waiting", rules.waiting().days())));
        if (rules.waiting().accidentsExempt()) {
            clauses.add(rule("accidents", texts.of("plans.waiting.accidents")));
        }
        clauses.add(rule("joining", texts.of("plans.joining", ages(rules.ageAtJoining()))));
        clauses.add(rule("diagnosis", texts.of("plans.diagnosis", ages(rules.ageAtDiagnosis()))));
        rules.claimWindowDays().ifPresent(days -> clauses.add(rule("window", texts.of("plans.window", days))));
        rules.hospitalClass().ifPresent(least -> clauses.add(rule("hospital", texts.of("plans.hospital." + least))));
        rules.health()
                .forEach(health ->
                        clauses.add(rule("health." + health.id(), texts.of("plans.health", named(health.names())))));
        rules.payments()
                .sites()
                .forEach(site -> clauses.add(rule(
                        "site." + site.id(),
                        texts.of(
                                "plans.site."
                                        + site.effect()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'),
                                String.join(" ", site.words())))));
        return clauses;
    }

    /** “0 – 39”, with more words where the first is a day. */
    String ages(Benefit benefit) {
        return texts.of("plans.years", benefit.fromYear(), benefit.toYear());
    }

    String ages(AgeRange ages) {
        return ages.isFromYears()
                ? texts.of("plans.years", ages.from().getYears(), ages.lastYear())
                : texts.of("plans.days-to-years", ages.from().getDays(), ages.lastYear());
    }

    String pay(Pay pay) {
        if (pay instanceof Pay.LumpSumThenBills both) {
            return texts.of("plans.pay.both", both.atOnce(), both.most());
        }
        return pay instanceof Pay.Bills ? texts.of("plans.pay.bills", pay.most()) : texts.money(pay.most());
    }

    String named(Names names) {
        return texts.language() == Language.ZH ? names.zh() : names.en();
    }

    static String codes(Illness illness) {
        return illness.codes().stream().map(Clauses::code).collect(Collectors.joining(" "));
    }

    private static String code(CodeRange range) {
        return range.first().equals(range.last()) ? range.first() : range.first() + "–" + range.last();
    }

    private String excluded(Exclusion exclusion) {
        return exclusion.result() == Exclusion.Result.NOT_COVERED
                ? named(exclusion.names())
                : texts.of(
                        "plans.exclusion." + exclusion.result().name().toLowerCase(java.util.Locale.ROOT),
                        named(exclusion.names()));
    }

    private String document(RequiredDocument document) {
        var name = document.names()
                .map(this::named)
                .orElseGet(() -> document.anyOf().stream()
                        .map(kind -> texts.of("enum.DocumentKind." + kind.name()))
                        .collect(Collectors.joining(" / ")));
        return document.when()
                .map(when -> texts.of("plans.when." + when.name().toLowerCase(java.util.Locale.ROOT), name))
                .orElse(name);
    }

    private static Clause rule(String id, String words) {
        return new Clause(RULES, id, "", words);
    }

    private static String letter(int index) {
        return String.valueOf((char) ('a' + index % 26));
    }
}
