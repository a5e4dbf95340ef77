package countersign.bench.understanding;

import countersign.model.adjudication.CheckedClaim;
import countersign.model.page.DocumentKind;
import countersign.model.page.Simplified;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How many of the facts that a house prints in heads and feet of its papers are read, and how many others besides. */
final class PrintedFacts {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("sex", "sex"),
            Map.entry("age", "age"),
            Map.entry("dept", "department"),
            Map.entry("stayno", "admission-number"),
            Map.entry("outno", "outpatient-number"),
            Map.entry("visit", "visit-date"),
            Map.entry("examined", "visit-date"),
            Map.entry("in", "admission-date"),
            Map.entry("out", "discharge-date"),
            Map.entry("days", "stay-days"),
            Map.entry("opdate", "operation-date"),
            Map.entry("sent", "sampling-date"),
            Map.entry("sampled", "sampling-date"),
            Map.entry("reported", "report-date"),
            Map.entry("pathreported", "report-date"),
            Map.entry("no-path", "specimen-number"),
            Map.entry("idno", "id-number"));

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    record Truth(String key, String value) {}

    static Optional<String> key(String name, DocumentKind kind) {
        return name.equals("issued") && kind == DocumentKind.DIAGNOSIS_CERTIFICATE
                ? Optional.of("issue-date")
                : Optional.ofNullable(KEYS.get(name));
    }

    void count(Printed printed, House house, CheckedClaim claim) {
        if (printed.story().expected().is("bound")
                || !printed.story().expected().node("split").values().isEmpty()
                || !printed.damaged().isEmpty()) {
            return;
        }
        for (var sheet : printed.sheets()) {
            var writer = new Writer(printed.story(), house, sheet.paper());
            if (new Forms(printed.story(), house, sheet.paper()).write().isPresent()) {
                continue;
            }
            writer.write();
            Set<String> right = new HashSet<>();
            writer.truths().forEach(truth -> right.add(truth.key() + "=" + plain(truth.value())));
            Set<String> keys = new HashSet<>();
            writer.truths().forEach(truth -> keys.add(truth.key()));
            Set<String> got = new HashSet<>();
            claim.file().facts().facts().stream()
                    .filter(fact -> fact.evidence().page().file().equals(sheet.file()))
                    .filter(fact -> keys.contains(fact.key().id()))
                    .forEach(fact ->
                            got.add(fact.key().id() + "=" + plain(fact.value().toString())));
            right.forEach(truth -> count(truth, got.contains(truth) ? 0 : 1, printed, sheet));
            got.stream().filter(fact -> !right.contains(fact)).forEach(fact -> count(fact, 2, printed, sheet));
        }
    }

    private void count(String fact, int column, Printed printed, Printed.Sheet sheet) {
        counts.computeIfAbsent(fact.substring(0, fact.indexOf('=')), key -> new int[3])[column]++;
        if (column > 0) {
            failures.add((column == 1 ? "unread " : "wrong  ") + printed.story().name() + " "
                    + sheet.paper().id() + " " + fact);
        }
    }

    private static String plain(String value) {
        var plain = new StringBuilder();
        value.replaceAll("[周岁天Y\\s]", "").chars().forEach(c -> plain.append(Simplified.of((char) c)));
        return plain.toString();
    }

    /** @param all names each that failed, too */
    void print(PrintStream out, boolean all) {
        if (all) {
            failures.forEach(out::println);
        }
        out.printf("%-20s %7s %7s %7s %7s%n", "facts", "printed", "read", "unread", "wrong");
        int[] sum = new int[3];
        counts.forEach((key, counted) -> {
            out.printf("%-20s %7d %7d %7d %7d%n", key, counted[0] + counted[1], counted[0], counted[1], counted[2]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counted[i];
            }
        });
        out.printf(
                "%-20s %7d %7d %7d %7d  recall %.3f precision %.3f%n",
                "all",
                sum[0] + sum[1],
                sum[0],
                sum[1],
                sum[2],
                sum[0] / (double) Math.max(1, sum[0] + sum[1]),
                sum[0] / (double) Math.max(1, sum[0] + sum[2]));
    }
}
