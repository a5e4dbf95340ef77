package countersign.ui.kit;

import countersign.model.adjudication.Flag;
import countersign.model.claim.Money;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.text.Texts;
import java.time.YearMonth;
import java.util.Optional;

/** How a claim's things are called in the language spoken now. */
public record CaseWords(Texts texts, CaseView view) {

    public String title(Flag flag) {
        var key = "flag." + flag.kind().id();
        return texts.has(key) ? texts.of(key) : flag.kind().id();
    }

    /** One sentence that says what does not fit. */
    public String sentence(Flag flag) {
        var key = "flag." + flag.kind().id() + "." + flag.reason();
        return texts.has(key) ? texts.of(key, flag.arguments().toArray()) : title(flag);
    }

    /** The title as printed, which is never translated; where there is none, its kind, and if that says nothing its file. */
    public String name(Document document) {
        if (!document.title().isBlank()) {
            return document.title();
        }
        if (view.reading().isPresent()) {
            return fileName(document);
        }
        var kind = kind(document.kind());
        return document.kind() == DocumentKind.OTHER ? fileName(document) + " · " + kind : kind;
    }

    private static String fileName(Document document) {
        return document.file().substring(document.file().lastIndexOf('/') + 1);
    }

    public String name(PageId page) {
        return view.document(page.file()).map(this::name).orElse(page.file());
    }

    public String kind(DocumentKind kind) {
        return texts.of("enum.DocumentKind." + kind.name());
    }

    /** “出院小结 • p 1”. */
    public String place(PageId page) {
        return texts.of("review.place", name(page), page.page());
    }

    /** What the words mean, where that is not what stands there: “≈ 2020-07”, “right”. */
    public Optional<String> meaning(Evidence words) {
        return view.factAt(words).map(fact -> value(fact.value())).filter(value -> !value.equals(words.text()));
    }

    /** A normalised value as it is shown. */
    public String value(Object value) {
        if (value instanceof Money money) {
            return texts.money(money);
        }
        if (value instanceof DateSpan span) {
            return span(span);
        }
        if (value instanceof Enum<?> constant) {
            var key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return texts.has(key) ? texts.of(key) : constant.toString();
        }
        return value.toString();
    }

    /** A problem in plain words. */
    public String problem(Problem problem) {
        var key = "problem." + problem.code();
        return texts.has(key) ? texts.of(key, problem.arguments().toArray()) : texts.of("review.page.unreadable.why");
    }

    /** “98%”. */
    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private String span(DateSpan span) {
        if (span.first().equals(span.last())) {
            return span.first().toString();
        }
        return span.last().isBefore(span.first().plusDays(45))
                ? "≈ " + YearMonth.from(span.last())
                : texts.of("review.span", span.first().toString(), span.last().toString());
    }
}
