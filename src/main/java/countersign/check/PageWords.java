package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words on pages, neither denied nor doubted nor only planned. */
final class PageWords {

    private static final Pattern DENIED_BEFORE =
            Pattern.compile("(?:未见|未行|未予|未|无|否认|排除|除外|不除外|拟行?|建议|必要时|择期|待|预约|考虑|可能|疑|等待|禁忌|风险|可致|告知)[^,，。;；]{0,24}$");
    private static final Pattern DOUBTED_AFTER =
            Pattern.compile("^[^,，。;；]{0,2}(?:待排|可能|[?？]|待查|阴性|\\(-\\)|（-）|未见|禁忌|史)");
    private static final int REACH = 36;

    private final CaseFile file;

    PageWords(CaseFile file) {
        this.file = file;
    }

    /** Every place where one of the words stands on a document of these kinds. */
    List<Evidence> find(Collection<String> words, Set<DocumentKind> kinds) {
        var found = new ArrayList<Evidence>();
        for (Document document : file.documents()) {
            if (kinds.contains(document.kind())) {
                for (Transcript page : document.transcripts()) {
                    page.lines().forEach(line -> find(words, page, line, found));
                }
            }
        }
        return List.copyOf(found);
    }

    private static void find(Collection<String> words, Transcript page, TextLine line, List<Evidence> into) {
        var text = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < line.glyphs().size(); i++) {
            var plain = plain(line.glyphs().get(i).text());
            text.append(plain);
            for (int k = 0; k < plain.length(); k++) {
                places.add(i);
            }
        }
        for (String word : words) {
            var plain = plain(word);
            int at = plain.isEmpty() ? -1 : text.indexOf(plain);
            if (at >= 0 && !isDenied(text.toString(), at, at + plain.length())) {
                int first = places.get(at);
                int end = places.get(at + plain.length() - 1) + 1;
                into.add(new Evidence(page.page(), line.boxOf(first, end), word));
                return;
            }
        }
    }

    /** One width, without blanks; marks are kept, since they end what a denial reaches. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static boolean isDenied(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - REACH), start);
        return DENIED_BEFORE.matcher(before).find()
                || DOUBTED_AFTER.matcher(text.substring(end)).find();
    }
}
