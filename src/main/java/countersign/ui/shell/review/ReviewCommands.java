package countersign.ui.shell.review;

import countersign.model.adjudication.Decision;
import countersign.ui.decision.DecisionCommands;
import countersign.ui.facts.FactCommands;
import countersign.ui.flags.FlagCommands;
import countersign.ui.kit.Command;
import countersign.ui.split.SplitCommands;
import countersign.ui.timeline.TimelineCommands;
import countersign.ui.viewer.ViewerCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;

/**
 * Every command of the review of a claim, with its key.
 *
 * <p>While a panel is open its keys are the only ones that act; the buttons around it stay alive for the mouse.
 */
final class ReviewCommands {

    private static final double LINE = 60;

    private final FlagCommands flags;
    private final ViewerCommands viewer;
    private final SplitCommands split;
    private final DecisionCommands decisions;
    private final FactCommands facts;
    private final TimelineCommands timeline;
    private final Command nextClaim;
    private final Command previousClaim;
    private final List<Command> all = new ArrayList<>();

    ReviewCommands(ReviewActions act) {
        var next = Command.of("flag.next", act::nextFlag, "J").when(act.flagsShown());
        var previous = Command.of("flag.previous", act::previousFlag, "K").when(act.flagsShown());
        var judging = act.mayJudge().and(act.flagsShown());
        flags = new FlagCommands(
                Command.of("flag.confirm", act::confirm, "C").when(judging),
                Command.of("flag.dismiss", act::dismiss, "D").when(judging),
                Command.of("flag.ask", act::ask, "Q").when(judging),
                next,
                previous);
        viewer = viewer(act);
        split = new SplitCommands(
                viewer.split(),
                Command.of("split.evidence", act.pages()::toggleEvidence, "E").when(act.splitOn()),
                Command.of("split.together", act.pages()::toggleTogether, "L").when(act.splitOn()),
                Command.of("split.swap", act.pages()::swap, "X").when(act.splitOn()),
                Command.of("split.next", act.pages()::nextPlaceInB, "N").when(act.splitOn()),
                viewer.zoomOut(),
                viewer.zoomIn(),
                viewer.rotate(),
                viewer.words(),
                viewer.seals(),
                viewer.contrast(),
                viewer.magnify(),
                flags.confirm(),
                flags.dismiss(),
                flags.ask(),
                previous,
                next);
        nextClaim = Command.of("claim.next", act::nextClaim, "]").when(act.hasNext());
        previousClaim = Command.of("claim.previous", act::previousClaim, "[").when(act.hasPrevious());
        decisions = new DecisionCommands(
                Map.of(
                        Decision.APPROVE, decide(act, Decision.APPROVE, 1),
                        Decision.NEED_MORE, decide(act, Decision.NEED_MORE, 2),
                        Decision.REFER_ADVISOR, decide(act, Decision.REFER_ADVISOR, 3),
                        Decision.REJECT, decide(act, Decision.REJECT, 4),
                        Decision.REFER_SUPERVISOR, decide(act, Decision.REFER_SUPERVISOR, 5)),
                Command.of("decision.go-on", act::nextClaim, "Ctrl Enter").when(act.decided()));
        List<Command> guarded = new ArrayList<>(List.of(next, previous));
        guarded.addAll(flags.all().keySet());
        guarded.add(viewer.correct()); // before what Enter does to a flag
        guarded.add(Command.of("flag.place", act::nextPlaceOfFlag, "Enter").when(act.flagsShown()));
        guarded.addAll(decisions.all());
        guarded.addAll(List.of(
                decisions.next(),
                Command.of("claim.print", act::print, "Ctrl P")
                        .when(act.mayDecide().or(act.decided())),
                Command.of("claim.second", act::toggleSecondWindow, "Ctrl Shift N"),
                Command.of("undo", act::undo, "Ctrl Z"),
                Command.of("redo", act::redo, "Ctrl Shift Z", "Ctrl Y"),
                previousClaim,
                nextClaim));
        facts = facts(act);
        timeline = timeline(act);
        guarded.addAll(facts.all());
        guarded.addAll(timeline.all());
        guarded.addAll(viewer.all());
        guarded.addAll(List.of(split.evidence(), split.together(), split.swap(), split.nextPlace()));
        guarded.addAll(drawing(act));
        guarded.addAll(scrolling(act));
        act.tabs().forEach((tab, open) -> {
            var command = Command.of("tab." + tab.id(), open, String.valueOf(tab.number()));
            guarded.add(tab == Tab.PAGE ? command.when(act.cramped()) : command);
        });
        var free = act.panelOpen().not();
        var correcting = act.words().correcting();
        all.add(Command.of("word.first", () -> act.words().take(1), "Alt 1").when(correcting));
        all.add(Command.of("word.second", () -> act.words().take(2), "Alt 2").when(correcting));
        all.add(Command.of("decision.sign", act::sign, "Ctrl Enter").when(act.panelOpen()));
        guarded.forEach(command -> all.add(command.when(free.and(command.enabled()))));
    }

    private static FactCommands facts(ReviewActions act) {
        var facts = act.facts();
        return new FactCommands(
                Command.of("fact.correct", facts::correct, "Enter").when(facts.correctable()),
                Command.of("fact.accept", facts::accept, "V").when(facts.correctable()),
                Command.of("fact.page", facts::open, "O").when(facts.chosen()),
                Command.of("fact.next", facts::next, "N").when(facts.shown()),
                Command.of("fact.narrow", facts::narrow, "M").when(facts.shown()));
    }

    private static TimelineCommands timeline(ReviewActions act) {
        var line = act.timeline();
        return new TimelineCommands(
                Command.of("timeline.earlier", () -> line.step(-1), "←").when(line.shown()),
                Command.of("timeline.later", () -> line.step(1), "→").when(line.shown()),
                Command.of("timeline.lane-up", () -> line.lane(-1), "↑").when(line.shown()),
                Command.of("timeline.lane-down", () -> line.lane(1), "↓").when(line.shown()),
                Command.of("timeline.next", () -> line.contradiction(1), "J").when(line.shown()),
                Command.of("timeline.previous", () -> line.contradiction(-1), "K")
                        .when(line.shown()),
                Command.of("timeline.page", line::open, "O").when(line.placed()),
                Command.of("timeline.split", line::split, "S").when(line.flagged()),
                Command.of("timeline.correct", line::correct, "Enter").when(line.correctable()),
                Command.of("timeline.zoom-in", () -> line.zoom(true), "+").when(line.shown()),
                Command.of("timeline.zoom-out", () -> line.zoom(false), "−").when(line.shown()));
    }

    private static ViewerCommands viewer(ReviewActions act) {
        BooleanBinding single = act.splitOn().not().and(act.pageShown());
        var page = act.pageShown();
        var words = act.words();
        return new ViewerCommands(
                Command.of("documents", act::toggleDocuments),
                Command.of("zoom.out", () -> act.pages().zoom(false), "−").when(page),
                Command.of("zoom.in", () -> act.pages().zoom(true), "+").when(page),
                Command.of("fit.width", act.pages()::fitWidth, "W").when(page),
                Command.of("fit.page", act.pages()::fitPage, "0").when(page),
                Command.of("rotate", act.pages()::rotate, "Shift R").when(page),
                Command.of("split", act::toggleSplit, "S").when(page.or(act.flagsShown())),
                Command.of("words", act.pages()::toggleWords, "B").when(page),
                Command.of("mark.hide", act.pages()::toggleMarks, "Shift H").when(single),
                Command.of("unsure", words::nextUnsure, "U").when(single),
                Command.of("word.correct", words::correct, "Enter").when(words.correctable()),
                Command.of("word.type", words::type, "Shift T").when(words.typeable()),
                Command.of("seals", words::toggleSeals, "Shift S").when(page),
                Command.of("contrast", words::toggleContrast, "Shift C").when(page),
                Command.of("magnify", words::toggleMagnifier, "Shift M").when(page),
                Command.of("find", words::find, "Ctrl F", "/").when(single),
                Command.of("page.previous", () -> act.pages().turn(-1), "PgUp").when(page),
                Command.of("page.next", () -> act.pages().turn(1), "PgDn").when(page),
                Command.of("document.previous", () -> act.pages().turnDocument(-1), "Ctrl PgUp")
                        .when(single),
                Command.of("document.next", () -> act.pages().turnDocument(1), "Ctrl PgDn")
                        .when(single));
    }

    /** The box that is drawn for typing is moved without a mouse, too. */
    private static List<Command> drawing(ReviewActions act) {
        var words = act.words();
        return Stream.of(
                        Command.of("draw.down", () -> words.draw(0, 1, false), "↓"),
                        Command.of("draw.up", () -> words.draw(0, -1, false), "↑"),
                        Command.of("draw.left", () -> words.draw(-1, 0, false), "←"),
                        Command.of("draw.right", () -> words.draw(1, 0, false), "→"),
                        Command.of("draw.taller", () -> words.draw(0, 1, true), "Shift ↓"),
                        Command.of("draw.lower", () -> words.draw(0, -1, true), "Shift ↑"),
                        Command.of("draw.narrower", () -> words.draw(-1, 0, true), "Shift ←"),
                        Command.of("draw.wider", () -> words.draw(1, 0, true), "Shift →"))
                .map(command -> command.when(words.drawing()))
                .toList();
    }

    private static List<Command> scrolling(ReviewActions act) {
        return Stream.of(
                        Command.of("scroll.down", () -> act.pages().scroll(0, LINE), "↓"),
                        Command.of("scroll.up", () -> act.pages().scroll(0, -LINE), "↑"),
                        Command.of("scroll.left", () -> act.pages().scroll(-LINE, 0), "←"),
                        Command.of("scroll.right", () -> act.pages().scroll(LINE, 0), "→"))
                .map(command -> command.when(act.pageFocused()))
                .toList();
    }

    private static Command decide(ReviewActions act, Decision decision, int digit) {
        return Command.of("decision." + decision.name(), () -> act.decide(decision), "Alt " + digit)
                .when(act.mayDecide());
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

    FactCommands facts() {
        return facts;
    }

    TimelineCommands timeline() {
        return timeline;
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
