package countersign.bench.understanding;

import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a hospital prints: see {@code houses.yaml}. */
record House(Node rules) {

    private static final Pattern IN_TEXT = Pattern.compile("\\{(\\d{4}-\\d{2}-\\d{2})}");
    private static final Pattern A_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})( \\d{2}:\\d{2})?");

    String fields() {
        return rules.need("fields");
    }

    String sections() {
        return rules.need("sections");
    }

    String colon() {
        return rules.need("colon");
    }

    double font() {
        return Double.parseDouble(rules.need("font"));
    }

    /** Certificates are forms with blanks instead of labelled rows. */
    boolean blanks() {
        return rules.text("certificate").filter("blanks"::equals).isPresent();
    }

    /** Hospital and title stand in one line. */
    boolean oneLine() {
        return rules.text("heading").filter("one-line"::equals).isPresent();
    }

    /** The front page has a left and a right half. */
    boolean halves() {
        return rules.text("front-page").filter("halves"::equals).isPresent();
    }

    /** How laboratory results are tabled: as most do, {@code coded} with numbers and codes, or {@code marked} H and L. */
    String results() {
        return rules.text("results").orElse("");
    }

    /** The front page of hospitals of Chinese medicine, with diagnoses of both kinds. */
    boolean chineseMedicine() {
        return rules.text("front-page").filter("chinese-medicine"::equals).isPresent();
    }

    /** Settlements of the villages' cooperative instead of the towns' insurance. */
    boolean cooperative() {
        return rules.text("settlement").filter("cooperative"::equals).isPresent();
    }

    /** Every page repeats hospital, title and patient. */
    boolean fullHeads() {
        return rules.text("running").filter("full"::equals).isPresent();
    }

    /** Who printed a record when, at the foot of each page. */
    String printedBy(String day) {
        return rules.text("printed-by").map(words -> words.formatted(day(day))).orElse("");
    }

    /** What a house hands out besides, where it says so. */
    List<String> besides() {
        return rules.texts("besides");
    }

    /** The time of day behind a day of admission or discharge, where the house prints it. */
    String clock(String time) {
        return rules.text("clock").isPresent() ? " " + time : "";
    }

    /** What the copying office stamps on every record. */
    Optional<String> stamp() {
        return rules.text("stamp");
    }

    /** An age as this house writes it: 52岁, 52Y, 52. */
    String age(String age) {
        return rules.text("age")
                .filter(form -> age.endsWith("岁"))
                .map(form -> form.formatted(age.substring(0, age.length() - 1)))
                .orElse(age);
    }

    /** 男 or 女 as this house writes it, with the form's number or without. */
    String sex(String sex) {
        return rules.node("sexes").text(sex).orElse(sex);
    }

    /** Whose papers they are where it is not the hospital that prints them, but an office or an application. */
    Optional<String> platform() {
        return rules.text("platform");
    }

    /** The hospital's name is one of the labelled fields. */
    boolean namesHospital() {
        return rules.node("labels").text("hospital").isPresent();
    }

    /** All in the characters of Hong Kong and Taiwan. */
    boolean traditional() {
        return rules.is("traditional");
    }

    /** Digits and marks half as wide and as wide as characters, as copies by hand of several sources have them. */
    boolean mixesWidths() {
        return rules.is("mixed-widths");
    }

    /** Whether the house says so of itself. */
    boolean text(String key, String value) {
        return rules.text(key).filter(value::equals).isPresent();
    }

    /** Which office's form its bills and settlements have. */
    String form(String paper) {
        return rules.node(paper).text("form").orElse("");
    }

    int invoiceColumns() {
        return Integer.parseInt(rules.node("invoice").need("columns"));
    }

    String invoiceTitle() {
        return rules.node("invoice").need("title");
    }

    boolean numbersPages() {
        return !rules.need("footer").isEmpty();
    }

    String footer(int page, int pages) {
        return rules.need("footer").formatted(page, pages);
    }

    /** As its papers of a kind have it, or as all of them. */
    String label(String name, DocumentKind kind) {
        return rules.node("labels-of").node(kind.id()).text(name).orElseGet(() -> label(name));
    }

    String label(String name) {
        return rules.node("labels").text(name).orElse(name);
    }

    String title(DocumentKind kind, String otherwise) {
        return rules.node("titles").text(kind.id()).orElse(otherwise);
    }

    /** A day as this house writes it, with the time where there is one; anything else as it is. */
    String day(String value) {
        var matcher = A_DAY.matcher(value);
        if (!matcher.matches()) {
            return text(value);
        }
        String time = matcher.group(2) == null ? "" : time(matcher.group(2));
        return written(LocalDate.parse(matcher.group(1))) + time;
    }

    private String time(String time) {
        return rules.text("clock")
                .filter(form -> !form.equals("true"))
                .map(form -> DateTimeFormatter.ofPattern(form).format(LocalTime.parse(time.strip())))
                .orElse(time);
    }

    /** A text with the days in it as this house writes them. */
    String text(String value) {
        return IN_TEXT.matcher(value).replaceAll(day -> inProse(LocalDate.parse(day.group(1))));
    }

    /** Within a text many houses write days otherwise than programs print them in heads. */
    private String inProse(LocalDate day) {
        return rules.text("prose-date")
                .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day))
                .orElseGet(() -> written(day));
    }

    private String written(LocalDate day) {
        return rules.need("date").equals("chinese") ? chinese(day) : day.format(format());
    }

    /** 二〇二一年三月二日. */
    private static String chinese(LocalDate day) {
        var year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(digit -> year.append("〇一二三四五六七八九".charAt(digit - '0')));
        return year + "年" + counted(day.getMonthValue()) + "月" + counted(day.getDayOfMonth()) + "日";
    }

    private static String counted(int number) {
        String units = number % 10 == 0 ? "" : String.valueOf("〇一二三四五六七八九".charAt(number % 10));
        String tens = number < 10 ? "" : number < 20 ? "十" : "〇一二三".charAt(number / 10) + "十";
        return tens + units;
    }

    private DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern(rules.need("date"), Locale.ENGLISH);
    }
}
