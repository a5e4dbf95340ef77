package countersign.check;

import static countersign.model.adjudication.FlagKind.UNREADABLE_PAGE;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** What could not be read could not be checked: a person has to look. */
final class UnreadablePageCheck implements Check {

    /** Problems of the bag, of names, of claim.json, of the second reader alone and of who saved a file leave the pages readable. */
    private static final Pattern NOT_OF_A_PAGE =
            Pattern.compile("^(?:bag|claim|dossier|name|plan|saved|second-reader)-.*");

    @Override
    public List<Flag> run(CaseFile file) {
        return file.problems().stream()
                .filter(problem -> problem.file().startsWith("documents/"))
                .filter(problem -> !NOT_OF_A_PAGE.matcher(problem.code()).matches())
                .map(UnreadablePageCheck::page)
                .distinct()
                .map(page -> new Flag(
                        UNREADABLE_PAGE,
                        Certainty.CERTAIN,
                        "unread",
                        List.of(page.file(), page.page()),
                        List.of(new Evidence(page, Box.PAGE, ""))))
                .toList();
    }

    private static PageId page(Problem problem) {
        return new PageId(problem.file(), Math.max(1, problem.page()));
    }
}
