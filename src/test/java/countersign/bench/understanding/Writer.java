package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Block.Fields;
import countersign.bench.understanding.Block.PageBreak;
import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Section;
import countersign.bench.understanding.Block.Title;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes records and reports of a hospital as its house does. */
final class Writer {

    private static final List<String> SECTIONS = List.of(
            "cc", "hpi", "pmh", "pers", "marr", "fam", "pe", "spec", "aux", "dx", "plan", "preop", "postop", "opname",
            "anaes", "steps", "site", "cdx", "gross", "micro", "ihc", "pdx", "part", "find", "impr", "indx", "course",
            "outdx", "cond", "orders", "diag", "opinion", "concl");

    private final Story story;
    private final House house;
    private final Paper paper;
    private final Node content;
    private final Particulars told;
    private final List<PrintedFacts.Truth> truths = new ArrayList<>();

    Writer(Story story, House house, Paper paper) {
        this.story = story;
        this.house = house;
        this.paper = paper;
        this.content = paper.content();
        this.told = new Particulars(story, content);
    }

    List<Block> write() {
        return switch (paper.kind()) {
            case ADMISSION_RECORD ->
                record(persons("dept", "bed", "stayno"), List.of("in", "recorded"), List.of("doctor"), told.in());
            case DISCHARGE_SUMMARY ->
                record(persons("dept", "bed", "stayno"), List.of("in", "out", "days"), List.of("doctor"), told.out());
            case OUTPATIENT_RECORD ->
                record(persons("dept", "outno"), List.of("visit"), List.of("doctor"), content.need("visit"));
            case OPERATION_RECORD ->
                record(persons("dept", "bed", "stayno"), List.of("opdate"), List.of("surgeon"), content.need("date"));
            case PATHOLOGY_REPORT ->
                record(
                        persons("senddept", "stayno", "no-path"),
                        List.of("sent", "taken"),
                        List.of("reporter", "checker", "pathreported"),
                        content.need("sampled"));
            case IMAGING_REPORT ->
                record(
                        persons("senddept", "stayno", "no-exam"),
                        List.of("examined"),
                        List.of("reporter", "checker"),
                        content.need("examined"));
            case ECG_REPORT ->
                record(persons("dept", "stayno"), List.of("examined"), List.of("reporter"), content.need("examined"));
            case LABORATORY_REPORT -> laboratory();
            case DIAGNOSIS_CERTIFICATE ->
                house.blanks()
                        ? certificate()
                        : record(
                                persons("dept", "stayno", "idno"),
                                List.of(),
                                List.of("doctor", "issued"),
                                content.need("date"));
            case CHECKUP_REPORT -> checkup();
            default ->
                record(
                        content.is("ward") ? persons("dept", "bed", "stayno") : List.of(),
                        List.of(),
                        List.of(content.is("ward") ? "doctor" : "issued"),
                        content.text("date").orElse(told.in()));
        };
    }

    /** What {@link #write} has printed in head and foot, as facts. */
    List<PrintedFacts.Truth> truths() {
        return truths;
    }

    private List<String> persons(String... more) {
        var names = new ArrayList<>(List.of("name", "sex", "age"));
        names.addAll(Arrays.asList(more));
        return names;
    }

    private List<Block> record(List<String> head, List<String> days, List<String> foot, String day) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(house.platform().orElseGet(told::hospital), title()));
        var fields = new ArrayList<Field>();
        if (house.namesHospital()) {
            fields.add(new Field(house.label("hospital"), told.hospital()));
        }
        if (!content.is("bare")) {
            Stream.concat(head.stream(), days.stream()).forEach(name -> {
                fields.add(new Field(house.label(name), value(name, day)));
                truth(name, day);
            });
        }
        if (!fields.isEmpty()) {
            blocks.add(new Fields(fields));
        }
        content.node("values").values().forEach((name, value) -> blocks.add(new Row(List.of(name + "：" + value, " "))));
        content.text("text").ifPresent(text -> blocks.add(new Prose(house.text(text))));
        content.values().keySet().stream()
                .filter(SECTIONS::contains)
                .sorted((one, other) -> Integer.compare(SECTIONS.indexOf(one), SECTIONS.indexOf(other)))
                .forEach(name -> {
                    if (content.texts("breaks").contains(name)) {
                        blocks.add(new PageBreak());
                    }
                    blocks.add(new Section(house.label(name, paper.kind()), house.text(content.need(name))));
                });
        sign(blocks, foot, day);
        return blocks;
    }

    private void sign(List<Block> blocks, List<String> foot, String day) {
        if (house.text("signature", "together") && foot.size() == 1 && !foot.contains("issued")) {
            truth(foot.get(0), day);
            blocks.add(new Row(List.of(
                    house.label(foot.get(0)) + "：" + value(foot.get(0), day) + "/鲍铭", house.day(day) + " 11:32")));
            return;
        }
        var words = new ArrayList<String>();
        foot.forEach(name -> {
            words.add(house.label(name) + "：" + value(name, day));
            truth(name, day);
        });
        blocks.add(new Row(words));
        boolean record = foot.equals(List.of("doctor")) || foot.equals(List.of("surgeon"));
        if (record && paper.kind() != DocumentKind.OUTPATIENT_RECORD) {
            blocks.add(new Row(List.of(house.day(day))));
        }
        house.stamp().ifPresent(stamp -> blocks.add(new Row(List.of(stamp))));
    }

    /** A printed form whose blanks were filled in by hand. */
    private List<Block> certificate() {
        var day = content.need("date");
        return List.of(
                new Title(told.hospital(), title()),
                new Row(List.of("姓名 " + value("name", day), "性别 " + value("sex", day), "年龄 " + value("age", day), " ")),
                new Row(List.of("科别 " + value("dept", day), "门诊（住院）号 " + value("stayno", day), " ")),
                new Prose("兹证明上列病员经我院检查诊断为："),
                new Prose(house.text(content.need("diag"))),
                new Prose("处理意见：" + content.text("opinion").orElse("")),
                new Prose("（未盖公章无效）"),
                new Row(List.of("医师 " + value("doctor", day), house.day(day))));
    }

    private List<Block> laboratory() {
        var day = content.need("sampled");
        var blocks = record(
                persons("dept", "stayno", "no-lab", "specimen"),
                List.of("sampled", "received", "reported"),
                List.of("reporter", "checker"),
                day);
        var results = content.rows("rows");
        if (!results.isEmpty()) {
            blocks.add(2, LaboratoryTables.of(house.results(), results));
        }
        blocks.add(new Prose("本报告仅对送检标本负责"));
        return blocks;
    }

    private List<Block> checkup() {
        var day = content.need("date");
        var blocks = record(List.of("name", "sex", "age"), List.of(), List.of("reporter", "issued"), day);
        var rows = new ArrayList<Block>();
        rows.add(new Fields(
                List.of(new Field("体检编号", "T" + day.replace("-", "") + "017"), new Field("体检日期", house.day(day)))));
        content.node("items").values().forEach((name, value) -> rows.add(new Section(name, value.toString())));
        blocks.addAll(2, rows);
        return blocks;
    }

    private void truth(String name, String day) {
        boolean dated = !List.of("in", "out", "opdate", "sent", "pathreported", "issued")
                .contains(name);
        var value =
                switch (name) {
                    case "in" -> told.in();
                    case "out" -> told.out();
                    case "opdate" -> content.need("date");
                    case "sent" -> content.need("sampled");
                    case "pathreported" -> content.need("reported");
                    case "issued" -> content.text("date").orElse(day);
                    case "visit" -> content.need("visit");
                    case "examined", "sampled", "reported" -> content.text(name).orElse("");
                    case "sex" -> told.sex().equals("女") ? "F" : "M";
                    case "days" -> days();
                    default -> value(name, day);
                };
        PrintedFacts.key(name, paper.kind())
                .ifPresent(key -> truths.add(new PrintedFacts.Truth(key, dated ? value.split(" ")[0] : value)));
    }

    private String title() {
        return content.text("title").orElseGet(() -> house.title(paper.kind(), "证明"));
    }

    private String value(String name, String day) {
        var stay = story.stay();
        return switch (name) {
            case "name" -> told.name();
            case "sex" -> house.sex(told.sex());
            case "age" -> house.age(content.text("age").orElseGet(() -> story.age(day)));
            case "idno" -> story.idNumber();
            case "dept", "senddept" -> content.text("dept").orElseGet(() -> stay.need("dept"));
            case "bed" -> stay.need("bed");
            case "stayno" -> content.text("stayno").orElseGet(() -> stay.need("no"));
            case "outno" ->
                "MZ" + day.replaceAll("\\D", "").substring(2, 8) + "0"
                        + stay.need("no").length();
            case "in" -> house.day(told.in() + house.clock("09:40"));
            case "out" -> house.day(told.out() + house.clock("10:15"));
            case "days" -> days() + "天";
            case "recorded" -> house.day(told.in() + " 14:20");
            case "opdate" -> house.day(content.need("date"));
            case "no-path", "no-exam", "no-lab" -> content.text("no").orElse("");
            case "sent", "taken" -> house.day(content.need("sampled"));
            case "pathreported" -> house.day(content.need("reported"));
            case "issued" -> house.day(content.text("date").orElse(day));
            case "doctor", "surgeon", "checker" -> content.text("doctor").orElseGet(() -> stay.need("doctor"));
            case "reporter" -> "许沛";
            default -> house.day(content.text(name).orElse(""));
        };
    }

    private String days() {
        return content.text("days").orElseGet(() -> Long.toString(told.days()));
    }
}
