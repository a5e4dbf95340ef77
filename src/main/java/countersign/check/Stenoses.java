package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.model.plan.Proof;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How narrow the three main arteries of the heart are, as angiographies say it: one narrowed as far as asked, and the two others
 * by three fifths. Left open where not all three are spoken of.
 */
final class Stenoses {

    private static final BigDecimal OTHERS = BigDecimal.valueOf(60);

    private static final Set<DocumentKind> TOLD = EnumSet.of(
            DocumentKind.IMAGING_REPORT,
            DocumentKind.OPERATION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.OTHER);

    private enum Artery {
        DESCENDING("前降支|LAD"),
        CIRCUMFLEX("回旋支|LCX"),
        RIGHT("右冠|RCA");

        private final Pattern words;

        Artery(String words) {
            this.words = Pattern.compile(words);
        }
    }

    private static final Pattern STEM = Pattern.compile("左主干|左冠(?:状动脉)?主干|LM(?![A-Z])");
    private static final Pattern CLAUSE = Pattern.compile("[,，。;；]");
    private static final Pattern SHARE = Pattern.compile("(\\d{2,3})(?:[-~]\\d{2,3})?%");
    private static final Pattern CLOSED = Pattern.compile("闭塞");
    private static final Pattern FREE = Pattern.compile("未见|正常|无(?:明显|有意义)?(?:的)?狭窄|通畅");

    private final Map<Artery, Integer> narrowed = new EnumMap<>(Artery.class);
    private final List<Evidence> words = new ArrayList<>();

    Stenoses(CaseFile file) {
        var pages = PageKinds.of(file);
        file.documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .filter(page -> TOLD.contains(pages.of(page.page())))
                .forEach(this::read);
    }

    /** @param asked how far at least one of them has to be narrowed */
    Answer of(Proof.Number asked) {
        long others = narrowed.values().stream()
                .filter(share -> BigDecimal.valueOf(share).compareTo(OTHERS) >= 0)
                .count();
        boolean one = narrowed.values().stream()
                .anyMatch(share -> asked.comparison().holds(BigDecimal.valueOf(share), asked.value()));
        if (one && others == Artery.values().length) {
            return Answer.met(words, true);
        }
        return narrowed.size() == Artery.values().length ? Answer.contradicted(words, false) : Answer.NOT_SHOWN;
    }

    private void read(Transcript page) {
        for (TextLine line : page.lines()) {
            int before = narrowed.hashCode();
            for (String clause : CLAUSE.split(
                    Normalizer.normalize(line.text(), Normalizer.Form.NFKC).replaceAll("\\s", ""))) {
                clause(clause);
            }
            if (before != narrowed.hashCode()) {
                words.add(new Evidence(page.page(), line.box(), line.text()));
            }
        }
    }

    private void clause(String clause) {
        var share = SHARE.matcher(clause);
        int most = CLOSED.matcher(clause).find() ? 100 : -1;
        while (share.find()) {
            most = Math.max(most, Integer.parseInt(share.group(1)));
        }
        if (most < 0 && FREE.matcher(clause).find()) {
            most = 0;
        }
        if (most < 0 || clause.contains("支架") || clause.contains("残余")) {
            return;
        }
        for (Artery artery : Artery.values()) {
            boolean stem = artery != Artery.RIGHT && STEM.matcher(clause).find();
            if (stem || artery.words.matcher(clause).find()) {
                narrowed.merge(artery, most, Math::max);
            }
        }
    }
}
