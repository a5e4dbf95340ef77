package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.page.Simplified;
import countersign.model.page.TextLine;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words on pages, neither denied nor doubted nor only planned. */
final class PageWords {

    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "(?:未见|未行|未予|未|无|否认|排除|除外|不除外|拟行?|建议|必要时|择期|待|预约|考虑|可能|疑|等待|禁忌|风险|可致|告知|拒绝|暂不|暂缓|不予|不宜|无需|不同意)[^,，。;；]{0,24}$");
    private static final Pattern DOUBTED_AFTER =
            Pattern.compile("^[^,，。;；]{0,2}(?:待排|可能|[?？]|待查|阴性|\\(-\\)|（-）|未见|禁忌|史)|^(?:中心|科|病区|病房|门诊|研究)");
    private static final Pattern LOOKED_FOR = Pattern.compile("(?:未见|未发现|未探及|未触及|未及|无明显|未查见)[^,，。;；]{0,12}$");

    private static final int REACH = 36;
    private static final String SOME = "…";

    /** 黏液瘤 and 粘液瘤 are one. */
    private static final char VISCOUS = '黏';

    private static final char ALSO_VISCOUS = '粘';

    /** A line as it is searched. */
    private record Plain(DocumentKind kind, PageId page, TextLine line, String text, int[] places) {

        static Plain of(DocumentKind kind, PageId page, TextLine line) {
            var text = new StringBuilder();
            var places = IntStream.builder();
            for (int i = 0; i < line.glyphs().size(); i++) {
                var plain = plain(line.glyphs().get(i).text());
                text.append(plain);
                for (int k = 0; k < plain.length(); k++) {
                    places.add(i);
                }
            }
            return new Plain(kind, page, line, text.toString(), places.build().toArray());
        }
    }

    private final List<Plain> lines;

    static PageWords of(CaseFile file) {
        return file.once(PageWords.class, PageWords::new);
    }

    private PageWords(CaseFile file) {
        var kinds = PageKinds.of(file);
        lines = file.documents().stream()
                .flatMap(document -> document.transcripts().stream()
                        .flatMap(page ->
                                page.lines().stream().map(line -> Plain.of(kinds.of(page.page()), page.page(), line))))
                .toList();
    }

    /**
     * Every place where one of the words stands on a document of these kinds.
     *
     * @param words where one holds {@value #SOME}, a few characters may stand there: ST段…抬高 is ST段弓背向上抬高, too
     */
    List<Evidence> find(Collection<String> words, Set<DocumentKind> kinds) {
        var patterns =
                words.stream().filter(word -> !word.isBlank()).map(Word::of).toList();
        return lines.stream()
                .filter(line -> kinds.contains(line.kind()))
                .flatMap(line -> find(patterns, line).stream())
                .toList();
    }

    /** Where a paper says that it looked for one of the words and found none: 未见瘘管及脓肿. */
    List<Evidence> denied(Collection<String> words, Set<DocumentKind> kinds) {
        var patterns =
                words.stream().filter(word -> !word.isBlank()).map(Word::of).toList();
        return lines.stream()
                .filter(line -> kinds.contains(line.kind()))
                .flatMap(line -> patterns.stream()
                        .filter(word -> line.text().contains(word.part()))
                        .flatMap(word -> word.pattern()
                                .matcher(line.text())
                                .results()
                                .filter(found -> LOOKED_FOR
                                        .matcher(line.text().substring(0, found.start()))
                                        .find())
                                .map(found -> new Evidence(
                                        line.page(),
                                        line.line()
                                                .boxOf(
                                                        line.places()[found.start()],
                                                        line.places()[found.end() - 1] + 1),
                                        found.group()))))
                .toList();
    }

    /** @param part stands in every line that the pattern fits: most lines need not be tried */
    private record Word(Pattern pattern, String part) {

        static Word of(String word) {
            var parts = Stream.of(word.split(SOME, -1)).map(PageWords::plain).toList();
            return new Word(
                    Pattern.compile(parts.stream().map(Pattern::quote).collect(Collectors.joining("[^,，。;；]{0,10}?"))),
                    parts.get(0));
        }
    }

    private static Optional<Evidence> find(List<Word> words, Plain line) {
        for (Word word : words) {
            if (!line.text().contains(word.part())) {
                continue;
            }
            var found = word.pattern().matcher(line.text());
            if (found.find() && !found.group().isEmpty() && !isDenied(line.text(), found.start(), found.end())) {
                int first = line.places()[found.start()];
                int end = line.places()[found.end() - 1] + 1;
                return Optional.of(new Evidence(line.page(), line.line().boxOf(first, end), found.group()));
            }
        }
        return Optional.empty();
    }

    /** One width, without blanks; marks are kept, since they end what a denial reaches. */
    private static String plain(String text) {
        if (text.length() == 1
                && (text.charAt(0) > ' ' && text.charAt(0) < 0x7f
                        || text.charAt(0) >= 0x4e00 && text.charAt(0) <= 0x9fff)) {
            char simplified = Simplified.of(text.charAt(0));
            return simplified == VISCOUS
                    ? String.valueOf(ALSO_VISCOUS)
                    : simplified == text.charAt(0) ? text : String.valueOf(simplified);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace(VISCOUS, ALSO_VISCOUS);
    }

    private static boolean isDenied(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - REACH), start);
        return DENIED_BEFORE.matcher(before).find()
                || DOUBTED_AFTER.matcher(text.substring(end)).find();
    }
}
