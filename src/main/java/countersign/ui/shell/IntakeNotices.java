package countersign.ui.shell;

import countersign.intake.IntakeState;
import countersign.model.page.Problem;
import countersign.text.FlagTexts;
import countersign.ui.kit.Notices;
import countersign.ui.kit.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** Says why dossiers could not be taken in, each once; the import's own list says it to whoever looks there. */
final class IntakeNotices {

    private final NoticeBoard notices;
    private final ObservableValue<Boolean> listed;
    private final List<Runnable> shown = new ArrayList<>();
    private final Wording wording;
    private int said;

    /** @param listed whether the import is on screen */
    IntakeNotices(NoticeBoard notices, ObservableValue<Boolean> listed, Wording wording) {
        this.notices = notices;
        this.listed = listed;
        this.wording = wording;
        listed.addListener((property, was, is) -> {
            if (is) {
                shown.forEach(Runnable::run);
                shown.clear();
            }
        });
    }

    void follow(IntakeState state) {
        List<Problem> refusals = state.refusals();
        if (refusals.size() < said) {
            said = 0; // they were forgotten meanwhile
        }
        if (!listed.getValue()) {
            refusals.subList(said, refusals.size()).forEach(this::say);
        }
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
        shown.add(notices.put(new Notices.Notice(
                Notices.Kind.ERROR,
                texts.of("window.refused", name == null ? problem.file() : name.toString()),
                new FlagTexts(texts).problem(problem))));
    }
}
