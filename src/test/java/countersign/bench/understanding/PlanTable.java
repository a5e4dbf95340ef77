package countersign.bench.understanding;

import countersign.catalogue.Catalogue;
import countersign.model.plan.Pay;
import countersign.model.plan.PlanVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One dossier for every plan that covers cancers, and each kind of fault in it: {@code plans.yaml} says which. */
final class PlanTable {

    private static final LocalDate IN_FORCE = LocalDate.of(2020, 9, 15);

    private PlanTable() {}

    static List<Story> all(Path file) {
        var table = Stories.load(file);
        var stories = new ArrayList<Story>();
        for (var line : table.nodes("plans")) {
            var plan = version(line);
            var name = line.need("plan");
            var change = words(line, plan);
            stories.add(story(name, line, table, new Node(Map.of()), change));
            table.nodes("faults").stream()
                    .filter(fault ->
                            fault.text("needs").map(what -> has(plan, what)).orElse(true))
                    .forEach(fault -> stories.add(story(name + "/" + fault.need("id"), line, table, fault, change)));
        }
        return stories;
    }

    private static PlanVersion version(Node line) {
        var day = line.text("year")
                .map(year -> LocalDate.of(Integer.parseInt(year), 9, 15))
                .orElse(IN_FORCE);
        return Catalogue.shipped().plan(line.need("plan")).orElseThrow().nearest(day);
    }

    private static boolean has(PlanVersion plan, String what) {
        return switch (what) {
            case "waiting" -> plan.rules().waiting().days() > 0;
            case "window" -> plan.rules().claimWindowDays().isPresent();
            case "once" ->
                plan.rules()
                        .payments()
                        .limits()
                        .payments()
                        .filter(most -> most == 1)
                        .isPresent();
            case "lump" -> plan.rules().benefits().stream().allMatch(benefit -> benefit.pay() instanceof Pay.LumpSum);
            case "no-spending" -> plan.rules().payments().spending().isEmpty();
            case "pathology" ->
                plan.rules().documents().stream()
                        .anyMatch(document -> document.id().equals("pathology"));
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** Puts the plan's own days for their names. */
    private static UnaryOperator<String> words(Node line, PlanVersion plan) {
        var year = line.text("year").orElse("2020");
        var diagnosed = LocalDate.of(Integer.parseInt(year), 9, 15);
        var waiting = diagnosed.minusDays(Math.max(1, plan.rules().waiting().days() - 10L));
        var late = diagnosed.plusDays(plan.rules().claimWindowDays().orElse(0) + 1L);
        return text -> text.replace("YEAR", year)
                .replace("PLAN", line.need("plan"))
                .replace("{diagnosed}", diagnosed.toString())
                .replace("{waiting}", waiting.toString())
                .replace("{late}", late.toString());
    }

    private static Story story(String name, Node line, Node table, Node fault, UnaryOperator<String> change) {
        var year = line.text("year").orElse("2020");
        var told = new LinkedHashMap<String, Object>();
        told.put("case", name);
        told.put("layout", "plain");
        told.put("plan", line.need("plan"));
        told.put("reported", year + "-10-12");
        told.put("hospital", "东江市第三人民医院");
        told.put(
                "person",
                Pairs.of(
                        "name",
                        "仲孙楠",
                        "sex",
                        "M",
                        "birth",
                        line.text("birth").orElse("1985-06-20"),
                        "joined",
                        line.text("joined").orElse("2019-12-01")));
        told.put("claim", Pairs.of("illness", "弥漫大B细胞淋巴瘤", "code", "C83.3", "diagnosed", year + "-09-15"));
        told.put(
                "stay",
                Pairs.of(
                        "no",
                        "Z0091244",
                        "dept",
                        "血液科",
                        "bed",
                        "9",
                        "in",
                        year + "-09-10",
                        "out",
                        year + "-09-28",
                        "doctor",
                        "祝融"));
        var base = new Node(told);
        var changed = fault.changed(change);
        changed.node("set").values().forEach(base::put);
        var dropped = changed.texts("drop");
        var papers = new ArrayList<Paper>();
        for (var paper : Paper.list(table.nodes("docs"))) {
            if (!dropped.contains(paper.id())) {
                var plain = new Paper(paper.id(), paper.kind(), paper.content().changed(change));
                var edit = changed.node("edit").node(paper.id());
                papers.add(edit.values().isEmpty() ? plain : plain.edited(edit));
            }
        }
        return new Story("plan:" + name, base, expected(changed), List.copyOf(papers));
    }

    private static Node expected(Node fault) {
        var expected = new LinkedHashMap<String, Object>();
        var kinds = fault.texts("expect");
        if (!kinds.isEmpty()) {
            expected.put("expect", List.of(Pairs.of("kind", kinds)));
            var may = new ArrayList<Object>(kinds);
            may.addAll(fault.texts("may"));
            expected.put("may", may);
        }
        return new Node(expected);
    }
}
