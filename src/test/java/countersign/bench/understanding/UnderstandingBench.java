package countersign.bench.understanding;

import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Severity;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measures what the program makes of dossiers that it reads without a fault: flags by kind, evidence, accusations, sums. */
public final class UnderstandingBench {

    private static final String HOUSE = "--house=";
    private static final String KEPT = "--kept=";
    private static final String LOT = "--lot=";
    private static final String ROW = "%-24s %8s %7s %7s %7s %11s %9s%n";

    private final PrintStream out;

    private UnderstandingBench(PrintStream out) {
        this.out = out;
    }

    /** @param words {@code --printed} has dossiers printed, scanned and read by the real readers, {@code --mixed} besides as photographs, faxes and copies, {@code --lot=SEED:FROM-TO} draws some by lot, {@code --kept=FOLDER} keeps their files and readings there; {@code --list} names what is wrong, {@code --held-out} the same of those not tuned on, {@code --values} all that was understood, {@code --facts} counts the facts that heads and feet hold, {@code --house=NAME} has one house print all, {@code --table} takes the smallest dossiers of every illness; other words begin names of dossiers */
    public static void main(String[] words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var options = Arrays.asList(words);
        var names = options.stream().filter(word -> !word.startsWith("--")).toList();
        new UnderstandingBench(out).run(names, options);
    }

    private void run(List<String> names, List<String> options) {
        long start = System.nanoTime();
        var stories = option(options, HOUSE)
                .map(house -> Stories.printedBy(house).stream()
                        .filter(story -> !story.heldOut())
                        .toList())
                .orElseGet(() -> options.contains("--table") ? Stories.ofTable() : Stories.all());
        if (options.contains("--printed")) {
            printed(stories, names, options);
            return;
        }
        var judge = new Judge(stories);
        var tuned = new ArrayList<Verdict>();
        var heldOut = new ArrayList<Verdict>();
        for (var story : stories) {
            if (names.isEmpty() || names.stream().anyMatch(story.name()::startsWith)) {
                (story.heldOut() ? heldOut : tuned).add(judge.verdict(story));
            }
        }
        if (options.contains("--list")) {
            tuned.forEach(this::list);
        }
        if (options.contains("--held-out")) {
            heldOut.forEach(this::list);
        }
        if (options.contains("--values")) {
            tuned.forEach(this::values);
        }
        if (options.contains("--facts")) {
            facts(tuned, options.contains("--list"));
        }
        print("dossiers", tuned);
        print("held out", heldOut);
        out.printf("%d seconds%n", (System.nanoTime() - start) / 1_000_000_000);
    }

    private void facts(List<Verdict> verdicts, boolean all) {
        var facts = new PrintedFacts();
        var houses = Stories.houses();
        for (var verdict : verdicts) {
            var house = houses.get(verdict.story().told().need("layout"));
            facts.count(Printed.of(verdict.story(), houses), house, verdict.claim());
        }
        facts.print(out, all);
    }

    /** Those that the stories name for it, or that the names choose. */
    private void printed(List<Story> stories, List<String> names, List<String> options) {
        var chosen = stories.stream()
                .filter(story -> names.isEmpty()
                        ? story.expected().is("printed")
                        : names.stream().anyMatch(name -> isMeant(name, story, stories)))
                .toList();
        var drawn = option(options, LOT).map(lot -> Lot.of(lot).from(stories)).orElse(chosen);
        var kept = option(options, KEPT).map(Path::of);
        var verdicts = new Scans(stories, options.contains("--mixed"), kept).verdicts(drawn, out);
        if (options.contains("--list")) {
            verdicts.forEach(this::list);
        }
        if (options.contains("--values")) {
            verdicts.forEach(this::values);
        }
        print("printed", verdicts);
    }

    /** Whose name it is, else whose name begins so. */
    private static boolean isMeant(String name, Story story, List<Story> stories) {
        boolean whole = stories.stream().anyMatch(other -> other.name().equals(name));
        return whole ? story.name().equals(name) : story.name().startsWith(name);
    }

    private static Optional<String> option(List<String> options, String name) {
        return options.stream()
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst();
    }

    private void list(Verdict verdict) {
        boolean pointed =
                verdict.pointed().values().stream().flatMap(List::stream).allMatch(hit -> hit);
        if (verdict.missed().isEmpty()
                && verdict.wrong().isEmpty()
                && verdict.payout().orElse(true)
                && pointed) {
            return;
        }
        out.println(verdict.story().name() + (verdict.accused() ? "  ACCUSED" : ""));
        verdict.missed().forEach(kind -> out.println("    missed " + kind.id()));
        verdict.wrong().forEach(flag -> out.println("    wrong  " + told(flag)));
        if (!pointed) {
            verdict.claim().flags().stream()
                    .filter(flag -> verdict.pointed().containsKey(flag.kind()))
                    .forEach(flag -> out.println("    points " + told(flag)));
        }
        if (!verdict.payout().orElse(true)) {
            out.println("    payout "
                    + verdict.claim().payout().map(paid -> paid.amount() + " " + paid.rule() + " " + paid.arguments()));
        }
    }

    private void values(Verdict verdict) {
        var file = verdict.claim().file();
        out.println(verdict.story().name() + " " + file.plan().version());
        for (var document : file.documents()) {
            out.println("  " + document.file() + " " + document.kind() + " " + document.title());
            file.facts().facts().stream()
                    .filter(fact -> fact.evidence().page().file().equals(document.file()))
                    .forEach(fact -> out.println("    " + fact.key() + " = " + fact.value() + " | "
                            + fact.evidence().text() + " | " + fact.agreement() + " "
                            + fact.readings().stream()
                                    .map(reading ->
                                            reading.text() + String.format(Locale.ROOT, " %.3f", reading.confidence()))
                                    .collect(Collectors.joining(" / "))));
            file.findings().all().stream()
                    .filter(finding -> finding.evidence().page().file().equals(document.file()))
                    .forEach(finding -> out.println("    # " + finding.concept().name() + " "
                            + finding.concept().kind() + " " + finding.polarity() + " " + finding.surety() + " "
                            + finding.who() + " " + finding.when() + " "
                            + finding.value().map(Object::toString).orElse("")
                            + " | " + finding.section() + " | "
                            + finding.evidence().text()));
        }
        verdict.claim().flags().forEach(flag -> out.println("  ! " + told(flag)));
    }

    private static String told(Flag flag) {
        return flag.kind().id() + "." + flag.reason() + " " + flag.certainty() + " " + flag.arguments() + " "
                + flag.evidence().stream()
                        .map(words -> words.page().file().replaceAll("\\D", "") + ":" + words.text())
                        .toList();
    }

    private void print(String title, List<Verdict> verdicts) {
        Map<FlagKind, int[]> kinds = new EnumMap<>(FlagKind.class);
        for (var verdict : verdicts) {
            verdict.found().forEach(kind -> count(kinds, kind)[0]++);
            verdict.missed().forEach(kind -> count(kinds, kind)[1]++);
            verdict.wrong().stream().map(Flag::kind).distinct().forEach(kind -> count(kinds, kind)[2]++);
            verdict.pointed().forEach((kind, hits) -> {
                count(kinds, kind)[3] += (int) hits.stream().filter(hit -> hit).count();
                count(kinds, kind)[4] += hits.size();
            });
        }
        out.printf(ROW, title, "planted", "found", "missed", "wrong", "precision", "recall");
        int[] grave = new int[5];
        kinds.forEach((kind, counted) -> {
            row(kind.id(), counted);
            for (int i = 0; i < grave.length && kind.severity() != Severity.MINOR; i++) {
                grave[i] += counted[i];
            }
        });
        row("critical and major", grave);
        long clean =
                verdicts.stream().filter(verdict -> verdict.story().clean()).count();
        long accused = verdicts.stream().filter(Verdict::accused).count();
        long sums = verdicts.stream()
                .filter(verdict -> verdict.payout().isPresent())
                .count();
        long right = verdicts.stream()
                .filter(verdict -> verdict.payout().orElse(false))
                .count();
        out.printf(
                "%d dossiers; clean accused %d of %d; evidence on the right words %d of %d; sums right %d of %d%n%n",
                verdicts.size(), accused, clean, grave[3], grave[4], right, sums);
    }

    private static int[] count(Map<FlagKind, int[]> kinds, FlagKind kind) {
        return kinds.computeIfAbsent(kind, absent -> new int[5]);
    }

    private void row(String name, int[] counted) {
        out.printf(
                ROW,
                name,
                counted[0] + counted[1],
                counted[0],
                counted[1],
                counted[2],
                share(counted[0], counted[2]),
                share(counted[0], counted[1]));
    }

    private static String share(int right, int other) {
        return right + other == 0 ? "-" : String.format("%.2f", right / (double) (right + other));
    }
}
