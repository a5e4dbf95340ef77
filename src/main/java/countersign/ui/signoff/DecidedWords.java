package countersign.ui.signoff;

import countersign.model.adjudication.Decision;
import countersign.model.page.DocumentKind;
import countersign.review.Proceedings.Part;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a reviewer decided as they did, in words: the reasons that were picked, and what was written. */
record DecidedWords(CaseWords words) {

    String why(Part.Decided decided) {
        return joined(reason(decided.decision(), decided.reason()), decided.text());
    }

    String joined(String reason, String text) {
        var texts = words.texts();
        if (text.isBlank()) {
            return reason;
        }
        return reason.isBlank() ? texts.of("signoff.quote", text) : texts.of("signoff.reason.quote", reason, text);
    }

    private String reason(Decision decision, String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isBlank() && !code.equals("opinion"))
                .map(code -> word(decision, code))
                .collect(Collectors.joining(words.texts().of("opinion.list")));
    }

    private String word(Decision decision, String code) {
        Texts texts = words.texts();
        var key = "review.reason." + decision + "." + code;
        if (texts.has(key)) {
            return texts.of(key);
        }
        return DocumentKind.ofId(code).map(words::kind).orElse(code);
    }
}
