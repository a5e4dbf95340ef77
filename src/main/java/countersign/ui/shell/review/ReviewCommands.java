package countersign.ui.shell.review;

import countersign.model.adjudication.Decision;
import countersign.ui.decision.DecisionCommands;
import countersign.ui.flags.FlagCommands;
import countersign.ui.kit.Command;
import countersign.ui.split.SplitCommands;
import countersign.ui.viewer.ViewerCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Every command of the review of a claim, with its key. */
final class ReviewCommands {

    private static final double LINE = 60;

    private final FlagCommands flags;
    private final ViewerCommands viewer;
    private final SplitCommands split;
    private final DecisionCommands decisions;
    private final Command nextClaim;
    private final Command previousClaim;
    private final List<Command> all = new ArrayList<>();

    ReviewCommands(ReviewActions act) {
        BooleanBinding free = act.panelOpen().not();
        BooleanBinding comparing = free.and(act.splitOn());
        BooleanBinding reading = free.and(act.splitOn().not());
        BooleanBinding onPage = free.and(act.pageFocused());
        var next = Command.of("flag.next", act::nextFlag, "J").when(free);
        var previous = Command.of("flag.previous", act::previousFlag, "K").when(free);
        flags = new FlagCommands(
                Command.of("flag.confirm", act::confirm, "C").when(free.and(act.mayJudge())),
                Command.of("flag.dismiss", act::dismiss, "D").when(free.and(act.mayJudge())),
                Command.of("flag.ask", act::ask, "Q").when(free.and(act.mayJudge())));
        var place = Command.of("flag.place", act::nextPlaceOfFlag, "Enter").when(free);
        viewer = new ViewerCommands(
                Command.of("documents", act::toggleDocuments),
                Command.of("zoom.out", () -> act.zoom(false), "−").when(free),
                Command.of("zoom.in", () -> act.zoom(true), "+").when(free),
                Command.of("fit.width", act::fitWidth, "W").when(free),
                Command.of("fit.page", act::fitPage, "0").when(free),
                Command.of("rotate", act::rotate, "Shift R").when(free),
                Command.of("split", act::toggleSplit, "S").when(free),
                Command.of("words", act::toggleWords, "B").when(free),
                Command.of("unsure", act::nextUnsure, "U").when(reading),
                Command.of("page.previous", () -> act.turn(-1), "PgUp").when(free),
                Command.of("page.next", () -> act.turn(1), "PgDn").when(free),
                Command.of("document.previous", () -> act.turnDocument(-1), "Ctrl PgUp")
                        .when(reading),
                Command.of("document.next", () -> act.turnDocument(1), "Ctrl PgDn")
                        .when(reading));
        split = new SplitCommands(
                viewer.split(),
                Command.of("split.evidence", act::toggleEvidence, "E").when(comparing),
                Command.of("split.together", act::toggleTogether, "L").when(comparing),
                Command.of("split.swap", act::swap, "X").when(comparing),
                Command.of("split.next", act::nextPlaceInB, "N").when(comparing),
                viewer.zoomOut(),
                viewer.zoomIn(),
                viewer.rotate(),
                viewer.words(),
                flags.confirm(),
                flags.dismiss(),
                flags.ask(),
                previous,
                next);
        nextClaim = Command.of("claim.next", act::nextClaim, "]").when(free.and(act.hasNext()));
        previousClaim = Command.of("claim.previous", act::previousClaim, "[").when(free.and(act.hasPrevious()));
        decisions = new DecisionCommands(
                Map.of(
                        Decision.APPROVE, decide(act, Decision.APPROVE, 1),
                        Decision.NEED_MORE, decide(act, Decision.NEED_MORE, 2),
                        Decision.REFER_ADVISOR, decide(act, Decision.REFER_ADVISOR, 3),
                        Decision.REJECT, decide(act, Decision.REJECT, 4),
                        Decision.REFER_SUPERVISOR, decide(act, Decision.REFER_SUPERVISOR, 5)),
                Command.of("decision.go-on", act::nextClaim, "Ctrl Enter")
                        .when(free.and(act.mayDecide().not())));
        all.addAll(List.of(next, previous));
        all.addAll(flags.all().keySet());
        all.add(place);
        all.addAll(decisions.all());
        all.add(Command.of("decision.sign", act::sign, "Ctrl Enter").when(act.panelOpen()));
        all.add(decisions.next());
        all.addAll(List.of(
                Command.of("undo", act::undo, "Ctrl Z").when(free),
                Command.of("redo", act::redo, "Ctrl Shift Z", "Ctrl Y").when(free),
                previousClaim,
                nextClaim));
        all.addAll(viewer.all());
        all.addAll(Stream.of(split.evidence(), split.together(), split.swap(), split.nextPlace())
                .toList());
        all.addAll(List.of(
                Command.of("scroll.down", () -> act.scroll(0, LINE), "↓").when(onPage),
                Command.of("scroll.up", () -> act.scroll(0, -LINE), "↑").when(onPage),
                Command.of("scroll.left", () -> act.scroll(-LINE, 0), "←").when(onPage),
                Command.of("scroll.right", () -> act.scroll(LINE, 0), "→").when(onPage)));
        act.tabs()
                .forEach((tab, open) -> all.add(Command.of("tab." + tab.id(), open, String.valueOf(tab.number()))
                        .when(free)));
    }

    private static Command decide(ReviewActions act, Decision decision, int digit) {
        return Command.of("decision." + decision.name(), () -> act.decide(decision), "Alt " + digit)
                .when(Bindings.and(act.panelOpen().not(), act.mayDecide()));
    }

    FlagCommands flags() {
        return flags;
    }

    ViewerCommands viewer() {
        return viewer;
    }

    SplitCommands split() {
        return split;
    }

    DecisionCommands decisions() {
        return decisions;
    }

    Command nextClaim() {
        return nextClaim;
    }

    Command previousClaim() {
        return previousClaim;
    }

    List<Command> all() {
        return List.copyOf(all);
    }
}
