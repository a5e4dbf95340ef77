package countersign.ui.shell;

import countersign.intake.IntakeState;
import countersign.model.page.Problem;
import countersign.text.FlagTexts;
import countersign.ui.kit.Notices;
import countersign.ui.kit.Wording;
import java.nio.file.Path;
import java.util.List;

/** Says why dossiers could not be taken in, each once. */
final class IntakeNotices {

    private final Notices notices;
    private final Wording wording;
    private int said;

    IntakeNotices(Notices notices, Wording wording) {
        this.notices = notices;
        this.wording = wording;
    }

    void follow(IntakeState state) {
        List<Problem> refusals = state.refusals();
        if (refusals.size() < said) {
            said = 0; // they were forgotten meanwhile
        }
        refusals.subList(said, refusals.size()).forEach(this::say);
        said = refusals.size();
    }

    /** What every claim read here lacks. */
    void lacks(Problem problem) {
        var texts = wording.now();
        notices.show(new Notices.Notice(
                Notices.Kind.ERROR, texts.of("window.reading-lacks"), new FlagTexts(texts).problem(problem)));
    }

    private void say(Problem problem) {
        var texts = wording.now();
        var name = Path.of(problem.file()).getFileName();
        notices.show(new Notices.Notice(
                Notices.Kind.ERROR,
                texts.of("window.refused", name == null ? problem.file() : name.toString()),
                new FlagTexts(texts).problem(problem)));
    }
}
