package countersign.bench.understanding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest dossiers of every illness: {@code illnesses.yaml} says what is right (and what also is), what is another illness or not enough of
 * it, and what histories of before joining tell. Who writes a line writes as a hospital does.
 */
final class IllnessTable {

    /** Any of these says that what was claimed is not what the papers prove. */
    private static final List<String> NOT_PROVEN =
            List.of("criteria-not-met", "criteria-not-shown", "illness-not-covered", "diagnosis-mismatch");

    private static final List<String> BESIDE = List.of("missing-document", "treatment-mismatch", "amount-mismatch");

    private static final String VISIT = "2021-04-01";

    private IllnessTable() {}

    static List<Story> all(Path file) {
        var table = Stories.load(file);
        var stories = new ArrayList<Story>();
        table.nodes("illnesses").forEach(line -> ofIllness(line, stories));
        table.nodes("tumours").forEach(line -> ofTumour(line, stories));
        return stories;
    }

    private static void ofIllness(Node line, List<Story> into) {
        var name = line.need("of");
        into.add(story(name, line, List.of(), false));
        int number = 0;
        for (var other : line.nodes("also")) {
            into.add(story(name + "/also-" + ++number, with(line, other.values()), List.of(), false));
        }
        number = 0;
        for (var other : line.nodes("not")) {
            into.add(story(name + "/not-" + ++number, with(line, other.values()), NOT_PROVEN, false));
        }
        before(name, line, into);
    }

    private static void ofTumour(Node line, List<Story> into) {
        var name = line.need("claim");
        into.add(story(name, line, List.of(), true));
        int number = 0;
        for (var other : line.rows("not")) {
            var operated = line.text("op")
                    .<Map<String, Object>>map(op -> Map.of("op", "肿物切除术"))
                    .orElse(Map.of());
            var values = new LinkedHashMap<String, Object>(operated);
            values.put("pdx", other.get(0));
            values.put("out", other.get(1));
            into.add(story(name + "/not-" + ++number, with(line, values), NOT_PROVEN, true));
        }
        line.text("other")
                .ifPresent(op -> into.add(
                        story(name + "/side", with(line, Map.of("op", op)), List.of("diagnosis-mismatch"), true)));
        before(name, line, into);
    }

    private static void before(String name, Node line, List<Story> into) {
        int number = 0;
        for (var history : line.texts("before")) {
            into.add(story(
                    name + "/before-" + ++number,
                    with(line, Map.of("pmh", history)),
                    List.of("pre-existing"),
                    line.text("of").isEmpty()));
        }
    }

    private static Node with(Node line, Map<String, Object> values) {
        var changed = line.changed(text -> text);
        values.forEach(changed.values()::put);
        return changed;
    }

    private static Story story(String name, Node line, List<String> kinds, boolean tumour) {
        var told = new LinkedHashMap<String, Object>();
        told.put("case", name);
        told.put("layout", "plain");
        told.put("plan", line.text("plan").orElse("xhb-critical-illness"));
        boolean lasting = line.text("review").isPresent();
        told.put("reported", line.text("reported").orElse(lasting ? "2021-04-20" : "2020-12-22"));
        told.put("hospital", "东江市第三医院");
        told.put("person", person(line));
        told.put("claim", claim(line));
        told.put(
                "stay",
                Pairs.of(
                        "no",
                        "Z0091244",
                        "dept",
                        "内科",
                        "bed",
                        "9",
                        "in",
                        "2020-09-10",
                        "out",
                        "2020-09-28",
                        "doctor",
                        "祝融"));
        var expected = new LinkedHashMap<String, Object>();
        if (!kinds.isEmpty()) {
            expected.put("expect", List.of(Pairs.of("kind", kinds)));
            var may = new ArrayList<String>(BESIDE);
            may.addAll(kinds);
            if (kinds.contains("pre-existing")) {
                may.addAll(List.of("date-order", "date-mismatch", "excluded-condition"));
            }
            expected.put("may", may);
        }
        return new Story("table:" + name, new Node(told), new Node(expected), Paper.list(papers(line, tumour)));
    }

    private static Map<String, Object> person(Node line) {
        var person = Pairs.of(
                "name", "仲孙楠", "sex", line.text("sex").orElse("M"), "birth", "1985-06-20", "joined", "2019-03-01");
        person.putAll(line.node("person").values());
        return person;
    }

    private static Map<String, Object> claim(Node line) {
        var claim = Pairs.of(
                "illness",
                line.text("claim")
                        .orElse(line.text("of").map(IllnessTable::named).orElse("")));
        claim.put("diagnosed", "2020-09-15");
        line.text("code").ifPresent(code -> claim.put("code", code));
        line.text("accident").ifPresent(accident -> claim.put("accident", accident));
        return claim;
    }

    private static String named(String id) {
        return countersign.catalogue.Catalogue.shipped()
                .plan("xhb-critical-illness")
                .orElseThrow()
                .versions()
                .get(2)
                .illnesses()
                .stream()
                .filter(illness -> illness.id().equals(id))
                .map(illness -> illness.names().zh())
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> papers(Node line, boolean tumour) {
        var papers = new ArrayList<Node>();
        papers.add(paper("identity-card", Pairs.of()));
        papers.add(paper("claim-form", Pairs.of()));
        papers.add(paper("admission-record", admission(line, tumour)));
        line.text("lab")
                .ifPresent(rows -> papers.add(paper(
                        "laboratory-report",
                        Pairs.of(
                                "no",
                                "2009110417",
                                "specimen",
                                "血清",
                                "sampled",
                                "2020-09-11",
                                "received",
                                "2020-09-11",
                                "reported",
                                "2020-09-11",
                                "rows",
                                line.values().get("lab")))));
        line.text("ecg")
                .ifPresent(said -> papers.add(paper("ecg-report", Pairs.of("examined", "2020-09-10", "impr", said))));
        Optional.of(line.node("img")).filter(image -> !image.values().isEmpty()).ifPresent(image -> {
            var content = Pairs.of("no", "CT2009-0461", "examined", "2020-09-11", "part", "平扫");
            content.putAll(image.values());
            papers.add(paper("imaging-report", content));
        });
        operation(line, tumour).ifPresent(operation -> papers.add(paper("operation-record", operation)));
        line.text("pdx")
                .ifPresent(said -> papers.add(paper(
                        "pathology-report",
                        Pairs.of(
                                "no",
                                "P20-4471",
                                "sampled",
                                "2020-09-12",
                                "reported",
                                "2020-09-15",
                                "site",
                                "送检组织",
                                "cdx",
                                "待查",
                                "gross",
                                "灰白组织一块。",
                                "micro",
                                "见病变组织。",
                                "pdx",
                                said))));
        papers.add(paper("discharge-summary", discharge(line, tumour)));
        line.text("review")
                .ifPresent(said -> papers.add(paper(
                        "outpatient-record",
                        Pairs.of(
                                "id",
                                "review",
                                "visit",
                                line.text("reviewed").orElse(VISIT),
                                "cc",
                                "复诊评定",
                                "hpi",
                                said,
                                "dx",
                                line.need("out")))));
        return papers;
    }

    private static Map<String, Object> admission(Node line, boolean tumour) {
        var content = Pairs.of("cc", line.need("cc"));
        content.put("hpi", line.text("hpi").orElse("患者因" + line.need("cc") + "来院，门诊收入。"));
        content.put("pmh", line.text("pmh").orElse("体健，否认慢性病史。"));
        content.put("fam", "父母体健。");
        content.put("pe", line.text("pe").orElse("神志清楚，查体合作。"));
        content.put("dx", line.text("dx").orElse(tumour ? "占位待查" : line.need("out")));
        return content;
    }

    private static Optional<Map<String, Object>> operation(Node line, boolean tumour) {
        if (line.text("op").isEmpty()) {
            return Optional.empty();
        }
        var content = Pairs.of("date", "2020-09-12", "anaes", "全麻");
        content.put("preop", line.text("dx").orElse(tumour ? "占位" : line.need("out")));
        content.put("postop", tumour ? "占位（待病理）" : line.need("out"));
        if (tumour) {
            content.put("opname", line.need("op"));
            content.put("steps", "全麻满意后消毒铺巾，完整切除病变送病理，止血缝合。");
        } else {
            content.put("opname", line.node("op").need("name"));
            content.put("steps", line.node("op").need("steps"));
        }
        return Optional.of(content);
    }

    private static Map<String, Object> discharge(Node line, boolean tumour) {
        var operated = tumour ? line.text("op") : Optional.of(line.node("op")).flatMap(op -> op.text("name"));
        var content = Pairs.of("indx", line.text("dx").orElse(tumour ? "占位待查" : line.need("out")));
        content.put(
                "course",
                operated.map(name -> "2020-09-12全麻下行" + name + "，恢复顺利。").orElse("入院后完善检查，对症治疗。")
                        + line.text("course").orElse(""));
        content.put("outdx", line.need("out"));
        content.put("cond", "病情平稳。");
        content.put("orders", "定期复查。");
        return content;
    }

    private static Node paper(String kind, Map<String, Object> content) {
        return new Node(Pairs.of(kind, content));
    }
}
