package countersign.bench;

import countersign.coding.Coder;
import countersign.model.finding.CodeOffer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Measures how often the right code is the first that is offered, and among the first five, beside a simple peer. */
final class CodingBench {

    private static final int[] LENGTHS = {3, 4, 0};
    private static final int FIRST = 5;

    private final PrintStream out;

    private CodingBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("coding needs tables of diagnoses with their codes, tab between columns, a header first:");
            out.println("  the text | raw_code, if the list has that very name, which is then hidden | gold…code…");
            out.println("for example: installer/bench coding diagnosis-name-to-icd-dev.tsv yb-term-to-parent-dev.tsv");
            System.exit(2);
        }
        var bench = new CodingBench(out);
        for (String file : arguments) {
            bench.measure(Path.of(file));
        }
    }

    private void measure(Path file) throws IOException {
        long start = System.nanoTime();
        long before = used();
        var coder = Coder.shipped();
        out.printf(
                Locale.ROOT,
                "%s (list read in %d ms, %d MB kept)%n",
                file.getFileName(),
                (System.nanoTime() - start) / 1_000_000,
                (used() - before) >> 20);
        var peer = peer();
        var all = CodedName.read(file);
        for (boolean fitted : new boolean[] {true, false}) {
            var names = all.stream().filter(name -> name.fitted() == fitted).toList();
            out.printf(
                    "  %d names, %s%n", names.size(), fitted ? "of the half that weights were fitted to" : "held out");
            row("pairs in common", names, (text, own) -> peer.codes(text, own));
            row(
                    "this program",
                    names,
                    (text, own) -> coder.offers(text, code -> !code.equals(own)).stream()
                            .map(CodeOffer::code)
                            .toList());
        }
    }

    private void row(String who, List<CodedName> names, BiFunction<String, String, List<String>> codes) {
        long start = System.nanoTime();
        var answers = new ArrayList<List<String>>();
        names.forEach(name -> answers.add(codes.apply(name.text(), name.own())));
        double each = (System.nanoTime() - start) / 1e6 / names.size();
        var line = new StringBuilder(String.format(Locale.ROOT, "    %-16s", who));
        for (int length : LENGTHS) {
            int first = 0;
            int among = 0;
            for (int i = 0; i < names.size(); i++) {
                var gold = CodedName.prefix(names.get(i).code(), length);
                var offered = answers.get(i).stream()
                        .map(code -> CodedName.prefix(code, length))
                        .distinct()
                        .limit(FIRST)
                        .toList();
                first += !offered.isEmpty() && offered.get(0).equals(gold) ? 1 : 0;
                among += offered.contains(gold) ? 1 : 0;
            }
            line.append(String.format(
                    Locale.ROOT,
                    "  %s: first %4.1f %%, of five %4.1f %%",
                    length == 0 ? "all" : length == 3 ? "3 characters" : "5 with the point",
                    100.0 * first / names.size(),
                    100.0 * among / names.size()));
        }
        out.println(line + String.format(Locale.ROOT, "  %.2f ms", each));
    }

    private static PairsInCommon peer() {
        var peer = new PairsInCommon();
        Coder.list().forEach(name -> peer.add(name.code(), name.name()));
        return peer;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
