package countersign.extract;

import countersign.extract.value.HospitalReader;
import countersign.extract.words.Cell;
import countersign.extract.words.Folding;
import countersign.extract.words.Sheet;
import countersign.model.fact.DocumentForm;
import countersign.model.fact.DocumentForms;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title of a page: on its own or after the hospital's name, near the top, in large print. */
final class Titles {

    /** @param weight more is surer */
    record Title(DocumentKind kind, String printed, double weight) {}

    private static final double TOP = 0.45;
    private static final int LONGEST = 40;
    private static final Pattern SENTENCE = Pattern.compile("[,。;?!]");
    /** Every title has one of these, even where a character or two were misread. */
    private static final Pattern NAMES_A_PAPER = Pattern.compile("[书单录结告据票历页卡表图志本簿摘清证手明案]|DEBIT|同意|申请");

    private static final Pattern TAIL =
            Pattern.compile("(?:[单书表卡页]|详情|正本|副本|存根)?(?:\\([^)]*\\))?(?:No|NO|编号|第\\d)?[:.]?[A-Za-z0-9-]*");
    private static final Pattern HEAD = Pattern.compile(
            "|[\\u4e00-\\u9fff]{2,8}[·/-]|[\\u4e00-\\u9fff0-9()·]{2,24}(?:医院|院|中心|诊所|卫生院|保健院|所|省|市|区|县|科|局|部|院区\\)?|计划|互助|平台|公司)|[\\u4e00-\\u9fff]{2,3}(?:省|市)|\\(?[\\u4e00-\\u9fff]{2,4}\\)?|[A-Za-z\\u4e00-\\u9fff]{1,8}|[A-Za-z'.&/-]{2,40}");

    /** What a title is called in English before its Chinese: {@code Discharge Summary 出院小结}. */
    private static final Pattern GLOSS = Pattern.compile("^[A-Z][A-Za-z&.'/()-]{3,44}(?=[\\u4e00-\\u9fff])");

    /** @param whole whether nothing may stand before it, since it ends other kinds' titles, too */
    private record Form(
            DocumentKind kind, Pattern pattern, String plain, List<String> parts, int literal, boolean whole) {

        boolean mayStandIn(String title) {
            return parts.stream().allMatch(title::contains);
        }
    }

    private final List<Form> forms = new ArrayList<>();
    private final HospitalReader hospitals = new HospitalReader();

    Titles(DocumentForms all) {
        for (DocumentForm form : all.forms()) {
            form.titles().forEach(title -> forms.add(form(form.kind(), Folding.foldAll(title))));
        }
        forms.sort(Comparator.comparingInt(form -> -form.literal()));
    }

    private static Form form(DocumentKind kind, String printed) {
        boolean whole = printed.startsWith("=");
        String title = whole ? printed.substring(1) : printed;
        int literal = 0;
        var pattern = new StringBuilder();
        boolean first = true;
        for (String part : title.split("\\*", -1)) {
            pattern.append(first ? "" : ".{0,14}");
            first = false;
            pattern.append(part.isEmpty() ? "" : Pattern.quote(part));
            literal = Math.max(literal, part.length());
        }
        var parts = java.util.Arrays.stream(title.split("\\*", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        return new Form(
                kind, Pattern.compile(pattern.toString()), title.contains("*") ? "" : title, parts, literal, whole);
    }

    Optional<Title> of(Sheet sheet) {
        double usual = usualHeight(sheet);
        var best = new ArrayList<Title>();
        var rows = new HashSet<String>();
        for (Cell cell : sheet.cells()) {
            if (cell.box().centreY() > TOP) {
                continue;
            }
            var row = new StringBuilder();
            sheet.row(cell).forEach(other -> row.append(other.text()));
            candidate(cell.text(), cell, usual).ifPresent(best::add);
            if (row.length() > cell.text().length() && row.length() < 2 * LONGEST && rows.add(row.toString())) {
                candidate(row.toString(), cell, usual).ifPresent(best::add);
            }
        }
        return best.stream().max(Comparator.comparingDouble(Title::weight));
    }

    private Optional<Title> candidate(String printed, Cell cell, double usual) {
        String text = printed.replace(" ", "");
        if (text.length() > LONGEST
                || text.length() < 3
                || SENTENCE.matcher(text).find()
                || !NAMES_A_PAPER.matcher(text).find()) {
            return Optional.empty();
        }
        int head = hospitals
                .find(text)
                .filter(match -> match.start() <= 3)
                .map(match -> match.end())
                .orElse(0);
        String title = text.substring(head);
        double large = Math.min(2, usual <= 0 ? 1 : cell.box().height() / usual);
        double weight = large * 6 + (0.5 - cell.box().centreY()) * 6 - (text.indexOf(':') >= 0 ? 4 : 0);
        return match(title)
                .or(() -> head > 0 ? match(text) : Optional.empty())
                .or(() -> match(GLOSS.matcher(title).replaceFirst("")))
                .map(form -> new Title(form.kind(), readable(title, form), weight + form.literal() * 1.5));
    }

    private static String readable(String title, Form form) {
        return form.plain().isEmpty() ? title : form.plain();
    }

    private Optional<Form> match(String title) {
        return forms.stream()
                .filter(form -> form.mayStandIn(title) && fits(title, form))
                .findFirst()
                .or(() -> forms.stream()
                        .filter(form -> misread(title, form.plain()))
                        .findFirst());
    }

    private static boolean fits(String title, Form form) {
        var matcher = form.pattern().matcher(title);
        int from = 0;
        while (from <= title.length() && matcher.find(from)) {
            var head = title.substring(0, matcher.start());
            if ((form.whole() ? head.isEmpty() : HEAD.matcher(head).matches())
                    && TAIL.matcher(title.substring(matcher.end())).matches()) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    /** One character in four may be misread, but not so that it becomes another title. */
    private static boolean misread(String title, String form) {
        if (form.length() < 4 || title.length() != form.length()) {
            return false;
        }
        int alike = 0;
        int other = 0;
        for (int i = 0; i < form.length(); i++) {
            if (title.charAt(i) != form.charAt(i)) {
                if (Folding.alike(title.charAt(i)) == Folding.alike(form.charAt(i))) {
                    alike++;
                } else {
                    other++;
                }
            }
        }
        return other == 0 && alike <= form.length() / 2 || other + alike <= form.length() / 4;
    }

    private static double usualHeight(Sheet sheet) {
        return sheet.cells().stream()
                .mapToDouble(cell -> cell.box().height())
                .sorted()
                .skip(sheet.cells().size() / 2)
                .findFirst()
                .orElse(0);
    }
}
