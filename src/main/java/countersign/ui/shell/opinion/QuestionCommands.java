package countersign.ui.shell.opinion;

import countersign.model.opinion.Annotation.Shape;
import countersign.model.opinion.Support;
import countersign.model.opinion.View;
import countersign.ui.advisor.AdvisorCommands;
import countersign.ui.kit.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every command of the advisor's screen, with its key. */
final class QuestionCommands {

    private static final double STEP = 0.004;

    private final AdvisorCommands shown;
    private final Command next;
    private final Command previous;
    private final List<Command> all = new ArrayList<>();

    QuestionCommands(QuestionActions act) {
        shown = new AdvisorCommands(
                Command.of("mark.select", act::select, "V"),
                Map.of(
                        Shape.HIGHLIGHT, draw(act, Shape.HIGHLIGHT, "H"),
                        Shape.BOX, draw(act, Shape.BOX, "R"),
                        Shape.ARROW, draw(act, Shape.ARROW, "A"),
                        Shape.NOTE, draw(act, Shape.NOTE, "T")),
                Command.of("mark.delete", act::delete, "Del").when(act.markChosen()),
                Command.of("mark.hide", act::hide),
                Command.of("zoom.out", () -> act.zoom(false), "−"),
                Command.of("zoom.in", () -> act.zoom(true), "+"),
                Command.of("page.previous", () -> act.turn(-1), "PgUp"),
                Command.of("page.next", () -> act.turn(1), "PgDn"),
                Command.of("criterion.next", () -> act.step(1), "↓")
                        .when(act.markChosen().not()),
                Command.of("criterion.previous", () -> act.step(-1), "↑")
                        .when(act.markChosen().not()),
                Map.of(
                        View.MET, judge(act, View.MET, "M"),
                        View.NOT_MET, judge(act, View.NOT_MET, "X"),
                        View.NOT_SHOWN, judge(act, View.NOT_SHOWN, "U")),
                Command.of("criterion.adopt", act::adopt, "Shift M"),
                Map.of(
                        Support.SUPPORTS, support(act, Support.SUPPORTS, 1),
                        Support.DOES_NOT, support(act, Support.DOES_NOT, 2),
                        Support.NEED_MORE, support(act, Support.NEED_MORE, 3)),
                Command.of("opinion.sign", act::sign, "Ctrl Enter").when(act.mayAdvise()),
                Command.of("claim.dossier", act::dossier, "O"),
                Command.of("marks.export", act::exportMarks),
                Command.of("marks.pdf", act::exportPdf),
                Command.of("marks.import", act::importMarks));
        next = Command.of("claim.next", act::nextClaim, "]").when(act.hasNext());
        previous = Command.of("claim.previous", act::previousClaim, "[").when(act.hasPrevious());
        all.addAll(shown.all());
        all.add(Command.of("mark.place", act::place, "Enter").when(act.toolChosen()));
        all.add(Command.of("criterion.place", act::nextPlace, "Enter")
                .when(act.toolChosen().not()));
        all.addAll(moving(act));
        all.addAll(List.of(
                Command.of("mark.undo", act::undo, "Ctrl Z"),
                Command.of("mark.redo", act::redo, "Ctrl Shift Z", "Ctrl Y"),
                Command.of("document.previous", () -> act.turnDocument(-1), "Ctrl PgUp"),
                Command.of("document.next", () -> act.turnDocument(1), "Ctrl PgDn"),
                Command.of("fit.width", () -> act.fit(true), "W"),
                Command.of("fit.page", () -> act.fit(false), "0"),
                previous,
                next));
    }

    private static List<Command> moving(QuestionActions act) {
        var chosen = act.markChosen();
        return List.of(
                Command.of("mark.up", () -> act.move(0, -STEP), "↑").when(chosen),
                Command.of("mark.down", () -> act.move(0, STEP), "↓").when(chosen),
                Command.of("mark.left", () -> act.move(-STEP, 0), "←").when(chosen),
                Command.of("mark.right", () -> act.move(STEP, 0), "→").when(chosen),
                Command.of("mark.lower", () -> act.resize(0, -STEP), "Shift ↑").when(chosen),
                Command.of("mark.higher", () -> act.resize(0, STEP), "Shift ↓").when(chosen),
                Command.of("mark.narrower", () -> act.resize(-STEP, 0), "Shift ←")
                        .when(chosen),
                Command.of("mark.wider", () -> act.resize(STEP, 0), "Shift →").when(chosen));
    }

    private static Command draw(QuestionActions act, Shape shape, String key) {
        return Command.of("mark." + shape, () -> act.draw(shape), key);
    }

    private static Command judge(QuestionActions act, View view, String key) {
        return Command.of("criterion." + view.id(), () -> act.judge(view), key);
    }

    private static Command support(QuestionActions act, Support support, int digit) {
        return Command.of("opinion." + support.id(), () -> act.support(support), "Alt " + digit);
    }

    /** Those that stand on controls. */
    AdvisorCommands shown() {
        return shown;
    }

    Command next() {
        return next;
    }

    Command previous() {
        return previous;
    }

    List<Command> all() {
        return List.copyOf(all);
    }
}
