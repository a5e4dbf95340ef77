package countersign.ocr.ppocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts lines as people read them: rows from the top, and in a row from the left, on slanted pages too. */
final class ReadingOrder {

    private record Placed(Read read, double level, double height, double left) {}

    private ReadingOrder() {}

    /** The rows of a page, each from the left. */
    static List<List<Read>> rows(List<Read> reads, Tracer tracer) {
        var placed =
                new ArrayList<>(reads.stream().map(read -> place(read, tracer)).toList());
        placed.sort(Comparator.comparingDouble(Placed::level));
        var rows = new ArrayList<List<Placed>>();
        for (Placed line : placed) {
            if (rows.isEmpty() || !belongs(line, rows.get(rows.size() - 1))) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        return rows.stream()
                .map(row -> SharedCharacters.once(row.stream()
                        .sorted(Comparator.comparingDouble(Placed::left))
                        .map(Placed::read)
                        .toList()))
                .toList();
    }

    private static boolean belongs(Placed line, List<Placed> row) {
        double level = row.stream().mapToDouble(Placed::level).average().orElseThrow();
        double height = row.stream().mapToDouble(Placed::height).min().orElseThrow();
        return line.level() - level < Math.min(line.height(), height) * 0.4;
    }

    private static Placed place(Read read, Tracer tracer) {
        var stripe = read.stripe();
        double middle = stripe.length() / 2;
        double x = stripe.x(middle, 0);
        double y = stripe.y(middle, 0);
        return new Placed(read, tracer.level(x, y), stripe.height(), stripe.x(0, 0));
    }
}
