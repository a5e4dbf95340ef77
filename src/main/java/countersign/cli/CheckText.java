package countersign.cli;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.page.Problem;
import countersign.text.FlagTexts;
import countersign.text.Texts;
import java.io.PrintWriter;
import java.util.List;

/** Writes checked claims for a person at a terminal. */
final class CheckText {

    private final Texts texts;
    private final FlagTexts words;

    CheckText(Texts texts) {
        this.texts = texts;
        this.words = new FlagTexts(texts);
    }

    void write(List<CheckedClaim> claims, PrintWriter out) {
        for (var claim : claims) {
            write(claim, out);
            out.println();
        }
        out.flush();
    }

    private void write(CheckedClaim checked, PrintWriter out) {
        var file = checked.file();
        int pages =
                file.documents().stream().mapToInt(document -> document.pages()).sum();
        out.println(texts.of(
                "check.claim",
                file.claim().number(),
                file.plan().plan(),
                file.plan().version(),
                String.valueOf(file.documents().size()),
                String.valueOf(pages),
                checked.dossier()));
        checked.payout()
                .ifPresent(payout -> out.println(
                        "  " + texts.of("check.payout", texts.money(payout.amount()), words.payout(payout))));
        if (checked.flags().isEmpty()) {
            out.println("  " + texts.of("check.no-flags"));
        }
        checked.flags().forEach(flag -> write(flag, out));
        file.problems().forEach(problem -> out.println("  " + texts.of("check.problem", line(problem))));
    }

    private void write(Flag flag, PrintWriter out) {
        out.println("  "
                + texts.of(
                        "check.flag",
                        texts.of("enum.Severity." + flag.severity().name()),
                        words.title(flag),
                        texts.of("enum.Certainty." + flag.certainty().name()),
                        flag.kind().id()));
        out.println("    " + words.detail(flag));
        for (Evidence place : flag.evidence()) {
            out.println("    - "
                    + texts.of(
                            "check.evidence",
                            place.page().file(),
                            String.valueOf(place.page().page()),
                            place.text()));
        }
    }

    String line(Problem problem) {
        return problem.page() > 0
                ? texts.of("check.problem.page", problem.file(), String.valueOf(problem.page()), words.problem(problem))
                : texts.of("check.problem.file", problem.file(), words.problem(problem));
    }
}
